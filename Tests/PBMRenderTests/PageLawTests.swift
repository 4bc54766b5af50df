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
  String(String.UnicodeScalarView(text.unicodeScalars.filter { $0.properties.isAlphabetic }))
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
      let said = try #require(texts(ofXML: bytes), "case \(number)").filter { !$0.isWhitespace }
      #expect(bytes == svg([page]))
      for item in canvases[canvases.count - 1].items {
        let text = letters(shown(canvases[canvases.count - 1].text(item)))
        #expect(text.isEmpty || letters(said).contains(text), "case \(number): \(text)")
      }
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
      guard width < 86 else { continue }
      let said = letters(lines.map(\.text).joined())
      for item in canvases[canvases.count - 1].items {
        let text = letters(shown(canvases[canvases.count - 1].text(item)))
        #expect(text.isEmpty || said.contains(text), "case \(number): \(text)")
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
      let plain = body.replacing(#/<[^>]*>/#, with: "").replacing("&amp;", with: "&")
        .replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
        .replacing("&#39;", with: "'")
      for item in canvases[canvases.count - 1].items {
        let words = letters(shown(canvases[canvases.count - 1].text(item)))
        #expect(words.isEmpty || letters(String(plain)).contains(words), "case \(number): \(words)")
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
