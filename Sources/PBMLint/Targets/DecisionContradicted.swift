import PBMDiff
import PBMModel
import PBMPlan
public import PBMSyntax

extension Code {
  /// A decision against which a target does something else.
  public static let decisionContradicted = Code("decision-contradicted", .warning)
}

let decisionContradicted = Rule(
  .decisionContradicted,
  summary: "A target does something else than was decided.",
  why: """
    What was to stay is gone, or what was to become less is more. Two files that say different \
    things about the same step help nobody to take it.
    """,
  source: "Clark and Osterwalder: the target follows from the second table",
  bad: wholeTarget,
  good: target(("- Telephone\n", "- Telephone\n- Pager\n"), ("evening", "evening :|")),
  base: wholeCanvas.replacing("- Telephone\n", with: "- Telephone\n- Pager\n  -> maintain\n")
) { checkup in
  guard let step = checkup.step else { return }
  for judgement in step.review.judgements where judgement.status == .contradicted {
    let decided = step.quoted(judgement.wish.action)
    let reasons = judgement.reasons.isEmpty ? "" : ": \(judgement.reasons.joined(separator: "; "))"
    let message =
      judgement.change.new == nil
      ? "\(decided) was decided for \(step.name(judgement)), and it is not here"
      : "\(decided) was decided, and this is \(step.quoted(judgement.change.action))\(reasons)"
    checkup.report(
      .decisionContradicted, step.place(of: judgement.change), message,
      help: "change it here, or the decision there",
      related: [step.decision(judgement)])
  }
}
