import PBMModel

let decisionInTarget = Rule(
  .decisionInTarget,
  summary: "A model of what shall be holds a decision, which belongs in the model of what is.",
  why: """
    A target shows your working life as if all had been decided and done. A decision in it has \
    to be read twice: is this how it shall be, or is this still to be changed?
    """,
  bad: wholeCanvas.replacing(
    "technician\n", with: "technician\n\nstage: target\nbase: current.pbm\n"
  )
  .replacing("- Answer e-mails\n", with: "- Answer e-mails @60/day\n  -> reduce @20/day\n"),
  good: wholeCanvas.replacing(
    "technician\n", with: "technician\n\nstage: target\nbase: current.pbm\n"
  )
  .replacing("- Answer e-mails\n", with: "- Answer e-mails @20/day\n")
)
