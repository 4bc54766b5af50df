import PBMModel

let unknownFormat = Rule(
  .unknownFormat,
  summary: "The file says that it was written for another version of the format.",
  why: """
    A newer version may mean something by a line that looks like plain words here. You can read \
    and check your page as far as it is understood, but it is never written over, so that \
    nothing of it gets lost.
    """,
  bad: wholeCanvas.replacing("technician\n", with: "technician\n\nformat: pbm 2\n"),
  good: wholeCanvas.replacing("technician\n", with: "technician\n\nformat: pbm 1\n")
)
