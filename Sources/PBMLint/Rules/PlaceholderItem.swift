import PBMModel
public import PBMSyntax

extension Code {
  /// Words that stand for words to come.
  public static let placeholderItem = Code("placeholder-item", .warning)
}

let placeholderItem = Rule(
  .placeholderItem,
  summary: "An item holds the place of words that were never written.",
  why: """
    A placeholder makes a box look filled. An honest "?" says the same and is remembered as a \
    question.
    """,
  bad: wholeCanvas.replacing("- Nurses\n", with: "- tbd\n"),
  good: wholeCanvas
) { checkup in
  let canvas = checkup.canvas
  for item in canvas.items where isPlaceholder(canvas, item) {
    let text = canvas.writtenText(item)
    checkup.report(
      .placeholderItem, text, "\"\(checkup.tree.string(text))\" holds the place of something",
      help: "write what it is, or \"?\" if nobody knows yet")
  }
}

/// What people type for "later", folded, blanks and punctuation left out.
private let placeholders: Set<[UInt8]> = Set(
  [
    "tbd", "tba", "seeabove", "same", "sameasabove", "idem", "blah", "blahblah", "siehoben",
    "voirplushaut", "cidessus", "tbc", "todo", "fixme", "xxx", "xx", "na", "tobedefined",
    "tobedone",
    "adefinir", "acompleter", "afaire", "aremplir", "nochoffen", "pordefinir",
    "porcompletar", "adefinire", "dacompletare", "nadertebepalen", "ntb",
  ].map { Array($0.utf8) })

/// Whether an item has no words of its own. Two of them say nothing twice.
func isWordless(_ canvas: Canvas, _ item: Item) -> Bool {
  canvas.isHonestlyUnknown(item) || isPlaceholder(canvas, item)
    || isLoneCheckBox(canvas.tree.bytes, canvas.writtenText(item))
}

private func isLoneCheckBox(_ bytes: [UInt8], _ text: ByteRange) -> Bool {
  text.count == 3 && isCheckBox(bytes, Int(text.start), Int(text.end))
}

private func isPlaceholder(_ canvas: Canvas, _ item: Item) -> Bool {
  let text = canvas.writtenText(item)
  guard text.count <= 16 else { return false }
  let bytes = canvas.tree.bytes
  let first = bytes[Int(text.start)]
  let isLetter = first | 0x20 >= 0x61 && first | 0x20 <= 0x7A || first >= 0x80
  if isLetter, first < 0x80 { return isListed(bytes, text) }
  if canvas.isHonestlyUnknown(item) { return false }
  // A lone sign is reported as such, and so are a lone mark and a lone box to tick.
  if isLoneCheckBox(bytes, text) { return false }
  if sign(bytes, Int(text.start), Int(text.end), on: .item) != nil { return false }
  if readMark(of: bytes, Int(text.start), Int(text.end)) != nil { return false }
  return isOnlyPunctuation(bytes, text) || isListed(bytes, text)
}

private func isListed(_ bytes: [UInt8], _ text: ByteRange) -> Bool {
  placeholders.contains(foldedName(bytes, text.indices))
}

private func isOnlyPunctuation(_ bytes: [UInt8], _ text: ByteRange) -> Bool {
  var index = Int(text.start)
  while index < Int(text.end) {
    let scalar = decodeScalar(bytes, index, Int(text.end))
    index += scalar.length
    switch scalar.value {
    case 0x20...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E, 0x2013, 0x2014, 0x2026, 0xFF1F,
      0x3002, 0x30FB:
      continue
    default: return false
    }
  }
  return true
}
