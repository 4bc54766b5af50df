import PBMSyntax

/// A hunk as lines of a canvas: what its old and its new lines say, and its changes one by one.
struct HunkText {
  /// The lines of the old text that have anything on them.
  let old: [SaidLine]
  /// What those say.
  let oldSayings: Set<Int>
  /// The lines of the new text that have anything on them.
  let new: [SaidLine]
  let runs: [ChangeRun]
  /// Whether nothing stands before it in the file that it was made from.
  let beginsFile: Bool
  /// Whether nothing stands behind it in the file that it was made from.
  let endsFile: Bool
  /// What the lines behind it stand below.
  let lastSections: Sections

  /// What a line stands below: in the old text, and in the new one, where an earlier hunk may have
  /// changed the heading.
  struct Sections {
    var old: Int?
    var new: Int?
  }

  /// - Parameters:
  ///   - before: what the lines behind the hunk before it stand below.
  init(
    _ hunk: Patch.Hunk, _ sayings: Sayings, context: Int, isBare: Bool,
    behind before: Sections?, isReversed: Bool
  ) {
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
    let sections = Sections(section, behind: before, isReversed: isReversed)
    var reading = RowReading(hunk, sayings, sections)
    for row in rows ?? hunk.rows { reading.read(row) }
    reading.close()
    old = reading.old.lines
    oldSayings = Set(old.map(\.saying))
    new = reading.new.lines
    runs = reading.runs.flatMap { [old, new] in $0.split(old, new) }
    lastSections = Sections(old: reading.old.section, new: reading.new.section)
  }
}

extension HunkText.Sections {
  /// The hunk names the heading of the old text, or of a patch that leads back the new one. Where the
  /// hunk before it changed that one, nobody can tell whether another stands between the two.
  fileprivate init(_ named: Int?, behind before: HunkText.Sections?, isReversed: Bool) {
    self.init(old: named, new: named)
    guard let before, before.old != before.new else { return }
    if isReversed, before.new == named { old = nil }
    if !isReversed, before.old == named { new = nil }
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
  var rows: [Patch.Row] = []
  var rest = hunk.rows[...]
  while let first = rest.first {
    // What stays is not looked for anew: a line like it may stand beside it.
    let part = rest.prefix { ($0.kind == .same) == (first.kind == .same) }
    rest = rest.dropFirst(part.count)
    appendCanvasRows(part, hunk.line, to: &rows)
  }
  return rows
}

/// Appends the rows of a part of a hunk, all of which stay, or all of which change.
private func appendCanvasRows(
  _ part: ArraySlice<Patch.Row>, _ line: Int, to rows: inout [Patch.Row]
) {
  func lines(_ isSide: (Patch.Row.Kind) -> Bool) -> TextLines {
    TextLines(parse(part.filter { isSide($0.kind) }.flatMap(\.bytes)))
  }
  let old = lines(\.isOld)
  let new = lines(\.isNew)
  func add(_ kind: Patch.Row.Kind, _ text: TextLines, _ range: Range<Int>) {
    rows += range.map { Patch.Row(kind: kind, bytes: text[$0], line: line) }
  }
  var done = 0
  for change in lineChanges(old, new) {
    add(.same, old, done..<change.old.lowerBound)
    add(.removed, old, change.old)
    add(.added, new, change.new)
    done = change.old.upperBound
  }
  add(.same, old, done..<old.count)
}

/// Reads the rows of a hunk one after another.
private struct RowReading {
  var old: Sayings.Reader
  var new: Sayings.Reader
  var runs: [ChangeRun] = []

  private var run: ChangeRun?
  /// Blank lines that stay, since the last line that was none.
  private var blanks = 0
  /// Blank lines that go since then.
  private var blanksRemoved = 0
  /// Blank lines that stay behind a change, which may go on behind them.
  private var waiting: [Patch.Row] = []
  private var line: Int
  private var newLine: Int

  init(_ hunk: Patch.Hunk, _ sayings: Sayings, _ sections: HunkText.Sections) {
    old = Sayings.Reader(sayings, in: sections.old)
    new = Sayings.Reader(sayings, in: sections.new)
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
    // What comes stands below the heading before it, also where that heading goes.
    let section = old.section
    // Taken out, so that nothing is copied for each row.
    var current =
      run.take()
      ?? ChangeRun(
        old: old.lines.count..<old.lines.count, new: new.lines.count..<new.lines.count,
        blanksAround: ChangeRun.Blanks(before: blanks), line: line, section: section)
    // Only lines with anything on them part two changes.
    blanksRemoved += waiting.count
    current.added += waiting
    waiting = []
    if row.kind == .added {
      current.added.append(row)
      if new.read(row.bytes, line: 0) {
        current.new = current.new.lowerBound..<new.lines.count
      }
    } else {
      if old.read(row.bytes, line: line) {
        if current.old.isEmpty {
          current.blanksRemoved.before = blanksRemoved
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
    if old.read(row.bytes, line: line) {
      _ = new.read(row.bytes, line: 0)
      close()
    } else if run == nil {
      blanks += 1
    } else {
      waiting.append(row)
    }
    line += 1
  }

  /// Ends the change that is open, if one is.
  mutating func close() {
    blanks = 0
    guard var closed = run else { return }
    closed.blanksRemoved.behind = blanksRemoved
    closed.blanksAround.behind = waiting.count
    runs.append(closed)
    run = nil
    blanksRemoved = 0
    waiting = []
  }
}
