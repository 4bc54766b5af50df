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
  let decided = step.quoted(judgement.wish.action)
  let reasons = judgement.reasons.joined(separator: "; ")
  // Nothing was done, or not as much as was wanted.
  let isSame = judgement.change.action == .maintain
  return switch judgement.wish.action {
  case .delete: "\(decided) was decided, and this is still here"
  case .add where judgement.change.new == nil:
    "\(decided) was decided for \(step.name(judgement)), and it is not here"
  case .strengthen where isSame, .reduce where isSame:
    "\(decided) was decided, and this is as before"
  default: "\(decided) was decided, and further than this: \(reasons)"
  }
}

extension Step {
  /// The name of an action as the base's language has it.
  func quoted(_ action: Action) -> String {
    "\"\(Vocabulary.shared.name(of: action, in: base.language))\""
  }

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
