import PBMModel

let markdownEscape = Rule(
  .markdownEscape,
  summary: "Backslashes stand before signs, as a program that tidies Markdown puts them there.",
  why: """
    Your weights and arrows were there, and a well-meaning program has turned them into words. \
    Take the strokes away and everything counts again; look at the rest of the page, too, for \
    there may be more of them.
    """,
  bad: wholeCanvas.replacing(
    "- Stress in the evening\n", with: "- Stress in the evening \\[4\\]\n"),
  good: wholeCanvas.replacing("- Stress in the evening\n", with: "- Stress in the evening [4]\n")
)
