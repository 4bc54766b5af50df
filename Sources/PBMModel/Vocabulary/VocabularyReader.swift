/// What a word stands for: the thing with this raw value, of this kind.
struct Meaning: Equatable, Sendable {
  var kind: WordKind
  var value: UInt8

  /// The value of the section of hypotheses, which comes after the boxes.
  static let hypotheses: UInt8 = 9
}

/// What a word of the table is good for.
enum WordUse: UInt8 {
  /// It is read, and written where it is the first.
  case name
  /// A box's guiding question, read like its name.
  case question
  /// It is not read; whoever writes it is told what to write.
  case hint
}

/// One spelling in the table of words, in one language.
struct TableWord {
  var meaning: Meaning
  var language: Language
  var use: WordUse
  /// Where the spelling stands in the table's bytes.
  var spelling: Range<Int>
}

/// Reads the table of words, line by line.
struct VocabularyReader {
  let bytes: [UInt8]

  /// Gives `take` every word in the order of the table, and returns the number of lines that say
  /// nothing that is understood: none, or the table is wrong.
  @inline(__always)
  func forEachWord(_ take: (TableWord) -> Void) -> Int {
    var thing: (meaning: Meaning, line: Int)?
    var unread = 0
    var start = 0
    while start < bytes.count {
      if bytes[start] == UInt8(ascii: " ") {
        let line = wordLine(start)
        var word = start + 6
        while word < bytes.count, bytes[word - 1] != UInt8(ascii: "\n") {
          let end = wordEnd(word)
          if let line, let thing {
            take(
              TableWord(
                meaning: thing.meaning, language: line.language, use: line.use,
                spelling: word..<end))
          }
          // Past " | ", or past the line's end.
          word = end < bytes.count && bytes[end] == UInt8(ascii: " ") ? end + 3 : end + 1
        }
        if line == nil || thing == nil { unread += 1 }
        start = word
      } else {
        let end = lineEnd(start)
        if end > start {
          if let meaning = next(after: thing, start) {
            thing = (meaning, start)
          } else {
            unread += 1
          }
        }
        start = end + 1
      }
    }
    return unread
  }

  /// Reads how a line of words begins: two blanks, the language, `?`, `~` or a blank, a
  /// blank.
  private func wordLine(_ start: Int) -> (language: Language, use: WordUse)? {
    guard start + 6 < bytes.count,
      let language = Language(letters: bytes[start + 2], bytes[start + 3])
    else { return nil }
    switch bytes[start + 4] {
    case UInt8(ascii: "?"): return (language, .question)
    case UInt8(ascii: "~"): return (language, .hint)
    default: return (language, .name)
    }
  }

  /// What the line at `start` names: the next thing of the kind of the last one, or the first of
  /// the next kind.
  ///
  /// The things stand in the order of their raw values, so nothing need be compared while a process
  /// starts; a test reads their identifiers.
  private func next(after last: (meaning: Meaning, line: Int)?, _ start: Int) -> Meaning? {
    guard let last else { return Meaning(kind: .heading, value: 0) }
    var offset = 0
    while bytes[start + offset] == bytes[last.line + offset] {
      if bytes[start + offset] == UInt8(ascii: " ") {
        return Meaning(kind: last.meaning.kind, value: last.meaning.value + 1)
      }
      offset += 1
    }
    return WordKind(rawValue: last.meaning.kind.rawValue + 1).map { Meaning(kind: $0, value: 0) }
  }

  /// Offset of the line's end.
  private func lineEnd(_ start: Int) -> Int {
    var index = start
    while index < bytes.count, bytes[index] != UInt8(ascii: "\n") { index += 1 }
    return index
  }

  /// Offset of the blank before the next `|`, or of the line's end.
  @inline(__always)
  private func wordEnd(_ start: Int) -> Int {
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "|") { return index - 1 }
      if byte == UInt8(ascii: "\n") { break }
      index += 1
    }
    return index
  }
}
