/// What a word stands for: a box, an action, a unit and so on.
///
/// The raw value is the term's place in its kind; the identifier is its spelling in machine
/// output, English whatever the language of the file.
public protocol VocabularyTerm: CaseIterable, Equatable, RawRepresentable, Sendable
where RawValue == UInt8 {
  /// The kind of word that names the term.
  static var kind: WordKind { get }
  /// The term's one spelling in machine output.
  var identifier: String { get }
}

extension VocabularyTerm {
  /// Finds the term with exactly this identifier.
  public init?(identifier: some StringProtocol) {
    for term in Self.allCases where term.identifier == identifier {
      self = term
      return
    }
    return nil
  }
}

/// A kind of word: within one kind no word stands for two things.
public enum WordKind: UInt8, CaseIterable, Sendable {
  /// The name of a box or of the section of hypotheses, or a box's guiding question.
  case heading
  /// What to do with an item: `-> reduce`.
  case action
  /// A key above the first section: `person:`.
  case metadataKey
  /// Which of the two models a file is: `current` or `target`.
  case stage
  /// What was found about a hypothesis: `? yes:`.
  case status
  /// What an amount counts: `h`.
  case unit
  /// How often an amount comes: `week`.
  case period

  /// How the table of words calls the kind.
  var tableName: String {
    switch self {
    case .heading: "heading"
    case .action: "action"
    case .metadataKey: "key"
    case .stage: "stage"
    case .status: "status"
    case .unit: "unit"
    case .period: "period"
    }
  }

  /// The identifiers of the kind's things, in the order of their raw values.
  var identifiers: [String] {
    switch self {
    case .heading: Box.allCases.map(\.identifier) + ["hypotheses"]
    case .action: Action.allCases.map(\.identifier)
    case .metadataKey: MetadataKey.allCases.map(\.identifier)
    case .stage: Stage.allCases.map(\.identifier)
    case .status: HypothesisStatus.allCases.map(\.identifier)
    case .unit: AmountUnit.allCases.map(\.identifier)
    case .period: Period.allCases.map(\.identifier)
    }
  }
}
