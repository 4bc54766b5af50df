import PBMSyntax

// What stands inside a text and looks as if something else had been meant. Each line gets one
// finding for one cause: the first word decides.

extension CanvasReading {
  /// Checks the text of an item or a decision: signs count only at its end.
  mutating func checkText(_ text: ByteRange, _ features: LineFeatures, on line: SignedLine) {
    guard !features.isDisjoint(with: .suspicious) else { return }
    if line == .decision, checkLastWord(text) { return }
    checkSuspicious(text, isMarkChecked: line == .item) { reading, word in
      reading.checkWord(word, in: text)
    }
  }

  /// Checks the text of a note, an impact or a hypothesis, which take no signs.
  mutating func checkWords(_ text: ByteRange, _ line: Int) {
    guard !tree.features(line).isDisjoint(with: .suspicious) else { return }
    checkSuspicious(text, isMarkChecked: tree.kind(line) == .note) { _, _ in true }
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
      // A blank beyond ASCII is suspicious itself: on behind it, not into its middle.
      last = max(skipBlanks(tree.bytes, Int(word.end), end), index + 1)
      index = last >= end ? end : firstByte(with: .suspicious, in: tree.bytes, last, end)
    }
  }

  /// A lone `@` before a number: an amount whose blanks part it.
  private mutating func checkParted(_ at: ByteRange, in text: ByteRange) -> Bool {
    guard tree.bytes[Int(at.start)] == UInt8(ascii: "@") else { return false }
    let next = skipBlanks(tree.bytes, Int(at.end), Int(text.end))
    guard next < Int(text.end), (0x30...0x39).contains(tree.bytes[next]) else { return false }
    let words = ByteRange(Int(at.start), skipWord(tree.bytes, next, Int(text.end)))
    return reportAlmost(words, "an amount", "an amount holds no blanks: @18h/week")
  }

  /// Reports a word that is, holds or resembles a sign; false where it is an ordinary word.
  private mutating func checkWord(_ word: ByteRange, in text: ByteRange) -> Bool {
    let first = tree.bytes[Int(word.start)]
    if first >= 0x80, isOrdinary(word, first) { return false }
    let seen = seenWord(tree.bytes, Int(word.start), Int(word.end))
    guard !seen.isEmpty else { return false }
    if seen.count == 1 { return checkParted(word, in: text) }
    if let found = signToReport(seen) { return reportInText(seen, found) }
    let bare = withoutPunctuation(seen)
    if bare != seen, let found = signToReport(bare) { return reportInText(bare, found) }
    if let glued = gluedSign(bare) { return reportInText(glued.range, glued.sign) }
    if seen.end == text.end, isNameSign(seen) { return reportInText(seen, .tag) }
    return checkAlmost(seen)
  }

  /// Whether a word beyond ASCII holds neither a sign's character nor an emoji or fullwidth form.
  private func isOrdinary(_ word: ByteRange, _ first: UInt8) -> Bool {
    guard first != 0xF0, first != 0xE2, first != 0xEF else { return false }
    let signs: LineFeatures = [.bracket, .at, .colon]
    guard
      firstByte(with: signs, in: tree.bytes, Int(word.start), Int(word.end)) == Int(word.end)
    else { return false }
    // Emoji and fullwidth forms begin with these.
    return !tree.bytes[word.indices].contains { $0 == 0xF0 || $0 == 0xEF }
  }

  /// A weight, amount or mood: what is lost where it stands inside a text.
  private func signToReport(_ word: ByteRange) -> Sign? {
    switch sign(tree.bytes, Int(word.start), Int(word.end), on: .item) {
    case .weight(let value): .weight(value)
    case .mood(let mood): .mood(mood)
    case .amount: .amount
    case .tag, .id, nil: nil
    }
  }

  private mutating func reportInText(_ word: ByteRange, _ found: Sign) -> Bool {
    if found == .amount, AmountShape(tree.bytes, word).flatMap({ AmountValue($0) }) == nil {
      report(
        .unreadAmount, word, "\"\(string(word))\" is read as words, not as an amount",
        help: "an amount stands at the end of the line, without blanks inside: @12h/week")
      return true
    }
    report(
      .signInText, word, "\"\(string(word))\" is read as words: signs count only at the end",
      help: "put it last on the line, after a blank and with nothing behind it")
    return true
  }

  /// The word without the punctuation at its end.
  private func withoutPunctuation(_ word: ByteRange) -> ByteRange {
    var end = Int(word.end)
    while end > Int(word.start), [0x2E, 0x2C, 0x3B, 0x21, 0x3F].contains(tree.bytes[end - 1]) {
      end -= 1
    }
    return ByteRange(Int(word.start), end)
  }

  /// A weight, mood or amount that touches other characters: `Patience[4]`, `mails:)`, `"[4]"`.
  private func gluedSign(_ word: ByteRange) -> (range: ByteRange, sign: Sign)? {
    let start = Int(word.start)
    let end = Int(word.end)
    var index = start
    while index < end {
      let scalar = decodeScalar(tree.bytes, index, end)
      if mayBeginSign(scalar.value), index == start || tree.bytes[index - 1] != 0x5C,
        let found = gluedSign(at: index, in: word)
      {
        return found
      }
      index += scalar.length
    }
    guard let at = (start + 1..<max(end, start + 1)).first(where: { tree.bytes[$0] == 0x40 }) else {
      return nil
    }
    let before = decodeScalar(tree.bytes, scalarStart(tree.bytes, before: at, start), at).value
    var last = end
    while last > at, Self.closing.contains(tree.bytes[last - 1]) { last -= 1 }
    let tail = ByteRange(at, last)
    guard isLetter(before) || isDigit(before) || Self.opening.contains(UInt8(clamping: before)),
      let shape = AmountShape(tree.bytes, tail), AmountValue(shape) != nil
    else { return nil }
    return (tail, .amount)
  }

  /// Quotation marks, brackets and Markdown's signs around a word.
  private static let opening = Array("(\"'`*_[".utf8)
  private static let closing = Array(")\"'`*_]".utf8)

  private func mayBeginSign(_ value: UInt32) -> Bool {
    switch foldFullwidth(value) {
    case 0x5B, 0x3A, 0x3B, 0x3D: true
    case 0x2639, 0x263A, 0x1F300...0x1FAFF: true
    default: false
    }
  }

  /// A weight or a mood of up to three characters that begins there and is not the whole word.
  private func gluedSign(at start: Int, in word: ByteRange) -> (range: ByteRange, sign: Sign)? {
    var end = start
    for _ in 0..<3 where end < Int(word.end) {
      end += decodeScalar(tree.bytes, end, Int(word.end)).length
      let range = ByteRange(start, end)
      guard range != word, let found = signToReport(range), found != .amount,
        !isWordBehind(range, in: word)
      else { continue }
      return (range, found)
    }
    return nil
  }

  /// Whether what looks like a sign goes on as something else: "aims:(a)", "[4](link)".
  private func isWordBehind(_ range: ByteRange, in word: ByteRange) -> Bool {
    guard range.end < word.end else { return false }
    let next = decodeScalar(tree.bytes, Int(range.end), Int(word.end)).value
    let last = tree.bytes[Int(range.end) - 1]
    if last == UInt8(ascii: "(") || last == UInt8(ascii: "|") {
      return isLetter(next) || isDigit(next)
    }
    return last == UInt8(ascii: "]") && next == 0x28
  }

  /// Whether the word is a tag or an id. At the end of a text it is one that does not count: the
  /// text's only word, or a second id.
  private func isNameSign(_ word: ByteRange) -> Bool {
    switch sign(tree.bytes, Int(word.start), Int(word.end), on: .item) {
    case .tag, .id: true
    default: false
    }
  }

  private mutating func checkAlmost(_ word: ByteRange) -> Bool {
    let start = Int(word.start)
    guard word.count > 1 else { return false }
    let second = decodeScalar(tree.bytes, start + 1, Int(word.end)).value
    switch tree.bytes[start] {
    case UInt8(ascii: "["):
      guard word.indices.contains(where: { (0x30...0x39).contains(tree.bytes[$0]) }) else {
        return false
      }
      return reportAlmost(word, "a weight", "a weight is one digit from 1 to 5, as in [4]")
    case UInt8(ascii: "#"):
      let isTag = sign(tree.bytes, start, Int(word.end), on: .item) == .tag
      guard isLetter(second), !isTag else { return false }
      return reportAlmost(word, "a tag", "a tag is # and letters, digits, - or _: #stress")
    case UInt8(ascii: "&"):
      let isID = sign(tree.bytes, start, Int(word.end), on: .item) == .id
      guard isLetter(second) || isDigit(second), !isID else { return false }
      return reportAlmost(word, "an id", "an id is & and small letters, digits or -: &emails")
    default:
      guard resemblesMood(word) else { return false }
      return reportAlmost(word, "a mood", "a mood is :) or :| or :(")
    }
  }

  private mutating func reportAlmost(_ word: ByteRange, _ what: String, _ help: String) -> Bool {
    report(
      .almostSign, word, "\"\(string(word))\" looks like \(what), but is read as words", help: help)
    return true
  }

  /// Other faces: `:/`, `;)`, `:D`, and emoji faces that are not on the list.
  private func resemblesMood(_ word: ByteRange) -> Bool {
    let bytes = tree.bytes[word.indices]
    if let first = bytes.first, first >= 0x80 {
      let scalar = decodeScalar(tree.bytes, Int(word.start), Int(word.end))
      guard scalar.length == word.count else { return false }
      return (0x1F600...0x1F64F).contains(scalar.value)
        || (0x1F910...0x1F92F).contains(scalar.value)
        || (0x1F970...0x1F97A).contains(scalar.value)
    }
    guard bytes.count <= 3, let eyes = bytes.first, let mouth = bytes.last,
      ":;=".utf8.contains(eyes), ")(|/\\DPpOo*[]".utf8.contains(mouth)
    else { return false }
    return bytes.count == 2 || "-'".utf8.contains(bytes[bytes.startIndex + 1])
  }

  /// A sign at the end of a line that takes none.
  private mutating func checkLastWord(_ text: ByteRange) -> Bool {
    guard !text.isEmpty else { return false }
    let start = wordStart(tree.bytes, Int(text.start), Int(text.end))
    let word = ByteRange(start, Int(text.end))
    let bare = withoutPunctuation(seenWord(tree.bytes, start, Int(text.end)))
    let whole = sign(tree.bytes, start, Int(text.end), on: .item)
    guard whole != nil || signToReport(bare) != nil else { return false }
    report(
      .signOutOfPlace, word,
      "\"\(string(word))\" is read as words: this kind of line takes no such sign",
      help: "signs belong to items; a decision may end in an amount and a weight")
    return true
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

  /// Characters that nobody sees, skipped beside marks and signs.
  mutating func checkInvisible(_ line: Int) {
    let start = tree.textStart(line)
    let whole = ByteRange(start, Int(tree.range(line).end))
    guard firstInvisible(whole) != nil else { return }
    // What nobody sees is why it is empty: told already.
    if let last = diagnostics.last, last.code == .emptyHypothesis, Int(last.range.start) >= start {
      return
    }
    var skipped: ByteRange?
    var isBesideWords = false
    for token in tree.tokens(line) where skipped == nil {
      if [.text, .key, .conflict, .byteOrderMark].contains(token.kind) {
        skipped = token.kind == .text ? strayAtEdge(token.range) : nil
        isBesideWords = false
        continue
      }
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

  /// An invisible character at a text's edge that shapes no script: a zero width space, a word
  /// joiner, a mark of byte order, a soft hyphen.
  private func strayAtEdge(_ range: ByteRange) -> ByteRange? {
    // A text that nobody sees at all is told as empty.
    guard !seenWord(tree.bytes, Int(range.start), Int(range.end)).isEmpty else { return nil }
    let last = scalarStart(tree.bytes, before: Int(range.end), Int(range.start))
    for index in [Int(range.start), last] {
      let scalar = decodeScalar(tree.bytes, index, Int(range.end))
      if [0x200B, 0x2060, 0xFEFF, 0xAD].contains(scalar.value) {
        return ByteRange(index, index + scalar.length)
      }
    }
    return nil
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
}
