import PBMModel

let zeroByte = Rule(
  .zeroByte,
  summary: "The file holds a byte of value zero, which no text has.",
  why: """
    Such a byte means that the file was damaged, or that it comes from a program that does not \
    save plain text. Your words may well be whole around it, but a program would only guess at \
    them. Better to look now, while you still remember what you wrote.
    """,
  bad: wholeCanvas.replacing("- Nurses\n", with: "- Nurses\0\n"),
  good: wholeCanvas
)
