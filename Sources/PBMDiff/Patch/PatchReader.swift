import PBMSyntax

/// Reads a patch: a unified difference of one file, whoever wrote it.
///
/// What stands before the hunks is passed over, and no name in it means anything. Bytes without
/// any hunk are a patch that changes nothing where they are only blanks and comments.
public func readPatch(_ bytes: [UInt8]) throws(PatchProblem) -> Patch {
  var reader = PatchReader(bytes)
  return Patch(hunks: try reader.read())
}

private struct PatchReader {
  private let lines: TextLines
  private var line = 0
  private var hunks: [Patch.Hunk] = []
  private var head = Head.nothing
  /// The first line that is neither blank nor a comment.
  private var firstWords: Int?

  /// What was read of the lines that name the file.
  private enum Head { case nothing, command, names }

  init(_ bytes: [UInt8]) { lines = TextLines(bytes) }

  mutating func read() throws(PatchProblem) -> [Patch.Hunk] {
    if lines.bytes.starts(with: [0xFF, 0xFE]) || lines.bytes.starts(with: [0xFE, 0xFF]) {
      throw problem("the patch is UTF-16, which some shells make of what \">\" redirects")
    }
    while line < lines.count {
      if begins("@@") { try readHunk() } else { try readHead() }
    }
    if hunks.isEmpty, let firstWords {
      throw problem(
        "no patch as pbm diff --patch writes it: no line begins with \"@@ -\"", firstWords)
    }
    return hunks
  }

  private mutating func readHead() throws(PatchProblem) {
    if begins("diff --git ") || begins("diff --cc ") {
      if head != .nothing || !hunks.isEmpty { throw secondFile() }
      head = .command
    } else if begins("--- "), begins("+++ ", line + 1) {
      if head == .names || !hunks.isEmpty { throw secondFile() }
      head = .names
      firstWords = firstWords ?? line
      line += 1
    } else if begins("GIT binary patch") || begins("Binary files ") {
      throw problem("it is about bytes, not lines: a patch as pbm diff --patch writes it is wanted")
    }
    let first = lines[line].first { ![9, 10, 13, 32].contains($0) }
    if let first, first != UInt8(ascii: "#") { firstWords = firstWords ?? line }
    line += 1
  }

  private func begins(_ text: String, _ place: Int? = nil) -> Bool {
    let place = place ?? line
    return place < lines.count && lines[place].starts(with: text.utf8)
  }

  private func problem(_ message: String, _ place: Int? = nil) -> PatchProblem {
    PatchProblem(line: place ?? line, message: message)
  }

  private func secondFile() -> PatchProblem {
    problem("a second file begins here: a patch of one file is wanted")
  }

  // MARK: Hunks

  /// What is announced of a hunk and has still to come.
  private struct Announced {
    var old: Int
    var new: Int
    /// Whether the last line of either side was told to have no end, so that none may follow.
    var isOldOver = false
    var isNewOver = false
  }

  private mutating func readHunk() throws(PatchProblem) {
    if begins("@@@") { throw problem("a difference with two files at once: take it with one") }
    let start = line
    guard let heading = HunkHeading(lines[line]) else {
      throw problem(
        "a hunk begins \"@@ -LINE,COUNT +LINE,COUNT @@\", with numbers of up to 9 digits")
    }
    line += 1
    var rest = Announced(old: heading.old.count, new: heading.new.count)
    var rows: [Patch.Row] = []
    while rest.old > 0 || rest.new > 0 { rows.append(try readRow(&rest, start, heading)) }
    if isRow, !begins("-- \n"), !begins("-- \r\n"), !(begins("--- ") && begins("+++ ", line + 1)) {
      throw problem("more lines than line \(start + 1) announces: \(heading.announced)")
    }
    hunks.append(
      Patch.Hunk(
        line: start, oldPosition: heading.old.position, newPosition: heading.new.position,
        heading: heading.text, rows: rows))
  }

