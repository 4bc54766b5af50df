import PBMModel

let markInText = Rule(
  .markInText,
  summary: "An item's words begin with another mark or a check box.",
  why: """
    One mark says what a line is, and a second one is taken for words. A box to tick would be \
    printed as it stands, and nobody would know that you have something in mind: a line "-> add" \
    below says it.
    """,
  bad: wholeCanvas.replacing(
    "- Answer e-mails\n", with: "- Answer e-mails\n- [ ] Train the night shift\n"),
  good: wholeCanvas.replacing(
    "- Answer e-mails\n", with: "- Answer e-mails\n- Train the night shift\n  -> add\n")
)
