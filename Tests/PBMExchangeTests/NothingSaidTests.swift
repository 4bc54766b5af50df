import PBMExchange
import Testing

@Suite struct `What says nothing in a canvas of another program` {
  private static let stress = "boxes:\n  - box: costs\n    items:\n      - text: Stress\n"

  private func yaml(_ text: String) throws -> [UInt8] {
    try readCanvasYAML(Array(text.utf8)).canvasText()
  }

  private func json(_ text: String) throws -> [UInt8] {
    try readCanvasJSON(Array(text.utf8)).canvasText()
  }

  @Test(arguments: ["~", "null", "Null", ""])
  func `is absent in YAML`(nothing: String) throws {
    let text =
      "title: \(nothing)\n\(Self.stress)        weight: \(nothing)\n        tags: \(nothing)\n"
    #expect(try yaml(text) == yaml(Self.stress))
  }

  @Test func `is absent in JSON, and a word in quotation marks is a word`() throws {
    let item = #""boxes": [{"box": "costs", "items": [{"text": "Stress"}]}]}"#
    let absent = try json("{" + item)
    #expect(try json(#"{"title": null, "# + item) == absent)
    let word = try json(#"{"title": "null", "# + item)
    #expect(word != absent)
    #expect(try yaml("title: 'null'\n" + Self.stress) == word)
  }
}
