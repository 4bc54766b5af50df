import PBMModel
public import PBMSyntax

extension Code {
  /// What is given and got at once.
  public static let sameOnBothSides = Code("same-on-both-sides", .note)
}

let sameOnBothSides = Rule(
  .sameOnBothSides,
  summary: "The same stands under what is given and under what is got.",
  why: """
    Training takes evenings and gives a certificate: these are two things, each with a weight of its \
    own. Under one name they cancel out, and neither can be decided about.
    """,
  source: "Clark and Osterwalder: what do you give, what do you get",
  bad: wholeCanvas.replacing("- Being thanked\n", with: "- Being thanked\n- Evening school\n")
    .replacing("- Stress in the evening\n", with: "- Stress in the evening\n- Evening school\n"),
  good: wholeCanvas.replacing("- Being thanked\n", with: "- Being thanked\n- A certificate\n")
    .replacing("- Stress in the evening\n", with: "- Stress in the evening\n- Evening school\n")
) { checkup in
  for pair in checkup.sameTexts() where pair.areBothSides {
    checkup.report(
      .sameOnBothSides, checkup.canvas.writtenText(checkup.canvas.items[pair.second]),
      "this is given and got at once",
      help: "write on one side what it takes, and on the other what it brings",
      related: [
        RelatedPlace(
          checkup.canvas.writtenText(checkup.canvas.items[pair.first]), "the other side")
      ])
  }
}
