import PBMModel

let straySeparator = Rule(
  .straySeparator,
  summary: "A line of nothing but \"=======\" or \"|||||||\" means nothing here.",
  why: """
    It looks like an underline or a divider, and a reader may think that a new part of the page \
    begins. Nothing begins there: only a line with "##" opens a box.
    """,
  bad: wholeCanvas.replacing("technician\n", with: "technician\n=======================\n"),
  good: wholeCanvas
)
