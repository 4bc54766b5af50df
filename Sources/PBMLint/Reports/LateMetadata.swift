import PBMModel

let lateMetadata = Rule(
  .lateMetadata,
  summary: """
    A line such as "date: 2026" stands below the first box, where it is taken for a remark.
    """,
  why: """
    What holds for the whole page stands at the top, before the first box. Further down it is a \
    remark about one item, and the page itself has no date and no name.
    """,
  bad: wholeCanvas.replacing("- Being thanked\n", with: "- Being thanked\n\ndate: 2026-11-23\n"),
  good: wholeCanvas.replacing("technician\n", with: "technician\n\ndate: 2026-11-23\n")
)
