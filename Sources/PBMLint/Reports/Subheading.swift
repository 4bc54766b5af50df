import PBMModel

let subheading = Rule(
  .subheading,
  summary: "A smaller heading, with \"###\" or more, divides a box.",
  why: """
    A box has no smaller boxes inside, so that a page can be taken in at one glance. The heading \
    is kept as a remark; what stands below it belongs to the box like everything else.
    """,
  bad: wholeCanvas.replacing("- Nurses\n", with: "### In the hospital\n- Nurses\n"),
  good: wholeCanvas.replacing("- Nurses\n", with: "- Nurses, in the hospital\n")
)
