import PBMModel

let unknownAction = Rule(
  .unknownAction,
  summary: "A decision begins with a word that is none of the five actions.",
  why: """
    There are five things that can become of an item: add it, delete it, strengthen it, reduce \
    it, or maintain it. Any other word leaves open what you want, and what was decided is then \
    the first thing to be forgotten.
    """,
  bad: wholeCanvas.replacing(
    "- Answer e-mails\n", with: "- Answer e-mails\n  -> postpone: people may as well call\n"),
  good: wholeCanvas.replacing(
    "- Answer e-mails\n", with: "- Answer e-mails [4]\n  -> reduce: people may as well call\n")
)
