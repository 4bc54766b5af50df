public import PBMSyntax

/// Reads a tree into a canvas, line by line, and reports what does not make sense.
///
/// Each kind of line has a file of its own beside this one. Never fails: what is not
/// understood is kept in the tree and reported.
struct CanvasReading: ~Copyable {
  let tree: Tree
  let words = Vocabulary.shared

  var titleLine: Int?
  var metadata: [Metadata] = []
  var sections: [Section] = []
  var items: [Item] = []
  var decisions: [Decision] = []
  var impacts: [Impact] = []
  var hypotheses: [Hypothesis] = []
  var emptyHypotheses: [Hypothesis] = []
  var notes: [Note] = []
  var amounts: [Amount] = []
  var ids: [ByteRange] = []
  var tags: [ByteRange] = []
  var diagnostics: [Diagnostic] = []
  var boxesNamedInVain = BoxSet()

  /// What the lines now stand in.
  var section: Section.Meaning?
  /// What notes belong to: the element read last.
  var owner = Owner.model
  /// Index of the item above, since the last heading.
  var item: Int?
  /// The column of the last item's mark since the last heading.
  var itemColumn = Int.max
  /// What each box holds so far, by raw value.
  var boxes = [BoxRecord](repeating: BoxRecord(), count: Box.allCases.count)
  /// Whether a line before the first section is only a box's name: what follows it explains
  /// itself.
  var hasBareHeading = false

  /// The first line of each metadata key.
  var metadataKeys = FirstPlaces()
  /// Indices of items that are only `?`.
  var unknownItems: [Int] = []
  /// Whether the lines now stand below an item without words, and so count nowhere.
  var isBelowEmptyItem = false
  /// Whether a line since the last heading is only a box's name.
  var isBelowBareHeading = false
  /// Whether a heading has begun the first section, be it a box or not.
  var hasSectionBegun = false
  /// The first item before any box, and how many there are.
  var itemsOutside: (first: Int, count: Int)?

  /// The last line whose finding says what an invisible character on it does.
  var lineOfNamedInvisible: Int?
  /// The file's language, once a message needed it.
  var language: Language?
  /// The unit and the period that the last amount had.
  var amountWords = AmountWords()

  /// What has been seen of a box.
  struct BoxRecord {
    var headingLine: Int?
    var hasNotes = false
    var itemCount = 0
  }

  init(_ tree: Tree) {
    self.tree = tree
    // Growing an array copies it, and holds it twice meanwhile; memory that is only reserved
    // costs nothing until something is written there.
    items.reserveCapacity(tree.lineCount)
    amounts.reserveCapacity(tree.lineCount / 2)
    tags.reserveCapacity(tree.lineCount / 2)
    notes.reserveCapacity(tree.lineCount / 2)
  }

  mutating func readAll() {
    guard reportContent() else { return }
    for line in 0..<tree.lineCount { read(line) }
    finish()
  }

  @inline(__always)
  private mutating func read(_ line: Int) {
    switch tree.kind(line) {
    case .item: readItem(line)
    case .blank, .conflictUnread: break
    case .comment: checkComment(line)
    case .note: readNote(line)
    case .decision: readDecision(line)
    case .impact: readImpact(line)
    case .hypothesis: readHypothesisLine(line)
    case .title: readHeading(line)
    case .heading:
      hasSectionBegun = true
      readHeading(line)
    case .metadata: readMetadata(line)
    case .conflictStart, .conflictBase, .conflictMiddle, .conflictEnd: checkLoneMarker(line)
    }
    if tree.features(line).contains(.special) { checkInvisible(line) }
  }

  mutating func report(
    _ code: Code, _ range: ByteRange, _ message: String, help: String? = nil,
    related: [RelatedPlace] = [], fixes: [Fix] = []
  ) {
    diagnostics.append(
      Diagnostic(code, range, message, help: help, related: related, fixes: fixes))
  }

  /// What an impact or hypothesis belongs to: the item above, else the box, else the model.
  func ownerOfElement() -> Owner {
    if isBelowEmptyItem { return .nothing }
    if let item { return .item(item) }
    switch section {
    case .box(let box): return .box(box)
    case .unknown: return .nothing
    case .hypotheses, .note, nil: return .model
    }
  }

  /// The text of a range for a message: whoever wrote a megabyte wants only its beginning back.
  func string(_ range: ByteRange) -> String {
    let isLong = range.count > 240
    let part = isLong ? ByteRange(Int(range.start), Int(range.start) + 240) : range
    return shortened(tree.string(part) + (isLong ? "…" : ""))
  }
}

/// Reads what the lines of a tree mean.
public func readCanvas(_ tree: Tree) -> Canvas {
  var reading = CanvasReading(tree)
  reading.readAll()
  return Canvas(reading)
}

/// Reads bytes into a canvas.
public func readCanvas(_ bytes: [UInt8]) -> Canvas { readCanvas(parse(bytes)) }
