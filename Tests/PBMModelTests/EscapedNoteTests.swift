import PBMModel
import PBMSyntax
import Testing

@Suite struct `A backslash before a note` {
  @Test(arguments: ["date: x", "date:", "date :\u{200B} x", "date:\u{200B}", "\u{200B}date: x"])
  func `goes where the rest would be read as metadata`(_ rest: String) {
    #expect(readCanvas(Array(rest.utf8)).metadata.count == 1)
    let canvas = readCanvas(Array(("\\" + rest).utf8))
    #expect(canvas.metadata.isEmpty)
    #expect(canvas.notes.map { canvas.tree.string($0.text) } == [rest])
  }

  @Test(arguments: ["date:x", "date", "dear date: x"])
  func `stays where it would not`(_ rest: String) {
    let canvas = readCanvas(Array(("\\" + rest).utf8))
    #expect(canvas.notes.map { canvas.tree.string($0.text) } == ["\\" + rest])
  }
}
