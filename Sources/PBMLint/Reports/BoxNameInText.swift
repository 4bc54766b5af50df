import PBMModel

let boxNameInText = Rule(
  .boxNameInText,
  summary: "A line begins with the name of a box and a colon, and goes on after it.",
  why: """
    It looks as if you were filling that box, but the line is only a remark about what stands \
    above it. If it says what a change would bring, "=>" before it makes that clear; if it \
    belongs in the box, give it a place there.
    """,
  bad: wholeCanvas.replacing(
    "- Answer e-mails\n", with: "- Answer e-mails\n  Costs: my evenings would be free\n"),
  good: wholeCanvas.replacing(
    "- Answer e-mails\n", with: "- Answer e-mails\n  => Costs: my evenings would be free\n")
)
