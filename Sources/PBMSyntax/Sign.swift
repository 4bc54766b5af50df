/// How a person feels about an element.
public enum Mood: UInt8, Sendable, CaseIterable {
  /// `:)`
  case like
  /// `:|`
  case neutral
  /// `:(`
  case dislike

  /// The name in machine output.
  public var identifier: String { "\(self)" }
  /// How it is written.
  public var sign: String {
    switch self {
    case .like: ":)"
    case .neutral: ":|"
    case .dislike: ":("
    }
  }
}

/// What a word at the end of an item or decision says.
public enum Sign: Equatable, Sendable {
  /// `@12h/week`; readable or not.
  case amount
  /// `[4]`, 1 to 5.
  case weight(UInt8)
  /// `:)`
  case mood(Mood)
  /// `#stress`
  case tag
  /// `&emails`
  case id
}

/// The kinds of line that may end in signs.
public enum SignedLine: Sendable {
  /// All signs.
  case item
  /// What is wanted: amount and weight only.
  case decision
}

/// The sign that the word is, or nil where it is text.
public func sign(_ bytes: [UInt8], _ start: Int, _ end: Int, on line: SignedLine) -> Sign? {
  guard let sign = anySign(bytes, start, end) else { return nil }
  if line == .item { return sign }
  switch sign {
  case .amount, .weight: return sign
  case .mood, .tag, .id: return nil
  }
}

/// Whether a text is a single word, and that a sign.
public func isOneSign(_ bytes: [UInt8], _ text: ByteRange, on line: SignedLine) -> Bool {
  let (start, end) = (Int(text.start), Int(text.end))
  return skipWord(bytes, start, end) == end && sign(bytes, start, end, on: line) != nil
}

