import PBMModel
public import PBMSyntax

extension Code {
  /// An item that stands in its box already.
  public static let duplicateItem = Code("duplicate-item", .warning)
}

let duplicateItem = Rule(
  .duplicateItem,
  summary: "An item stands twice in the same box.",
  why: """
    Said twice, it looks twice as important, and a decision about one of the two leaves the \
    other as it was. The same item in two boxes is often right, and is left alone.
    """,
  bad: wholeCanvas.replacing("- Nurses\n", with: "- Nurses\n- nurses\n"),
  good: wholeCanvas.replacing("- Nurses\n", with: "- Nurses\n- Doctors\n")
) { checkup in
  let canvas = checkup.canvas
  var firsts: [BoxedText: Int] = [:]
  for index in itemsThatMayRepeat(canvas, .withinBox) {
    let item = canvas.items[index]
    let text = BoxedText(box: item.box, text: canvas.identity(item))
    guard let first = firsts[text] else {
      firsts[text] = index
      continue
    }
    guard !isWordless(canvas, item) else { continue }
    checkup.report(
      .duplicateItem, canvas.writtenText(item), "this item stands in the box already",
      help: "keep one of the two, or say what is different about the second",
      related: [RelatedPlace(canvas.writtenText(canvas.items[first]), "the first one")])
  }
}

/// What an item says, and where.
private struct BoxedText: Hashable {
  let box: Box?
  let text: TextIdentity
}
