import PBMModel

let repeatedKey = Rule(
  .repeatedKey,
  summary: "The same thing is told twice at the top.",
  why: """
    The first line counts, and the second is passed over. If the newer one is the second, the \
    page goes on under an old date or another name.
    """,
  bad: wholeCanvas.replacing("technician\n", with: "technician\n\ndate: 2026-09\ndate: 2026-11\n"),
  good: wholeCanvas.replacing("technician\n", with: "technician\n\ndate: 2026-11\n")
)
