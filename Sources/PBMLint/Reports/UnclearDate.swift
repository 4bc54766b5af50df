import PBMModel

let unclearDate = Rule(
  .unclearDate,
  summary: "A date is not written year first, as 2026, 2026-11 or 2026-11-23.",
  why: """
    The third of April for one reader is the fourth of March for another. Written year first, \
    everybody reads the same day, and your pages can be put in the order in which you lived \
    them.
    """,
  bad: wholeCanvas.replacing("technician\n", with: "technician\n\ndate: 04/03/2026\n"),
  good: wholeCanvas.replacing("technician\n", with: "technician\n\ndate: 2026-03-04\n")
)
