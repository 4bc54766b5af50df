import PBMSyntax

/// A hunk as lines of a canvas: what its old and its new lines say, and its changes one by one.
struct HunkText {
  /// The lines of the old text that have anything on them.
  let old: [SaidLine]
  /// The lines of the new text that have anything on them.
  let new: [SaidLine]
  let runs: [Run]
  /// Whether nothing stands before it in the file that it was made from.
  let beginsFile: Bool
  /// Whether nothing stands behind it in the file that it was made from.
  let endsFile: Bool

  /// Lines in a row that go, come or both.
  struct Run {
    /// What goes: places among the old lines.
    var old: Range<Int>
    /// What comes: places among the new lines.
    var new: Range<Int>
    /// The lines that go and have anything on them.
    var removed: [Patch.Row] = []
    /// All lines that come.
    var added: [Patch.Row] = []
    /// Blank lines that go: before the first line that goes, and behind the last.
    var blanksRemoved = Blanks()
    /// Blank lines that stay, before and behind the run.
    var blanksAround = Blanks()
    /// Where it stands in the file that the patch was made from, from 0.
    var line: Int
    /// The section that it stands in, where that is known.
    var section: Int?
  }

  /// A number of blank lines on either side.
  struct Blanks {
    var before = 0
    var behind = 0
  }

  init(_ hunk: Patch.Hunk, _ sayings: Sayings, context: Int, isBare: Bool) {
    let rows = canvasRows(hunk)
    let behind = hunk.rows.reversed().prefix { $0.kind == .same }.count
    beginsFile = hunk.oldPosition == 0
    endsFile = !isBare && (behind == 0 || behind < context)
    var section: Int?
    if hunk.oldPosition == 0 {
      section = sayings.top
    } else if rows == nil, !hunk.heading.isEmpty {
      // Git may be told to show the heading with its mark.
      let heading = LineSaying(hunk.heading[...])
      let name = heading?.kind == .heading ? heading?.name : hunk.heading
      section = sayings.section(named: name ?? [], level: 2)
    }
    var reading = RowReading(hunk, sayings, section)
    for row in rows ?? hunk.rows { reading.read(row) }
    reading.finish()
    old = reading.old.lines
    new = reading.new.lines
    runs = reading.runs
  }
}

extension HunkText.Run {
  /// The line that shows it best: the first that goes, else the first that comes.
  var shown: Patch.Row? { removed.first ?? added.first { LineSaying($0.bytes) != nil } }

  /// The same change line by line, for a file where they no longer stand in a row. What comes
  /// stands for the line that goes at the same place, or all of it for the first.
  func parts(_ hunk: HunkText) -> [HunkText.Run] {
    let arePairs =
      old.count == new.count
      && zip(old, new).allSatisfy { hunk.old[$0].kind == hunk.new[$1].kind }
    return old.enumerated().map { offset, place in
      var part = self
      part.old = place..<place + 1
      part.removed = [removed[offset]]
      part.line = hunk.old[place].line
      part.section = hunk.old[place].section
      part.blanksRemoved = HunkText.Blanks()
      if arePairs {
        part.new = new.lowerBound + offset..<new.lowerBound + offset + 1
        part.added = added(offset)
      } else if offset > 0 {
        part.new = new.upperBound..<new.upperBound
        part.added = []
      }
      return part
    }
  }

  /// One of the lines that come and have anything on them, with the blank lines behind it.
  private func added(_ wanted: Int) -> [Patch.Row] {
    var offset = -1
    return added.filter { row in
      if LineSaying(row.bytes) != nil { offset += 1 }
      return offset == wanted || wanted == 0 && offset < 0
    }
  }
}

/// The rows of a hunk, one a line of a canvas, where a carriage return alone ends lines: there a
/// line of the patch holds several, and which of them change has to be found anew. Nil elsewhere.
private func canvasRows(_ hunk: Patch.Hunk) -> [Patch.Row]? {
  let isPlain = hunk.rows.allSatisfy { row in
    guard let end = row.bytes.firstIndex(of: 13) else { return true }
    return end + 2 == row.bytes.endIndex && row.bytes.last == 10 || end + 1 == row.bytes.endIndex
  }
  if isPlain { return nil }
  func lines(_ isSide: (Patch.Row.Kind) -> Bool) -> TextLines {
    TextLines(parse(hunk.rows.filter { isSide($0.kind) }.flatMap(\.bytes)))
  }
  let old = lines(\.isOld)
  let new = lines(\.isNew)
  var rows: [Patch.Row] = []
  func add(_ kind: Patch.Row.Kind, _ text: TextLines, _ range: Range<Int>) {
    rows += range.map { Patch.Row(kind: kind, bytes: text[$0], line: hunk.line) }
  }
  var done = 0
  for change in lineChanges(old, new) {
    add(.same, old, done..<change.old.lowerBound)
    add(.removed, old, change.old)
    add(.added, new, change.new)
    done = change.old.upperBound
  }
  add(.same, old, done..<old.count)
  return rows
}

/// Reads the rows of a hunk one after another.
private struct RowReading {
  var old: Sayings.Reader
  var new: Sayings.Reader
  var runs: [HunkText.Run] = []

  private var run: HunkText.Run?
  /// Blank lines of the old text since the last line that was none.
  private var blanks = 0
  /// Blank lines that go since then.
  private var blanksRemoved = 0
  private var line: Int
  private var newLine: Int

  init(_ hunk: Patch.Hunk, _ sayings: Sayings, _ section: Int?) {
    old = Sayings.Reader(sayings, in: section)
    new = Sayings.Reader(sayings, in: section)
    line = hunk.oldPosition
    newLine = hunk.newPosition
  }

  mutating func read(_ marked: Patch.Row) {
    var row = marked
    // A byte order mark is part of the file, not of its first line.
    let isFirst = row.kind.isOld && line == 0 || row.kind.isNew && newLine == 0
    if isFirst, row.bytes.starts(with: [0xEF, 0xBB, 0xBF]) { row.bytes = row.bytes.dropFirst(3) }
    newLine += row.kind.isNew ? 1 : 0
    if row.kind == .same { return readSame(row) }
    var current =
      run
      ?? HunkText.Run(
        old: old.lines.count..<old.lines.count, new: new.lines.count..<new.lines.count,
        blanksAround: HunkText.Blanks(before: blanks), line: line, section: old.section)
    if row.kind == .added {
      current.added.append(row)
      if new.read(row.bytes, line: 0) {
        current.new = current.new.lowerBound..<new.lines.count
      }
    } else {
      if old.read(row.bytes, line: line) {
        if current.old.isEmpty {
          current.blanksRemoved.before = blanksRemoved
          current.section = old.section
          current.line = line
        }
        blanksRemoved = 0
        current.removed.append(row)
        current.old = current.old.lowerBound..<old.lines.count
      } else {
        blanksRemoved += 1
      }
      line += 1
    }
    run = current
  }

  private mutating func readSame(_ row: Patch.Row) {
    close()
    let isSaid = old.read(row.bytes, line: line)
    _ = new.read(row.bytes, line: 0)
    line += 1
    if isSaid {
      blanks = 0
    } else {
      blanks += 1
      if let last = runs.indices.last, runs[last].old.upperBound == old.lines.count,
        runs[last].new.upperBound == new.lines.count
      {
        runs[last].blanksAround.behind += 1
      }
    }
  }

  private mutating func close() {
    guard var closed = run else { return }
    closed.blanksRemoved.behind = blanksRemoved
    blanksRemoved = 0
    blanks = 0
    runs.append(closed)
    run = nil
  }

  mutating func finish() { close() }
}
