import PBMSyntax

// Characters that nobody sees: where they are skipped, and where they keep a line from being
// read as what it looks like.

extension CanvasReading {
  /// Characters that nobody sees, skipped beside marks and signs.
  mutating func checkInvisible(_ line: Int) {
    let start = tree.textStart(line)
    let whole = ByteRange(start, Int(tree.range(line).end))
    guard firstInvisible(whole) != nil else { return }
    var skipped: ByteRange?
    var isBesideWords = false
    for token in tree.tokens(line) where skipped == nil {
      if [.text, .key, .action, .conflict, .byteOrderMark].contains(token.kind) { continue }
      skipped = firstInvisible(token.range)
      isBesideWords = token.kind == .blank || token.kind == .mark
    }
    guard let found = skipped else { return }
    report(
      .invisibleCharacter, found, "an invisible character stands here; it is skipped",
      help: "it often comes with text from a word processor or a web page; take it away",
      fixes: [
        Fix(
          "take it away",
          isSafe: isBesideWords && isSurelySkipped(line) && !isBetweenLineEnds(found),
          edits: [Edit(found, [])])
      ])
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
