import PBMModel

let strayConflictMarker = Rule(
  .strayConflictMarker,
  summary: """
    A line of "<<<<<<<" or ">>>>>>>" is left over from two versions that were brought together.
    """,
  why: """
    Somebody chose between two versions and left a line behind, or a piece of the page went \
    missing with its other half. Look once more whether all that you wrote is still there.
    """,
  bad: wholeCanvas.replacing("- Nurses\n", with: "- Nurses\n>>>>>>> yours\n"),
  good: wholeCanvas
)
