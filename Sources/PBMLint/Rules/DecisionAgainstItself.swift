import PBMModel
import PBMPlan
public import PBMSyntax

extension Code {
  /// A decision whose wanted weight or amount is not what its action says.
  public static let decisionAgainstItself = Code("decision-against-itself", .warning)
}

let decisionAgainstItself = Rule(
  .decisionAgainstItself,
  summary: "What a decision wants is against its own action.",
  why: """
    To reduce something to more than it is now cannot be done. One of the two is a slip, and only \
    you know which.
    """,
  bad: wholeCanvas.replacing("- Answer e-mails\n", with: "- Answer e-mails [3]\n  -> reduce [4]\n"),
  good: wholeCanvas.replacing("- Answer e-mails\n", with: "- Answer e-mails [3]\n  -> reduce [2]\n")
) { checkup in
  let canvas = checkup.canvas
  for wish in checkup.wishes where wish.obstacle == .againstItself || wish.hasIdleMeasure {
    checkup.report(
      .decisionAgainstItself, checkup.tree.visible(canvas.decisions[wish.decision].line),
      wish.hasIdleMeasure
        ? "what is deleted has neither weight nor amount: this one is passed over"
        : "this is to be \(wish.action.participle), and "
          + Wish.Obstacle.againstItself.clause(wish.action),
      help: wish.hasIdleMeasure
        ? "write an amount that is only told, such as what it frees, without \"@\""
        : "compare what is wanted with what the element has now",
      related: [RelatedPlace(canvas.writtenText(canvas.items[wish.item]), "the element")])
  }
}
