import PBMDiff
import PBMModel
import PBMPlan
public import PBMSyntax

extension Code {
  /// One id for two things.
  public static let unlikeNamesakes = Code("unlike-namesakes", .warning)
}

let unlikeNamesakes = Rule(
  .unlikeNamesakes,
  summary: "An id stands in a target and in its base for elements with hardly a word in common.",
  why: """
    An id says that two elements are one, whatever their words are. Given to two different things, \
    it hides that the one goes and the other comes.
    """,
  bad: target(("evening\n", "evening :|\n"), ("- Telephone\n", "- Weekly rounds &phone\n")),
  good: target(
    ("evening\n", "evening :|\n"), ("- Telephone\n", "- Telephone, in the morning &phone\n")),
  base: wholeCanvas.replacing("- Telephone\n", with: "- Telephone &phone\n")
) { checkup in
  guard let step = checkup.step else { return }
  for change in step.review.comparison.namesakes {
    guard let old = change.old, let new = change.new,
      let word = step.target.idWord(step.target.items[new])
    else { continue }
    checkup.report(
      .unlikeNamesakes, word, "the same id in the base, and hardly a word in common",
      help: "if they are two things, give one of them another id",
      related: [step.related(old, "the element with this id")])
  }
}
