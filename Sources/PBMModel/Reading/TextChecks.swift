import PBMSyntax

// What stands inside a text and looks as if something else had been meant. Each line gets one
// finding for one cause: the first word decides.

extension CanvasReading {
  /// Checks the text of an item or a decision: signs count only at its end.
  mutating func checkText(_ text: ByteRange, _ features: LineFeatures, on line: SignedLine) {
    guard !features.isDisjoint(with: .suspicious) else { return }
    if line == .decision, checkLastWord(text, on: line) { return }
    checkSuspicious(text, isMarkChecked: line == .item) { reading, word in
      reading.checkWord(word, in: text, on: line)
    }
  }

  /// Checks the text of a note, an impact or a hypothesis, which take no signs.
  ///
  /// - Parameter isMarkChecked: whether a mark at the text's start is reported as such.
  mutating func checkWords(_ text: ByteRange, _ line: Int, isMarkChecked: Bool = false) {
    guard !tree.features(line).isDisjoint(with: .suspicious) else { return }
    checkSuspicious(text, isMarkChecked: isMarkChecked) { _, _ in true }
    _ = checkLastWord(text)
  }

  /// Looks at every word that holds a suspicious character, until each cause was found once.
  ///
  /// - Parameter isMarkChecked: whether a mark at the text's start is reported as such.
  mutating func checkSuspicious(
    _ text: ByteRange, isMarkChecked: Bool, checkSign: (inout CanvasReading, ByteRange) -> Bool
  ) {
    var hasArrow = false
    var hasEscape = false
    var hasSign = false
    let end = Int(text.end)
    var index = firstByte(with: .suspicious, in: tree.bytes, Int(text.start), end)
    var last = Int(text.start)
    while index < end {
      let start = wordStart(tree.bytes, last, index)
      let word = ByteRange(start, skipWord(tree.bytes, index, end))
      let isFirst = isMarkChecked && start == Int(text.start)
      if !hasArrow { hasArrow = checkArrow(word, isFirst: isFirst) }
      if !hasEscape { hasEscape = checkMarkdownEscape(word) }
      if !hasSign, !hasArrow { hasSign = checkSign(&self, word) }
      // The blank behind a word may begin with a suspicious byte itself.
      last = skipBlanks(tree.bytes, Int(word.end), end)
      index = firstByte(with: .suspicious, in: tree.bytes, last, end)
    }
  }

  /// A sign at the end of a line that takes no such sign: a decision takes some, other lines none.
  private mutating func checkLastWord(_ text: ByteRange, on line: SignedLine? = nil) -> Bool {
    guard !text.isEmpty else { return false }
    let start = wordStart(tree.bytes, Int(text.start), Int(text.end))
    let word = ByteRange(start, Int(text.end))
    let bare = withoutPunctuation(seenWord(tree.bytes, start, Int(text.end)))
    let whole = sign(tree.bytes, start, Int(text.end), on: .item)
    guard whole != nil || signToReport(bare) != nil else { return false }
    if let line, sign(tree.bytes, Int(bare.start), Int(bare.end), on: line) != nil { return false }
    report(
      .signOutOfPlace, word,
      "\"\(string(word))\" is read as words: this kind of line takes no such sign",
      help: "signs belong to items; a decision may end in an amount and a weight")
    return true
  }

  /// The word without the punctuation at its end.
  func withoutPunctuation(_ word: ByteRange) -> ByteRange {
    var end = Int(word.end)
    while end > Int(word.start) {
      let last = scalarStart(tree.bytes, before: end, Int(word.start))
      guard isClosing(foldFullwidth(decodeScalar(tree.bytes, last, end).value)) else { break }
      end = last
    }
    return ByteRange(Int(word.start), end)
  }

  /// Arrows and comment marks inside a text would be printed with it.
  private mutating func checkArrow(_ word: ByteRange, isFirst: Bool) -> Bool {
    if !isFirst, isArrow(Int(word.start), Int(word.end)) {
      report(
        .arrowInText, word, "\"\(string(word))\" inside a text is read as words of it",
        help: "a decision, an impact or a comment begins a line of its own")
      return true
    }
    let mark = Array("<!--".utf8)
    var index = Int(word.start)
    while index + 4 <= Int(word.end), !tree.bytes[index..<index + 4].elementsEqual(mark) {
      index += 1
    }
    guard index + 4 <= Int(word.end) else { return false }
    report(
      .arrowInText, ByteRange(index, index + 4), "\"<!--\" hides nothing: the words are read",
      help: "a comment is a line of its own that begins with \"// \"")
    return true
  }

  private func isArrow(_ start: Int, _ end: Int) -> Bool {
    guard end > start + 1, end - start <= 4 else { return false }
    switch tree.bytes[start] {
    case 0x2D, 0x3D, 0x2F, 0xE2, 0xEF: break
    default: return false
    }
    switch string(ByteRange(start, end)) {
    case "->", "=>", "==>", "//", "→", "⇒", "–>", "—>": return true
    default: return false
    }
  }

  /// What a Markdown formatter leaves behind when it protects our signs.
  private mutating func checkMarkdownEscape(_ word: ByteRange) -> Bool {
    let bytes = tree.bytes
    let end = Int(word.end)
    var index = Int(word.start)
    while index + 3 < end {
      defer { index += 1 }
      guard bytes[index] == UInt8(ascii: "\\") else { continue }
      let isBracket =
        bytes[index + 1] == UInt8(ascii: "[") && (0x30...0x39).contains(bytes[index + 2])
        && bytes[index + 3] == UInt8(ascii: "\\") && index + 4 < end
        && bytes[index + 4] == UInt8(ascii: "]")
      let isArrow =
        (bytes[index + 1] == 0x2D || bytes[index + 1] == 0x3D)
        && bytes[index + 2] == UInt8(ascii: "\\") && bytes[index + 3] == UInt8(ascii: ">")
      guard isBracket || isArrow else { continue }
      report(
        .markdownEscape, ByteRange(index, index + (isBracket ? 5 : 4)),
        "backslashes before signs: a Markdown formatter was here",
        help: "take the backslashes away, and keep that formatter from *.pbm files")
      return true
    }
    return false
  }
}
