import PBMModel

let repeatedBox = Rule(
  .repeatedBox,
  summary: "The same box has a heading in two places.",
  why: """
    Nothing is lost: the two are read as one box. But whoever looks only at the first place sees \
    half of what you wrote, and may decide about you on that half.
    """,
  bad: wholeCanvas.replacing("- Nurses\n", with: "- Nurses\n\n## Customers\n- Doctors\n"),
  good: wholeCanvas.replacing("- Nurses\n", with: "- Nurses\n- Doctors\n")
)
