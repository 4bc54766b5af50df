/// Which of the two models a file is.
public enum Stage: UInt8, CaseIterable, Sendable {
  /// The work held now, or last.
  case current
  /// The work that is aimed at.
  case target
}

extension Stage: VocabularyTerm {
  /// Stages are named by the value of the metadata key `stage`.
  public static var kind: WordKind { .stage }

  /// The stage's spelling in machine output.
  public var identifier: String {
    switch self {
    case .current: "current"
    case .target: "target"
    }
  }
}
