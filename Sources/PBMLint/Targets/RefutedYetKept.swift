import PBMDiff
import PBMModel
import PBMPlan
public import PBMSyntax

extension Code {
  /// A target that keeps what rests on something found to be false.
  public static let refutedYetKept = Code("refuted-yet-kept", .warning)
}

let refutedYetKept = Rule(
  .refutedYetKept,
  summary: "A target keeps something although a hypothesis below it was refuted in its base.",
  why: """
    The test has been made, and said no. What rested on the hypothesis has to change with it, or to \
    rest on something else.
    """,
  source: "Clark and Osterwalder: a target rests on hypotheses that have to be tested",
  bad: wholeTarget,
  good: target(
    ("evening", "evening :|"), ("- Telephone\n", "- Telephone\n  ? yes: nurses phone\n")),
  base: wholeCanvas.replacing(
    "- Telephone\n", with: "- Telephone\n  ? no: callers accept a call-back\n")
) { checkup in
  guard let step = checkup.step else { return }
  // What rests on something else now, or says itself that it was refuted.
  let renewed = Set(
    step.target.hypotheses.compactMap { hypothesis -> Int? in
      if case .item(let item) = hypothesis.owner { item } else { nil }
    })
  let missed = Set(step.review.judgements.filter { $0.status.isDifference }.map(\.wish.item))
  var keeping: [Int: Change] = [:]
  for change in step.changes where change.action == .maintain || change.action == .strengthen {
    if let old = change.old, let new = change.new, !renewed.contains(new) { keeping[old] = change }
  }
  for hypothesis in step.base.hypotheses where hypothesis.status == .refuted {
    guard case .item(let item) = hypothesis.owner, !missed.contains(item),
      let change = keeping[item]
    else { continue }
    checkup.report(
      .refutedYetKept, step.place(of: change),
      "this is kept, and what it rested on was found to be false",
      help: "change or delete it, or write what it rests on now",
      related: [
        RelatedPlace(
          step.base.tree.visible(hypothesis.line), "what was found to be false", isInBase: true)
      ])
  }
}
