import PBMModel

let duplicateID = Rule(
  .duplicateID,
  summary: "Two items bear the same lasting name, the word that begins with \"&\".",
  why: """
    Such a name lets an item be recognised when you put it into other words, so that its story \
    is not broken off. If two have it, their stories get mixed up.
    """,
  bad: wholeCanvas.replacing(
    "- Answer e-mails\n", with: "- Answer e-mails &emails\n- Sort the shared mailbox &emails\n"),
  good: wholeCanvas.replacing(
    "- Answer e-mails\n", with: "- Answer e-mails &emails\n- Sort the shared mailbox &mailbox\n")
)
