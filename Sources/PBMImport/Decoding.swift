/// What bytes say, in whatever encoding word processors and spreadsheets write them.
public struct DecodedText: Sendable {
  /// The text.
  public let text: String
  /// A sentence for the person about the encoding; nil where it is UTF-8.
  public let remark: String?
}

/// Reads bytes as UTF-8; else as UTF-16, by its mark or by the noughts in it; else as Windows-1252,
/// which gives every byte a character.
public func decoded(_ bytes: [UInt8]) -> DecodedText {
  if bytes.starts(with: [0xFF, 0xFE]) { return utf16(bytes.dropFirst(2), isLittle: true) }
  if bytes.starts(with: [0xFE, 0xFF]) { return utf16(bytes.dropFirst(2), isLittle: false) }
  let start = bytes.prefix(512)
  let noughts = start.count { $0 == 0 }
  if bytes.count >= 4, noughts * 4 >= start.count {
    let even = stride(from: 0, to: start.count, by: 2).count { start[$0] == 0 }
    return utf16(bytes[...], isLittle: even * 2 < noughts)
  }
  var body = bytes[...]
  while body.starts(with: [0xEF, 0xBB, 0xBF]) { body = body.dropFirst(3) }
  if let text = String(validating: body, as: UTF8.self) {
    return DecodedText(text: text, remark: nil)
  }
  var scalars = String.UnicodeScalarView()
  for byte in body {
    let value = (0x80...0x9F).contains(byte) ? windows1252[Int(byte) - 0x80] : UInt32(byte)
    scalars.append(Unicode.Scalar(value) ?? "\u{FFFD}")
  }
  return DecodedText(
    text: String(scalars), remark: "it is no UTF-8, and was read as Windows-1252 (Western European)"
  )
}

private func utf16(_ bytes: ArraySlice<UInt8>, isLittle: Bool) -> DecodedText {
  var units: [UInt16] = []
  units.reserveCapacity(bytes.count / 2)
  var index = bytes.startIndex
  while index + 1 < bytes.endIndex {
    let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
    units.append(isLittle ? second << 8 | first : first << 8 | second)
    index += 2
  }
  var text = String(decoding: units, as: UTF16.self)
  // Half a character at the end is a byte that is read as itself.
  if index < bytes.endIndex { text.unicodeScalars.append(Unicode.Scalar(bytes[index])) }
  return DecodedText(
    text: text, remark: "it was read as UTF-16 (\(isLittle ? "little" : "big") endian)")
}

/// What the bytes from 80 to 9F stand for in Windows-1252; the five that stand for nothing are
/// controls.
private let windows1252: [UInt32] = [
  0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
  0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC,
  0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
]
