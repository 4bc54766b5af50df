import PBMSyntax

// Words of a text that are, hold or resemble a sign, and so were probably meant as one.

extension CanvasReading {
  /// Reports a word that is, holds or resembles a sign; false where it is an ordinary word.
  mutating func checkWord(_ word: ByteRange, in text: ByteRange, on line: SignedLine) -> Bool {
    if word.count == 1, line == .item, checkPartedMood(word, in: text) { return true }
    guard mayHoldSign(tree.bytes, word) else { return false }
    let whole = seenWord(tree.bytes, Int(word.start), Int(word.end))
    guard !whole.isEmpty else { return false }
    let seen = SeenWord(tree.bytes, whole)
    guard let first = seen.scalars.first else { return false }
    if first == 0x40, checkPartedAmount(whole, in: text) { return true }
    if first == 0x5B, seen.scalars.count == 1 { return checkPartedWeight(whole, in: text) }
    if let gap = seen.gap, checkHidden(whole, gap) { return true }
    if let found = signToReport(whole) {
      if found == .amount, !isUnderstood(whole) { return reportAmount(whole) }
      return checkStopped(word, in: text, on: line) || reportInText(whole)
    }
    if let find = seen.firstSign(isFirst: word.start == text.start) { return reportFind(find) }
    if let amount = amountInside(seen) { return reportInText(amount) }
    if word.end == text.end, isNameSign(whole) {
      return checkStopped(word, in: text, on: line) || reportInText(whole)
    }
    if line == .item, checkLast(word, seen, in: text) { return true }
    return checkAlmost(whole, seen)
  }

  /// A weight, amount or mood: what is lost where it stands inside a text.
  func signToReport(_ word: ByteRange) -> Sign? {
    switch sign(tree.bytes, Int(word.start), Int(word.end), on: .item) {
    case .weight(let value): .weight(value)
    case .mood(let mood): .mood(mood)
    case .amount: .amount
    case .tag, .id, nil: nil
    }
  }

  private func isUnderstood(_ amount: ByteRange) -> Bool {
    knownAmount(tree.bytes, amount) != nil
  }

  private mutating func reportAmount(_ word: ByteRange) -> Bool {
    report(
      .unreadAmount, word, "\"\(string(word))\" is read as words, not as an amount",
      help: "an amount stands at the end of the line, without blanks inside: @12h/week")
    return true
  }

  private mutating func reportInText(_ word: ByteRange) -> Bool {
    report(
      .signInText, word, "\"\(string(word))\" is read as words: signs count only at the end",
      help: "put it last on the line, after a blank and with nothing behind it")
    return true
  }

  private mutating func reportFind(_ find: SeenWord.Find) -> Bool {
    switch find.kind {
    case .sign: reportInText(find.range)
    case .almostWeight: reportAlmost(find.range, "a weight", weightHelp)
    case .almostMood: reportAlmost(find.range, "a mood", moodHelp)
    }
  }

  /// An amount that is glued to a letter or wrapped in punctuation: `walks@5km`, `(@5h)`. Only
  /// one that is understood: otherwise it is an address.
  private func amountInside(_ seen: SeenWord) -> ByteRange? {
    guard let at = seen.scalars.firstIndex(of: 0x40), at > 0 else { return nil }
    let before = seen.scalars[at - 1]
    guard isLetter(before) || isDigit(before) || isWrapping(before) else { return nil }
    // A full stop or a comma may part the number's digits; behind all else the amount is over.
    let end =
      seen.scalars[at...].firstIndex {
        isWrapping($0) || isClosing($0) && $0 != 0x2E && $0 != 0x2C
      } ?? seen.scalars.count
    let amount = withoutPunctuation(seen.range(at..<end))
    return isUnderstood(amount) ? amount : nil
  }

  /// Whether the word is a tag or an id. At the end of a text it is one that does not count: the
  /// text's only word, or a second id.
  private func isNameSign(_ word: ByteRange) -> Bool {
    switch sign(tree.bytes, Int(word.start), Int(word.end), on: .item) {
    case .tag, .id: true
    default: false
    }
  }

  /// A word that would be a sign without the invisible character in its middle.
  private mutating func checkHidden(_ word: ByteRange, _ gap: ByteRange) -> Bool {
    guard signToReport(word) == nil, !isNameSign(word) else { return false }
    let plain = withoutInvisible(word)
    guard sign(plain, 0, plain.count, on: .item) != nil else { return false }
    return reportAlmost(
      word, "a sign", "an invisible character, \(number(of: gap)), stands inside it: take it away",
      fixes: [Fix("take it away", isSafe: false, edits: [Edit(gap, [])])])
  }

