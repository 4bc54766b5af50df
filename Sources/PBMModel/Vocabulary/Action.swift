/// One of the five things that can be done with an element of a model.
public enum Action: UInt8, CaseIterable, Sendable {
  /// Keep it as it is.
  case maintain
  /// More of it.
  case strengthen
  /// It is new.
  case add
  /// Less of it.
  case reduce
  /// It goes.
  case delete
}

extension Action: VocabularyTerm {
  /// Actions are named by the first word of a decision.
  public static var kind: WordKind { .action }

  /// The action's spelling in machine output.
  public var identifier: String {
    switch self {
    case .maintain: "maintain"
    case .strengthen: "strengthen"
    case .add: "add"
    case .reduce: "reduce"
    case .delete: "delete"
    }
  }
}

extension Action {
  /// What is done to an element, as a count says it.
  public var participle: String {
    switch self {
    case .maintain: "maintained"
    case .strengthen: "strengthened"
    case .add: "added"
    case .reduce: "reduced"
    case .delete: "deleted"
    }
  }
}
