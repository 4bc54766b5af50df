import PBMModel
public import PBMSyntax

extension Code {
  /// A comment that ignores a finding and does not say why.
  public static let ignoreWithoutReason = Code("ignore-without-reason", .note)
}

let ignoreWithoutReason = Rule(
  .ignoreWithoutReason,
  summary: "A comment asks to ignore a finding and does not say why.",
  why: """
    It is ignored all the same. But in half a year nobody knows whether the reason still holds, \
    and so it stays for ever.
    """,
  bad: wholeCanvas.replacing("- Nurses\n", with: "// pbm:ignore placeholder-item\n- tbd\n"),
  good: wholeCanvas.replacing(
    "- Nurses\n", with: "// pbm:ignore placeholder-item -- asked again in May\n- tbd\n")
)
