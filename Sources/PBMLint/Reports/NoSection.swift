import PBMModel

let noSection = Rule(
  .noSection,
  summary: "There is no box in the file: no line begins with \"##\" and the name of one.",
  why: """
    Your words are kept, but they are in no box yet, so there is no picture to look at. One \
    heading is enough to begin with; the other eight can wait.
    """,
  bad: "# IT support technician\n\nI answer e-mails all day, and I like the wards better.\n",
  good: wholeCanvas.replacing(
    "technician\n", with: "technician\n\nI answer e-mails all day, and I like the wards better.\n")
)
