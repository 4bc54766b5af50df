import PBMModel

let unknownStage = Rule(
  .unknownStage,
  summary: "The stage of the model is neither \"current\" nor \"target\".",
  why: """
    A page shows either what your work is today or what you want it to become. Which of the two \
    it is changes how every line is to be read, so it must not be left to guessing.
    """,
  bad: wholeCanvas.replacing("technician\n", with: "technician\n\nstage: future\n"),
  good: wholeCanvas.replacing(
    "technician\n", with: "technician\n\nstage: target\nbase: current.pbm\n")
)
