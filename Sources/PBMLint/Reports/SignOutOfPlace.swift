import PBMModel

let signOutOfPlace = Rule(
  .signOutOfPlace,
  summary: """
    A sign ends a line that takes no such sign: a note, an impact, a hypothesis or a decision.
    """,
  why: """
    You said how you feel, or how much it is, and nobody will hear it there: a remark has no \
    mood and no weight of its own. Put the sign behind the item that it is about.
    """,
  bad: wholeCanvas.replacing(
    "- Answer e-mails\n", with: "- Answer e-mails\n  Twice as many since the spring :(\n"),
  good: wholeCanvas.replacing(
    "- Answer e-mails\n", with: "- Answer e-mails :(\n  Twice as many since the spring\n")
)
