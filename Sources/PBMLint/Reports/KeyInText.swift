import PBMModel

let keyInText = Rule(
  .keyInText,
  summary: "A line such as \"**Stage:** target\" means a key, but is not written as one.",
  why: """
    What is told on top holds for the whole page, and only a plain "stage: target" is heard. Read \
    as a remark, the line holds for nothing, and a page that shows what you want would be taken \
    for what you have.
    """,
  bad: wholeCanvas.replacing("technician\n", with: "technician\n\n**Person:** Tom\n"),
  good: wholeCanvas.replacing("technician\n", with: "technician\n\nperson: Tom\n")
)
