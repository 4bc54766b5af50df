import PBMSyntax

// What resembles a sign only because of where it stands, or of what follows: the rest of a text
// holds the same characters with another meaning.

extension CanvasReading {
  /// `: )`, a mood whose blanks part it, at the end of a text.
  mutating func checkPartedMood(_ word: ByteRange, in text: ByteRange) -> Bool {
    let start = Int(word.start)
    guard tree.bytes[start] == UInt8(ascii: ":"), word.start > text.start else {
      return false
    }
    let mouth = skipBlanks(tree.bytes, start + 1, Int(text.end))
    guard mouth + 1 == Int(text.end), isMouth(tree.bytes[mouth]) else { return false }
    return reportAlmost(ByteRange(start, mouth + 1), "a mood", moodHelp)
  }

  /// The last word of an item's text, where its signs begin: `##tag`, `#2` behind a sign, and `(:`.
  mutating func checkLast(_ word: ByteRange, _ seen: SeenWord, in text: ByteRange) -> Bool {
    guard word.end == text.end, word.start > text.start, seen.scalars.count > 1 else {
      return false
    }
    if isMirroredMood(seen.scalars) { return reportAlmost(word, "a mood", moodHelp) }
    guard isTagGoneWrong(word, seen.scalars, in: text) else { return false }
    return reportAlmost(
      word, "a tag", "a tag is one # and a name that begins with a letter: #stress")
  }

  /// A face that looks the other way: `(:`, `(-:`.
  private func isMirroredMood(_ word: [UInt32]) -> Bool {
    guard word.count <= 3, word.last == 0x3A, word[0] < 0x80, isMouth(UInt8(word[0])) else {
      return false
    }
    return word.count == 2 || word[1] == 0x2D
  }

  /// A tag with two marks, or one that begins with a digit and stands behind a sign: elsewhere
  /// `#2` is a number.
  private func isTagGoneWrong(_ word: ByteRange, _ seen: [UInt32], in text: ByteRange) -> Bool {
    guard seen[0] == 0x23 else { return false }
    if seen[1] == 0x23 { return seen.count > 2 && isLetter(seen[2]) }
    guard isDigit(seen[1]) else { return false }
    let end = trimBlanks(tree.bytes, Int(text.start), Int(word.start))
    let before = wordStart(tree.bytes, Int(text.start), end)
    return sign(tree.bytes, before, end, on: .item) != nil
  }

  /// The amount that a word would be without what stands before its number, as in `@~3h`, or with
  /// digits for its fraction, as in `@½h`. Behind an abbreviation, as in `@ca.3h`, only one with a
  /// unit or a period: the rest are names.
  func almostAmount(_ seen: SeenWord) -> ByteRange? {
    guard let end = seen.scalars.lastIndex(where: { !isClosing($0) }),
      let start = seen.scalars[...end].firstIndex(where: { isASCIIDigit($0) || isFraction($0) })
    else { return nil }
    let before = seen.scalars[1..<start]
    let isMarked = before.allSatisfy(isBeforeNumber)
    let isAbbreviated =
      (2...8).contains(before.count) && before.last == 0x2E
      && before.dropLast().allSatisfy(isLetter)
    guard isMarked || isAbbreviated else { return nil }
    var plain = "@"
    for value in seen.scalars[start...end] {
      plain.unicodeScalars.append(isFraction(value) ? "1" : Unicode.Scalar(value) ?? "?")
    }
    let word = Array(plain.utf8)
    guard let value = knownAmount(word, ByteRange(0, word.count)) else { return nil }
    let isMeasured = value.unit != .count || value.period != nil
    return isMarked || isMeasured ? seen.range(0..<end + 1) : nil
  }
}

/// Whether the scalar is a fraction in one character: ¼ ½ ¾ and the like.
private func isFraction(_ value: UInt32) -> Bool {
  (0xBC...0xBE).contains(value) || (0x2150...0x215E).contains(value)
}

/// Whether the scalar is what people write before a number: that it is about so much, more, less,
/// or the mark of a fraction without its zero.
private func isBeforeNumber(_ value: UInt32) -> Bool {
  switch value {
  case 0x2B, 0x2C, 0x2D, 0x2E, 0x3C, 0x3D, 0x3E, 0x7E: true  // + , - . < = > ~
  case 0xB1, 0x2012, 0x2013, 0x2212, 0x2248, 0x2264, 0x2265, 0x301C: true  // ± ‒ – − ≈ ≤ ≥ 〜
  default: false
  }
}
