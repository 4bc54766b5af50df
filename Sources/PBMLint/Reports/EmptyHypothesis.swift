import PBMModel

let emptyHypothesis = Rule(
  .emptyHypothesis,
  summary: "A \"?\" opens a hypothesis, and no words follow it.",
  why: """
    You felt that something was uncertain here, and that is worth a sentence. Say what has to be \
    true, and it can be tried out; a "?" alone will mean nothing to you in a month.
    """,
  bad: wholeCanvas.replacing("- Telephone\n", with: "- Telephone\n  ?\n"),
  good: wholeCanvas.replacing(
    "- Telephone\n",
    with: "- Telephone\n  ? callers accept a call-back\n    Offer it to three wards.\n")
)
