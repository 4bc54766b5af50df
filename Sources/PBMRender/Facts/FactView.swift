import PBMModel
import PBMSyntax

// A canvas as git shows it: one fact a line, with its box on each line. git compares, searches and
// blames lines, so each line has to tell by itself what it is about; and what carries no meaning
// (layout, the order of boxes, the language of headings and actions) must make no difference.
//
// Items keep the order of the file within their box. Sorted by their words, a reworded one would go
// elsewhere with all that belongs to it: its two wordings would stand apart, and blame would name
// whoever reworded it for its decision, too.

/// The facts of a file, a line each; content that is no text comes out byte for byte.
///
/// Words of the format are in English, as in JSON: a line stays the same when a heading is
/// translated. Whatever stands in the file but blank lines and plain headings of boxes has its line.
public func factView(_ bytes: [UInt8]) -> [UInt8] {
  let tree = parse(bytes)
  guard tree.content.isReadable else { return bytes }
  let canvas = readCanvas(tree)
  let blocks =
    tree.conflicts.isEmpty
    ? orderedFacts(canvas).map { FactBlock(order: $0.order, facts: [$0]) }
    : blocksOfConflicts(tree)
  var view: [UInt8] = []
  view.reserveCapacity(bytes.count * 2)
  for fact in blocks.flatMap(\.facts) {
    view += fact.place.name.utf8
    view += " | ".utf8
    view += fact.text.utf8
    view.append(0x0A)
  }
  return view
}

private func orderedFacts(_ canvas: Canvas) -> [Fact] {
  var reader = FactReader(canvas)
  return reader.read().sorted { $0.order < $1.order }
}

// MARK: Conflicts

/// What stays together: a fact, or a conflict with its markers.
private struct FactBlock {
  let order: FactOrder
  let facts: [Fact]
}

/// While a merge is under way git shows what both sides were beside what the file holds now. So each
/// side is read as if it stood alone, and its facts come where its parent's come, between markers.
private func blocksOfConflicts(_ tree: Tree) -> [FactBlock] {
  // One inside another is text of the outer one's side.
  let conflicts = tree.conflicts.reduce(into: [Conflict]()) { outer, conflict in
    if conflict.start > outer.last?.end ?? -1 { outer.append(conflict) }
  }
  let sides = ConflictSide.allCases.map { facts(of: $0, of: conflicts, in: tree) }
  let isInside = Set(conflicts.flatMap { Array($0.start...$0.end) })
  var blocks = sides[0].filter { !isInside.contains($0.line) }
    .map { FactBlock(order: $0.order, facts: [$0]) }
  for conflict in conflicts {
    var facts: [Fact] = []
    var order: FactOrder?
    for side in ConflictSide.allCases {
      guard let marker = side.marker(conflict), let lines = side.lines(conflict) else { continue }
      let own = sides[side.rawValue].filter { lines.contains($0.line) }
      facts.append(markerFact(tree, marker))
      facts += own
      order = order ?? own.first?.order
    }
    facts.append(markerFact(tree, conflict.end))
    blocks.append(FactBlock(order: order ?? .last, facts: facts))
  }
  return blocks.sorted { $0.order < $1.order }
}

/// One of the texts that a conflict holds.
private enum ConflictSide: Int, CaseIterable {
  case ours, base, theirs

  /// The line of the marker before this side, if the conflict shows the side.
  func marker(_ conflict: Conflict) -> Int? {
    switch self {
    case .ours: conflict.start
    case .base: conflict.base
    case .theirs: conflict.middle
    }
  }

  func lines(_ conflict: Conflict) -> Range<Int>? {
    switch self {
    case .ours: conflict.start + 1..<(conflict.base ?? conflict.middle)
    case .base: conflict.base.map { $0 + 1..<conflict.middle }
    case .theirs: conflict.middle + 1..<conflict.end
    }
  }
}

/// The facts of the file as if one side of each conflict stood alone, with the lines of the file.
private func facts(
  of side: ConflictSide, of conflicts: [Conflict], in tree: Tree
) -> [Fact] {
  var bytes: [UInt8] = []
  var lines: [Int] = []
  var next = 0
  func keep(_ range: Range<Int>) {
    for line in range {
      bytes += tree.bytes[tree.range(line).indices]
      lines.append(line)
    }
  }
  for conflict in conflicts {
    keep(next..<conflict.start)
    if let range = side.lines(conflict) { keep(range) }
    next = conflict.end + 1
  }
  keep(next..<tree.lineCount)
  return orderedFacts(readCanvas(bytes)).map { fact in
    var fact = fact
    // A side may hold what is a marker by itself; its line is still one of the file's.
    fact.line = fact.line < lines.count ? lines[fact.line] : tree.lineCount
    return fact
  }
}

private func markerFact(_ tree: Tree, _ line: Int) -> Fact {
  Fact(
    line: line, place: .conflict, order: .last,
    text: shown(tree.string(tree.visible(line))))
}
