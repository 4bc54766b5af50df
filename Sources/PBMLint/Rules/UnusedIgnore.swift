import PBMModel
public import PBMSyntax

extension Code {
  /// A comment that ignores what is not there.
  public static let unusedIgnore = Code("unused-ignore", .warning)
}

let unusedIgnore = Rule(
  .unusedIgnore,
  summary: "A comment asks to ignore a finding that is not there, or that cannot be ignored.",
  why: """
    What it was written for has been mended, or moved away. Left where it is, it would hide the \
    next finding of that kind, which nobody has looked at.
    """,
  bad: wholeCanvas.replacing(
    "- Nurses\n", with: "// pbm:ignore placeholder-item -- asked again in May\n- Nurses\n"),
  good: wholeCanvas.replacing(
    "- Nurses\n", with: "// pbm:ignore placeholder-item -- asked again in May\n- tbd\n")
)
