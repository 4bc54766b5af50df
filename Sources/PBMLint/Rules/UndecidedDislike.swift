import PBMModel
public import PBMSyntax

extension Code {
  /// Something disliked that no decision speaks of.
  public static let undecidedDislike = Code("undecided-dislike", .warning)
}

let undecidedDislike = Rule(
  .undecidedDislike,
  summary: "Decisions are taken, but none about something that is disliked.",
  why: """
    The second table begins with what weighs a person down. To keep it is a decision, too, and \
    easier to live with once it is written down.
    """,
  source: "Clark and Osterwalder: find the pain points, then decide about each",
  bad: wholeCanvas.replacing(
    "- Answer e-mails\n", with: "- Answer e-mails :(\n- Visit wards\n  -> add\n"),
  good: wholeCanvas.replacing("- Answer e-mails\n", with: "- Answer e-mails [4] :(\n  -> reduce\n")
) { checkup in
  let canvas = checkup.canvas
  guard !canvas.decisions.isEmpty else { return }
  func name(_ action: Action) -> String {
    Vocabulary.shared.name(of: action, in: canvas.language)
  }
  let help =
    "write below it \"-> \(name(.reduce))\", \"-> \(name(.delete))\", "
    + "or \"-> \(name(.maintain)):\" and why"
  for item in canvas.items where item.mood == .dislike && item.decision == nil {
    guard item.box != nil else { continue }
    checkup.report(
      .undecidedDislike, canvas.writtenText(item),
      "you dislike this, and have not decided what becomes of it",
      help: help)
  }
}
