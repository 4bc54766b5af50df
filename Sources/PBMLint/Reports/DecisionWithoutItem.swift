import PBMModel

let decisionWithoutItem = Rule(
  .decisionWithoutItem,
  summary: "A decision stands where no item is above it.",
  why: """
    You decided something, but it is not clear about what. It is kept, but carried out nowhere. \
    Directly below the item that you had in mind it will count.
    """,
  bad: wholeCanvas.replacing("- Answer e-mails\n", with: "-> reduce\n- Answer e-mails [4]\n"),
  good: wholeCanvas.replacing("- Answer e-mails\n", with: "- Answer e-mails [4]\n-> reduce\n")
)
