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
  let names = linesThatName(canvas)
  for box in Box.allCases where found & 1 << UInt16(box.rawValue) == 0 {
    guard !canvas.boxesNamedInVain.contains(box) else { continue }
    let name = Vocabulary.shared.name(of: box, in: language)
    if let line = names[box] {
      checkup.report(
        .missingBox, line, "the box \"\(name)\" is missing, but this line begins with its name",
        help: "if it is meant to be the heading, write \"## \(name)\" instead")
      continue
    }
    checkup.report(
      .missingBox, end, "the box \"\(name)\" is missing",
      help: "\(Vocabulary.shared.question(of: box, in: language)) Write it below \"## \(name)\"")
  }
}

/// The first note or item that would name each box if it were a heading, for what people write
/// instead of one: `1) Customers`, `Costs (what I give)`. Of `Customers: they ...` reading tells
/// as much already.
private func linesThatName(_ canvas: Canvas) -> [Box: ByteRange] {
  let told = canvas.diagnostics.filter { $0.code == .boxNameInText }
  let explained = Set(told.map { canvas.tree.line(at: Int($0.range.start)) })
  let texts =
    canvas.items.map { ($0.line, canvas.writtenText($0)) } + canvas.notes.map { ($0.line, $0.text) }
  var lines: [Box: ByteRange] = [:]
  for (line, text) in texts.sorted(by: { $0.0 < $1.0 }) where !explained.contains(line) {
    guard case .box(let box) = Vocabulary.shared.heading(in: canvas.tree.bytes, text.indices),
      lines[box] == nil
    else { continue }
    lines[box] = canvas.tree.visible(line)
  }
  return lines
}

/// Where something that is missing would be put: behind the last line with anything on it.
private func lastVisibleLine(_ tree: Tree) -> ByteRange {
  let line = (0..<tree.lineCount).last { tree.kind($0) != .blank } ?? 0
  return tree.visible(line)
}
