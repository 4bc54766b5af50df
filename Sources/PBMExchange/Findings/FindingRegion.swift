import PBMSyntax

/// Where something is, as those count who show findings beside a file: from 1, the end exclusive,
/// columns in Unicode scalars.
struct FindingRegion: Equatable {
  var start: Positions.Position
  var end: Positions.Position

  /// Exactly the range.
  init(_ range: ByteRange, _ tree: Tree) {
    let places = Positions(tree)
    start = places.position(Int(range.start))
    end = places.position(Int(range.end))
  }

  /// What of the range is on its first line: hosts show a finding in a difference only where all
  /// of its lines are part of it. What is said of no words, such as that something is missing, is
  /// shown on the whole line, for some hosts take no empty place.
  init(onFirstLineOf range: ByteRange, _ tree: Tree) {
    guard tree.lineCount > 0 else {
      self.init(ByteRange(0, 0), tree)
      return
    }
    let visible = tree.visible(tree.line(at: Int(range.start)))
    let end = max(range.start, min(range.end, visible.end))
    self.init(
      range.start < end ? ByteRange(Int(range.start), Int(end)) : visible, tree)
  }
}
