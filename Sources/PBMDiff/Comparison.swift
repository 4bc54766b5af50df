public import PBMModel

/// What is the same in two models, and what is not.
public struct Comparison: Sendable {
  /// The model before.
  public let old: Canvas
  /// The model after.
  public let new: Canvas
  /// Every item of both models exactly once: by box, then in the order of the old file, then what
  /// was added to the box in the order of the new one.
  ///
  /// What is in no box comes last.
  public let changes: [Change]
  /// The items marked `-> add`: no part of a model yet.
  public let planned: [PlannedItem]
  /// What is no item and differs.
  public let other: [OtherDifference]
  /// What has to speak for two items whose words differ before they are taken as one element, in
  /// thousandths.
  public let needed: Int
  /// What could not be looked at as closely as usual, in sentences; empty but for huge models.
  public let limits: [String]

  /// How many changes there are of each kind.
  public var summary: Summary { Summary(changes) }

  /// Whether nothing differs: all is maintained with the same words in the same place, marked
  /// the same, and nothing around the items is different.
  public var isSame: Bool { other.isEmpty && changes.indices.allSatisfy { !isNoticeable($0) } }

  /// The changes with something to tell besides "maintain".
  public var noticeable: [Change] { changes.indices.filter(isNoticeable).map { changes[$0] } }

  // Asked by the place: of hundreds of changes most say nothing, and need not be copied for that.
  private func isNoticeable(_ index: Int) -> Bool { changes[index].isNoticeable }
}

/// How many changes there are of each kind.
public struct Summary: Equatable, Sendable {
  private var counts: [Int]

  init(_ changes: [Change]) {
    counts = [Int](repeating: 0, count: Action.allCases.count)
    for change in changes { counts[Int(change.action.rawValue)] += 1 }
  }

  /// The number of changes of this kind.
  public func count(_ action: Action) -> Int { counts[Int(action.rawValue)] }
}

/// One of the two models that are compared.
public enum Side: UInt8, CaseIterable, Sendable {
  /// The model before.
  case old
  /// The model after.
  case new
}

extension Comparison {
  /// The model of a side.
  public func canvas(_ side: Side) -> Canvas { side == .old ? old : new }
}

/// An item that is only planned.
public struct PlannedItem: Equatable, Sendable {
  /// The model that it stands in.
  public let side: Side
  /// Its index in that model.
  public let item: Int
}

/// Something that is no item and differs.
///
/// Both texts where it was changed, one where it came or went.
public struct OtherDifference: Equatable, Sendable {
  /// What it is.
  public let kind: Kind
  /// The box it belongs to, the new one if that changed; nil for what belongs to the model, or
  /// counts nowhere.
  public let box: Box?
  /// What the old model says, as written.
  public let oldText: String?
  /// The line of the old model that says it, from 0.
  public let oldLine: Int?
  /// What the new model says, as written.
  public let newText: String?
  /// The line of the new model that says it, from 0.
  public let newLine: Int?

  /// What can differ besides items.
  public enum Kind: UInt8, CaseIterable, Sendable {
    /// The title.
    case title
    /// A line of metadata.
    case metadata
    /// A note of the model, of a box or of anything else.
    case note
    /// What was decided on an item.
    case decision
    /// What a change brings.
    case impact
    /// What has to be tested, and what the test said.
    case hypothesis

    /// The spelling in machine output.
    public var identifier: String {
      switch self {
      case .title: "title"
      case .metadata: "metadata"
      case .note: "note"
      case .decision: "decision"
      case .impact: "impact"
      case .hypothesis: "hypothesis"
      }
    }
  }
}
