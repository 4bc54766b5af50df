/// What was found when a hypothesis was tested.
public enum HypothesisStatus: UInt8, CaseIterable, Sendable {
  /// Not tested yet; no word says so.
  case open
  /// `? yes:`
  case confirmed
  /// `? no:`
  case refuted
}

extension HypothesisStatus: VocabularyTerm {
  /// Statuses are named by the first word of a hypothesis, before a colon.
  public static var kind: WordKind { .status }

  /// The status's spelling in machine output.
  public var identifier: String {
    switch self {
    case .open: "open"
    case .confirmed: "confirmed"
    case .refuted: "refuted"
    }
  }
}
