/// Which characters occur anywhere in a line, so that later passes look only where they must.
public struct LineFeatures: OptionSet, Sendable {
  /// One bit a group of characters.
  public let rawValue: UInt8
  /// Makes a set from its bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The first byte of a scalar that may be a blank, an invisible character, an arrow, an emoji
  /// or a fullwidth form.
  public static let special = LineFeatures(rawValue: 1)
  /// `[`
  public static let bracket = LineFeatures(rawValue: 2)
  /// `@`
  public static let at = LineFeatures(rawValue: 4)
  /// `:` `;` `=`: where moods begin.
  public static let colon = LineFeatures(rawValue: 8)
  /// `#` or `&`
  public static let hashOrAmpersand = LineFeatures(rawValue: 16)
  /// `\` `<` `>` `/`: what escapes, arrows and comments are made of.
  public static let rare = LineFeatures(rawValue: 32)
  /// A byte over 127.
  public static let nonASCII = LineFeatures(rawValue: 64)
  /// A zero byte: this is no text.
  public static let zero = LineFeatures(rawValue: 128)

  /// What may be a sign or a mark inside a text.
  public static let suspicious: LineFeatures = [
    .special, .bracket, .at, .colon, .hashOrAmpersand, .rare,
  ]
}

/// The feature bits of every byte; a ninth bit marks the two line ends.
let byteFeatures: [UInt16] = {
  var table = [UInt16](repeating: 0, count: 256)
  for byte in 128..<256 { table[byte] = UInt16(LineFeatures.nonASCII.rawValue) }
  for byte in specialLeads { table[Int(byte)] |= UInt16(LineFeatures.special.rawValue) }
  let groups: [(String, LineFeatures)] = [
    ("[", .bracket), ("@", .at), (":;=", .colon), ("#&", .hashOrAmpersand), ("\\<>/", .rare),
    ("\0", .zero),
  ]
  for (characters, feature) in groups {
    for byte in characters.utf8 { table[Int(byte)] |= UInt16(feature.rawValue) }
  }
  table[10] = lineEndBit
  table[13] = lineEndBit
  return table
}()

/// Marks `\n` and `\r` in `byteFeatures`.
let lineEndBit: UInt16 = 256

/// The first bytes of all scalars beyond ASCII that are blank, invisible or part of a mark or sign.
private let specialLeads: [UInt8] = [0xC2, 0xD8, 0xE1, 0xE2, 0xE3, 0xEF, 0xF0, 0xF3]

/// Whether a scalar that begins with this byte may be a blank, invisible, or part of a sign.
@inline(__always)
func isSpecialLead(_ byte: UInt8) -> Bool {
  switch byte {
  case 0xC2, 0xD8, 0xE1, 0xE2, 0xE3, 0xEF, 0xF0, 0xF3: true
  default: false
  }
}

/// Offset of the first byte in the range that has one of the features; the range's end if none.
public func firstByte(
  with features: LineFeatures, in bytes: [UInt8], _ start: Int, _ end: Int
) -> Int {
  precondition(start >= 0 && end <= bytes.count)
  let wanted = UInt16(features.rawValue)
  return unsafe bytes.withUnsafeBufferPointer { bytes in
    unsafe byteFeatures.withUnsafeBufferPointer { table in
      var index = start
      while unsafe index < end && table[Int(bytes[index])] & wanted == 0 { index += 1 }
      return index
    }
  }
}
