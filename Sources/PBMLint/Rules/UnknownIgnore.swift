import PBMModel
public import PBMSyntax

extension Code {
  /// A comment that speaks to the program and says nothing that it knows.
  public static let unknownIgnore = Code("unknown-ignore", .warning)
}

let unknownIgnore = Rule(
  .unknownIgnore,
  summary: "A comment speaks to this program and says nothing that it knows.",
  why: """
    Whoever wrote it wanted a finding to be ignored. It is told all the same, because the code \
    is misspelled, or the comment stands where it cannot hold.
    """,
  bad: wholeCanvas.replacing(
    "- Nurses\n", with: "// pbm:ignore placeholder-itm -- asked again in May\n- Nurses\n"),
  good: wholeCanvas.replacing(
    "- Nurses\n", with: "// pbm:ignore placeholder-item -- asked again in May\n- tbd\n")
)
