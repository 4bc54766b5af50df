import PBMModel
public import PBMSyntax

extension Code {
  /// A base that is no canvas.
  public static let baseNoCanvas = Code("base-no-canvas", .warning)
}

let baseNoCanvas = Rule(
  .baseNoCanvas,
  summary: "The file that a target starts from is no canvas.",
  why: """
    Nothing can be compared with a picture or an empty page. Most often a file of the same name was \
    meant that stands elsewhere.
    """,
  bad: wholeTarget,
  good: wholeTarget,
  base: "A letter to myself, without a single box.\n",
  goodBase: wholeCanvas
) { checkup in
  guard case .model(let base) = checkup.base else { return }
  let help = "is it the file that you meant? The path is seen from this file's folder"
  if let unreadable = base.diagnostics.first(where: { _ in !base.tree.content.isReadable }) {
    checkup.report(
      .baseNoCanvas, checkup.canvas.placeOfBase,
      "the file that this starts from is no canvas: \(unreadable.message)", help: help)
  } else if base.items.isEmpty {
    checkup.report(
      .baseNoCanvas, checkup.canvas.placeOfBase,
      "the file that this starts from is no canvas: there is no element in it", help: help)
  }
}
