public import PBMSyntax

// Impacts, hypotheses, notes and comments.

extension CanvasReading {
  mutating func readImpact(_ line: Int) {
    let content = tree.content(line)
    let (box, text) = boxBeforeColon(content)
    owner = .impact(impacts.count)
    impacts.append(Impact(line: line, owner: ownerOfElement(), box: box, text: text))
    if text.isEmpty {
      lineOfNamedInvisible = line
      report(
        .emptyImpact, tree.visible(line), "an impact without words says nothing",
        help: "write what the change would bring, or take the line away")
    }
    checkWords(text, line)
  }

  /// The box named before the first colon, and what stands behind it.
  func boxBeforeColon(_ content: ByteRange) -> (Box?, ByteRange) {
    guard let colon = firstColon(tree.bytes, content),
      case .box(let box) = words.wholeName(
        in: tree.bytes, Int(content.start)..<Int(colon.start))
    else { return (nil, content) }
    let start = skipUnseenWords(tree.bytes, Int(colon.end), Int(content.end))
    return (box, ByteRange(start, Int(content.end)))
  }

  mutating func readHypothesisLine(_ line: Int) {
    let content = tree.content(line)
    addHypothesis(line, content, section == .hypotheses ? .model : ownerOfElement())
  }

  /// Under the heading of hypotheses an item is read as if it stood behind `? `.
  mutating func readHypothesisItem(_ line: Int) {
    item = nil
    let content = tree.content(line)
    if !content.isEmpty { checkItemMark(line, content, text: content) }
    addHypothesis(line, content, .model)
  }

  private mutating func addHypothesis(_ line: Int, _ content: ByteRange, _ belongsTo: Owner) {
    let (status, text, hasColon) = readStatus(content)
    guard !text.isEmpty else {
      owner = .nothing
      lineOfNamedInvisible = line
      emptyHypotheses.append(
        Hypothesis(line: line, owner: belongsTo, status: status, text: text))
      return report(
        .emptyHypothesis, tree.visible(line), "a hypothesis without words counts as none",
        help: "write what you suppose, or take the line away")
    }
    if !hasColon, let word = statusWord(content) {
      report(
        .statusWithoutColon, word,
        "\"\(string(word))\" is read as a word of the hypothesis, not as the answer to it",
        help: "if it is the answer, put a colon behind it: \"? \(string(word)): ...\"")
    }
    owner = .hypothesis(hypotheses.count)
    hypotheses.append(Hypothesis(line: line, owner: belongsTo, status: status, text: text))
    checkWords(text, line, isMarkChecked: tree.kind(line) == .item && text == content)
  }

  private func readStatus(_ content: ByteRange) -> (HypothesisStatus, ByteRange, Bool) {
    guard let colon = firstColon(tree.bytes, content) else { return (.open, content, false) }
    let end = trimBlanks(tree.bytes, Int(content.start), Int(colon.start))
    guard let status = words.status(in: tree.bytes, Int(content.start)..<end) else {
      return (.open, content, false)
    }
    let start = skipUnseenWords(tree.bytes, Int(colon.end), Int(content.end))
    return (status, ByteRange(start, Int(content.end)), true)
  }

  /// The first word, if it is one of the answers: without what is put around it, up to a blank or
  /// to punctuation, since some languages write no blanks. A hyphen or a stroke makes one word of
  /// two.
  private func statusWord(_ content: ByteRange) -> ByteRange? {
    let end = Int(content.end)
    var start = Int(content.start)
    var next = decodeScalar(tree.bytes, start, end)
    while isWrapping(foldFullwidth(next.value)) || isUnseen(next.value) {
      start += next.length
      guard start < end else { return nil }
      next = decodeScalar(tree.bytes, start, end)
    }
    var wordEnd = start
    while isLetter(next.value) || isCombiningMark(next.value) || isUnseen(next.value) {
      wordEnd += next.length
      guard wordEnd < end else { break }
      next = decodeScalar(tree.bytes, wordEnd, end)
    }
    guard words.status(in: tree.bytes, start..<wordEnd) != nil else { return nil }
    let after = wordEnd < end ? foldFullwidth(next.value) : 0x20
    let isWhole = isBlank(after) || isClosing(after) || isWrapping(after) || isLongDash(after)
    return isWhole || after == 0x3A ? ByteRange(start, wordEnd) : nil
  }

  /// Whether the scalar is a dash that parts, not a hyphen.
  private func isLongDash(_ value: UInt32) -> Bool { value == 0x2013 || value == 0x2014 }

