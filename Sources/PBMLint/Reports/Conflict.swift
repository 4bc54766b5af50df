import PBMModel

let conflict = Rule(
  .conflict,
  summary: """
    Two versions of the same lines stand one above the other, and nobody has chosen between \
    them.
    """,
  why: """
    Two people, or you on two days, changed the same place. Until somebody chooses, only the \
    upper version counts, and what was written in the lower one is heard by nobody.
    """,
  bad: wholeCanvas.replacing(
    "- Nurses\n", with: "<<<<<<< mine\n- Nurses\n=======\n- Doctors\n>>>>>>> yours\n"),
  good: wholeCanvas.replacing("- Nurses\n", with: "- Nurses\n- Doctors\n")
)
