import PBMSyntax

// `key: value` lines before the first section.

extension CanvasReading {
  mutating func readMetadata(_ line: Int) {
    owner = .model
    let content = tree.content(line)
    guard let (name, value) = keyAndValue(line) else { return }
    let key = words.metadataKey(in: tree.bytes, name.indices)
    if key == nil, reportBoxName(name, value, content) { return keepAsNote(line, content) }
    let first = firstLine(of: key, name)
    metadata.append(
      Metadata(line: line, key: key, name: name, value: value, isRepeated: first != nil))
    if let first { return reportRepeated(name, first) }
    check(key, name, value, line)
  }

  /// The two sides of a metadata line's colon.
  func keyAndValue(_ line: Int) -> (name: ByteRange, value: ByteRange)? {
    let content = tree.content(line)
    guard let (name, colon) = keyBeforeColon(content) else { return nil }
    let start = skipUnseenWords(tree.bytes, Int(colon.end), Int(content.end))
    return (name, ByteRange(start, Int(content.end)))
  }

  /// The key that a line begins with, and the colon behind it.
  func keyBeforeColon(_ content: ByteRange) -> (name: ByteRange, colon: ByteRange)? {
    guard let colon = metadataColon(tree.bytes, Int(content.start), Int(content.end)) else {
      return nil
    }
    let end = trimBlanks(tree.bytes, Int(content.start), Int(colon.start))
    return (ByteRange(Int(content.start), end), colon)
  }

  /// A box's name before a colon is no key: a forgotten heading, or a heading and more.
  private mutating func reportBoxName(
    _ name: ByteRange, _ value: ByteRange, _ content: ByteRange
  ) -> Bool {
    let meaning = words.wholeName(in: tree.bytes, name.indices)
    guard meaning != .unknown else { return false }
    if value.isEmpty { reportBareHeading(content, meaning) } else { checkNamedColon(content) }
    return true
  }

  private mutating func keepAsNote(_ line: Int, _ content: ByteRange) {
    notes.append(Note(line: line, owner: .model, text: content))
  }

  /// The earlier line with the same key, if there is one; a key of one's own is compared in NFC.
  private mutating func firstLine(of key: MetadataKey?, _ name: ByteRange) -> Metadata? {
    let spelling =
      key.map { Array($0.identifier.utf8) } ?? [0] + normalFormC(Array(tree.bytes[name.indices]))
    return metadataKeys.find(spelling, at: metadata.count).map { metadata[$0] }
  }

  private mutating func reportRepeated(_ name: ByteRange, _ first: Metadata) {
    report(
      .repeatedKey, name, "\(string(name)) is told twice; the first line counts",
      help: "take one of the two away",
      related: [RelatedPlace(first.name, "the first one")])
  }

  private mutating func check(
    _ key: MetadataKey?, _ name: ByteRange, _ value: ByteRange, _ line: Int
  ) {
    switch key {
    case nil: checkUnknown(name, value)
    case .date: checkDate(name, value, line)
    case .stage: checkStage(name, value)
    case .format: checkFormat(name, value, line)
    case .canvas:
      report(
        .unknownKey, name, "\"canvas\" is kept for a later version",
        help: "your own keys begin with \"x-\"")
    case .person, .role, .base, .lang: break
    }
  }

  /// Whether the key begins with `x-`, as the author's own do.
  private func isOwnKey(_ name: ByteRange) -> Bool {
    let start = Int(name.start)
    return name.count > 2 && tree.bytes[start] | 0x20 == UInt8(ascii: "x")
      && tree.bytes[start + 1] == UInt8(ascii: "-")
  }

  private mutating func checkUnknown(_ name: ByteRange, _ value: ByteRange) {
    guard !isOwnKey(name) else { return }
    let (start, language) = (Int(name.start), fileLanguage())
    var fixes = [
      Fix(
        "make it a key of your own", isSafe: false,
        edits: [Edit(ByteRange(start, start), Array("x-".utf8))])
    ]
    var meant = ""
    if let near = words.nearest(.metadataKey, in: tree.bytes, name.indices, for: language) {
      meant = "did you mean \"\(near)\"? Otherwise "
      fixes.insert(
        Fix("write \"\(near)\"", isSafe: false, edits: [Edit(name, Array(near.utf8))]), at: 0)
    } else if value.isEmpty,
      let near = words.nearestBox(in: tree.bytes, name.indices, for: language)
    {
      boxesNamedInVain.insert(near.box)
      meant = "if you mean the box, write the heading \"## \(near.name)\"; otherwise "
    }
    report(
      .unknownKey, name, "\"\(string(name))\" is no key that is known; the line is kept",
      help: meant + "write \"x-\(string(name).lowercased()):\" for a key of your own",
      fixes: fixes)
  }

