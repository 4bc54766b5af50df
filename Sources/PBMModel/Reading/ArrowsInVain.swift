import PBMSyntax

// Arrows that the format does not know, at the start of a line: a decision or an impact was meant.

extension CanvasReading {
  /// The arrow that a note begins with, and the blanks behind it; nil where it begins with none.
  func arrowInVain(_ content: ByteRange) -> ByteRange? {
    let (start, end) = (Int(content.start), Int(content.end))
    guard var index = arrowEnd(start, end) else { return nil }
    // What makes an emoji of it.
    while index < end {
      let scalar = decodeScalar(tree.bytes, index, end)
      guard isUnseen(scalar.value) else { break }
      index += scalar.length
    }
    return ByteRange(start, skipUnseenWords(tree.bytes, index, end))
  }

  /// Where the arrow ends: one character, or strokes and a head as in `-->`.
  private func arrowEnd(_ start: Int, _ end: Int) -> Int? {
    var index = start
    while index < end {
      let scalar = decodeScalar(tree.bytes, index, end)
      let value = foldFullwidth(scalar.value)
      let next = index + scalar.length
      if index == start, isArrow(value) { return next }
      if value == 0x3E { return index > start ? next : nil }
      guard isStroke(value) else { return nil }
      index = next
    }
    return nil
  }

  mutating func reportArrowInVain(_ arrow: ByteRange, _ content: ByteRange) -> Bool {
    let sign = ByteRange(
      Int(arrow.start), trimBlanks(tree.bytes, Int(arrow.start), Int(arrow.end)))
    let meant = meantByArrow(before: ByteRange(Int(arrow.end), Int(content.end)))
    let language = fileLanguage()
    let decision = "\"-> \(words.name(of: Action.reduce, in: language))\""
    let impact = "\"=> \(words.name(of: Box.costs, in: language)): ...\""
    report(
      .reservedSign, sign, "a line that begins with \"\(string(sign))\" is read as a note",
      help: meant?.help
        ?? "a decision is written \(decision), an impact \(impact), and an item begins with \"- \"",
      fixes: meant.map {
        [
          Fix(
            "write \"\($0.mark)\"", isSafe: false, edits: [Edit(arrow, Array("\($0.mark) ".utf8))])
        ]
      } ?? [])
    return true
  }

  /// The mark that was meant before an action, or before a box and a colon.
  private func meantByArrow(before text: ByteRange) -> (mark: String, help: String)? {
    let action = DecisionShape(tree.bytes, text).action
    if words.action(in: tree.bytes, action.indices) != nil {
      return ("->", "a decision begins with \"->\": \"-> \(string(action))\"")
    }
    let (box, rest) = boxBeforeColon(text)
    guard box != nil else { return nil }
    let name = string(ByteRange(Int(text.start), Int(rest.start)))
    return ("=>", "an impact begins with \"=>\": \"=> \(name)...\"")
  }
}

/// Whether an arrow is drawn with the character: a hyphen, a dash, `=` or `~`.
private func isStroke(_ value: UInt32) -> Bool {
  switch value {
  case 0x2D, 0x3D, 0x7E, 0x2010...0x2015, 0x2212: true
  default: false
  }
}

/// Whether the character is an arrow, also of those that word processors put for `-->` and `==>`.
private func isArrow(_ value: UInt32) -> Bool {
  switch value {
  case 0x2190...0x21FF, 0x2794, 0x2798...0x27BE, 0x27F0...0x27FF, 0x2900...0x297F,
    0x2B00...0x2B11, 0x2B30...0x2B4F, 0x2B60...0x2BAF, 0x1F800...0x1F8FF, 0xF0DF...0xF0F8:
    true
  default: false
  }
}
