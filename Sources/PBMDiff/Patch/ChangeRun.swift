import PBMSyntax

/// Lines of a hunk in a row that go, come or both.
struct ChangeRun {
  /// What goes: places among the old lines.
  var old: Range<Int>
  /// What comes: places among the new lines.
  var new: Range<Int>
  /// The lines that go and have anything on them.
  var removed: ArraySlice<Patch.Row> = []
  /// All lines that come.
  var added: ArraySlice<Patch.Row> = []
  /// Blank lines that go: before the first line that goes, and behind the last.
  var blanksRemoved = Blanks()
  /// Blank lines that stay, before and behind the run.
  var blanksAround = Blanks()
  /// Where it stands in the file that the patch was made from, from 0.
  var line: Int
  /// The section that it stands in, where that is known.
  var section: Int?
  /// Whether it is a part of a change whose lines no longer stand in a row.
  var isPart = false

  /// A number of blank lines on either side.
  struct Blanks {
    var before = 0
    var behind = 0

    var isNone: Bool { before == 0 && behind == 0 }
  }

  /// The line that shows it best: the first that goes, else the first that comes.
  var shown: Patch.Row? { removed.first ?? added.first { LineSaying($0.bytes) != nil } }

  /// The changes that it is made of: what belongs to the line before it, what belongs to the heading
  /// before it, and the rest. In an edited file they may have been parted.
  func split(_ oldLines: [SaidLine], _ newLines: [SaidLine]) -> [ChangeRun] {
    let isOfSection: (SaidLine) -> Bool = { $0.kind != .heading }
    let (inside, behind) = cut(
      ChangeRun.lead(oldLines[old], isOfSection), ChangeRun.lead(newLines[new], isOfSection))
    let (below, items) = inside.cut(
      ChangeRun.lead(oldLines[inside.old], \.isBelow),
      ChangeRun.lead(newLines[inside.new], \.isBelow))
    return [below, items, behind].filter { !$0.isNothing }.map { $0.placed(oldLines) }
  }

  var isNothing: Bool { removed.isEmpty && added.isEmpty && blanksRemoved.isNone }

  /// How many lines are of a kind before the first that is not; comments belong to what follows.
  private static func lead(_ lines: ArraySlice<SaidLine>, _ isInside: (SaidLine) -> Bool) -> Int {
    let end = lines.firstIndex { $0.kind != .comment && !isInside($0) } ?? lines.endIndex
    if end == lines.endIndex, lines.contains(where: isInside) { return lines.count }
    let last = lines[..<end].lastIndex { $0.kind != .comment && isInside($0) }
    return last.map { $0 + 1 - lines.startIndex } ?? 0
  }

  /// The first lines of both sides as one change, and the others as another.
  func cut(_ oldCount: Int, _ newCount: Int) -> (ChangeRun, ChangeRun) {
    var first = self
    var rest = self
    first.old = old.prefix(oldCount)
    rest.old = old.dropFirst(oldCount)
    first.new = new.prefix(newCount)
    rest.new = new.dropFirst(newCount)
    first.removed = removed.prefix(oldCount)
    rest.removed = removed.dropFirst(oldCount)
    first.added = lines(below: newCount)
    rest.added = added.dropFirst(first.added.count)
    first.blanksAround.behind = 0
    rest.blanksAround.before = 0
    // Blank lines go with the lines that go beside them.
    if oldCount == 0 { first.blanksRemoved = Blanks() } else { rest.blanksRemoved.before = 0 }
    if oldCount == old.count {
      rest.blanksRemoved = Blanks()
    } else {
      first.blanksRemoved.behind = 0
    }
    if oldCount == old.count, newCount == new.count { return (self, rest.withoutLines()) }
    return oldCount == 0 && newCount == 0 ? (first.withoutLines(), self) : (first, rest)
  }

  private func withoutLines() -> ChangeRun {
    var run = self
    run.added = []
    run.blanksRemoved = Blanks()
    return run
  }

  /// The same change where its first line that goes stands, or below what it comes behind.
  func placed(_ oldLines: [SaidLine]) -> ChangeRun {
    var run = self
    guard let first = old.first else {
      if old.lowerBound > 0 { run.section = oldLines[old.lowerBound - 1].section }
      return run
    }
    run.line = oldLines[first].line
    run.section = oldLines[first].section
    return run
  }

  /// What comes up to a number of lines that have anything on them.
  func lines(below count: Int) -> ArraySlice<Patch.Row> {
    if count == 0 { return [] }
    var rest = count
    let end = added.firstIndex { row in
      if rest == 0 { return true }
      if LineSaying(row.bytes) != nil { rest -= 1 }
      return false
    }
    return added[..<(end ?? added.endIndex)]
  }
}