  /// A weight whose blanks part it: `[ 4 ]`.
  private mutating func checkPartedWeight(_ word: ByteRange, in text: ByteRange) -> Bool {
    var end = Int(word.end)
    let number = skipBlanks(tree.bytes, end, Int(text.end))
    guard mayBeginNumber(tree.bytes, number, Int(text.end)) else { return false }
    var joined = Array(tree.bytes[word.indices])
    for _ in 1...4 {
      let start = skipBlanks(tree.bytes, end, Int(text.end))
      end = skipWord(tree.bytes, start, Int(text.end))
      guard start < end, end - start <= 8 else { return false }
      joined += tree.bytes[start..<end]
      let seen = SeenWord(joined, ByteRange(0, joined.count))
      guard let find = seen.firstSign(isFirst: false) else { continue }
      guard Int(find.range.start) == 0 else { return false }
      return reportAlmost(
        ByteRange(Int(word.start), end - joined.count + Int(find.range.end)), "a weight",
        weightHelp)
    }
    return false
  }

  private mutating func checkAlmost(_ word: ByteRange, _ seen: SeenWord) -> Bool {
    guard seen.scalars.count > 1 else {
      // With a skin tone it is a gesture.
      let isBare = word == seen.range(0..<1) && word.count <= 4
      guard isBare, resemblesMood(seen.scalars[...]) else { return false }
      return reportAlmost(word, "a mood", moodHelp)
    }
    let second = seen.scalars[1]
    switch seen.scalars[0] {
    // In fullwidth brackets stand numbers of all kinds, in some languages.
    case 0x5B where tree.bytes[Int(word.start)] == 0x5B:
      guard seen.scalars.contains(where: { (0x30...0x39).contains($0) }) else { return false }
      return reportAlmost(word, "a weight", weightHelp)
    case 0x23:
      guard isLetter(second), !isNameSign(word) else { return false }
      return reportAlmost(word, "a tag", "a tag is # and letters, digits, - or _: #stress")
    case 0x26:
      guard isLetter(second) || isDigit(second), !isNameSign(word) else { return false }
      return reportAlmost(word, "an id", "an id is & and small letters, digits or -: &emails")
    case 0x40:
      guard let amount = almostAmount(seen) else { return false }
      return reportAlmost(
        amount, "an amount", "an amount is @ and a number in digits: @0.5h, @12h/week")
    default:
      guard let start = seen.scalars.firstIndex(where: { !isQuote($0) }),
        let end = seen.scalars.lastIndex(where: { !isClosing($0) && !isQuote($0) }),
        start < end, resemblesMood(seen.scalars[start...end])
      else { return false }
      return reportAlmost(word, "a mood", moodHelp)
    }
  }

  mutating func reportAlmost(
    _ word: ByteRange, _ what: String, _ help: String, fixes: [Fix] = []
  ) -> Bool {
    report(
      .almostSign, word, "\"\(string(word))\" looks like \(what), but is read as words",
      help: help, fixes: fixes)
    return true
  }

  /// Other faces: `:/`, `;)`, `:D`, and emoji faces that are not on the list.
  private func resemblesMood(_ word: ArraySlice<UInt32>) -> Bool {
    guard let eyes = word.first, let mouth = word.last else { return false }
    if word.count == 1 {
      return (0x1F600...0x1F64F).contains(eyes) || (0x1F910...0x1F92F).contains(eyes)
        || (0x1F970...0x1F97A).contains(eyes)
    }
    func isOne(_ value: UInt32, of characters: String) -> Bool {
      value < 0x80 && characters.utf8.contains(UInt8(value))
    }
    guard word.count <= 3, isOne(eyes, of: ":;="), isOne(mouth, of: ")(|/\\DPpOo*[]") else {
      return false
    }
    return word.count == 2 || isOne(word[word.startIndex + 1], of: "-'")
  }
}

private let weightHelp = "a weight is one digit from 1 to 5, as in [4]"
let moodHelp = "a mood is :) or :| or :("

/// Whether the scalar ends a sentence or a part of one.
func isClosing(_ value: UInt32) -> Bool {
  switch value {
  case 0x2E, 0x2C, 0x3B, 0x21, 0x3F, 0x2026, 0x3001, 0x3002: true  // . , ; ! ? … 、 。
  default: false
  }
}

/// Whether the scalar is a quotation mark, straight or not.
func isQuote(_ value: UInt32) -> Bool {
  switch value {
  case 0x22, 0x27, 0x60: return true  // " ' `
  case 0..<0x80: return false
  default: break
  }
  switch Unicode.Scalar(value)?.properties.generalCategory {
  case .initialPunctuation, .finalPunctuation: return true
  default: return false
  }
}

/// Whether the scalar is put around words: a quotation mark, a bracket, or what Markdown knows.
func isWrapping(_ value: UInt32) -> Bool {
  if value == 0x2A || value == 0x5F || isQuote(value) { return true }  // * _
  switch Unicode.Scalar(value)?.properties.generalCategory {
  case .openPunctuation, .closePunctuation: return true
  default: return false
  }
}
