import PBMModel

let bareHeading = Rule(
  .bareHeading,
  summary: "A line holds only the name of a box, without the \"##\" that would open it.",
  why: """
    You see a new box there; the page does not. What you wrote below that name is counted in the \
    box before it, or nowhere, and your picture is wrong in two places.
    """,
  bad: wholeCanvas.replacing("## Customers\n", with: "Customers\n"),
  good: wholeCanvas
)
