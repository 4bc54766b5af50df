import PBMSyntax

/// A change of a patch at its place in a file.
struct PatchEdit {
  let run: ChangeRun
  /// The lines of the file that go, or an empty range where something comes.
  var lines: Range<Int>
  /// Whether all that the patch shows around it is there as well, so that whatever comes of it was
  /// meant.
  let isKnown: Bool
  /// Where it stands among the lines that have anything on them, for the order of changes.
  let index: Int
  private let hunk: HunkText

  init(_ run: ChangeRun, _ hunk: HunkText, _ spot: Spot, _ ground: Ground) {
    self.run = run
    self.hunk = hunk
    isKnown = spot.isKnown && !run.isPart
    index = spot.index
    let behind = ground.lineBehind(spot.index)
    if spot.count > 0 {
      let last = spot.index + spot.count
      let start = ground.lines[spot.index].line
      let end = ground.lineBehind(last)
      // Blank lines go as well, as many as there are.
      lines =
        max(
          behind, start - run.blanksRemoved.before)..<min(
          ground.lineBefore(last), end + run.blanksRemoved.behind)
    } else {
      let next = ground.lineBefore(spot.index)
      let start =
        spot.isBehindKnown && !spot.isBeforeKnown
        ? max(behind, next - run.blanksAround.behind)
        : min(next, behind + run.blanksAround.before)
      lines = start..<min(next, start + run.blanksRemoved.behind)
    }
  }
}

extension PatchEdit {
  /// The order of changes at one place: what belongs to the line before it, then items, then what
  /// begins with a heading, then what takes the line behind it away.
  var rank: Int {
    if !run.old.isEmpty { return 3 }
    let first = run.new.map { hunk.new[$0] }.first { $0.kind != .comment }
    guard let first, first.kind != .heading else { return 2 }
    return first.isBelow ? 0 : 1
  }

  /// Which of the lines that come stands for one of those that go, so that what belongs to the one
  /// belongs to the other: of its kind the first for the first, if it says something like it.
  func counterpart(_ offset: Int, _ sayings: Sayings) -> Int? {
    let line = hunk.old[run.old.lowerBound + offset]
    let number = hunk.old[run.old.prefix(offset)].count { $0.kind == line.kind }
    let others = run.new.filter { hunk.new[$0].kind == line.kind }
    guard number < others.count else { return nil }
    return sayings.likeness(line, hunk.new[others[number]]) > 0
      ? others[number] - run.new.lowerBound : nil
  }
}

/// A file with the changes of a patch made in it.
struct EditedFile {
  /// A change that cannot be made.
  struct Fault: Error {
    let edit: PatchEdit
    let reason: PatchMisfit.Reason
  }

  private let old: Tree
  private let edits: [PatchEdit]
  private let sayings: Sayings
  private let lineEnd: [UInt8]
  private var bytes: [UInt8]
  /// Where in the result each line of the file begins; nil for those that go.
  private var starts: [Int?]
  /// For each line of the file that goes the change that takes it away, and which of those it is.
  private var takers: [(edit: Int, offset: Int)?]
  /// Where in the result the lines of each change begin that have anything on them.
  private var addedStarts: [[Int]] = []
  /// Where in the result each change begins.
  private var editStarts: [Int] = []

  /// Makes the changes.
  init(_ file: Tree, _ edits: [PatchEdit], _ sayings: Sayings) throws(Fault) {
    old = file
    self.sayings = sayings
    self.edits = edits.enumerated().sorted {
      ($0.element.index, $0.element.rank, $0.offset) < (
        $1.element.index, $1.element.rank, $1.offset
      )
    }.map(\.element)
    lineEnd = firstLineEnd(file.bytes)
    bytes = Array(file.bytes[..<byteOrderMarkLength(file.bytes)])
    bytes.reserveCapacity(file.bytes.count)
    starts = [Int?](repeating: nil, count: file.lineCount)
    takers = Array(repeating: nil, count: file.lineCount)
    var done = 0
    for (number, edit) in self.edits.enumerated() {
      copy(done..<max(done, edit.lines.lowerBound))
      done = max(done, edit.lines.lowerBound)
      var offset = 0
      for line in edit.lines {
        if line < done, file.kind(line) == .blank { continue }
        guard line >= done else {
          throw Fault(edit: edit, reason: .taken(PatchMisfit.FileLine(file, line)))
        }
        guard file.kind(line) != .blank else { continue }
        takers[line] = (number, offset)
        offset += 1
      }
      done = max(done, edit.lines.upperBound)
      endLine()
      editStarts.append(bytes.count)
      addedStarts.append([])
      for row in edit.run.added {
        if LineSaying(row.bytes) != nil { addedStarts[number].append(bytes.count) }
        add(row.bytes)
      }
    }
    copy(done..<file.lineCount)
  }

  private mutating func copy(_ lines: Range<Int>) {
    for line in lines {
      endLine()
      starts[line] = bytes.count
      bytes += old.bytes[old.textStart(line)..<Int(old.range(line).end)]
    }
  }

  /// Puts a line in, with the line end of the file.
  private mutating func add(_ line: ArraySlice<UInt8>) {
    let end = line.lastIndex { $0 != 10 && $0 != 13 }.map { $0 + 1 } ?? line.startIndex
    bytes += line[..<end] + lineEnd
  }

  /// Ends a last line that had no end.
  private mutating func endLine() {
    let isOpen = bytes.count > byteOrderMarkLength(bytes) && bytes.last != 10 && bytes.last != 13
    if isOpen { bytes += lineEnd }
  }

  // MARK: The proof

  /// The result, proved to leave all other lines what they are and below what they stood below.
  func proved() throws(Fault) -> [UInt8] {
    let new = parse(bytes)
    let numbers = starts.map { start in start.map { new.line(at: $0) } }
    for line in 0..<old.lineCount where old.kind(line) != .blank {
      guard let place = numbers[line] else { continue }
      if new.kind(place) == old.kind(line), isParentKept(line, place, new, numbers) { continue }
      guard let edit = edit(responsibleFor: line), !edits[edit].isKnown else { continue }
      throw Fault(edit: edits[edit], reason: .leaves(PatchMisfit.FileLine(old, line)))
    }
    return bytes
  }

  private func isParentKept(_ line: Int, _ place: Int, _ new: Tree, _ numbers: [Int?]) -> Bool {
    guard let parent = old.parent(line) else { return new.parent(place) == nil }
    guard let now = new.parent(place) else { return false }
    if let kept = numbers[parent] { return kept == now }
    // What belonged to a line that was replaced belongs to what replaced it.
    guard let taker = takers[parent],
      let other = edits[taker.edit].counterpart(taker.offset, sayings)
    else {
      return false
    }
    return addedStarts[taker.edit][other] == new.textStart(now)
  }

  /// The change that is nearest to a line, on the side from which it got what it belongs to.
  private func edit(responsibleFor line: Int) -> Int? {
    guard let start = starts[line] else { return nil }
    var low = 0
    var high = editStarts.count
    while low < high {
      let middle = (low + high) / 2
      if editStarts[middle] <= start { low = middle + 1 } else { high = middle }
    }
    let before = low > 0 ? low - 1 : nil
    let behind = low < editStarts.count ? low : nil
    return old.kind(line) == .comment ? behind ?? before : before ?? behind
  }
}

extension PatchMisfit.FileLine {
  /// A line of a file, from 0.
  init(_ file: Tree, _ line: Int) {
    self.init(line: line, text: file.string(file.visible(line)))
  }
}
