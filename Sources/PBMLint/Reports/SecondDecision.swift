import PBMModel

let secondDecision = Rule(
  .secondDecision,
  summary: "An item has two decisions, and one of them at most can hold.",
  why: """
    To reduce something and to delete it are two different futures. The first one counts here; \
    but only you know which of them you meant.
    """,
  bad: wholeCanvas.replacing(
    "- Answer e-mails\n", with: "- Answer e-mails [4]\n  -> reduce\n  -> delete\n"),
  good: wholeCanvas.replacing(
    "- Answer e-mails\n",
    with: "- Answer e-mails [4]\n  -> reduce\n  Perhaps none at all in a year or two\n")
)
