import PBMModel
public import PBMSyntax

extension Code {
  /// A target in which nothing is otherwise.
  public static let targetEqualsBase = Code("target-equals-base", .warning)
}

let targetEqualsBase = Rule(
  .targetEqualsBase,
  summary: "A target says the same as the model that it starts from.",
  why: """
    A target is there to be looked at beside what is now. Where nothing is otherwise, either \
    everything may stay as it is, or the changes have still to be written.
    """,
  source: "Clark and Osterwalder: a prototype describes the planned changes",
  bad: target(),
  good: wholeTarget,
  base: wholeCanvas
) { checkup in
  guard let step = checkup.step, step.isSame else { return }
  checkup.report(
    .targetEqualsBase, step.placeOfBase, "nothing in this target is otherwise than in its base",
    help: "change what shall be otherwise; pbm draft makes a first target from decisions")
}
