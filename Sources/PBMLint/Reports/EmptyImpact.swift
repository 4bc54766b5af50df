import PBMModel
import PBMSyntax

let emptyImpact = Rule(
  .emptyImpact,
  summary: "An impact says nothing: there are no words behind its arrow.",
  why: """
    Somebody began to think about what a change would bring, and stopped. What a change costs or \
    brings elsewhere is often what decides about it.
    """,
  bad: wholeCanvas.replacing("- Nurses\n", with: "- Nurses\n  => Costs:\n"),
  good: wholeCanvas.replacing("- Nurses\n", with: "- Nurses\n  => Costs: an evening a week\n"))
