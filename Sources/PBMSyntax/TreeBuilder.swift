/// What the tree keeps of a line.
struct LineRecord {
  /// Where the line begins.
  var start: UInt32
  /// What follows its mark; for a line without mark, its first character.
  var contentStart: UInt32
  /// The end of what stands on it, without the blanks behind.
  var contentEnd: UInt32
  /// The line that it belongs to, or `Tree.none` for the model itself.
  var parent: UInt32
  var kind: LineKind
  var features: LineFeatures
}

/// The arrays of a tree while it grows, and the rules of what belongs to what.
struct TreeBuilder: ~Copyable {
  let bytes: [UInt8]
  var content = ByteContent.text
  var conflicts: [Conflict] = []
  var lines: [LineRecord] = []

  /// The heading of the section that is open, the item since then, and what notes belong to.
  private var section = Tree.none
  private var item = Tree.none
  private var owner = Tree.none
  /// The first of the comments that wait for the line they belong to.
  private var firstWaitingComment: Int?
  private(set) var hasHeading = false
  private(set) var hasSection = false

  init(_ bytes: [UInt8], lineCount: Int) {
    self.bytes = bytes
    lines.reserveCapacity(lineCount + 1)
  }

  /// Adds a line and says what it belongs to.
  mutating func append(_ shape: LineReader.Shape, start: Int, _ lineFeatures: LineFeatures) {
    let line = lines.count
    lines.append(
      LineRecord(
        start: UInt32(truncatingIfNeeded: start),
        contentStart: UInt32(truncatingIfNeeded: shape.contentStart),
        contentEnd: UInt32(truncatingIfNeeded: shape.contentEnd),
        parent: parent(of: shape.kind, UInt32(truncatingIfNeeded: line)),
        kind: shape.kind, features: lineFeatures))
    switch shape.kind {
    case .blank: break
    case .comment: firstWaitingComment = firstWaitingComment ?? line
    default: settleComments(before: line)
    }
  }

  /// Adds the entry that only says where the file ends.
  mutating func finish(end: Int) {
    let end = UInt32(truncatingIfNeeded: end)
    lines.append(
      LineRecord(
        start: end, contentStart: end, contentEnd: end, parent: Tree.none, kind: .blank,
        features: []))
  }

  /// What a new line belongs to; moves on what the lines after it belong to.
  private mutating func parent(of kind: LineKind, _ line: UInt32) -> UInt32 {
    switch kind {
    case .title:
      hasHeading = true
      item = Tree.none
      owner = Tree.none
      return Tree.none
    case .heading:
      hasHeading = true
      hasSection = true
      section = line
      item = Tree.none
      owner = line
      return Tree.none
    case .item:
      item = line
      owner = line
      return section
    case .decision, .impact, .hypothesis:
      owner = line
      return item != Tree.none ? item : section
    case .metadata:
      owner = Tree.none
      return Tree.none
    case .note: return owner
    case .blank, .comment, .conflictStart, .conflictBase, .conflictMiddle, .conflictEnd,
      .conflictUnread:
      return Tree.none
    }
  }

  /// Comments belong to the next line that is neither comment nor blank.
  private mutating func settleComments(before line: Int) {
    guard let first = firstWaitingComment else { return }
    for comment in first..<line where lines[comment].kind == .comment {
      lines[comment].parent = UInt32(truncatingIfNeeded: line)
    }
    firstWaitingComment = nil
  }
}
