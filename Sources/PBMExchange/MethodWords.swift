public import PBMModel

/// The method's own words, boxes and actions, in the language of a file; in English where the
/// language has none.
public struct MethodWords: Sendable {
  private let boxes: [String]
  private let actions: [String]

  /// The words of a language.
  public init(_ language: Language) {
    boxes = Box.allCases.map { Vocabulary.shared.name(of: $0, in: language) }
    actions = Action.allCases.map { Vocabulary.shared.name(of: $0, in: language) }
  }

  /// The name of an action.
  public func name(_ action: Action) -> String { actions[Int(action.rawValue)] }

  /// The name of a box.
  public func name(_ box: Box?) -> String { box.map { boxes[Int($0.rawValue)] } ?? "(in no box)" }
}
