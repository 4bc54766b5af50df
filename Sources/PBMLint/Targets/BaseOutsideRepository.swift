public import PBMSyntax

extension Code {
  /// A base that is not in the repository.
  public static let baseOutsideRepository = Code("base-outside-repository", .warning)
}

let baseOutsideRepository = Rule(
  .baseOutsideRepository,
  summary: "The model that a target starts from is outside the repository, and is not read.",
  why: """
    Who gets the repository does not get that file, and sees a target without its beginning. And a \
    check of what others have sent should read no file that is not theirs.
    """,
  bad: target(("current.pbm", "/elsewhere/current.pbm")),
  good: wholeTarget,
  base: wholeCanvas
) { checkup in
  guard case .outsideRepository = checkup.base else { return }
  checkup.report(
    .baseOutsideRepository, checkup.canvas.placeOfBase,
    "the model that this starts from is outside the repository, and was not read",
    help: "keep both files in one repository")
}