  mutating func readNote(_ line: Int) {
    let content = tree.content(line)
    notes.append(Note(line: line, owner: owner, text: unescaped(line, content)))
    if Int(content.start) == tree.textStart(line),
      markerLength(tree.bytes, Int(content.start), Int(content.end)) != nil
    {
      return reportStraySeparator(line)
    }
    if tree.bytes[Int(content.start)] != UInt8(ascii: "\\") {
      let whole = words.wholeName(in: tree.bytes, content.indices)
      guard whole == .unknown else { return reportBareHeading(content, whole) }
    }
    // Below a forgotten heading notes are not this box's.
    if case .box(let box) = owner, !isBelowBareHeading { boxes[Int(box.rawValue)].hasNotes = true }
    let features = tree.features(line)
    if features.contains(.special), checkHiddenMark(line, content) { return }
    let mayHoldColon = !features.isDisjoint(with: [.colon, .special])
    if checkNoteStart(content, mayHoldColon: mayHoldColon) { return }
    if mayHoldColon { checkNamedColon(content) }
    checkWords(content, line, isMarkChecked: true)
  }

  /// A note's text without the backslash that keeps it from being read as something else.
  private func unescaped(_ line: Int, _ content: ByteRange) -> ByteRange {
    let start = Int(content.start)
    let end = Int(content.end)
    guard tree.bytes[start] == UInt8(ascii: "\\") else { return content }
    var index = start
    while index < end, tree.bytes[index] == UInt8(ascii: "\\") { index += 1 }
    guard index < end else { return content }
    let isMark =
      readMark(of: tree.bytes, index, end) != nil
      || markerLength(tree.bytes, index, end) != nil
      || words.wholeName(in: tree.bytes, index..<end) != .unknown
      || !hasSectionBegun && beginsMetadata(tree.bytes, index, end)
    return isMark ? ByteRange(start + 1, end) : content
  }

  /// A line that is only a box's name: somebody forgot the `##`.
  mutating func reportBareHeading(_ content: ByteRange, _ meaning: HeadingMeaning) {
    if case .box(let box) = meaning { boxesNamedInVain.insert(box) }
    hasBareHeading = true
    isBelowBareHeading = true
    let start = ByteRange(Int(content.start), Int(content.start))
    let heading = Fix("make it a heading", isSafe: false, edits: [Edit(start, Array("## ".utf8))])
    let note = Fix("keep it as a note", isSafe: false, edits: [Edit(start, Array("\\".utf8))])
    report(
      .bareHeading, content, "\"\(string(content))\" is the name of a box, but no heading",
      help: """
        write "## " before it, and "- " before each element below it; if it is only a note, \
        write a backslash before it
        """,
      // Nobody writes a note above items that is only the name of their box.
      fixes: isAboveItem(tree.line(at: Int(content.start))) ? [heading] : [heading, note])
  }

  /// Whether what stands next below a line is an item.
  private func isAboveItem(_ line: Int) -> Bool {
    let next = (line + 1..<tree.lineCount).first { tree.kind($0) != .blank }
    return next.map { tree.kind($0) == .item } ?? false
  }

  /// `Costs: too many`: a box's name, a colon and more.
  mutating func checkNamedColon(_ content: ByteRange) {
    guard let colon = firstColon(tree.bytes, content), colon.end < content.end else { return }
    let name = ByteRange(Int(content.start), Int(colon.start))
    let meaning = words.wholeName(in: tree.bytes, name.indices)
    guard meaning != .unknown else { return }
    // Above the first heading nothing else can have been meant.
    if section == nil, case .box(let box) = meaning { boxesNamedInVain.insert(box) }
    report(
      .boxNameInText, name,
      "this line begins with the name of a box, but is read as words of what stands above it",
      help: "to put it there, write the heading \"## \(string(name))\", and below it the rest as "
        + "an item")
  }

  /// Reports a note that looks like metadata; false where it does not.
  private mutating func checkMetadataForm(_ content: ByteRange) -> Bool {
    hasSectionBegun
      ? checkLateMetadata(content) : checkGluedColon(content) || checkKeyInText(content)
  }

