import PBMModel
import PBMPlan
public import PBMSyntax

extension Code {
  /// A decision that no target can show.
  public static let unseenDecision = Code("unseen-decision", .note)
}

let unseenDecision = Rule(
  .unseenDecision,
  summary: "No target can show that a decision was carried out.",
  why: """
    More or less of something is seen by its weight or its amount. Where there is neither, or no \
    room for more, the element looks the same before and after, and nobody can tell whether \
    anything was done.
    """,
  bad: wholeCanvas.replacing("- Answer e-mails\n", with: "- Answer e-mails\n  -> reduce\n"),
  good: wholeCanvas.replacing("- Answer e-mails\n", with: "- Answer e-mails [4]\n  -> reduce\n")
) { checkup in
  let canvas = checkup.canvas
  for wish in checkup.wishes {
    guard let obstacle = wish.obstacle, obstacle != .againstItself else { continue }
    let help =
      switch obstacle {
      case .noMeasure:
        "how big a place does it take? Write [1] to [5] behind it, or an amount such as @2h/week"
      case .noRoom: "change the weight that it has now, or say by an amount how much is wanted"
      case .notUnderstood: "write a number, a unit and a period, such as @2h/week"
      case .incomparable, .againstItself: "tell both in the same unit and period"
      }
    checkup.report(
      .unseenDecision, checkup.tree.visible(canvas.decisions[wish.decision].line),
      "nobody can see whether this was done: \(obstacle.clause(wish.action))",
      help: help,
      related: [RelatedPlace(canvas.writtenText(canvas.items[wish.item]), "the element")])
  }
}
