import PBMModel
public import PBMSyntax

extension Code {
  /// A heading with no item below it.
  public static let emptyBox = Code("empty-box", .warning)
}

let emptyBox = Rule(
  .emptyBox,
  summary: "A box has a heading but no item.",
  why: """
    An empty box is a question that nobody asked. If the answer is not known yet, an item "?" \
    says so, and everybody sees that it was looked for.
    """,
  source: "Clark and Osterwalder: the guiding questions of the nine boxes",
  bad: wholeCanvas.replacing("- Nurses\n", with: ""),
  good: wholeCanvas
) { checkup in
  let boxes = BoxContents(checkup.canvas)
  for (box, line) in boxes.headings where checkup.canvas.itemCount(box) == 0 && !boxes.hasNotes(box)
  {
    let language = checkup.canvas.language
    let name = Vocabulary.shared.name(of: box, in: language)
    checkup.report(
      .emptyBox, checkup.tree.visible(line),
      "\"\(name)\" is empty: \(Vocabulary.shared.question(of: box, in: language))",
      help: "write what you know, or \"- ?\" if you do not know yet")
  }
}
