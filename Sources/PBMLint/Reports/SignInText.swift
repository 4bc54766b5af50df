import PBMModel

let signInText = Rule(
  .signInText,
  summary: """
    A weight, an amount or a mood is read as words: it stands inside them, before them, or twice.
    """,
  why: """
    What you feel, and how much it is, is just what you want to be seen. In the middle of a line \
    it is taken for words; at the end it counts.
    """,
  bad: wholeCanvas.replacing("- Stress in the evening\n", with: "- Stress [4] in the evening\n"),
  good: wholeCanvas.replacing("- Stress in the evening\n", with: "- Stress in the evening [4]\n")
)