  private mutating func checkStage(_ name: ByteRange, _ value: ByteRange) {
    guard words.stage(in: tree.bytes, value.indices) == nil else { return }
    report(
      .unknownStage, value.isEmpty ? name : value,
      "a model is \"current\" or \"target\", nothing else",
      help: "write \"current\" for what is, \"target\" for what shall be")
  }

  private mutating func checkFormat(_ name: ByteRange, _ value: ByteRange, _ line: Int) {
    guard !isKnownFormat(Array(tree.bytes[value.indices])),
      !checkHiddenValue(.unknownFormat, line, value, isRight: isKnownFormat)
    else { return }
    report(
      .unknownFormat, value.isEmpty ? name : value, "this program knows format \"pbm 1\" only",
      help: "it can be read and checked here, but is never written; a newer pbm may do more")
  }

  /// Reports a line below the first section that looks like metadata; false where none is.
  mutating func checkLateMetadata(_ content: ByteRange) -> Bool {
    guard let (name, _) = keyBeforeColon(content),
      words.metadataKey(in: tree.bytes, name.indices) != nil || isOwnKey(name)
    else { return false }
    report(
      .lateMetadata, name, "this is read as a note: what holds for the whole model stands on top",
      help: "move the line above the first heading of a box")
    return true
  }
}

extension CanvasReading {
  /// Reports `**Stage:** target` or `Stage = target`, a known key that is written otherwise than
  /// keys are; false where none is.
  mutating func checkKeyInText(_ content: ByteRange) -> Bool {
    let end = Int(content.end)
    let start = skipOrnament(Int(content.start), end)
    var nameEnd = start
    while nameEnd < end {
      let scalar = decodeScalar(tree.bytes, nameEnd, end)
      guard isLetter(scalar.value) || isCombiningMark(scalar.value) else { break }
      nameEnd += scalar.length
    }
    let name = ByteRange(start, nameEnd)
    let sign = skipOrnament(nameEnd, end)
    guard !name.isEmpty, sign < end,
      let key = words.meant(.metadataKey, in: tree.bytes, name.indices, for: fileLanguage())
    else { return false }
    let scalar = decodeScalar(tree.bytes, sign, end)
    guard [0x3A, 0x3D].contains(foldFullwidth(scalar.value)) else { return false }
    report(
      .keyInText, name, "\"\(string(name))\" is a key, but this line is read as a note",
      help: "write it without any other sign: \"\(key): ...\"",
      fixes: [keyFix(key, content, name, sign: ByteRange(sign, sign + scalar.length))])
    return true
  }

  /// Writes the line as keys are written. What opens before the key and does not close behind it
  /// closes behind the value.
  private func keyFix(
    _ key: String, _ content: ByteRange, _ name: ByteRange, sign: ByteRange
  ) -> Fix {
    let end = Int(content.end)
    let value = skipOrnament(Int(sign.end), end)
    let isClosed =
      hasOrnament(Int(name.end), Int(sign.start)) || hasOrnament(Int(sign.end), value)
    var valueEnd = end
    if !isClosed, name.start > content.start {
      while valueEnd > value, "*_".utf8.contains(tree.bytes[valueEnd - 1]) { valueEnd -= 1 }
    }
    return Fix(
      "write \"\(key):\"", isSafe: false,
      edits: [
        Edit(ByteRange(Int(content.start), value), Array("\(key): ".utf8)),
        Edit(ByteRange(valueEnd, end), []),
      ].filter { !$0.range.isEmpty || !$0.replacement.isEmpty })
  }

  /// Past what a key has not, and Markdown puts around words: all but letters, digits, `:` and `=`.
  private func skipOrnament(_ start: Int, _ end: Int) -> Int {
    var index = start
    while index < end {
      let scalar = decodeScalar(tree.bytes, index, end)
      let value = foldFullwidth(scalar.value)
      // A backslash says that none is meant.
      if isLetter(value) || isDigit(value) || [0x3A, 0x3D, 0x5C].contains(value) { break }
      index += scalar.length
    }
    return index
  }

  private func hasOrnament(_ start: Int, _ end: Int) -> Bool {
    skipUnseenWords(tree.bytes, start, end) < end
  }
}

/// Whether the value of `format` is the version that an absent one means: `pbm`, blanks, `1`.
public func isKnownFormat(_ value: [UInt8]) -> Bool {
  // What nobody sees is told as what keeps the value from being read.
  var index = 0
  while index < value.count {
    let scalar = decodeScalar(value, index, value.count)
    if isInvisible(scalar.value) { return false }
    index += scalar.length
  }
  let end = skipWord(value, 0, value.count)
  let version = skipUnseenWords(value, end, value.count)
  return end < version && plainWord(value, ByteRange(0, end)).map { $0 | 0x20 } == Array("pbm".utf8)
    && plainWord(value, ByteRange(version, value.count)) == [UInt8(ascii: "1")]
}
