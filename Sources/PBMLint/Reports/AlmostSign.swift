import PBMModel

let almostSign = Rule(
  .almostSign,
  summary: "A word looks like a sign, but is not written quite as one.",
  why: """
    To your eye it says how much something weighs, or how you feel; to the page it is one more \
    word. The sum of what you give is then too small, and you would not notice.
    """,
  bad: wholeCanvas.replacing("- Stress in the evening\n", with: "- Stress in the evening [4/5]\n"),
  good: wholeCanvas.replacing("- Stress in the evening\n", with: "- Stress in the evening [4]\n")
)
