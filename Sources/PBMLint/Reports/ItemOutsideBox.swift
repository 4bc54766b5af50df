import PBMModel

let itemOutsideBox = Rule(
  .itemOutsideBox,
  summary: "An item stands above the first box.",
  why: """
    The page cannot tell whether this is something you do, something you give or somebody you \
    help. It is kept, but it is missing from the picture until you put it into a box.
    """,
  bad: wholeCanvas.replacing("technician\n", with: "technician\n\n- Visit the wards\n"),
  good: wholeCanvas.replacing("- Answer e-mails\n", with: "- Answer e-mails\n- Visit the wards\n")
)
