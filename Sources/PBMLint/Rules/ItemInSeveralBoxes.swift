import PBMModel
public import PBMSyntax

extension Code {
  /// An item that stands in two boxes.
  public static let itemInSeveralBoxes = Code("item-in-several-boxes", .note)
}

let itemInSeveralBoxes = Rule(
  .itemInSeveralBoxes,
  summary: "The same words stand in two boxes.",
  why: """
    It may well be both: a colleague who is a partner and a customer. Then each box asks another \
    question about it, and other words show which. Said the same twice it is often in the wrong one.
    """,
  source: "Clark and Osterwalder: each box answers a question of its own",
  bad: wholeCanvas.replacing("- Nurses\n", with: "- Nurses\n- Service-desk colleagues\n"),
  good: wholeCanvas.replacing(
    "- Nurses\n", with: "- Nurses\n- Service-desk colleagues, when they are stuck\n")
) { checkup in
  for pair in checkup.sameTexts() where !pair.areBothSides {
    checkup.report(
      .itemInSeveralBoxes, checkup.canvas.writtenText(checkup.canvas.items[pair.second]),
      "this stands in another box, too",
      help: "say in each what it means there, or keep it where it belongs",
      related: [
        RelatedPlace(
          checkup.canvas.writtenText(checkup.canvas.items[pair.first]), "the same words")
      ])
  }
}
