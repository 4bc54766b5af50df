import PBMModel

let unknownSection = Rule(
  .unknownSection,
  summary: "A heading names none of the nine boxes, or two of them at once.",
  why: """
    What you wrote below it is in no box, so it is missing from the picture of your work, \
    although you took the trouble to write it down. Most often it is only a slip in the heading.
    """,
  bad: wholeCanvas.replacing("## Customers\n", with: "## Costumers\n"),
  good: wholeCanvas
)
