// How bytes are read as Unicode scalars: blanks, invisible characters, letters and the
// fullwidth twins of ASCII. Everything works on any bytes: what is not UTF-8 reads as
// U+FFFD, one byte at a time.

/// A Unicode scalar value read from bytes, with the number of bytes it took.
public struct DecodedScalar: Sendable {
  /// The scalar's value; U+FFFD for a byte that is no UTF-8.
  public let value: UInt32
  /// Number of bytes read, 1 to 4.
  public let length: Int
}

/// Reads the scalar that begins at `index`, looking no further than `end`.
@inline(__always)
public func decodeScalar(_ bytes: [UInt8], _ index: Int, _ end: Int) -> DecodedScalar {
  let first = UInt32(bytes[index])
  return first < 0x80
    ? DecodedScalar(value: first, length: 1) : decodeLongScalar(bytes, index, end)
}

/// Reads a scalar of more than one byte.
private func decodeLongScalar(_ bytes: [UInt8], _ index: Int, _ end: Int) -> DecodedScalar {
  let first = UInt32(bytes[index])
  let broken = DecodedScalar(value: 0xFFFD, length: 1)
  let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
  guard first >= 0xC2, first <= 0xF4, index + length <= end else { return broken }
  var value = first & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
  for offset in 1..<length {
    let next = UInt32(bytes[index + offset])
    guard next & 0xC0 == 0x80 else { return broken }
    value = value << 6 | next & 0x3F
  }
  let isOverlong = length == 3 && value < 0x800 || length == 4 && value < 0x10000
  guard !isOverlong, value < 0xD800 || value > 0xDFFF, value <= 0x10FFFF else { return broken }
  return DecodedScalar(value: value, length: length)
}

/// Offset at which the scalar that ends before `index` begins, not before `start`.
public func scalarStart(_ bytes: [UInt8], before index: Int, _ start: Int) -> Int {
  var first = index - 1
  if bytes[first] < 0x80 { return first }
  while first > start, index - first < 4, bytes[first] & 0xC0 == 0x80 { first -= 1 }
  return decodeScalar(bytes, first, index).length == index - first ? first : index - 1
}

/// Whether the scalar is a blank: white space that ends no line.
public func isBlank(_ value: UInt32) -> Bool {
  switch value {
  case 0x20, 0x09, 0x0B, 0x0C, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F,
    0x205F, 0x3000:
    true
  default: false
  }
}

/// Whether the byte alone is a character that is seen.
@inline(__always)
func isSeenASCII(_ byte: UInt8) -> Bool { byte > 0x20 && byte < 0x7F }

/// Whether the byte alone is a blank.
@inline(__always)
func isBlankByte(_ byte: UInt8) -> Bool {
  byte == 0x20 || byte == 0x09 || byte == 0x0B || byte == 0x0C
}

/// Whether the scalar is a format character that nobody sees (soft hyphen, zero-width and
/// bidirectional controls, byte order mark, tags): at an edge it is skipped in reading marks.
public func isInvisible(_ value: UInt32) -> Bool {
  switch value {
  case 0xAD, 0x61C, 0x180E, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064,
    0x2066...0x206F, 0xFEFF, 0xFFF9...0xFFFB, 0x1BCA0...0x1BCA3, 0x1D173...0x1D17A,
    0xE0001, 0xE0020...0xE007F:
    true
  default: false
  }
}

/// The variation selector that asks for an emoji's coloured form; skipped in reading signs.
let emojiVariationSelector: UInt32 = 0xFE0F

/// Whether the scalar is skipped in reading marks and signs: nobody sees it, or only in what
/// stands before it.
public func isUnseen(_ value: UInt32) -> Bool {
  isInvisible(value) || value == emojiVariationSelector
}

/// Whether the scalar is a letter of any script.
public func isLetter(_ value: UInt32) -> Bool {
  if value < 0x80 { return value | 0x20 >= 0x61 && value | 0x20 <= 0x7A }
  guard let scalar = Unicode.Scalar(value) else { return false }
  switch scalar.properties.generalCategory {
  case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter:
    return true
  default: return false
  }
}

/// Whether the scalar is a mark that combines with a letter.
public func isCombiningMark(_ value: UInt32) -> Bool {
  guard value >= 0x300, let scalar = Unicode.Scalar(value) else { return false }
  switch scalar.properties.generalCategory {
  case .nonspacingMark, .spacingMark, .enclosingMark: return true
  default: return false
  }
}

/// Whether the scalar is a decimal digit of any script.
public func isDigit(_ value: UInt32) -> Bool {
  if value < 0x80 { return value >= 0x30 && value <= 0x39 }
  guard let scalar = Unicode.Scalar(value) else { return false }
  return scalar.properties.generalCategory == .decimalNumber
}

/// The ASCII character whose fullwidth form the scalar is, or the scalar itself.
public func foldFullwidth(_ value: UInt32) -> UInt32 {
  value >= 0xFF01 && value <= 0xFF5E ? value - 0xFEE0 : value
}
