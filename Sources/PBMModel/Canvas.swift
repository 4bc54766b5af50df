public import PBMSyntax

/// A Personal Business Model as it was read: what the lines of a tree mean.
///
/// Everything stands in flat arrays, in file order; each entry knows its line. The canvas keeps
/// no text of its own: texts are ranges of the tree's bytes.
public final class Canvas: Sendable {
  /// The tree that was read.
  public let tree: Tree
  /// Line of the title, if there is one.
  public let titleLine: Int?
  /// The `key: value` lines before the first section.
  public let metadata: [Metadata]
  /// The headings that begin sections.
  public let sections: [Section]
  /// All items with a text, those in no box included.
  public let items: [Item]
  /// The decisions that count: at most one an item.
  public let decisions: [Decision]
  /// What a change would bring.
  public let impacts: [Impact]
  /// What has to be tested.
  public let hypotheses: [Hypothesis]
  /// Those that say nothing yet: a warning is told of each, and they count as none.
  public let emptyHypotheses: [Hypothesis]
  /// Lines that are only words.
  public let notes: [Note]
  /// What reading had to report, in no particular order.
  public let diagnostics: [Diagnostic]
  /// Boxes that a line seems to mean although it does not open them; an error says so.
  public let boxesNamedInVain: BoxSet

  /// Indices of the items that only say that nobody knows.
  public let unknownItems: [Int]
  let itemCounts: [Int]
  let amounts: [Amount]
  let ids: [ByteRange]
  let tags: [ByteRange]
  let knownLanguage = KnownLanguage()

  init(_ reading: consuming CanvasReading) {
    tree = reading.tree
    titleLine = reading.titleLine
    metadata = reading.metadata
    sections = reading.sections
    items = reading.items
    decisions = reading.decisions
    impacts = reading.impacts
    hypotheses = reading.hypotheses
    emptyHypotheses = reading.emptyHypotheses
    notes = reading.notes
    diagnostics = reading.diagnostics
    boxesNamedInVain = reading.boxesNamedInVain
    unknownItems = reading.unknownItems
    itemCounts = reading.boxes.map(\.itemCount)
    amounts = reading.amounts
    ids = reading.ids
    tags = reading.tags
  }

  /// Number of items in a box.
  public func itemCount(_ box: Box) -> Int { itemCounts[Int(box.rawValue)] }

  /// Whether anything was reported that cannot be right.
  public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}

/// A line of metadata.
public struct Metadata: Sendable {
  /// Its line.
  public let line: Int
  /// What the key means, nil where the table of words has no such key.
  public let key: MetadataKey?
  /// The key as written.
  public let name: ByteRange
  /// The value as written; may be empty.
  public let value: ByteRange
  /// Whether an earlier line has the same key, so that this one does not count.
  public let isRepeated: Bool
}

/// A heading and what it opens.
public struct Section: Sendable {
  /// The heading's line.
  public let line: Int
  /// What the heading names.
  public let meaning: Meaning

  /// What a heading may open.
  public enum Meaning: Equatable, Sendable {
    /// One of the nine boxes.
    case box(Box)
    /// The section of the model's hypotheses.
    case hypotheses
    /// Nothing that is known; its items are in no box.
    case unknown
    /// A heading of the third level or deeper that names no box: a note; the section before
    /// it goes on.
    case note
  }
}

/// What an impact, a hypothesis or a note belongs to.
public enum Owner: Equatable, Sendable {
  /// The model as a whole.
  case model
  /// A box.
  case box(Box)
  /// The item with this index.
  case item(Int)
  /// The decision with this index.
  case decision(Int)
  /// The impact with this index.
  case impact(Int)
  /// The hypothesis with this index.
  case hypothesis(Int)
  /// A line that counts nowhere: it has an error, or is in an unknown section.
  case nothing
}

/// One element of a box. Kept small: a large canvas is mostly these.
public struct Item: Sendable {
  let lineNumber: UInt32
  /// The text as written, an escaping backslash included.
  public let writtenText: ByteRange
  let firstTag: UInt32
  let amountIndex: UInt32
  let idIndex: UInt32
  var decisionIndex: UInt32
  /// How big a place it takes, 1 little to 5 a lot; 0 where nothing is said.
  public let weight: UInt8
  /// How the person feels about it, if told.
  public let mood: Mood?
  /// Its box; nil in an unknown section and before the first one.
  public let box: Box?
  let hasEscape: Bool

  /// Its line.
  public var line: Int { Int(lineNumber) }
  /// The index of its decision in the canvas, if one was taken.
  public var decision: Int? { decisionIndex == Item.none ? nil : Int(decisionIndex) }

  static let none = UInt32.max
}

/// What is to become of an item.
public struct Decision: Sendable {
  /// Its line.
  public let line: Int
  /// Index of the item.
  public let item: Int
  /// One of the five actions; nil where the word is none, which is an error.
  public let action: Action?
  /// Why, as written; may be empty.
  public let reason: ByteRange
  /// The weight that is wanted, 0 where nothing is said.
  public let weight: UInt8
  /// The amount that is wanted.
  public let amount: Amount?
  /// Offset of the backslash that the reason's last word loses; 0 where there is none.
  let escape: UInt32
}

/// What a change brings for a box.
public struct Impact: Sendable {
  /// Its line.
  public let line: Int
  /// What it belongs to: an item, a box or the model.
  public let owner: Owner
  /// The box that it names before a colon.
  public let box: Box?
  /// The words behind the colon, or all of them.
  public let text: ByteRange
}

/// What a target model rests on.
public struct Hypothesis: Sendable {
  /// Its line.
  public let line: Int
  /// What it belongs to: an item, a box or the model.
  public let owner: Owner
  /// What the test said.
  public let status: HypothesisStatus
  /// What is supposed.
  public let text: ByteRange
}

/// A line that is only words.
public struct Note: Sendable {
  /// Its line.
  public let line: Int
  /// What it belongs to.
  public let owner: Owner
  /// Its text; where the line is escaped, without the backslash.
  public let text: ByteRange
}
