/// An amount taken apart by its marks: number, unit and period as they are written.
///
/// Whether unit and period are known is a question of words, for the model.
public struct AmountShape: Sendable {
  /// The digits as one whole number; the value is this divided by ten to the `scale`.
  public var digits: UInt64
  /// Number of digits after the decimal mark.
  public var scale: Int
  /// Whether the number could be a fraction or thousands: exactly three digits after the mark
  /// and a whole part that is not zero.
  public var isAmbiguous: Bool
  /// The bytes that unit and period stand in: the file's, or the word with its fullwidth forms
  /// folded.
  public let source: [UInt8]
  /// The unit before or behind the number; empty for a count.
  public var unit: Range<Int>
  /// Whether the unit stands before the number, as only a currency may.
  public var isUnitBefore: Bool
  /// The period behind `/`, or nil.
  public var period: Range<Int>?

  /// Takes an amount's word apart. Nil where the number cannot be read or has over 12 digits.
  public init?(_ bytes: [UInt8], _ range: ByteRange) {
    var word = range.indices
    if isASCII(bytes, word.lowerBound, word.upperBound) {
      source = bytes
    } else {
      let seen = seenWord(bytes, word.lowerBound, word.upperBound)
      guard !seen.isEmpty, let folded = foldedWord(bytes, seen) else { return nil }
      source = folded
      word = 0..<folded.count
    }
    guard !word.isEmpty, source[word.lowerBound] == UInt8(ascii: "@") else { return nil }
    let start = word.lowerBound + 1
    let prefix = currencyPrefixLength(source, start, word.upperBound)
    guard let number = Number(source, start + prefix, word.upperBound) else { return nil }
    digits = number.digits
    scale = number.scale
    // With a second mark it is no fraction: just no number that is known.
    let marks = [UInt8(ascii: "."), UInt8(ascii: ",")]
    let hasSecondMark = number.end < word.upperBound && marks.contains(source[number.end])
    isAmbiguous = number.scale == 3 && number.hasWhole && !hasSecondMark
    var slash = number.end
    while slash < word.upperBound, source[slash] != UInt8(ascii: "/") { slash += 1 }
    isUnitBefore = prefix > 0
    unit = isUnitBefore ? start..<start + prefix : number.end..<slash
    period = slash < word.upperBound ? slash + 1..<word.upperBound : nil
    if isUnitBefore, number.end != slash { return nil }
  }

  private struct Number {
    var digits: UInt64 = 0
    var scale = 0
    var hasWhole = false
    var end: Int

    init?(_ word: [UInt8], _ start: Int, _ wordEnd: Int) {
      end = start
      var count = 0
      func digit(_ index: Int) -> UInt64? {
        guard index < wordEnd, word[index] >= 0x30, word[index] <= 0x39 else { return nil }
        return UInt64(word[index] - 0x30)
      }
      while let value = digit(end), count <= 12 {
        digits = digits * 10 + value
        count += 1
        end += 1
      }
      guard count > 0 else { return nil }
      hasWhole = digits > 0
      func isMark(_ index: Int) -> Bool {
        word[index] == UInt8(ascii: ".") || word[index] == UInt8(ascii: ",")
      }
      if end < wordEnd, isMark(end) {
        end += 1
        while let value = digit(end), count <= 12 {
          digits = digits * 10 + value
          count += 1
          scale += 1
          end += 1
        }
        // With a second mark it is a number as some country writes it, and as none reads it here.
        if scale == 0 || end + 1 < wordEnd && isMark(end) && digit(end + 1) != nil { return nil }
      }
      guard count <= 12 else { return nil }
    }
  }
}

/// Whether a word that begins with `@` is an amount: a digit follows, or a currency and a digit.
func isAmount(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
  let number = start + 1 + currencyPrefixLength(bytes, start + 1, end)
  return number < end && bytes[number] >= 0x30 && bytes[number] <= 0x39
}

/// Number of bytes of a currency before a number: a symbol, or three capital letters.
private func currencyPrefixLength(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
  guard start < end else { return 0 }
  let length: Int
  switch bytes[start] {
  case 0x30...0x39: return 0
  case UInt8(ascii: "$"): length = 1
  case 0x41...0x5A:
    length = 3
    guard start + 3 < end, bytes[start..<start + 3].allSatisfy({ $0 >= 0x41 && $0 <= 0x5A })
    else { return 0 }
  default:
    let scalar = decodeScalar(bytes, start, end)
    switch scalar.value {
    case 0x20AC, 0xA3, 0xA5, 0xFFE5, 0xFFE1: length = scalar.length  // € £ ¥ ￥ ￡
    default: return 0
    }
  }
  let number = start + length
  return number < end && bytes[number] >= 0x30 && bytes[number] <= 0x39 ? length : 0
}
