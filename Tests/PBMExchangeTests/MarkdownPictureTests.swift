import Foundation
import PBMExchange
import PBMModel
import PBMRender
import TestSupport
import Testing

// A picture in Markdown, as GitHub's renderer reads it.

@Suite struct `A picture in Markdown` {
  @Test(.enabled(if: Renderer.isAvailable), arguments: PictureAttacks.all)
  func `says what a canvas says, and does nothing`(attack: [UInt8]) throws {
    let canvas = readCanvas(PictureAttacks.canvas(attack))
    let html = try Renderer.html(markdownPicture([Page(canvas, name: "a.pbm")]))
    let tags = Set(html.matches(of: /<\/?([A-Za-z!?][A-Za-z0-9]*)/).map { String($0.1) })
    #expect(
      tags.isSubset(of: [
        "h1", "h3", "p", "table", "thead", "tbody", "tr", "th", "td", "strong", "em", "br", "ul",
        "li", "del", "ins", "span",
      ]), "\(tags)")
    let text = joined(seen(html.replacing(/<\/?[a-z0-9]+( \/)?>/, with: "")[...]))
    #expect(!html.contains(/<[a-z0-9]+ [^\/>]/), "an attribute: \(html)")
    for wanted in PictureAttacks.texts(in: canvas) {
      #expect(text.contains(joined(wanted)), "\(wanted)\n\(html)")
    }
  }

  @Test(.enabled(if: Renderer.isAvailable))
  func `has the nine boxes in their places`() throws {
    let canvas = readCanvas(Array("# T\n\n## Costs\n- a\n\n## Channels\n- b\n".utf8))
    let html = try Renderer.html(markdownPicture([Page(canvas, name: "a.pbm")]))
    #expect(html.matches(of: /<table>/).count == 2)
    let rows = html.split(separator: "<tr>").dropFirst().map { $0.matches(of: /<t[hd]>/).count }
    #expect(rows == [5, 5, 5, 2, 2])
  }

  private func joined(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.joinedAgain.unicodeScalars.filter { !$0.properties.isWhitespace }))
  }
}
