/// Where the text of an item or decision ends, and what its signs say.
///
/// Words are read from the last one backwards, up to the first that is no sign, or would be a
/// second weight, amount, mood or id. The first word is always text.
public struct SignReading: Sendable {
  /// End of the text; its start where there is none.
  public var textEnd: UInt32 = 0
  /// Offset of the backslash that the text's last word loses, because without it that word
  /// would be a sign; 0 where there is none.
  public var escape: UInt32 = 0
  /// 1 to 5, or 0.
  public var weight: UInt8 = 0
  /// The mood, if told.
  public var mood: Mood?
  /// The amount's word, empty where there is none.
  public var amount = ByteRange(0, 0)
  /// The id's word, `&` included; empty where there is none.
  public var id = ByteRange(0, 0)

  /// Reads the signs of a text. The tags' words are appended to `tags` in the order they stand.
  public init(_ bytes: [UInt8], _ content: ByteRange, on line: SignedLine, tags: inout [ByteRange])
  {
    let start = Int(content.start)
    var end = Int(content.end)
    let firstTag = tags.count
    while end > start {
      let word = wordStart(bytes, start, end)
      guard word > start, take(bytes, word, end, line, &tags) else { break }
      let isOneBlank = word - 2 >= start && bytes[word - 1] == 0x20 && isSeenASCII(bytes[word - 2])
      end = isOneBlank ? word - 1 : trimTrailing(bytes, start, word)
    }
    if tags.count > firstTag + 1 { tags[firstTag...].reverse() }
    textEnd = UInt32(truncatingIfNeeded: end)
    if end > start { escape = SignReading.escape(bytes, start, end, line) }
  }

  /// The reading of a text that is known to hold no sign.
  public init(textOnly content: ByteRange) { textEnd = content.end }

  /// Takes the word as a sign; false where it is text, or a second of its kind.
  @inline(__always)
  private mutating func take(
    _ bytes: [UInt8], _ start: Int, _ end: Int, _ line: SignedLine, _ tags: inout [ByteRange]
  ) -> Bool {
    guard let sign = sign(bytes, start, end, on: line) else { return false }
    switch sign {
    case .weight(let value):
      if weight != 0 { return false }
      weight = value
    case .mood(let value):
      if mood != nil { return false }
      mood = value
    case .amount:
      if !amount.isEmpty { return false }
      amount = ByteRange(start, end)
    case .id:
      if !id.isEmpty { return false }
      id = ByteRange(start, end)
    case .tag: tags.append(ByteRange(start, end))
    }
    return true
  }

  /// Offset of the backslash to drop, if the last word is backslashes and then a sign.
  private static func escape(
    _ bytes: [UInt8], _ start: Int, _ end: Int, _ line: SignedLine
  ) -> UInt32 {
    let word = wordStart(bytes, start, end)
    guard bytes[word] == UInt8(ascii: "\\") else { return 0 }
    var index = word
    while index < end, bytes[index] == UInt8(ascii: "\\") { index += 1 }
    return sign(bytes, index, end, on: line) == nil ? 0 : UInt32(truncatingIfNeeded: word)
  }
}
