import PBMSyntax

// `key: value` lines before the first section.

extension CanvasReading {
  mutating func readMetadata(_ line: Int) {
    owner = .model
    let content = tree.content(line)
    guard let (name, colon) = keyBeforeColon(content) else { return }
    let value = ByteRange(
      skipUnseenWords(tree.bytes, Int(colon.end), Int(content.end)), Int(content.end))
    let key = words.metadataKey(in: tree.bytes, name.indices)
    if key == nil, reportBoxName(name, value, content) { return keepAsNote(line, content) }
    let first = firstLine(of: key, name)
    metadata.append(
      Metadata(line: line, key: key, name: name, value: value, isRepeated: first != nil))
    if let first { return reportRepeated(name, first) }
    check(key, name, value, line)
  }

  /// The key that a line begins with, and the colon behind it.
  private func keyBeforeColon(_ content: ByteRange) -> (name: ByteRange, colon: ByteRange)? {
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
    if let index = metadataByKey[spelling] { return metadata[index] }
    metadataByKey[spelling] = metadata.count
    return nil
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
    case nil: checkUnknown(name)
    case .date: checkDate(name, value, line)
    case .stage: checkStage(name, value)
    case .format: checkFormat(name, value, line)
    case .canvas:
      report(
        .unknownKey, name, "\"canvas\" is kept for a later version",
        help: "your own keys begin with \"x-\"")
    case .person, .base, .lang: break
    }
  }

  /// Whether the key begins with `x-`, as the author's own do.
  private func isOwnKey(_ name: ByteRange) -> Bool {
    let start = Int(name.start)
    return name.count > 2 && tree.bytes[start] | 0x20 == UInt8(ascii: "x")
      && tree.bytes[start + 1] == UInt8(ascii: "-")
  }

  private mutating func checkUnknown(_ name: ByteRange) {
    guard !isOwnKey(name) else { return }
    let start = Int(name.start)
    let near = words.nearest(.metadataKey, in: tree.bytes, name.indices)
    let own = "x-" + string(name).lowercased()
    report(
      .unknownKey, name, "\"\(string(name))\" is no key that is known; the line is kept",
      help: (near.map { "did you mean \"\($0)\"? Otherwise " } ?? "")
        + "write \"\(own):\" for a key of your own",
      fixes: [
        Fix(
          "make it a key of your own", isSafe: false,
          edits: [Edit(ByteRange(start, start), Array("x-".utf8))])
      ])
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

  private mutating func checkDate(_ name: ByteRange, _ value: ByteRange, _ line: Int) {
    guard !isDate(Array(tree.bytes[value.indices])),
      !checkHiddenValue(.unclearDate, line, value, isRight: isDate)
    else { return }
    report(
      .unclearDate, value.isEmpty ? name : value,
      "a date is written year first: 2026, 2026-11 or 2026-11-23",
      help: "other spellings are kept, but cannot be compared")
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
  /// Reports `stage:target`, a known key whose colon touches its value; false where none is.
  mutating func checkGluedColon(_ content: ByteRange) -> Bool {
    guard let (name, colon) = keyBeforeColon(content), colon.end < content.end,
      words.metadataKey(in: tree.bytes, name.indices) != nil
    else { return false }
    report(
      .gluedColon, name, "a blank is missing behind the colon, so this is read as a note",
      help: "write a blank between the colon and the value",
      fixes: [
        Fix(
          "put a blank behind the colon", isSafe: false,
          edits: [Edit(ByteRange(Int(colon.end), Int(colon.end)), [0x20])])
      ])
    return true
  }
}

/// Whether the value of `format` is the version that an absent one means.
public func isKnownFormat(_ value: [UInt8]) -> Bool {
  let version = String(decoding: value, as: UTF8.self).lowercased()
  return version.filter { $0 != " " && $0 != "\t" } == "pbm1"
}

/// Whether the value is YYYY, YYYY-MM or YYYY-MM-DD of a day that exists.
public func isDate(_ value: [UInt8]) -> Bool {
  guard [4, 7, 10].contains(value.count) else { return false }
  var numbers = [0, 1, 1]
  var part = 0
  for (index, byte) in value.enumerated() {
    if index == 4 || index == 7 {
      guard byte == UInt8(ascii: "-") else { return false }
      part += 1
      numbers[part] = 0
    } else {
      guard byte >= 0x30, byte <= 0x39 else { return false }
      numbers[part] = numbers[part] * 10 + Int(byte - 0x30)
    }
  }
  let isLeap =
    numbers[0].isMultiple(of: 4) && !numbers[0].isMultiple(of: 100)
    || numbers[0].isMultiple(of: 400)
  let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  guard (1...12).contains(numbers[1]) else { return false }
  return (1...days[numbers[1] - 1]).contains(numbers[2])
}
