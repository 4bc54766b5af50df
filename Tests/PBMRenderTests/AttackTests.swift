import Foundation
import PBMModel
import PBMRender
import PBMSyntax
import TestSupport
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

// Nothing that a canvas says acts in a picture, and all of it is read there as it is shown elsewhere.

/// The texts of a drawing, as somebody else's parser reads them.
private final class Reader: NSObject, XMLParserDelegate {
  var text = ""
  var names: Set<String> = []
  var attributes: Set<String> = []

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    names.insert(name)
    self.attributes.formUnion(attributes.keys)
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }
}

/// A text without blanks, scalar by scalar: lines are broken at some.
private func joined(_ text: String) -> [UInt32] {
  text.unicodeScalars.filter { !$0.properties.isWhitespace }.map(\.value)
}

private func contains(_ whole: [UInt32], _ part: [UInt32]) -> Bool {
  guard let first = part.first else { return true }
  return whole.indices.contains { start in
    whole[start] == first && whole[start...].starts(with: part)
  }
}

@Suite struct `A hostile text in a picture` {
  @Test(arguments: PictureAttacks.all)
  func `is a text in an SVG file, and nothing else`(attack: [UInt8]) throws {
    let canvas = readCanvas(PictureAttacks.canvas(attack))
    let bytes = svg([Page(canvas, name: "a.pbm")])
    let parser = XMLParser(data: Data(bytes))
    let reader = Reader()
    parser.delegate = reader
    #expect(parser.parse(), "\(String(describing: parser.parserError))")
    #expect(
      reader.names.isSubset(of: [
        "svg", "title", "style", "rect", "text", "tspan", "circle", "path", "g",
      ]))
    #expect(reader.attributes.allSatisfy { !$0.hasPrefix("on") && !$0.contains("href") })
    let read = joined(reader.text)
    for text in PictureAttacks.texts(in: canvas) {
      #expect(contains(read, joined(PictureAttacks.drawn(text))), "\(text)")
    }
  }

  @Test(arguments: PictureAttacks.all)
  func `is a text in a terminal, and nothing else`(attack: [UInt8]) {
    let canvas = readCanvas(PictureAttacks.canvas(attack))
    let lines = terminalPage(Page(canvas, name: "a.pbm"), width: 80, isPlain: true)
    for line in lines {
      #expect(line.width <= 80)
      #expect(!line.text.unicodeScalars.contains { isControl($0) }, "\(line.text)")
    }
    // Without the sides of the boxes.
    let read = joined(
      lines.map { line in
        let text = line.text
        return text.hasPrefix("| ") && text.hasSuffix(" |")
          ? String(text.dropFirst(2).dropLast(2)) : text
      }.joined())
    for text in PictureAttacks.texts(in: canvas) {
      #expect(contains(read, joined(text)), "\(text)")
    }
  }

  private func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F, 0x61C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
