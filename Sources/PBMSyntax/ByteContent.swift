/// What a file's bytes turn out to be, before anything is read as a line.
public enum ByteContent: Equatable, Sendable {
  /// UTF-8, with or without a byte order mark.
  case text
  /// UTF-16, recognised by its byte order mark or by its zero bytes.
  case utf16
  /// A zero byte at this offset.
  case zeroByte(Int)
  /// A Netpbm bitmap, whose files have the same name ending.
  case bitmap
  /// Bytes at this offset that are no UTF-8; the rest can still be read.
  case brokenUTF8(Int)

  /// Whether the bytes can be read as lines of text at all.
  public var isReadable: Bool {
    switch self {
    case .text, .brokenUTF8: true
    case .utf16, .zeroByte, .bitmap: false
    }
  }

  /// Recognises what the bytes are, given what kinds of characters the lines hold.
  init(of bytes: [UInt8], _ seen: LineFeatures) {
    if ByteContent.isBitmap(bytes) {
      self = .bitmap
    } else if ByteContent.isUTF16(bytes) {
      self = .utf16
    } else if seen.contains(.zero), let offset = bytes.firstIndex(of: 0) {
      self = .zeroByte(offset)
    } else if seen.contains(.nonASCII), let offset = firstBrokenUTF8(bytes) {
      self = .brokenUTF8(offset)
    } else {
      self = .text
    }
  }

  /// `P1` to `P7`, white space, then a digit, a comment or, behind `P7`, one of its words: Netpbm's
  /// magic number.
  private static func isBitmap(_ bytes: [UInt8]) -> Bool {
    guard bytes.count > 3, bytes[0] == UInt8(ascii: "P"), bytes[1] >= UInt8(ascii: "1"),
      bytes[1] <= UInt8(ascii: "7")
    else { return false }
    var index = 2
    while index < bytes.count, isBlankByte(bytes[index]) || bytes[index] == 10 || bytes[index] == 13
    {
      index += 1
    }
    guard index > 2, index < bytes.count else { return false }
    if bytes[index] == UInt8(ascii: "#") || isDigit(UInt32(bytes[index])) { return true }
    // The last of the family names what its numbers are.
    return bytes[1] == UInt8(ascii: "7")
      && ["WIDTH ", "HEIGHT ", "DEPTH ", "MAXVAL ", "TUPLTYPE "].contains {
        bytes[index...].starts(with: $0.utf8)
      }
  }

  /// A byte order mark, or every other of the first bytes zero.
  private static func isUTF16(_ bytes: [UInt8]) -> Bool {
    guard bytes.count >= 2 else { return false }
    if bytes[0] == 0xFF && bytes[1] == 0xFE || bytes[0] == 0xFE && bytes[1] == 0xFF { return true }
    let sample = min(bytes.count & ~1, 64)
    guard sample >= 4 else { return false }
    var zeros = [0, 0]
    for index in 0..<sample where bytes[index] == 0 { zeros[index & 1] += 1 }
    return zeros[0] == 0 && zeros[1] * 4 >= sample || zeros[1] == 0 && zeros[0] * 4 >= sample
  }
}

/// Offset of the first byte that is no UTF-8, or nil.
func firstBrokenUTF8(_ bytes: [UInt8]) -> Int? {
  var index = 0
  let end = bytes.count
  while index < end {
    index = skipASCII(bytes, index)
    while index < end, bytes[index] >= 0x80 {
      let length = validLength(bytes, index, end)
      if length == 0 { return index }
      index += length
    }
  }
  return nil
}

/// Number of bytes of the scalar at `index`, 0 where there is none. Two bytes are most of what
/// is not ASCII in most languages, and need no decoding.
@inline(__always)
private func validLength(_ bytes: [UInt8], _ index: Int, _ end: Int) -> Int {
  let first = bytes[index]
  if first >= 0xC2, first < 0xE0 {
    return index + 1 < end && bytes[index + 1] & 0xC0 == 0x80 ? 2 : 0
  }
  let scalar = decodeScalar(bytes, index, end)
  return scalar.value == 0xFFFD && scalar.length == 1 ? 0 : scalar.length
}

/// Offset of the first byte over 127, eight bytes at a time.
@inline(__always)
private func skipASCII(_ bytes: [UInt8], _ start: Int) -> Int {
  unsafe bytes.withUnsafeBytes { bytes in
    var index = start
    while index + 8 <= bytes.count,
      unsafe bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080
        == 0
    { index += 8 }
    while index < bytes.count, unsafe bytes[index] < 0x80 { index += 1 }
    return index
  }
}
