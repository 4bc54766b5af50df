import PBMSyntax

// Items: text, signs, and what looks like a sign and is none.

extension CanvasReading {
  mutating func readItem(_ line: Int) {
    let content = tree.content(line)
    isBelowEmptyItem = content.isEmpty
    if !content.isEmpty { checkNesting(line) }
    if section == .hypotheses { return readHypothesisItem(line) }
    guard !content.isEmpty else { return reportEmptyItem(line) }
    let firstTag = UInt32(truncatingIfNeeded: tags.count)
    let features = tree.features(line)
    // Without the characters that signs are made of the whole line is text.
    let signs =
      features.isDisjoint(with: .suspicious)
      ? SignReading(textOnly: content)
      : SignReading(tree.bytes, content, on: .item, tags: &tags)
    let text = ByteRange(Int(content.start), Int(signs.textEnd))
    var box: Box?
    switch section {
    case .box(let value):
      box = value
      boxes[Int(value.rawValue)].itemCount += 1
    case nil: itemsOutside = (itemsOutside?.first ?? line, (itemsOutside?.count ?? 0) + 1)
    default: break
    }
    items.append(makeItem(line, signs, text, firstTag, box))
    item = items.count - 1
    owner = .item(items.count - 1)
    checkItemMark(line, content, text: text)
    if saysOnlyQuestion(tree.bytes, text) { unknownItems.append(items.count - 1) }
    if !features.isDisjoint(with: .suspicious) {
      checkText(text, features, on: .item)
    }
  }

  private mutating func makeItem(
    _ line: Int, _ signs: SignReading, _ text: ByteRange, _ firstTag: UInt32, _ box: Box?
  )
    -> Item
  {
    var amountIndex = Item.none
    if !signs.amount.isEmpty {
      amountIndex = UInt32(truncatingIfNeeded: amounts.count)
      amounts.append(readAmount(signs.amount))
    }
    var idIndex = Item.none
    if !signs.id.isEmpty {
      idIndex = UInt32(truncatingIfNeeded: ids.count)
      ids.append(signs.id)
    }
    return Item(
      lineNumber: UInt32(truncatingIfNeeded: line), writtenText: text, firstTag: firstTag,
      amountIndex: amountIndex, idIndex: idIndex, decisionIndex: Item.none, weight: signs.weight,
      mood: signs.mood, box: box, hasEscape: signs.escape != 0)
  }

  /// Reads an amount and reports what is not understood of it.
  mutating func readAmount(_ word: ByteRange) -> Amount {
    let shape = AmountShape(tree.bytes, word)
    let amount = Amount(word: word, value: shape.flatMap { amountWords.value($0) })
    if let shape, shape.isAmbiguous {
      reportAmbiguous(word)
    } else if amount.value == nil {
      reportUnread(word)
    }
    return amount
  }

  private mutating func reportUnread(_ word: ByteRange) {
    let plain = withoutThousands(word)
    report(
      .unreadAmount, word, "\(string(word)) is kept as written, but not understood as an amount",
      help: plain.map { "a number has no mark for thousands: write \($0)" }
        ?? "write it like @12h/week, @2400EUR/month, @60/day or @20%",
      fixes: plain.map {
        [Fix("write \($0)", isSafe: false, edits: [Edit(word, Array($0.utf8))])]
      } ?? [])
  }

  private mutating func reportAmbiguous(_ word: ByteRange) {
    guard
      let mark = word.indices.first(where: {
        [UInt8(ascii: "."), UInt8(ascii: ",")].contains(tree.bytes[$0])
      })
    else {
      return report(.ambiguousNumber, word, "\(string(word)) can be read as two numbers")
    }
    let place = ByteRange(mark, mark + 1)
    report(
      .ambiguousNumber, word, "\(string(word)) can be thousands or a fraction",
      help: "write thousands without a mark, a fraction with two digits",
      fixes: [
        Fix("read it as thousands", isSafe: false, edits: [Edit(place, [])])
      ])
  }

