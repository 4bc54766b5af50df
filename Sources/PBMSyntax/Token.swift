/// What a stretch of a line is.
public enum TokenKind: UInt8, Sendable {
  /// The byte order mark at the file's start.
  case byteOrderMark
  /// Blanks and invisible characters.
  case blank
  /// What tells the kind of line: `-`, `##`, `->`, `//` ...
  case mark
  /// Words.
  case text
  /// The key of a metadata line.
  case key
  /// The colon behind a key or an action.
  case colon
  /// The first word of a decision.
  case action
  /// `@12h/week`
  case amount
  /// `[4]`
  case weight
  /// `:)`
  case mood
  /// `#stress`
  case tag
  /// `&emails`
  case id
  /// A conflict's marker or a line of a side that is not read.
  case conflict
  /// `\n`, `\r\n` or `\r`.
  case lineEnd

  /// The name used where a tree is shown.
  public var name: String { "\(self)" }
}

/// A stretch of bytes with its meaning. The tokens of all lines tile the file.
public struct Token: Equatable, Sendable {
  /// What it is.
  public var kind: TokenKind
  /// Where it stands.
  public var range: ByteRange
}

extension Tree {
  /// The tokens of a line, in order, without gap or overlap.
  ///
  /// They are read anew each time: a tree of a large file would otherwise be mostly tokens,
  /// and most readers want a few lines' only.
  public func tokens(_ line: Int) -> [Token] {
    var tiles = Tiles(bytes: bytes, position: start(line), end: Int(range(line).end))
    if line == 0 { tiles.put(.byteOrderMark, byteOrderMarkLength(bytes)) }
    let content = content(line)
    switch kind(line) {
    case .blank: break
    case .conflictStart, .conflictBase, .conflictMiddle, .conflictEnd, .conflictUnread:
      tiles.put(.conflict, Int(content.end))
    case .metadata: tiles.putMetadata(content)
    case .note: tiles.put(.text, ByteRange(Int(content.start), Int(content.end)))
    case .item:
      tiles.put(.mark, mark(line))
      tiles.putSigned(content, on: .item)
    case .heading:
      tiles.put(.mark, mark(line))
      tiles.putSigned(content, on: .item)
    case .decision:
      tiles.put(.mark, mark(line))
      tiles.putDecision(DecisionShape(bytes, content))
    case .title, .comment, .impact, .hypothesis:
      tiles.put(.mark, mark(line))
      tiles.put(.text, content)
    }
    return tiles.finish()
  }
}

/// Lays tokens end to end; what is left between two is blank.
private struct Tiles {
  let bytes: [UInt8]
  var position: Int
  let end: Int
  var tokens: [Token] = []

  mutating func put(_ kind: TokenKind, _ end: Int) {
    guard end > position else { return }
    tokens.append(Token(kind: kind, range: ByteRange(position, end)))
    position = end
  }

  mutating func put(_ kind: TokenKind, _ range: ByteRange) {
    guard !range.isEmpty else { return }
    put(.blank, Int(range.start))
    put(kind, Int(range.end))
  }

  mutating func putMetadata(_ content: ByteRange) {
    guard let colon = metadataColon(bytes, Int(content.start), Int(content.end)) else {
      return put(.text, content)
    }
    put(
      .key, ByteRange(Int(content.start), trimBlanks(bytes, Int(content.start), Int(colon.start))))
    put(.colon, colon)
    put(
      .text, ByteRange(skipUnseenWords(bytes, Int(colon.end), Int(content.end)), Int(content.end)))
  }

  mutating func putDecision(_ shape: DecisionShape) {
    put(.action, shape.action)
    put(.colon, shape.colon)
    putSigned(shape.rest, on: .decision, from: shape.reasonStart)
  }

  /// A text and its signs. The text of a decision begins behind its action.
  mutating func putSigned(_ content: ByteRange, on line: SignedLine, from start: UInt32? = nil) {
    var tags: [ByteRange] = []
    let reading = SignReading(bytes, content, on: line, tags: &tags)
    put(.text, ByteRange(Int(start ?? content.start), max(Int(reading.textEnd), Int(start ?? 0))))
    var index = max(Int(reading.textEnd), position)
    while index < Int(content.end) {
      let word = skipUnseenWords(bytes, index, Int(content.end))
      let wordEnd = skipWord(bytes, word, Int(content.end))
      guard wordEnd > word else { break }
      put(kind(of: sign(bytes, word, wordEnd, on: line)), ByteRange(word, wordEnd))
      index = wordEnd
    }
  }

  private func kind(of sign: Sign?) -> TokenKind {
    switch sign {
    case .amount: .amount
    case .weight: .weight
    case .mood: .mood
    case .tag: .tag
    case .id: .id
    case nil: .text
    }
  }

  mutating func finish() -> [Token] {
    var lineEnd = end
    if lineEnd > position, bytes[lineEnd - 1] == 10 || bytes[lineEnd - 1] == 13 { lineEnd -= 1 }
    if lineEnd > position, lineEnd < end, bytes[lineEnd] == 10, bytes[lineEnd - 1] == 13 {
      lineEnd -= 1
    }
    put(.blank, lineEnd)
    put(.lineEnd, end)
    return tokens
  }
}
