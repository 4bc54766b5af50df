/// One of the nine boxes of the canvas, in the order of the source text.
public enum Box: UInt8, CaseIterable, Sendable {
  /// The people who support you and help you accomplish your work.
  case keyPartners
  /// The essential tasks of your days.
  case keyActivities
  /// Who you are and what you have.
  case keyResources
  /// What you bring to others.
  case valueProposition
  /// How others know you, and how you deliver.
  case channels
  /// How you and those whom you help get on.
  case customerRelationships
  /// Those whom you help.
  case customers
  /// What you give.
  case costs
  /// What you get.
  case benefits
}

/// Some of the boxes.
public struct BoxSet: Sendable {
  private var bits: UInt16 = 0

  /// Makes an empty set.
  public init() {}

  /// Whether the box is one of them.
  public func contains(_ box: Box) -> Bool { bits & 1 << UInt16(box.rawValue) != 0 }

  /// Puts a box in, if it is not there.
  public mutating func insert(_ box: Box) { bits |= 1 << UInt16(box.rawValue) }
}

extension Box: VocabularyTerm {
  /// Boxes are named by headings.
  public static var kind: WordKind { .heading }

  /// The box's spelling in machine output.
  public var identifier: String {
    switch self {
    case .keyPartners: "key-partners"
    case .keyActivities: "key-activities"
    case .keyResources: "key-resources"
    case .valueProposition: "value-proposition"
    case .channels: "channels"
    case .customerRelationships: "customer-relationships"
    case .customers: "customers"
    case .costs: "costs"
    case .benefits: "benefits"
    }
  }
}
