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
  let missing = Box.allCases.filter {
    found & 1 << UInt16($0.rawValue) == 0 && !canvas.boxesNamedInVain.contains($0)
  }
  let end = endOfLines(checkup.tree)
  let lines = linesThatName(missing, canvas, language)
  for box in missing {
    let name = Vocabulary.shared.name(of: box, in: language)
    if let line = lines[box] {
      checkup.report(
        .missingBox, line, "the box \"\(name)\" is missing, but this line seems to name it",
        help: "if it is meant to be the heading, write \"## \(name)\" instead")
      continue
    }
    checkup.report(
      .missingBox, end,
      "the box \"\(name)\" is missing: \(Vocabulary.shared.question(of: box, in: language))",
      help: "write what you know below \"## \(name)\"")
  }
}

/// The first note or item that seems to name each box, for what people write instead of a heading:
/// `1) Customers`, `Costs (what I give)`, `Key activites:`. Of `Customers: they ...` reading tells
/// as much already.
private func linesThatName(
  _ missing: [Box], _ canvas: Canvas, _ language: Language
) -> [Box: ByteRange] {
  let told = canvas.diagnostics.filter { $0.code == .boxNameInText }
  let explained = Set(told.map { canvas.tree.line(at: Int($0.range.start)) })
  let items = canvas.items.map { ($0.line, canvas.writtenText($0), false) }
  let notes = canvas.notes.map { ($0.line, $0.text, canvas.tree.kind($0.line) == .note) }
  var lines: [Box: ByteRange] = [:]
  for (line, text, isNote) in (items + notes).sorted(by: { $0.0 < $1.0 })
  where lines.count < missing.count && !explained.contains(line) {
    var named: [Box] = []
    if case .box(let box) = Vocabulary.shared.heading(in: canvas.tree.bytes, text.indices) {
      named = [box]
    } else if isNote {
      named = boxesMeant(canvas, line, text, language)
    }
    for box in named where missing.contains(box) && lines[box] == nil {
      lines[box] = canvas.tree.visible(line)
    }
  }
  return lines
}

/// The boxes that a note may be the heading of: a short line that ends in a colon, or has an item
/// below it.
private func boxesMeant(
  _ canvas: Canvas, _ line: Int, _ text: ByteRange, _ language: Language
) -> [Box] {
  let bytes = canvas.tree.bytes
  guard text.count <= 60 else { return [] }
  let colon = firstColon(bytes, text)
  let endsInColon = colon.map { $0.end == text.end } ?? false
  guard endsInColon || isAboveItem(canvas.tree, line) else { return [] }
  let words = Vocabulary.shared
  if let near = words.nearestBox(in: bytes, text.indices, for: language) {
    return [near.box]
  }
  guard endsInColon else { return [] }
  return boxesNamed(bytes, text)
}

/// The boxes that words of a line name, one or more words each: `Costs & benefits:`.
private func boxesNamed(_ bytes: [UInt8], _ text: ByteRange) -> [Box] {
  let words = bytes[text.indices].split(separator: UInt8(ascii: " ")).map(\.indices)
  guard words.count <= 5 else { return [] }
  var boxes: [Box] = []
  for first in words.indices {
    for last in first..<words.count {
      let name = words[first].lowerBound..<words[last].upperBound
      if case .box(let box) = Vocabulary.shared.wholeName(in: bytes, name), !boxes.contains(box) {
        boxes.append(box)
      }
    }
  }
  return boxes
}

/// Whether the next line with anything on it, comments left out, is an item.
private func isAboveItem(_ tree: Tree, _ line: Int) -> Bool {
  let next = (line + 1..<tree.lineCount).first { ![.blank, .comment].contains(tree.kind($0)) }
  return next.map { tree.kind($0) == .item } ?? false
}

/// Where something that is missing would be put: behind the last line with anything on it. It is no
/// stretch of that line, which may be just as it should be.
private func endOfLines(_ tree: Tree) -> ByteRange {
  let line = (0..<tree.lineCount).last { tree.kind($0) != .blank } ?? 0
  let end = Int(tree.visible(line).end)
  return ByteRange(end, end)
}
