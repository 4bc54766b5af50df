import PBMModel

let nestedItem = Rule(
  .nestedItem,
  summary: "An item stands further in than the item above it.",
  why: """
    It looks like a part of the line above. Here it is counted as a thing of its own, as big as \
    the other, so one matter may look like two.
    """,
  bad: wholeCanvas.replacing("- Nurses\n", with: "- Nurses\n  - Most of all on the night shift\n"),
  good: wholeCanvas.replacing("- Nurses\n", with: "- Nurses\n  Most of all on the night shift\n")
)
