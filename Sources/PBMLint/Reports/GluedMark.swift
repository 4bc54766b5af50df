import PBMModel

let gluedMark = Rule(
  .gluedMark,
  summary: "A blank is missing between the mark at the beginning of a line and the words.",
  why: """
    The line is read as you meant it. With a blank it is easier on the eye, and nobody has to \
    wonder whether the little stroke belongs to the word.
    """,
  bad: wholeCanvas.replacing("- Nurses\n", with: "-Nurses\n"),
  good: wholeCanvas
)
