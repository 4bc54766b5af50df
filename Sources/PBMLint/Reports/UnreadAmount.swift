import PBMModel

let unreadAmount = Rule(
  .unreadAmount,
  summary: "A word begins with \"@\" and a number, but what it measures is not understood.",
  why: """
    It is kept as you wrote it, but it cannot be added up or compared. So if you do less of it \
    next year, the page will not show what you have gained.
    """,
  bad: wholeCanvas.replacing("- Answer e-mails\n", with: "- Answer e-mails @3mornings/week\n"),
  good: wholeCanvas.replacing("- Answer e-mails\n", with: "- Answer e-mails @12h/week\n")
)
