import PBMDiff
import PBMModel
import PBMPlan
public import PBMSyntax

extension Code {
  /// A decision that a target did not carry out.
  public static let decisionMissed = Code("decision-missed", .warning)
}

let decisionMissed = Rule(
  .decisionMissed,
  summary: "Something was decided, and the target does not do it.",
  why: """
    What was to go is still there, what was to come is not, or what was to change is as before. \
    Either the target is not finished, or the decision no longer holds: then it should say so.
    """,
  source: "Clark and Osterwalder: the target follows from the second table",
  bad: target(("- Telephone\n", "- Telephone\n- Pager\n"), ("evening", "evening :|")),
  good: wholeTarget,
  base: wholeCanvas.replacing("- Telephone\n", with: "- Telephone\n- Pager\n  -> delete\n")
) { checkup in
  guard let step = checkup.step else { return }
  for judgement in step.review.judgements where judgement.status == .missed {
    checkup.report(
      .decisionMissed, step.place(of: judgement.change), sentence(judgement, step),
      help: "change it here, or the decision there",
      related: [step.decision(judgement)])
  }
}

private func sentence(_ judgement: Judgement, _ step: Step) -> String {
  let decided = judgement.wish.action.participle
  // Nothing was done, or not as much as was wanted.
  let isSame = judgement.change.action == .maintain && judgement.wish.action != .add
  return switch judgement.wish.action {
  case .delete: "this was to be deleted, and is still here"
  case .add where judgement.change.new == nil:
    "\(step.name(judgement)) was to be added, and is not here"
  case _ where isSame: "this was to be \(decided), and is as before"
  case .add: "this was to be added with more: \(judgement.reasons.joined(separator: "; "))"
  default: "this was to be \(decided) further: \(judgement.reasons.joined(separator: "; "))"
  }
}

extension Step {
  /// The element that something was decided about.
  func name(_ judgement: Judgement) -> String {
    "\"\(shortened(base.text(base.items[judgement.wish.item])))\""
  }

  /// Where something was decided, as a second place.
  func decision(_ judgement: Judgement) -> RelatedPlace {
    let line = base.decisions[judgement.wish.decision].line
    return RelatedPlace(
      base.tree.visible(line), "what was decided about \(name(judgement))", isInBase: true)
  }
}