  private mutating func reportEmptyItem(_ line: Int) {
    owner = .nothing
    item = nil
    report(
      .emptyItem, tree.visible(line), "an item without words counts nowhere",
      help: "write what it is, \"?\" if nobody knows yet, or take the line away")
  }

  /// Items before the first box; where there is no box at all, that is the one thing to say.
  mutating func reportItemsOutside() {
    guard let (first, count) = itemsOutside, !hasBareHeading, !sections.isEmpty else { return }
    let more = count > 1 ? ", like \(count - 1) more below it" : ""
    report(
      .itemOutsideBox, tree.visible(first), "this item stands before the first box\(more)",
      help: "put a heading such as \"## Key activities\" above it")
  }

  /// Indentation carries no meaning; who indents an item probably thinks it does.
  private mutating func checkNesting(_ line: Int) {
    let column = indentation(line)
    let above = itemColumn
    itemColumn = column
    guard column > above else { return }
    report(
      .nestedItem, tree.mark(line), "an indented item is an item of the box like any other",
      help: "indentation means nothing here; write it without \"- \" to make it a note")
  }

  /// Width of the blanks before the line's mark; a tab goes to the next multiple of four.
  private func indentation(_ line: Int) -> Int {
    let start = tree.start(line)
    // Most items begin their line.
    if tree.bytes[start] > 0x20, tree.bytes[start] < 0x80 { return 0 }
    let mark = Int(tree.visible(line).start)
    var column = 0
    var index = start
    while index < mark {
      let scalar = decodeScalar(tree.bytes, index, mark)
      if scalar.value == 9 {
        column = (column / 4 + 1) * 4
      } else if !isInvisible(scalar.value) {
        column += 1
      }
      index += scalar.length
    }
    return column
  }

  mutating func checkItemMark(_ line: Int, _ content: ByteRange, text: ByteRange) {
    // A blank before the text is the rule, so the mark need not be looked for.
    if tree.bytes[Int(content.start) - 1] != 0x20 {
      let mark = tree.mark(line)
      if mark.end == content.start { reportGlued(mark, content, "an item") }
    }
    let first = tree.bytes[Int(content.start)]
    let isPlainLetter = first | 0x20 >= 0x61 && first | 0x20 <= 0x7A && first != 0x6F
    if isPlainLetter { return }
    checkMarkInText(text)
  }

  /// A mark that touches its text.
  mutating func reportGlued(_ mark: ByteRange, _ content: ByteRange, _ kind: String) {
    report(
      .gluedMark, mark, "a blank is missing behind \"\(string(mark))\"; it is read as \(kind)",
      help: "put a blank between the mark and the text",
      fixes: [
        Fix(
          "put a blank behind it", isSafe: true,
          edits: [Edit(ByteRange(Int(mark.end), Int(mark.end)), [0x20])])
      ])
  }

  private mutating func checkMarkInText(_ content: ByteRange) {
    let start = Int(content.start)
    let end = Int(content.end)
    let word = ByteRange(start, skipWord(tree.bytes, start, end))
    if isCheckBox(tree.bytes, start, end) {
      return report(
        .markInText, ByteRange(start, start + 3), "a check box is read as words of the item",
        help: start + 3 == end
          ? "write what it is instead, or \"?\" if nobody knows yet"
          : "take it away; what is to be done is written below the item: \"-> add\"")
    }
    let shape = readMark(of: tree.bytes, start, end)
    guard shape != nil, !saysOnlyQuestion(tree.bytes, content) else { return }
    report(
      .markInText, word, "the item's text begins with a mark, which is read as words",
      help: "take one of the marks away")
  }
}

/// Whether a text begins with a box to tick: `[ ]` or `[x]`, then a blank or the end.
public func isCheckBox(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
  guard start + 3 <= end, bytes[start] == UInt8(ascii: "["),
    bytes[start + 2] == UInt8(ascii: "]"), start + 3 == end || bytes[start + 3] == 0x20
  else { return false }
  return [UInt8(ascii: " "), UInt8(ascii: "x"), UInt8(ascii: "X")].contains(bytes[start + 1])
}
