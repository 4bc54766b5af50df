import PBMSyntax

// Signs at the end of a line that are read as words all the same: signs are read from the last
// word backwards, up to a second one of its kind, and an item's first word is always text.

extension CanvasReading {
  /// Reports why the signs from this word to the text's end are none; false where other words
  /// stand among them, or behind.
  mutating func checkStopped(_ word: ByteRange, in text: ByteRange, on line: SignedLine) -> Bool {
    guard let last = lastOfSigns(from: word, to: Int(text.end), on: line) else { return false }
    guard let stop = sign(tree.bytes, Int(last.start), Int(last.end), on: line) else {
      return false
    }
    let words = "\"\(string(last))\" is read as words"
    if line == .item, last.start == text.start {
      report(
        .signInText, last, "\(words): an item needs words before its signs",
        help: "write what it is first, then a blank and the sign")
    } else {
      let (kind, one) = kind(of: stop)
      report(
        .signInText, last, "\(words): the line has \(one) \(kind) already",
        help: "keep one \(kind) and take the other away")
    }
    return true
  }

  /// The last of the words from this one on, if all of them are signs: the one at which reading
  /// stopped.
  private func lastOfSigns(from word: ByteRange, to end: Int, on line: SignedLine) -> ByteRange? {
    var last = word
    while sign(tree.bytes, Int(last.start), Int(last.end), on: line) != nil {
      let next = skipBlanks(tree.bytes, Int(last.end), end)
      if next >= end { return last }
      last = ByteRange(next, skipWord(tree.bytes, next, end))
    }
    return nil
  }

  private func kind(of sign: Sign) -> (name: String, article: String) {
    switch sign {
    case .weight: ("weight", "a")
    case .mood: ("mood", "a")
    case .tag: ("tag", "a")
    case .amount: ("amount", "an")
    case .id: ("id", "an")
    }
  }
}
