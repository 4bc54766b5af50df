import PBMModel
public import PBMSyntax

extension Code {
  /// A box without a heading.
  public static let missingBox = Code("missing-box", .warning)
}

let missingBox = Rule(
  .missingBox,
  summary: "One of the nine boxes has no heading.",
  why: """
    The page shows a working life from nine angles at once. An angle that is left out is often \
    the one that explains the others.
    """,
  source: "Clark and Osterwalder: nine components, one page",
  bad: "# A life\n\n## Key partners\n- A mentor\n",
  good: wholeCanvas
) { checkup in
  let canvas = checkup.canvas
  guard !canvas.diagnostics.contains(where: { $0.code == .noSection }) else { return }
  var found: UInt16 = 0
  for section in canvas.sections {
    if case .box(let box) = section.meaning { found |= 1 << UInt16(box.rawValue) }
  }
  guard found != (1 << UInt16(Box.allCases.count)) - 1 else { return }
  let language = canvas.language
  let end = lastVisibleLine(checkup.tree)
  for box in Box.allCases where found & 1 << UInt16(box.rawValue) == 0 {
    guard !canvas.boxesNamedInVain.contains(box) else { continue }
    let name = Vocabulary.shared.name(of: box, in: language)
    checkup.report(
      .missingBox, end, "the box \"\(name)\" is missing",
      help: "\(Vocabulary.shared.question(of: box, in: language)) Write it below \"## \(name)\"")
  }
}

/// Where something that is missing would be put: behind the last line with anything on it.
private func lastVisibleLine(_ tree: Tree) -> ByteRange {
  let line = (0..<tree.lineCount).last { tree.kind($0) != .blank } ?? 0
  return tree.visible(line)
}
