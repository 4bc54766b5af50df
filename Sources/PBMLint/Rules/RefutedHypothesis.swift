import PBMModel
public import PBMSyntax

extension Code {
  /// An item that rests on something found to be false.
  public static let refutedHypothesis = Code("refuted-hypothesis", .warning)
}

let refutedHypothesis = Rule(
  .refutedHypothesis,
  summary: "An item still stands although the hypothesis below it was refuted.",
  why: """
    A test that said no is worth something only if something follows from it: the item changes, \
    goes, or rests on another hypothesis.
    """,
  source: "Clark and Osterwalder: a target rests on hypotheses that have to be tested",
  bad: wholeCanvas.replacing(
    "- Telephone\n", with: "- Telephone\n  ? no: callers accept a call-back\n"),
  good: wholeCanvas.replacing(
    "- Telephone\n", with: "- Telephone\n  -> delete\n  ? no: callers accept a call-back\n")
) { checkup in
  let canvas = checkup.canvas
  for hypothesis in canvas.hypotheses where hypothesis.status == .refuted {
    guard case .item(let index) = hypothesis.owner else { continue }
    let item = canvas.items[index]
    if let decision = item.decision, canvas.decisions[decision].action == .delete { continue }
    checkup.report(
      .refutedHypothesis, checkup.tree.visible(hypothesis.line),
      "this was found to be false, and the item above still rests on it",
      help: "change or delete the item, or write what it rests on now",
      related: [RelatedPlace(canvas.writtenText(item), "the item")])
  }
}
