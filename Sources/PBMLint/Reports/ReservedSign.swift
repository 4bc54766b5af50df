import PBMModel

let reservedSign = Rule(
  .reservedSign,
  summary: "A note begins with a sign that has no meaning today.",
  why: """
    It is read as a remark about what stands above it. Perhaps you meant something else, an item \
    or a quotation; and a sign that says nothing now may come to say something one day.
    """,
  bad: wholeCanvas.replacing("- Answer e-mails\n", with: "- Answer e-mails\n  ~ sixty a day\n"),
  good: wholeCanvas.replacing("- Answer e-mails\n", with: "- Answer e-mails\n  About sixty a day\n")
)
