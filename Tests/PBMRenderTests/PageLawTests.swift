import Foundation
import PBMDiff
import PBMModel
@testable import PBMRender
import PBMSyntax
import TestSupport
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// A page of one case: of one model, or of a change.
private func page(_ number: Int) -> (page: Page, canvases: [Canvas]) {
  let (old, new) = Trial.pair(number)
  let canvas = readCanvas(new)
  guard number % 2 == 0 else { return (Page(canvas, name: "me.pbm"), [canvas]) }
  let before = readCanvas(old)
  return (Page(compare(before, canvas), name: "me.pbm"), [before, canvas])
}

private let cases = (0..<max(200, Trial.cases / 20)).filter { number in
  page(number).canvases.allSatisfy(\.tree.content.isReadable)
}

/// Letters and digits: what is broken into lines, escaped or laid out otherwise has the same.
private func letters(_ text: String) -> String {
  String(
    String.UnicodeScalarView(
      text.unicodeScalars.filter {
        $0.properties.isAlphabetic || $0.properties.numericType != nil
      }))
}

/// What is said about an item or a model, in letters.
private func sayings(_ canvas: Canvas, isChange: Bool) -> [String] {
  func text(_ range: ByteRange) -> String { shown(canvas.tree.string(range)) }
  var all = canvas.notes.map { text($0.text) }
  for (index, item) in canvas.items.enumerated() {
    all.append(shown(canvas.text(item)))
    all += canvas.tagNames(index).map { shown($0) }
    if let amount = canvas.amount(item) { all.append(shown(canvas.plainText(amount))) }
  }
  all += canvas.impacts.map { text($0.text) } + canvas.hypotheses.map { text($0.text) }
  // What was decided is no news beside what was done.
  if !isChange { all += canvas.decisions.map { shown(canvas.reason($0)) } }
  return all.map(letters).filter { !$0.isEmpty }
}

/// What is missing in a text of all that a page is to say.
private func missing(_ page: Page, _ canvas: Canvas, in text: String) -> [String] {
  let said = letters(text)
  return sayings(canvas, isChange: page.isChange).filter { !said.contains($0) }
}

/// What stands in the cells of the second table, in letters.
private func decided(_ page: Page) -> [String] {
  (page.table?.rows ?? []).flatMap { $0.cells.joined() + $0.impacts }.map(letters)
    .filter { !$0.isEmpty }
}

/// The entries of all boxes.
private func entries(_ page: Page) -> [PageEntry] {
  (page.panels + [page.loose].compactMap { $0 }).flatMap(\.entries)
}

/// Every weight that is to be seen, what it was included.
private func weights(_ page: Page) -> [Int] {
  entries(page).flatMap { entry in
    entry.weight.isSteady ? [entry.weight.new] : [entry.weight.old, entry.weight.new]
  }.filter { $0 > 0 }
}

/// HTML without its tags. A mark behind a `>` would be one character with it, so it goes scalar by
/// scalar.
private func plain(_ html: some StringProtocol) -> String {
  var scalars = String.UnicodeScalarView()
  var isTag = false
  for scalar in html.unicodeScalars {
    if scalar == "<" { isTag = true }
    if !isTag { scalars.append(scalar) }
    if scalar == ">" { isTag = false }
  }
  var text = Data(String(scalars).utf8)
  for (name, sign) in [("lt", "<"), ("gt", ">"), ("quot", "\""), ("#39", "'"), ("amp", "&")] {
    let reference = Data("&\(name);".utf8)
    while let place = text.range(of: reference) {
      text.replaceSubrange(place, with: Data(sign.utf8))
    }
  }
  return String(decoding: text, as: UTF8.self)
}

/// The five columns of the boxes in a terminal's lines, each without its frame.
private func columns(_ lines: [String]) -> [String] {
  let rules = lines.indices.filter { index in
    lines[index].count > 20 && lines[index].allSatisfy { "+-┌┬┐├┴┤┼└┘─".contains($0) }
      && "+┌├└".contains(lines[index].prefix(1))
  }
  guard rules.count > 1 else { return [] }
  let edges = lines[rules[0]].enumerated().filter { "+┌┬┐".contains($0.element) }.map(\.offset)
  var columns = [String](repeating: "", count: edges.count - 1)
  for line in lines[(rules[0] + 1)..<rules[1]] {
    var place = 0
    for character in line {
      if let column = edges.lastIndex(where: { $0 <= place }), column < columns.count,
        edges[column] != place
      {
        columns[column].append(character)
      }
      place += displayWidth(String(character))
    }
  }
  return columns
}

/// The texts of an XML file, in their order; nil where it is none.
private func texts(ofXML bytes: [UInt8]) -> String? {
  final class Reader: NSObject, XMLParserDelegate {
    var text = ""
    func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }
  }
  let reader = Reader()
  let parser = XMLParser(data: Data(bytes))
  parser.delegate = reader
  return parser.parse() ? reader.text : nil
}

