import PBMModel

let notesWithoutItem = Rule(
  .notesWithoutItem,
  summary: "A box has words in it, but no line that begins with \"- \".",
  why: """
    Only a line with a "- " before it counts as something in the box; the rest is taken for \
    remarks. So the box you filled looks empty to everyone who counts, compares or prints it.
    """,
  bad: wholeCanvas.replacing("- Nurses\n", with: "Nurses\n"),
  good: wholeCanvas
)
