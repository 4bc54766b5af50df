import PBMModel

let notUTF8 = Rule(
  .notUTF8,
  summary: "Some of the bytes in the file are not UTF-8, the way in which text is stored here.",
  why: """
    Letters with an accent, or of another alphabet, were stored in an older way and cannot be \
    read for certain. Nobody likes to find a hole in a name a year later. So nothing is written \
    over the file until its letters are right again.
    """,
  bad: "A canvas saved with \"ANSI\" or \"Latin 1\" as its encoding, with an accent in it.",
  good: wholeCanvas.replacing("- Nurses\n", with: "- Café owners\n"),
  // An "é" of one byte, as it was stored before UTF-8.
  badBytes: wholeCanvas.replacing("- Nurses\n", with: "- Caf~ owners\n").utf8.map {
    $0 == UInt8(ascii: "~") ? 0xE9 : $0
  }
)