@Suite struct `Any page` {
  @Test func `is a well-formed drawing that says all that its elements say`() throws {
    for number in cases {
      let (page, canvases) = page(number)
      let bytes = svg([page])
      let said = try #require(texts(ofXML: bytes), "case \(number)")
      #expect(bytes == svg([page]))
      #expect(missing(page, canvases[canvases.count - 1], in: said) == [], "case \(number)")
      #expect(
        String(decoding: bytes, as: UTF8.self).ranges(of: "class=\"on\"").count
          == weights(page).reduce(0, +), "case \(number)")
    }
  }

  @Test func `says the same on a terminal of any width, in lines that fit`() {
    for number in cases {
      let (page, canvases) = page(number)
      let width = [20, 33, 60, 85, 86, 100, 137, 200][number % 8]
      let lines = terminalPage(page, width: width, isPlain: number % 3 == 0)
      for line in lines {
        #expect(displayWidth(line.text) <= width, "case \(number), \(width): \(line.text)")
      }
      let said = lines.map(\.text)
      guard width < 86 else {
        expectInColumns(page, columns(said), "case \(number), \(width)")
        continue
      }
      #expect(
        missing(page, canvases[canvases.count - 1], in: said.joined()) == [],
        "case \(number), \(width)")
    }
  }

  /// Whether every text of the boxes stands in the column of its box.
  private func expectInColumns(_ page: Page, _ columns: [String], _ name: String) {
    #expect(columns.count == Page.columns.count, "\(name)")
    for (boxes, column) in zip(Page.columns, columns) {
      let said = letters(column)
      for panel in boxes.map({ page.panels[Int($0.rawValue)] }) {
        var wanted = [panel.heading, panel.question] + panel.notes
        for entry in panel.entries {
          wanted += [entry.plainText, entry.reason] + entry.notes + entry.tags + entry.signs
          wanted += entry.impacts.flatMap { [$0.text] + $0.notes }
          wanted += entry.hypotheses.flatMap { [$0.text] + $0.notes }
        }
        wanted += panel.impacts.flatMap { [$0.text] + $0.notes }
        wanted += panel.hypotheses.flatMap { [$0.text] + $0.notes }
        let lost = wanted.map(letters).filter { !said.contains($0) && !$0.isEmpty }
        #expect(lost == [], "\(name), \(panel.heading)")
      }
    }
  }

  @Test func `has frames of one width, whatever stands in them`() {
    for number in cases where number % 4 == 0 {
      for width in [60, 100, 200] {
        let lines = terminalPage(page(number).page, width: width, isPlain: true).map(\.text)
        let framed = lines.drop { !$0.hasPrefix("+") }.prefix { "+|".contains($0.prefix(1)) }
        for line in framed { #expect(displayWidth(line) == width, "case \(number): \(line)") }
      }
    }
  }

  @Test func `is HTML without anything that acts, and says the same`() throws {
    for number in cases {
      let (page, canvases) = page(number)
      let bytes = html([page])
      #expect(bytes == html([page]))
      let text = String(decoding: bytes, as: UTF8.self)
      // Our own script, style and headers; nothing else that would load or run.
      #expect(text.components(separatedBy: "<script").count == 2, "case \(number)")
      let body = try #require(text.range(of: "<main>").map { text[$0.upperBound...] })
      #expect(!body.contains("src=\""), "case \(number)")
      #expect(!body.contains(#/href="[^#]/#), "case \(number)")
      // What is seen on a screen and what is printed are drawn each for itself.
      let parts = body.components(separatedBy: "<div class=\"sheet\" aria-hidden=\"true\">")
      try #require(parts.count == 2, "case \(number)")
      let canvas = canvases[canvases.count - 1]
      #expect(missing(page, canvas, in: plain(parts[0])) == [], "case \(number), screen")
      #expect(missing(page, canvas, in: plain(parts[1])) == [], "case \(number), sheet")
      #expect(
        parts[0].matches(of: #/<use href="#weight-([1-5])"/#).compactMap { Int($0.1) }
          == weights(page), "case \(number)")
      #expect(
        parts[1].ranges(of: "class=\"on\"").count == weights(page).reduce(0, +),
        "case \(number)")
      guard page.table != nil else { continue }
      let table = try #require(parts[0].components(separatedBy: "<table>").last)
      let heading = ">\(page.words.decisions)</text>"
      let printed = try #require(parts[1].components(separatedBy: heading).last)
      #expect(parts[1].contains(heading))
      for (place, part) in [("screen", table), ("sheet", printed)] {
        let said = letters(plain(part))
        #expect(decided(page).filter { !said.contains($0) } == [], "case \(number), \(place)")
      }
    }
  }
}

@Suite struct `A text in a drawing` {
  /// The lines that a drawing breaks a text into.
  private func lines(_ text: String, _ width: Int) -> [String] {
    paragraph(of: [Piece(text)], width: width) { character, _ in
      FontMetrics.shared.width(character, isBold: false)
    }.map(\.text)
  }

  /// What a blank at a line's end leaves nobody sees.
  private func trimmed(_ line: String) -> String {
    String(line.reversed().drop { $0 == " " }.reversed())
  }

  @Test func `is broken word by word as it is letter by letter`() {
    var generator = CanvasGenerator(seed: 7)
    for number in 0..<2000 {
      let text = String(
        decoding: generator.mutated(Array("a few words of some length".utf8), times: number % 9)
          .filter { $0 >= 0x20 && $0 < 0x7F }, as: UTF8.self)
      let width = 3_000 + number * 3
      let drawn = Drawing(
        [Piece(text)], Typography.picture.body, width: width * Typography.picture.body.size / 1000)
      let room = (width * Typography.picture.body.size / 1000) * 1000 / Typography.picture.body.size
      #expect(
        drawn.lines.map(trimmed) == lines(text, room).map(trimmed).filter { !$0.isEmpty },
        "\(text), \(room)")
    }
  }
}

extension Drawing {
  /// What its lines say.
  fileprivate var lines: [String] {
    marks.compactMap { mark in
      guard case .text(let line, _, _) = mark else { return nil }
      return line.pieces.text
    }
  }
}
