import PBMSyntax

// Amounts that are parted by blanks, and numbers that are written in a way that is not known.

extension CanvasReading {
  /// An amount whose blanks part it: `@2 400 EUR/month`, `@ 5h`. Told with the user's own numbers.
  ///
  /// Words are joined as long as that gives an amount; a number behind a number only as the next
  /// three digits of a large one.
  mutating func checkPartedAmount(_ word: ByteRange, in text: ByteRange) -> Bool {
    let isLone = word.count <= 3 && SeenWord(tree.bytes, word).scalars.count == 1
    let next = skipBlanks(tree.bytes, Int(word.end), Int(text.end))
    guard next < Int(text.end), !isLone || mayBeginAmount(tree.bytes, next, Int(text.end)) else {
      return false
    }
    var joined = Array(tree.bytes[word.indices])
    var end = Int(word.end)
    var best: (end: Int, joined: [UInt8])?
    var second: (end: Int, joined: [UInt8])?
    for count in 1...5 {
      let start = skipBlanks(tree.bytes, end, Int(text.end))
      end = skipWord(tree.bytes, start, Int(text.end))
      guard start < end, end - start <= 40, mayJoin(joined, start, end, isGrouped: count > 2) else {
        break
      }
      joined += tree.bytes[start..<end]
      if count == 1 { second = (end, joined) }
      if isKnownAmount(joined) { best = (end, joined) }
    }
    // A number behind a lone mark was meant, whatever its unit is.
    if best == nil, isLone, let second,
      sign(second.joined, 0, second.joined.count, on: .item) != nil
    {
      best = second
    }
    guard let best else { return false }
    let words = ByteRange(Int(word.start), best.end)
    let amount = String(decoding: best.joined, as: UTF8.self)
    let help = "an amount holds no blanks: write \(shortened(amount))"
    if signToReport(word) == nil { return reportAlmost(words, "an amount", help) }
    report(
      .signInText, words, "\"\(string(words))\" is read as words, not as one amount", help: help)
    return true
  }

  /// Whether a word may be the next part of an amount: one that begins with a digit continues a
  /// number by exactly three, behind at most three and no decimal mark.
  private func mayJoin(_ amount: [UInt8], _ start: Int, _ end: Int, isGrouped: Bool) -> Bool {
    let next = SeenWord(tree.bytes, ByteRange(start, end)).scalars
    guard let first = next.first else { return false }
    if first == 0x40 { return false }
    guard isASCIIDigit(first) else { return true }
    let before = SeenWord(amount, ByteRange(0, amount.count)).scalars
    guard let last = before.last, isASCIIDigit(last) else { return true }
    let isMarked = before.contains { $0 == 0x2E || $0 == 0x2C }
    let isFirstGroup = before.count(where: isASCIIDigit) <= 3
    return !isMarked && (isFirstGroup || isGrouped)
      && next.prefix(while: isASCIIDigit).count == 3
  }

  func isKnownAmount(_ word: [UInt8]) -> Bool {
    knownAmount(word, ByteRange(0, word.count)) != nil
  }

  func knownAmount(_ bytes: [UInt8], _ word: ByteRange) -> AmountValue? {
    AmountShape(bytes, word).flatMap { AmountValue($0) }
  }

  /// How an amount with thousands marks is written without them, if that gives an amount.
  func withoutThousands(_ word: ByteRange) -> String? {
    let scalars = SeenWord(tree.bytes, word).scalars
    let start = scalars.firstIndex(where: isASCIIDigit) ?? scalars.count
    let end = scalars[start...].firstIndex { !isASCIIDigit($0) && !isNumberMark($0) }
    let number = scalars[start..<(end ?? scalars.count)]
    guard let mark = number.lastIndex(where: isNumberMark) else { return nil }
    // The last mark begins a fraction if it is another one than those before it.
    let isDecimal =
      (number[mark] == 0x2E || number[mark] == 0x2C)
      && number.count(where: { $0 == number[mark] }) == 1
    let groups = number[..<(isDecimal ? mark : number.endIndex)]
      .split(omittingEmptySubsequences: false, whereSeparator: isNumberMark)
    guard groups.count > 1, groups.dropFirst().allSatisfy({ $0.count == 3 }) else { return nil }
    var plain = Array(scalars[..<start]) + groups.joined()
    if isDecimal { plain += [0x2E] + number[(mark + 1)...] }
    plain += scalars[number.endIndex...]
    var written = ""
    written.unicodeScalars.append(contentsOf: plain.compactMap(Unicode.Scalar.init))
    return isKnownAmount(Array(written.utf8)) ? written : nil
  }
}

func isASCIIDigit(_ value: UInt32) -> Bool { value >= 0x30 && value <= 0x39 }

/// Whether the scalar parts the digits of a number in some country.
private func isNumberMark(_ value: UInt32) -> Bool {
  value == 0x2E || value == 0x2C || value == 0x27 || value == 0x2019
}
