import PBMModel
public import PBMSyntax

extension Code {
  /// A base that is a target itself.
  public static let baseIsTarget = Code("base-is-target", .warning)
}

let baseIsTarget = Rule(
  .baseIsTarget,
  summary: "The model that a target starts from is a target itself.",
  why: """
    What changes should be told from the life that is lived now. A step on from what is only wished \
    for looks smaller than it is.
    """,
  bad: wholeTarget,
  good: wholeTarget,
  base: target(),
  goodBase: wholeCanvas
) { checkup in
  guard case .model(let base) = checkup.base, base.stage == .target,
    let stage = base.entry(.stage)
  else { return }
  checkup.report(
    .baseIsTarget, checkup.canvas.placeOfBase, "the model that this starts from is a target itself",
    help: "start from the current model; what was decided stands there",
    related: [RelatedPlace(base.tree.visible(stage.line), "its stage", isInBase: true)])
}
