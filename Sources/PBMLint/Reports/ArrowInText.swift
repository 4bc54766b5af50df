import PBMModel

let arrowInText = Rule(
  .arrowInText,
  summary: "An arrow, or the mark of a comment, stands in the middle of a line.",
  why: """
    You may have decided something there, or hidden a word for yourself. In the middle of a line \
    it is neither: the decision does not count, and the hidden word is read by all. On a line of \
    its own it does what you want.
    """,
  bad: wholeCanvas.replacing("- Answer e-mails\n", with: "- Answer e-mails -> reduce\n"),
  good: wholeCanvas.replacing("- Answer e-mails\n", with: "- Answer e-mails [4]\n  -> reduce\n")
)
