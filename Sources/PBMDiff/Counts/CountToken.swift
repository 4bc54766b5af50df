import PBMModel
import PBMSyntax

/// A word, a number or a mark of a text in which counts are looked for.
struct CountToken {
  enum Kind {
    /// A word, folded and without accents.
    case word
    /// Digits.
    case number
    /// One character of Han script, or a run of kana.
    case character
    /// Anything else that is seen.
    case mark
  }

  let kind: Kind
  /// What the tables say of a word or a character.
  var facts = WordFacts()
  /// The number's digits, and how many of them stand behind the decimal mark.
  var digits: UInt64 = 0
  var scale = 0
  let range: Range<Int>
  /// Whether a blank stands before it.
  let hasGap: Bool
  /// Whether it begins with a capital letter.
  let isCapital: Bool
  /// The one scalar of a character or mark.
  var scalar: UInt32 = 0
}

extension CountToken {
  /// A word's folded letters without accents, or the bytes of anything else.
  func folded(_ bytes: [UInt8]) -> [UInt8] {
    let written = Array(bytes[range])
    return kind == .word ? unaccentedText(written) : written
  }

  /// The hash of these bytes, by which the tables know the word.
  fileprivate func hash(_ bytes: [UInt8]) -> UInt64 {
    var hash = WordHash()
    for index in range {
      let byte = bytes[index]
      let isCapital = byte &- UInt8(ascii: "A") < 26
      // Most words are nothing but letters of ASCII, and need no copy to be folded.
      guard isCapital || byte &- UInt8(ascii: "a") < 26 else {
        let folded = folded(bytes)
        return stableHash(folded, folded.indices)
      }
      hash.add(byte | 0x20)
    }
    return hash.value
  }
}

/// Cuts a text into words, numbers and marks.
struct CountTokenReader {
  private let bytes: [UInt8]
  private let end: Int
  private var index: Int
  private(set) var tokens: [CountToken] = []

  init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    end = range.upperBound
    index = range.lowerBound
    tokens.reserveCapacity(range.count / 4)
    while index < end { readToken() }
  }

  private func scalar(_ place: Int) -> DecodedScalar { decodeScalar(bytes, place, end) }

  private mutating func readToken() {
    var hasGap = index == 0 || tokens.isEmpty
    while index < end, isBlank(scalar(index).value) {
      index += scalar(index).length
      hasGap = true
    }
    guard index < end else { return }
    let first = scalar(index)
    let start = index
    let value = foldFullwidth(first.value)
    if value >= 0x30, value <= 0x39 {
      readNumber(hasGap)
    } else if isHan(value) || isKana(value) {
      index += first.length
      if isKana(value) {
        while index < end, isKana(scalar(index).value) { index += scalar(index).length }
      }
      append(.character, start, hasGap, value)
    } else if isLetter(first.value) {
      index += first.length
      readLetters()
      if isHyphenated(start) {
        index += 1
        readLetters()
      }
      append(.word, start, hasGap, value)
    } else {
      index += first.length
      append(.mark, start, hasGap, value)
    }
  }

  /// Whether a hyphen and more letters follow that make one word with those before: "e-mail",
  /// "week-end", but not "twenty-two".
  private func isHyphenated(_ start: Int) -> Bool {
    guard index + 1 < end, bytes[index] == UInt8(ascii: "-"), isWordPart(scalar(index + 1).value)
    else { return false }
    var after = index + 1
    while after < end, isWordPart(scalar(after).value) { after += scalar(after).length }
    return [start..<index, index + 1..<after].allSatisfy { part in
      let folded = unaccentedText(Array(bytes[part]))
      let facts = Lexicon.shared.facts(folded, folded.indices)
      // "I", "a" and "e" are letters before a hyphen.
      return part.count == 1
        || facts.firstNumber == Lexicon.none && !facts.roles.contains(.numberLink)
    }
  }

  private mutating func readLetters() {
    while index < end, isWordPart(scalar(index).value) { index += scalar(index).length }
  }

  private mutating func append(
    _ kind: CountToken.Kind, _ start: Int, _ hasGap: Bool, _ scalar: UInt32
  ) {
    var token = CountToken(
      kind: kind, range: start..<index, hasGap: hasGap, isCapital: isCapital(scalar),
      scalar: scalar)
    if kind != .mark { token.facts = Lexicon.shared.facts(token.hash(bytes)) }
    tokens.append(token)
  }

  private func isCapital(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 { return scalar >= 0x41 && scalar <= 0x5A }
    return Unicode.Scalar(scalar)?.properties.isUppercase ?? false
  }

  /// Digits, with one mark for a fraction or with groups of three for thousands.
  ///
  /// More digits than an amount may have count nothing: they are a mark like any other.
  private mutating func readNumber(_ hasGap: Bool) {
    let start = index
    let first = scalar(start).value
    var digits = Digits()
    readDigits(&digits)
    let whole = digits.count
    while whole <= 3, let length = groupMarkLength() {
      index += length
      readDigits(&digits)
    }
    var scale = 0
    if digits.count == whole, let length = fractionMarkLength() {
      index += length
      readDigits(&digits)
      scale = digits.count - whole
    }
    guard digits.count <= Digits.most else { return append(.mark, start, hasGap, first) }
    tokens.append(
      CountToken(
        kind: .number, digits: digits.value, scale: scale, range: start..<index,
        hasGap: hasGap, isCapital: false))
  }

  private struct Digits {
    static let most = 12

    var value: UInt64 = 0
    var count = 0

    mutating func append(_ digit: UInt64) {
      count += 1
      if count <= Digits.most { value = value * 10 + digit }
    }
  }

  private mutating func readDigits(_ digits: inout Digits) {
    while index < end, let digit = digit(index) {
      digits.append(digit)
      index += scalar(index).length
    }
  }

  private func digit(_ place: Int) -> UInt64? {
    guard place < end else { return nil }
    let value = foldFullwidth(scalar(place).value)
    return value >= 0x30 && value <= 0x39 ? UInt64(value - 0x30) : nil
  }

  /// Length of a mark between thousands: exactly three digits follow it.
  private func groupMarkLength() -> Int? {
    guard index < end else { return nil }
    let mark = scalar(index)
    switch foldFullwidth(mark.value) {
    case 0x20, 0xA0, 0x202F, 0x2009, 0x27, 0x2019, 0x2C, 0x2E: break
    default: return nil
    }
    var place = index + mark.length
    for _ in 0..<3 {
      guard digit(place) != nil else { return nil }
      place += scalar(place).length
    }
    return digit(place) == nil ? mark.length : nil
  }

  private func fractionMarkLength() -> Int? {
    guard index < end else { return nil }
    let mark = scalar(index)
    let value = foldFullwidth(mark.value)
    guard value == 0x2C || value == 0x2E, digit(index + mark.length) != nil else { return nil }
    return mark.length
  }

  private func isHan(_ value: UInt32) -> Bool {
    value >= 0x3400 && value <= 0x9FFF || value == 0x3007 || value >= 0xF900 && value <= 0xFAFF
  }

  private func isKana(_ value: UInt32) -> Bool { value >= 0x3041 && value <= 0x30FF }

  private func isWordPart(_ value: UInt32) -> Bool {
    (isLetter(value) || isCombiningMark(value)) && !isHan(value) && !isKana(value)
  }
}