  private var isRow: Bool { [" ", "+", "-"].contains { begins($0) } }

  private mutating func readRow(
    _ rest: inout Announced, _ start: Int, _ heading: HunkHeading
  ) throws(PatchProblem) -> Patch.Row {
    guard line < lines.count else {
      let message = "it ends before all that line \(start + 1) announces: \(heading.announced)"
      throw problem(message, line - 1)
    }
    var bytes = lines[line]
    let kind: Patch.Row.Kind
    switch bytes.first {
    case UInt8(ascii: "-"): kind = .removed
    case UInt8(ascii: "+"): kind = .added
    case UInt8(ascii: " "): kind = .same
    // Where blanks at the ends of lines were taken away, an empty one has lost its mark.
    case 10, 13: kind = .same
    default:
      throw problem("fewer lines than line \(start + 1) announces: \(heading.announced)")
    }
    if bytes.first != 10, bytes.first != 13 { bytes = bytes.dropFirst() }
    guard !kind.isOld || rest.old > 0, !kind.isNew || rest.new > 0 else {
      throw problem("more lines than line \(start + 1) announces: \(heading.announced)")
    }
    guard !(kind.isOld && rest.isOldOver), !(kind.isNew && rest.isNewOver) else {
      throw problem("a line behind one that is told to be the last")
    }
    rest.old -= kind.isOld ? 1 : 0
    rest.new -= kind.isNew ? 1 : 0
    let row = line
    line += 1
    if begins("\\") {
      line += 1
      if bytes.last == 10 { bytes = bytes.dropLast() }
      rest.isOldOver = rest.isOldOver || kind.isOld
      rest.isNewOver = rest.isNewOver || kind.isNew
    } else if bytes.last != 10 {
      // The patch itself has lost its last line end.
      bytes = (Array(bytes) + [10])[...]
    }
    return Patch.Row(kind: kind, bytes: bytes, line: row)
  }
}

/// `@@ -12,7 +12,8 @@ Key activities`
private struct HunkHeading {
  let old: Stretch
  let new: Stretch
  let text: [UInt8]

  struct Stretch {
    /// How many lines stand before it.
    let position: Int
    let count: Int
  }

  /// What it announces, in words.
  var announced: String { "\(old.count) of the old text and \(new.count) of the new one" }

  init?(_ line: ArraySlice<UInt8>) {
    var rest = line
    guard HunkHeading.skip("@@ -", &rest), let old = HunkHeading.stretch(&rest),
      HunkHeading.skip(" +", &rest), let new = HunkHeading.stretch(&rest),
      HunkHeading.skip(" @@", &rest)
    else { return nil }
    self.old = old
    self.new = new
    let isGap: (UInt8) -> Bool = { [9, 10, 13, 32].contains($0) }
    let text = rest.drop(while: isGap)
    self.text = Array(text[..<(text.lastIndex { !isGap($0) }.map { $0 + 1 } ?? text.startIndex)])
  }

  private static func skip(_ text: String, _ rest: inout ArraySlice<UInt8>) -> Bool {
    guard rest.starts(with: text.utf8) else { return false }
    rest = rest.dropFirst(text.utf8.count)
    return true
  }

  private static func stretch(_ rest: inout ArraySlice<UInt8>) -> Stretch? {
    guard let first = number(&rest) else { return nil }
    var count = 1
    if skip(",", &rest) {
      guard let written = number(&rest) else { return nil }
      count = written
    }
    // Before no lines at all stands the number of the line before them.
    if count > 0, first == 0 { return nil }
    return Stretch(position: count == 0 ? first : first - 1, count: count)
  }

  private static func number(_ rest: inout ArraySlice<UInt8>) -> Int? {
    let digits = rest.prefix { $0 >= 0x30 && $0 <= 0x39 }
    guard (1...9).contains(digits.count) else { return nil }
    rest = rest.dropFirst(digits.count)
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }
}
