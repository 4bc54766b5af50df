import PBMModel

let ambiguousNumber = Rule(
  .ambiguousNumber,
  summary: "The point or comma in a number may divide thousands, or begin a fraction.",
  why: """
    What one reader takes for two thousand four hundred is two and a bit for another, depending \
    on where they went to school. Rather than guess about your pay or your time, the page asks.
    """,
  bad: wholeCanvas.replacing(
    "- Being thanked\n", with: "- Being thanked\n- Salary @2,400EUR/month\n"),
  good: wholeCanvas.replacing(
    "- Being thanked\n", with: "- Being thanked\n- Salary @2400EUR/month\n")
)
