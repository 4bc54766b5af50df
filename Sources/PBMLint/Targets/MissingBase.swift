public import PBMSyntax

extension Code {
  /// A base that is not there.
  public static let missingBase = Code("missing-base", .warning)
}

let missingBase = Rule(
  .missingBase,
  summary: "The model that a target starts from is not where the target says.",
  why: """
    A target is read against what is now. When the other file was moved or renamed, nobody can see \
    any more what changes, and nothing that was decided can be held against it.
    """,
  bad: target(("current.pbm", "yesterday.pbm")),
  good: wholeTarget,
  base: wholeCanvas
) { checkup in
  guard case .missing(let reason) = checkup.base else { return }
  checkup.report(
    .missingBase, checkup.canvas.placeOfBase, "the model that this starts from: \(reason)",
    help: "the path is seen from this file's folder")
}
