public import PBMSyntax

// What a canvas says in words: texts, ids, tags and amounts of its elements.

extension Canvas {
  /// The bytes of an item's text as written, an escaping backslash included.
  public func writtenText(_ item: Item) -> ByteRange {
    item.writtenText
  }

  /// The bytes of an item's text, without the backslash of an escaped last word.
  public func textBytes(_ item: Item) -> [UInt8] {
    let range = writtenText(item)
    var bytes = Array(tree.bytes[range.indices])
    if item.hasEscape {
      bytes.remove(at: wordStart(tree.bytes, Int(range.start), Int(range.end)) - Int(range.start))
    }
    return bytes
  }

  /// An item's text: without bullet, signs and escapes.
  public func text(_ item: Item) -> String {
    item.hasEscape
      ? String(decoding: textBytes(item), as: UTF8.self) : tree.string(writtenText(item))
  }

  /// Whether the item only says that nobody knows: `?`.
  public func isHonestlyUnknown(_ item: Item) -> Bool {
    saysOnlyQuestion(tree.bytes, writtenText(item))
  }

  /// Whether the item is marked `-> add`: it is planned, and no part of the model yet.
  public func isPlanned(_ item: Item) -> Bool {
    item.decision.map { decisions[$0].action == .add } ?? false
  }

  /// The id's name in plain ASCII, as ids are compared: without `&`, fullwidth forms folded.
  public func idName(_ item: Item) -> [UInt8]? {
    idWord(item).map { PBMModel.idName(tree.bytes, $0) }
  }

  /// A decision's reason, without the backslash of an escaped last word.
  public func reason(_ decision: Decision) -> String {
    guard decision.escape > 0 else { return tree.string(decision.reason) }
    var bytes = Array(tree.bytes[decision.reason.indices])
    bytes.remove(at: Int(decision.escape) - Int(decision.reason.start))
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The whole word of the item's id, `&` included.
  public func idWord(_ item: Item) -> ByteRange? {
    item.idIndex == Item.none ? nil : ids[Int(item.idIndex)]
  }

  /// How much, if told.
  public func amount(_ item: Item) -> Amount? {
    item.amountIndex == Item.none ? nil : amounts[Int(item.amountIndex)]
  }

  /// What an amount says: the same for all that come to the same, whatever unit, period and
  /// characters they are written in; what is not understood says its word.
  public func meaning(_ amount: Amount) -> [UInt8] {
    amount.value?.meaning ?? plainWord(tree.bytes, amount.word)
  }

  /// Whether any item has a tag.
  public var hasTags: Bool { !tags.isEmpty }

  /// The words of the item's tags, `#` included, in the order they stand.
  public func tagWords(_ index: Int) -> ArraySlice<ByteRange> {
    let end = index + 1 < items.count ? Int(items[index + 1].firstTag) : tags.count
    return tags[Int(items[index].firstTag)..<end]
  }

  /// The names of the item's tags, without `#`, in normal form C.
  public func tagNames(_ index: Int) -> [String] {
    tagWords(index).map { word in
      let seen = seenWord(tree.bytes, Int(word.start), Int(word.end))
      let mark = decodeScalar(tree.bytes, Int(seen.start), Int(seen.end)).length
      return String(
        decoding: normalFormC(Array(tree.bytes[Int(seen.start) + mark..<Int(seen.end)])),
        as: UTF8.self)
    }
  }

  /// The title, if there is one with words: no sign at its end, no mark.
  public var title: ByteRange? {
    titleLine.map { Canvas.headingName(tree, $0) }.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The line and value of a known key that counts.
  public func entry(_ key: MetadataKey) -> Metadata? { metadata.entry(key) }

  /// The path of the model that this one starts from, as written; nil where none is told.
  public var baseName: String? {
    entry(.base).flatMap { $0.value.isEmpty ? nil : tree.string($0.value) }
  }

  /// Whether the model is held now or aimed at; current where nothing is said.
  public var stage: Stage { metadata.stage(tree) }

  /// The heading's words: no sign at its end, no mark.
  public func headingName(_ section: Section) -> ByteRange {
    Canvas.headingName(tree, section.line)
  }

  static func headingName(_ tree: Tree, _ line: Int) -> ByteRange {
    let content = tree.content(line)
    var tags: [ByteRange] = []
    let reading = SignReading(tree.bytes, content, on: .item, tags: &tags)
    return ByteRange(Int(content.start), Int(reading.textEnd))
  }
}

/// Whether a text is nothing but a question mark, of either width.
func saysOnlyQuestion(_ bytes: [UInt8], _ text: ByteRange) -> Bool {
  guard text.count <= 3, !text.isEmpty else { return false }
  let scalar = decodeScalar(bytes, Int(text.start), Int(text.end))
  return scalar.length == text.count && foldFullwidth(scalar.value) == 0x3F
}

/// An id's name in plain ASCII, by which ids are compared: `&a` and `＆ａ` are one.
func idName(_ bytes: [UInt8], _ word: ByteRange) -> [UInt8] {
  plainWord(bytes, word).dropFirst().filter { $0 < 0x80 }
}

extension [Metadata] {
  /// The line of a known key that counts.
  func entry(_ key: MetadataKey) -> Metadata? { first { $0.key == key && !$0.isRepeated } }

  /// The stage that is told; current where none is.
  func stage(_ tree: Tree) -> Stage {
    guard let entry = entry(.stage) else { return .current }
    return Vocabulary.shared.stage(in: tree.bytes, entry.value.indices) ?? .current
  }
}
