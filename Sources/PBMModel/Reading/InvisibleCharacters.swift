import PBMSyntax

// Characters that nobody sees: where they are skipped, and where they keep a line from being
// read as what it looks like.

extension CanvasReading {
  /// Reports the first invisible character of a line that is skipped in reading, or stands where
  /// it does nothing.
  mutating func checkInvisible(_ line: Int) {
    let start = tree.textStart(line)
    let whole = ByteRange(start, Int(tree.range(line).end))
    guard lineOfNamedInvisible != line, firstInvisible(whole) != nil else { return }
    let tokens = tree.tokens(line)
    for token in tokens {
      if [.text, .key, .action, .conflict, .byteOrderMark].contains(token.kind) { continue }
      guard let found = firstInvisible(token.range) else { continue }
      let isBesideWords = token.kind == .blank || token.kind == .mark
      return reportInvisible(
        found, "an invisible character stands here; it is skipped",
        isSafe: isBesideWords && isSurelySkipped(line) && !isBetweenLineEnds(found))
    }
    if let words = wordsOfTable(line), let found = firstInvisible(words) {
      return reportInvisible(found, "an invisible character stands in this word; it is skipped")
    }
    guard tree.kind(line) != .comment else { return }
    for token in tokens where token.kind == .text {
      guard let found = uselessEdge(token.range) else { continue }
      return reportInvisible(found, "an invisible character stands at the edge of the words")
    }
  }

  private mutating func reportInvisible(
    _ found: ByteRange, _ message: String, isSafe: Bool = false
  ) {
    report(
      .invisibleCharacter, found, message,
      help: "it often comes with text from a word processor or a web page; take it away",
      fixes: [Fix("take it away", isSafe: isSafe, edits: [Edit(found, [])])])
  }

  /// Reports a note that would be another kind of line without its invisible characters; false
  /// where it would not.
  mutating func checkHiddenMark(_ line: Int, _ content: ByteRange) -> Bool {
    guard let found = firstInvisible(content) else { return false }
    let plain = withoutInvisible(content)
    let isMark = readMark(of: plain, 0, plain.count) != nil
    guard isMark || !hasSectionBegun && beginsMetadata(plain, 0, plain.count) else { return false }
    lineOfNamedInvisible = line
    reportInvisible(
      found, "an invisible character keeps this line from being read as what it looks like")
    return true
  }

  /// Reports a value that would be right without its invisible characters; false where it would
  /// not.
  mutating func checkHiddenValue(
    _ code: Code, _ line: Int, _ value: ByteRange, isRight: ([UInt8]) -> Bool
  ) -> Bool {
    guard let found = firstInvisible(value), isRight(withoutInvisible(value)) else { return false }
    lineOfNamedInvisible = line
    report(
      code, value, "an invisible character, \(number(of: found)), stands in this value",
      help: "it often comes with text from a word processor or a web page; take it away",
      fixes: [Fix("take it away", isSafe: false, edits: [Edit(found, [])])])
    return true
  }

  /// The part of a line that was looked up in the table of words, and found there.
  private func wordsOfTable(_ line: Int) -> ByteRange? {
    let content = tree.content(line)
    switch tree.kind(line) {
    case .decision:
      guard let last = decisions.last, last.line == line, last.action != nil else { return nil }
      return DecisionShape(tree.bytes, content).action
    case .impact:
      guard let last = impacts.last, last.line == line, last.box != nil else { return nil }
      return ByteRange(Int(content.start), Int(last.text.start))
    case .hypothesis, .item:
      guard let last = hypotheses.last, last.line == line else { return nil }
      return ByteRange(Int(content.start), Int(last.text.start))
    case .metadata:
      guard let last = metadata.last, last.line == line, last.key == .stage else { return nil }
      return words.stage(in: tree.bytes, last.value.indices) == nil ? nil : last.value
    case .title, .heading:
      guard let last = sections.last, last.line == line else { return nil }
      return [.unknown, .note].contains(last.meaning) ? nil : Canvas.headingName(tree, line)
    default: return nil
    }
  }

  /// The first invisible character at either edge of a text that neither shapes a letter beside
  /// it nor tells in which direction it is written.
  private func uselessEdge(_ text: ByteRange) -> ByteRange? {
    var index = Int(text.start)
    while index < Int(text.end) {
      let scalar = decodeScalar(tree.bytes, index, Int(text.end))
      guard isUnseen(scalar.value) else { break }
      if isUseless(scalar.value) { return ByteRange(index, index + scalar.length) }
      index += scalar.length
    }
    var end = Int(text.end)
    var found: ByteRange?
    while end > index {
      let start = scalarStart(tree.bytes, before: end, index)
      let value = decodeScalar(tree.bytes, start, end).value
      guard isUnseen(value) else { break }
      if isUseless(value) { found = ByteRange(start, end) }
      end = start
    }
    return found
  }

  private func isUseless(_ value: UInt32) -> Bool {
    switch value {
    case 0x61C, 0x180E, 0x200C...0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xE0001,
      0xE0020...0xE007F:
      false
    default: isInvisible(value)
    }
  }

  /// Whether what is skipped on the line is part of no text in any reading of it: not where it
  /// hides a conflict's marker, nor where words are read although the line has other marks.
  private func isSurelySkipped(_ line: Int) -> Bool {
    let content = tree.content(line)
    if markerLength(tree.bytes, Int(content.start), Int(content.end)) != nil { return false }
    switch tree.kind(line) {
    case .metadata: return metadata.last?.line == line
    case .item: return section != .hypotheses
    case .heading: return notes.last?.line != line
    default: return true
    }
  }

  /// Whether it is all that keeps a CR and an LF from being one line end.
  private func isBetweenLineEnds(_ range: ByteRange) -> Bool {
    range.start > 0 && tree.bytes[Int(range.start) - 1] == 13
      && Int(range.end) < tree.bytes.count && tree.bytes[Int(range.end)] == 10
  }

  private func firstInvisible(_ range: ByteRange) -> ByteRange? {
    var index = Int(range.start)
    while index < Int(range.end) {
      if tree.bytes[index] < 0x80 {
        index += 1
        continue
      }
      let scalar = decodeScalar(tree.bytes, index, Int(range.end))
      if isInvisible(scalar.value) { return ByteRange(index, index + scalar.length) }
      index += scalar.length
    }
    return nil
  }

  /// The bytes of a range without invisible characters.
  func withoutInvisible(_ range: ByteRange) -> [UInt8] {
    var plain: [UInt8] = []
    var index = Int(range.start)
    while index < Int(range.end) {
      let scalar = decodeScalar(tree.bytes, index, Int(range.end))
      if !isInvisible(scalar.value) { plain += tree.bytes[index..<index + scalar.length] }
      index += scalar.length
    }
    return plain
  }

  /// The number by which a character is looked up: `U+200B`.
  func number(of character: ByteRange) -> String {
    let value = decodeScalar(tree.bytes, Int(character.start), Int(character.end)).value
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
