import PBMModel
public import PBMSyntax

extension Code {
  /// More to do, and nothing that it takes.
  public static let growthWithoutCost = Code("growth-without-cost", .note)
}

let growthWithoutCost = Rule(
  .growthWithoutCost,
  summary: "There is to be more to do, and nothing says what that takes.",
  why: """
    A week is full already. More of one thing is less of another, or less sleep: who does not \
    decide which will find out.
    """,
  source: "Clark and Osterwalder: what do you give up; opportunity costs are seen least",
  bad: decidedCanvas.replacing("- Answer", with: "- Visit the wards\n  -> add\n- Answer"),
  good: decidedCanvas.replacing(
    "- Answer",
    with: "- Visit the wards\n  -> add\n  => Costs: two afternoons without e-mail\n- Answer")
) { checkup in
  let growth = Growth(checkup.canvas)
  // A decision or two are a beginning: what they take may come next.
  guard checkup.wishes.count >= 4, let first = growth.first(in: [.keyActivities]),
    growth.first(in: [.costs]) == nil,
    !growth.hasImpact(on: [.costs]), !growth.hasLess
  else { return }
  checkup.report(
    .growthWithoutCost, checkup.tree.visible(first),
    "this is more to do, and nothing says what it takes",
    help: "what will be less for it? decide about that, or write what it costs: \"=> Costs: ...\"")
}
