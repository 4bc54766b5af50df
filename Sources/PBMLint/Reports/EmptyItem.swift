import PBMModel

let emptyItem = Rule(
  .emptyItem,
  summary: "A line has the mark of an item and no words after it.",
  why: """
    You left room for something and did not come back to it. An empty line is counted nowhere \
    and soon forgotten; a "?" instead says that there is still something to find out.
    """,
  bad: wholeCanvas.replacing("- Nurses\n", with: "- Nurses\n-\n"),
  good: wholeCanvas
)
