/// A decision taken apart by its marks: action, colon, reason, signs.
public struct DecisionShape: Sendable {
  /// The first word, a colon at its end left out; empty where nothing follows the arrow.
  public var action: ByteRange
  /// The colon behind the action, or empty.
  public var colon: ByteRange
  /// From the action's last byte to the line's end: what signs are looked for in. The action
  /// counts as its first word, so that a reason may consist of signs only.
  public var rest: ByteRange
  /// Where the reason begins.
  public var reasonStart: UInt32

  /// Takes the content of a decision's line apart.
  public init(_ bytes: [UInt8], _ content: ByteRange) {
    let start = Int(content.start)
    let end = Int(content.end)
    var wordEnd = start
    // The word ends at a blank or a colon, whichever comes first.
    var colonRange = ByteRange(end, end)
    while wordEnd < end, blankLength(bytes, wordEnd, end) == 0 {
      let scalar = decodeScalar(bytes, wordEnd, end)
      if foldFullwidth(scalar.value) == 0x3A {
        colonRange = ByteRange(wordEnd, wordEnd + scalar.length)
        break
      }
      wordEnd += scalar.length
    }
    if colonRange.isEmpty {
      let next = skipBlanks(bytes, wordEnd, end)
      // A colon may stand behind blanks, but a mood begins with one, too.
      if next < end {
        let scalar = decodeScalar(bytes, next, end)
        let after = next + scalar.length
        let isAlone = after == end || blankLength(bytes, after, end) > 0
        if foldFullwidth(scalar.value) == 0x3A, isAlone { colonRange = ByteRange(next, after) }
      }
    }
    action = ByteRange(start, wordEnd)
    colon = colonRange.isEmpty ? ByteRange(wordEnd, wordEnd) : colonRange
    let head = Int(colon.end)
    reasonStart = UInt32(truncatingIfNeeded: skipUnseenWords(bytes, head, end))
    rest = ByteRange(max(start, head - 1), end)
  }

  /// Whether the colon touches the reason, whose first word is therefore never a sign.
  public func touches(_ reason: ByteRange) -> Bool {
    !colon.isEmpty && !reason.isEmpty && reason.start == colon.end
  }
}
