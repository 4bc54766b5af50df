public import PBMSyntax

extension Code {
  /// Targets that start from each other.
  public static let baseCircle = Code("base-circle", .warning)
}

let baseCircle = Rule(
  .baseCircle,
  summary: "Targets start from each other in a circle, or a target from itself.",
  why: """
    Somewhere there has to be a life that is lived now. Where each target starts from another one, \
    nobody can say what would have to change.
    """,
  bad: target(("current.pbm", "target.pbm")),
  good: wholeTarget,
  base: wholeCanvas
) { checkup in
  switch checkup.base {
  case .itself:
    checkup.report(
      .baseCircle, checkup.canvas.placeOfBase, "this target names itself as what it starts from",
      help: "name the file of the current model")
  case .circle(let names):
    checkup.report(
      .baseCircle, checkup.canvas.placeOfBase,
      "targets start from each other: this one from \(names.joined(separator: ", that from "))",
      help: "let one of them start from the current model")
  default: return
  }
}
