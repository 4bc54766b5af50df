import PBMModel
import PBMSyntax

let gluedColon = Rule(
  .gluedColon,
  summary: "A line like `stage:target` has no blank behind its colon, so it is read as a note.",
  why: """
    What is told on top holds for the whole page: whose life it is, and whether it is how things \
    are or how they shall be. Read as a note, it would hold for nothing.
    """,
  bad: wholeCanvas.replacing("technician\n", with: "technician\n\ndate:2026-11-23\n"),
  good: wholeCanvas.replacing("technician\n", with: "technician\n\ndate: 2026-11-23\n"))
