import PBMModel
public import PBMSyntax

extension Code {
  /// A target that does not say what it starts from.
  public static let targetWithoutBase = Code("target-without-base", .warning)
}

let targetWithoutBase = Rule(
  .targetWithoutBase,
  summary: "A target model does not name the model that it starts from.",
  why: """
    A target is read against what is now: what stays, what changes, what it would take. Without \
    its base nobody can compare the two, neither a person nor a program.
    """,
  bad: wholeCanvas.replacing("technician\n", with: "technician\n\nstage: target\n"),
  good: wholeCanvas.replacing(
    "technician\n", with: "technician\n\nstage: target\nbase: current.pbm\n")
) { checkup in
  let canvas = checkup.canvas
  guard canvas.stage == .target, canvas.entry(.base)?.value.isEmpty ?? true,
    let stage = canvas.entry(.stage)
  else { return }
  checkup.report(
    .targetWithoutBase, checkup.tree.visible(stage.line),
    "a target without the model it starts from",
    help: "add a line such as \"base: current.pbm\", the path seen from this file")
}
