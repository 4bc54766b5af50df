import PBMModel
public import PBMSyntax

extension Code {
  /// More of something, and nothing to do it with.
  public static let growthWithoutMeans = Code("growth-without-means", .note)
}

let growthWithoutMeans = Rule(
  .growthWithoutMeans,
  summary: "A value is to grow, and no resource, partner or activity grows with it.",
  why: """
    What is to become better needs something that makes it so: a skill, somebody who helps, time \
    spent on it. Where nothing is told it is a wish.
    """,
  source: "Clark and Osterwalder: the impact on the other boxes; which skills, at which level",
  bad: wholeCanvas.replacing(
    "within the hour\n", with: "within the hour [3]\n  -> strengthen [4]\n"),
  good: wholeCanvas.replacing(
    "within the hour\n", with: "within the hour [3]\n  -> strengthen [4]\n"
  )
  .replacing("house\n", with: "house\n- A course in remote repair\n  -> add\n")
) { checkup in
  let growth = Growth(checkup.canvas)
  guard let first = growth.first(in: [.valueProposition]),
    growth.first(in: Growth.means) == nil, !growth.hasImpact(on: Growth.means)
  else { return }
  checkup.report(
    .growthWithoutMeans, checkup.tree.visible(first),
    "this is to grow: with what, or with whom?",
    help: "decide about a resource, a partner or an activity, too, or write an impact: \"=> ...\"")
}