private func anySign(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Sign? {
  guard start < end else { return nil }
  switch bytes[start] {
  case UInt8(ascii: "["), UInt8(ascii: "@"), UInt8(ascii: ":"), UInt8(ascii: "#"),
    UInt8(ascii: "&"):
    if isASCII(bytes, start, end) { return plainSign(bytes, start, end) }
  default: guard isSpecialLead(bytes[start]) else { return nil }
  }
  return foldedSign(bytes, start, end)
}

func isASCII(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
  for index in start..<end where bytes[index] >= 0x80 { return false }
  return true
}

/// The sign of a word in ASCII.
private func plainSign(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Sign? {
  let count = end - start
  guard count >= 2 else { return nil }
  let second = bytes[start + 1]
  switch bytes[start] {
  case UInt8(ascii: "["):
    guard count == 3, second >= 0x31, second <= 0x35, bytes[start + 2] == UInt8(ascii: "]") else {
      return nil
    }
    return .weight(second - 0x30)
  case UInt8(ascii: "@"): return isAmount(bytes, start, end) ? .amount : nil
  case UInt8(ascii: ":"):
    let mouth = count == 3 && second == UInt8(ascii: "-") ? bytes[start + 2] : second
    guard count == 2 || mouth != second else { return nil }
    switch mouth {
    case UInt8(ascii: ")"): return .mood(.like)
    case UInt8(ascii: "|"): return .mood(.neutral)
    case UInt8(ascii: "("): return .mood(.dislike)
    default: return nil
    }
  case UInt8(ascii: "#"): return isTag(bytes, start + 1, end) ? .tag : nil
  case UInt8(ascii: "&"): return isIdentifier(bytes, start + 1, end) ? .id : nil
  default: return nil
  }
}

/// The sign of a word with characters outside ASCII: emoji, fullwidth forms, invisible
/// characters at its edges, tags in any script.
private func foldedSign(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Sign? {
  let seen = seenWord(bytes, start, end)
  guard !seen.isEmpty else { return nil }
  let first = decodeScalar(bytes, Int(seen.start), Int(seen.end))
  let mark = foldFullwidth(first.value)
  if mark == 0x23 {
    return isTag(bytes, Int(seen.start) + first.length, Int(seen.end)) ? .tag : nil
  }
  if let mood = emojiMood(bytes, seen) { return .mood(mood) }
  guard let plain = foldedWord(bytes, seen) else { return nil }
  return plainSign(plain, 0, plain.count)
}

/// The word without invisible characters and variation selectors at its edges.
public func seenWord(_ bytes: [UInt8], _ start: Int, _ end: Int) -> ByteRange {
  let first = skipInvisible(bytes, start, end)
  var last = end
  while last > first, bytes[last - 1] >= 0x80 {
    let before = scalarStart(bytes, before: last, first)
    let value = decodeScalar(bytes, before, last).value
    guard isUnseen(value) else { break }
    last = before
  }
  return ByteRange(first, last)
}

/// The word in ASCII, fullwidth forms folded and variation selectors left out; the currency
/// symbols of an amount are kept as they are. Nil where anything else is in it.
func foldedWord(_ bytes: [UInt8], _ range: ByteRange) -> [UInt8]? {
  var folded: [UInt8] = []
  var index = Int(range.start)
  let isAmountWord = foldFullwidth(decodeScalar(bytes, index, Int(range.end)).value) == 0x40
  while index < Int(range.end) {
    let scalar = decodeScalar(bytes, index, Int(range.end))
    let value = foldFullwidth(scalar.value)
    if value < 0x80 {
      folded.append(UInt8(value))
    } else if isAmountWord, value != emojiVariationSelector {
      folded += bytes[index..<index + scalar.length]
    } else if value != emojiVariationSelector {
      return nil
    }
    index += scalar.length
  }
  return folded
}

/// The sign of an item that a text is, if it is one and nothing else.
public func loneSign(_ text: String) -> Sign? {
  let bytes = Array(text.utf8)
  guard !bytes.isEmpty, skipWord(bytes, 0, bytes.count) == bytes.count else { return nil }
  return sign(bytes, 0, bytes.count, on: .item)
}

/// The closed list of emoji that are read as moods.
private func emojiMood(_ bytes: [UInt8], _ range: ByteRange) -> Mood? {
  let first = decodeScalar(bytes, Int(range.start), Int(range.end))
  var index = Int(range.start) + first.length
  while index < Int(range.end) {
    let scalar = decodeScalar(bytes, index, Int(range.end))
    // A skin tone says nothing about the mood.
    let isTone = scalar.value >= 0x1F3FB && scalar.value <= 0x1F3FF
    guard scalar.value == emojiVariationSelector || isTone else { return nil }
    index += scalar.length
  }
  return emojiMood(first.value)
}

/// The mood that a scalar of the closed list of emoji says.
public func emojiMood(_ value: UInt32) -> Mood? {
  switch value {
  case 0x1F642, 0x1F600, 0x1F601, 0x1F603, 0x1F604, 0x1F60A, 0x1F60D, 0x263A, 0x2764, 0x1F44D:
    return .like  // 🙂 😀 😁 😃 😄 😊 😍 ☺ ❤ 👍
  case 0x1F610, 0x1F611: return .neutral  // 😐 😑
  case 0x1F641, 0x2639, 0x1F61E, 0x1F61F, 0x1F620, 0x1F621, 0x1F622, 0x1F62D, 0x1F44E:
    return .dislike  // 🙁 ☹ 😞 😟 😠 😡 😢 😭 👎
  default: return nil
  }
}

/// A letter of any script, then letters, marks, digits, `-` and `_`.
private func isTag(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
  guard start < end, isLetter(decodeScalar(bytes, start, end).value) else { return false }
  var index = start
  while index < end {
    let scalar = decodeScalar(bytes, index, end)
    let value = scalar.value
    guard
      isLetter(value) || isDigit(value) || value == 0x2D || value == 0x5F || isCombiningMark(value)
    else { return false }
    index += scalar.length
  }
  return true
}

/// A small letter a to z, then small letters, digits and `-`.
private func isIdentifier(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
  guard start < end, bytes[start] >= 0x61, bytes[start] <= 0x7A else { return false }
  for index in start..<end {
    let byte = bytes[index]
    let isPart = byte >= 0x61 && byte <= 0x7A || byte >= 0x30 && byte <= 0x39 || byte == 0x2D
    if !isPart { return false }
  }
  return true
}

/// The word with fullwidth forms in ASCII, without invisible characters and variation selectors.
public func plainWord(_ bytes: [UInt8], _ word: ByteRange) -> [UInt8] {
  let seen = seenWord(bytes, Int(word.start), Int(word.end))
  var plain: [UInt8] = []
  var index = Int(seen.start)
  while index < Int(seen.end) {
    let scalar = decodeScalar(bytes, index, Int(seen.end))
    let folded = foldFullwidth(scalar.value)
    if folded < 0x80, scalar.value != folded {
      plain.append(UInt8(folded))
    } else if !isUnseen(scalar.value) {
      plain += bytes[index..<index + scalar.length]
    }
    index += scalar.length
  }
  return plain
}
