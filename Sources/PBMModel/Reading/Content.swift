import PBMSyntax

// What the file is as a whole: bytes that are no text, conflicts, and what is missing at the end.

extension CanvasReading {
  /// Reports bytes that cannot be read; false where reading must stop.
  mutating func reportContent() -> Bool {
    switch tree.content {
    case .text: break
    case .utf16:
      report(
        .utf16, ByteRange(0, 0),
        "this file is saved as UTF-16, not as UTF-8",
        help: "in your editor choose \"Save as\" and the encoding UTF-8")
    case .zeroByte(let offset):
      report(
        .zeroByte, ByteRange(offset, offset + 1), "a zero byte: this is no text file",
        help: "open the file where it was made and save it as plain text, UTF-8")
    case .bitmap:
      report(
        .bitmap, ByteRange(0, 2), "this is a Netpbm picture, which has the same file ending",
        help: "name the canvas itself, or keep pictures in another folder")
    case .brokenUTF8(let offset):
      report(
        .notUTF8, ByteRange(offset, offset + 1),
        "a byte that is not UTF-8 (hexadecimal \(hexadecimal(tree.bytes[offset])))",
        help: "in your editor choose \"Save as\" and the encoding UTF-8")
    }
    return tree.content.isReadable
  }

  private func hexadecimal(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return digits.count == 1 ? "0" + digits : digits
  }

  /// A conflict is one finding, at its first line; a marker outside of one is another.
  mutating func checkLoneMarker(_ line: Int) {
    if tree.kind(line) == .conflictBase || tree.kind(line) == .conflictMiddle { return }
    if let conflict = tree.conflict(at: line) {
      guard conflict.start == line else { return }
      let (first, second) = (
        sideWords(conflict.start + 1..<(conflict.base ?? conflict.middle)),
        sideWords(conflict.middle + 1..<conflict.end)
      )
      return report(
        .conflict, tree.visible(line),
        "an unresolved conflict down to line \(conflict.end + 1): \(first) or \(second)",
        help: "keep the lines that are right and take the marker lines away; "
          + "pbm resolve does it for a whole file")
    }
    report(
      .strayConflictMarker, tree.visible(line), "half of a conflict: its other marker is missing",
      help: "take this line away, or undo the merge that left it")
  }

  /// What one side of a conflict says: its first line that says anything, and how many follow.
  private func sideWords(_ lines: Range<Int>) -> String {
    guard let first = lines.first(where: { !tree.visible($0).isEmpty }) else { return "nothing" }
    let words = "\"\(string(tree.visible(first)))\""
    let more = lines.upperBound - first - 1
    return more == 0 ? words : "\(words) and \(more == 1 ? "a line" : "\(more) lines") more"
  }

  /// A line of `=` or `|` that belongs to no conflict, and so is a note.
  mutating func reportStraySeparator(_ line: Int) {
    report(
      .straySeparator, tree.visible(line), "a line of signs that means nothing here",
      help: "take it away; a heading is written \"## Costs\"")
  }

  /// What only the end of the file can tell.
  mutating func finish() {
    if !sections.contains(where: { $0.meaning != .note }), !hasBareHeading { reportNoSection() }
    for box in Box.allCases {
      let record = boxes[Int(box.rawValue)]
      guard let line = record.headingLine, record.hasNotes, record.itemCount == 0 else { continue }
      report(
        .notesWithoutItem, tree.visible(line),
        "this box has lines but no item: an item begins with \"- \"",
        help: "put \"- \" before each line that is an element of the box",
        fixes: itemFixes(of: box))
    }
    reportItemsOutside()
    reportDuplicateIDs()
    if metadata.stage(tree) == .target { reportDecisionsInTarget() }
  }

  private mutating func reportNoSection() {
    let first = (0..<tree.lineCount).first { tree.kind($0) != .blank }
    let name = words.name(of: .keyPartners, in: .english)
    report(
      .noSection, first.map { tree.visible($0) } ?? ByteRange(0, 0),
      first == nil
        ? "the file is empty" : "this canvas has no box yet: no line begins with \"## \"",
      help: "write a heading such as \"## \(name)\", and elements below it, each with \"- \"")
  }

  /// One fix that makes an item of every note of the box.
  private func itemFixes(of box: Box) -> [Fix] {
    let edits = notes.filter { $0.owner == .box(box) && tree.kind($0.line) == .note }.map { note in
      let content = tree.content(note.line)
      let bullet = bulletInVain(content) ?? ByteRange(Int(content.start), Int(content.start))
      return Edit(bullet, Array("- ".utf8))
    }
    return edits.isEmpty ? [] : [Fix("begin each line with \"- \"", isSafe: false, edits: edits)]
  }

  private mutating func reportDuplicateIDs() {
    guard ids.count > 1 else { return }
    var names = FirstPlaces()
    for item in items where item.idIndex != Item.none {
      let index = Int(item.idIndex)
      let word = ids[index]
      guard let first = names.find(idName(tree.bytes, word), at: index) else { continue }
      report(
        .duplicateID, word, "the id \(string(word)) is on two items",
        help: "an id names one item: give this one another, or none",
        related: [RelatedPlace(ids[first], "here it is already")])
    }
  }
}
