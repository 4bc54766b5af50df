import PBMSyntax

// Notes that are metadata but for a blank behind their colon.

extension CanvasReading {
  /// Reports `stage:target` and `name:Jo`, a key whose colon touches its value, be the key known
  /// or nearly; false where none is.
  mutating func checkGluedColon(_ content: ByteRange) -> Bool {
    guard let (name, colon) = keyBeforeColon(content), colon.end < content.end else { return false }
    let message = "a blank is missing behind the colon, so this is read as a note"
    if words.metadataKey(in: tree.bytes, name.indices) != nil {
      report(
        .gluedColon, name, message, help: "write a blank between the colon and the value",
        fixes: [blankFix(behindColon: Int(colon.end))])
      return true
    }
    guard let key = nearKey(name, before: ByteRange(Int(colon.end), Int(content.end))) else {
      return false
    }
    report(
      .gluedColon, name, message,
      help: "did you mean \"\(key)\"? Then write it so, and a blank behind the colon",
      fixes: [
        Fix(
          "write \"\(key):\" and a blank", isSafe: false,
          edits: [Edit(ByteRange(Int(name.start), Int(colon.end)), Array("\(key): ".utf8))])
      ])
    return true
  }

  /// The fix for a colon that touches what stands behind it.
  func blankFix(behindColon place: Int) -> Fix {
    Fix(
      "put a blank behind the colon", isSafe: false,
      edits: [Edit(ByteRange(place, place), [0x20])])
  }

  /// The key that is meant by a word that is none; nil before an address of the web, and where a
  /// box is named.
  private mutating func nearKey(_ name: ByteRange, before value: ByteRange) -> String? {
    guard !tree.bytes[value.indices].starts(with: "//".utf8),
      words.wholeName(in: tree.bytes, name.indices) == .unknown
    else { return nil }
    return words.nearest(.metadataKey, in: tree.bytes, name.indices, for: fileLanguage())
  }
}
