import PBMModel
public import PBMSyntax

extension Code {
  /// A box whose only item says that nobody knows.
  public static let unknownBox = Code("unknown-box", .note)
}

let unknownBox = Rule(
  .unknownBox,
  summary: "A box holds nothing but an honest \"?\".",
  why: "Not to know is an answer, and a good first thing to talk about.",
  bad: wholeCanvas.replacing("- Nurses\n", with: "- ?\n"),
  good: wholeCanvas
) { checkup in
  let canvas = checkup.canvas
  for index in canvas.unknownItems {
    let item = canvas.items[index]
    guard let box = item.box, canvas.itemCount(box) == 1 else { continue }
    let language = canvas.language
    let name = Vocabulary.shared.name(of: box, in: language)
    checkup.report(
      .unknownBox, checkup.tree.visible(item.line),
      "nobody knows yet what belongs to \"\(name)\": "
        + Vocabulary.shared.question(of: box, in: language))
  }
}
