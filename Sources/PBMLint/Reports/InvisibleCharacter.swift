import PBMModel

let invisibleCharacter = Rule(
  .invisibleCharacter,
  summary: "A character that nobody can see stands at the edge of a line or a sign.",
  why: """
    It came along when you copied text from a web page or a letter. It does no harm on its own, \
    but two lines that look alike are then not alike, and nobody can see why.
    """,
  bad: wholeCanvas.replacing("- Nurses\n", with: "\u{200B}- Nurses\n"),
  good: wholeCanvas
)
