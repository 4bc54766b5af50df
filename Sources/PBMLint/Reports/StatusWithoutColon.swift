import PBMModel

let statusWithoutColon = Rule(
  .statusWithoutColon,
  summary: """
    A hypothesis begins with "yes" or "no", but without the colon that would make it the answer.
    """,
  why: """
    You tried it out and know more than before. Without the colon the page still shows it as an \
    open question, and the effort of asking is lost on everyone who reads it.
    """,
  bad: wholeCanvas.replacing(
    "- Telephone\n", with: "- Telephone\n  ? yes callers accept a call-back\n"),
  good: wholeCanvas.replacing(
    "- Telephone\n", with: "- Telephone\n  ? yes: callers accept a call-back\n")
)
