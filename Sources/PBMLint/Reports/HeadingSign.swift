import PBMModel

let headingSign = Rule(
  .headingSign,
  summary: "A heading ends in a sign, such as a weight or a mood.",
  why: """
    How much something weighs, or whether you like it, is said of each thing in the box: of a \
    whole box it says nothing, and is not counted. Ask yourself which line in the box you meant.
    """,
  bad: wholeCanvas.replacing("## Costs\n", with: "## Costs :(\n"),
  good: wholeCanvas.replacing("- Stress in the evening\n", with: "- Stress in the evening :(\n")
)