  /// Reports a note that begins like something else; false where it begins like a note.
  private mutating func checkNoteStart(_ content: ByteRange, mayHoldColon: Bool) -> Bool {
    if mayHoldColon, checkMetadataForm(content) { return true }
    let first = tree.bytes[Int(content.start)]
    if first | 0x20 >= 0x61 && first | 0x20 <= 0x7A {
      return first == 0x6F && bulletInVain(content).map { reportBulletInVain($0) } ?? false
    }
    let value = decodeScalar(tree.bytes, Int(content.start), Int(content.end)).value
    guard !mayStartNote(value) else { return false }
    if let bullet = bulletInVain(content) { return reportBulletInVain(bullet) }
    if let arrow = arrowInVain(content) { return reportArrowInVain(arrow, content) }
    let word = ByteRange(
      Int(content.start), skipWord(tree.bytes, Int(content.start), Int(content.end)))
    report(
      .reservedSign, word, "a line that begins with \"\(string(word))\" is read as a note",
      help: tree.bytes[word.indices].starts(with: "<!--".utf8)
        ? "a comment is a line of its own that begins with \"// \""
        : "if it is an item, begin it with \"- \"; if it is a note, with a letter")
    return true
  }

  /// What stands for a bullet at the start of a note, and the blanks behind it: a bullet that
  /// touches its text, or one that is none of the format's.
  func bulletInVain(_ content: ByteRange) -> ByteRange? {
    let (start, end) = (Int(content.start), Int(content.end))
    let scalar = decodeScalar(tree.bytes, start, end)
    switch foldFullwidth(scalar.value) {
    // · ‣ ⁃ ∙ ⋅ ・, and the squares, triangles and circles.
    case 0xB7, 0x2023, 0x2043, 0x2219, 0x22C5, 0x30FB, 0xFF65, 0x25A0...0x25FF: break
    case 0x6F where isLetterForBullet(content): break
    default: return nil
    }
    return ByteRange(start, skipUnseenWords(tree.bytes, start + scalar.length, end))
  }

  /// Whether an `o` stands for the bullet of a word processor whose tab was lost on the way. Some
  /// languages have such a word: so only where several blanks follow, or beside another such line.
  private func isLetterForBullet(_ content: ByteRange) -> Bool {
    let next = skipUnseenWords(tree.bytes, Int(content.start) + 1, Int(content.end))
    let blanks = next - Int(content.start) - 1
    guard blanks > 0, next < Int(content.end) else { return false }
    let line = tree.line(at: Int(content.start))
    return blanks > 1 || beginsWithLetterForBullet(line - 1) || beginsWithLetterForBullet(line + 1)
  }

  private func beginsWithLetterForBullet(_ line: Int) -> Bool {
    guard (0..<tree.lineCount).contains(line), [.note, .item].contains(tree.kind(line)) else {
      return false
    }
    let start = Int(tree.visible(line).start)
    return tree.bytes[start...].prefix(2).elementsEqual([0x6F, 0x20])
      || tree.bytes[start...].prefix(2).elementsEqual([0x6F, 0x09])
  }

  private mutating func reportBulletInVain(_ bullet: ByteRange) -> Bool {
    let sign = ByteRange(
      Int(bullet.start), trimBlanks(tree.bytes, Int(bullet.start), Int(bullet.end)))
    report(
      .reservedSign, sign, "a line that begins with \"\(string(sign))\" is read as a note",
      help: "if it is an item, begin it with \"- \" instead; if it is a note, with a letter",
      fixes: [Fix("make it an item", isSafe: false, edits: [Edit(bullet, Array("- ".utf8))])])
    return true
  }

  mutating func checkComment(_ line: Int) {
    let mark = tree.mark(line)
    let content = tree.content(line)
    guard mark.end == content.start, !content.isEmpty else { return }
    reportGlued(mark, content, "a comment")
  }
}

/// The first colon of a range, fullwidth forms included.
public func firstColon(_ bytes: [UInt8], _ range: ByteRange) -> ByteRange? {
  var index = Int(range.start)
  while index < Int(range.end) {
    let scalar = decodeScalar(bytes, index, Int(range.end))
    if foldFullwidth(scalar.value) == 0x3A { return ByteRange(index, index + scalar.length) }
    index += scalar.length
  }
  return nil
}

/// Whether a note may begin with the scalar without looking like a mark of a later version.
private func mayStartNote(_ value: UInt32) -> Bool {
  if isLetter(value) || isDigit(value) || isCombiningMark(value) || isInvisible(value) {
    return true
  }
  switch value {
  case 0x22, 0x27, 0x2A, 0x5F, 0x5C, 0x2026, 0xBF, 0xA1, 0xFFFD: return true
  default: break
  }
  guard let scalar = Unicode.Scalar(value) else { return true }
  switch scalar.properties.generalCategory {
  case .openPunctuation, .initialPunctuation, .finalPunctuation: return true
  default: return false
  }
}
