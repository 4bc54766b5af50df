import PBMModel
import PBMSyntax
import Testing

private func items(_ texts: [String]) -> Canvas {
  readCanvas(Array(("## Costs\n" + texts.map { "- \($0)\n" }.joined()).utf8))
}

@Suite struct `Two texts` {
  @Test(
    arguments: [
      ("Nurses", "nurses!", true), ("C", "C++", false), ("👍🏽 x", "x", true), ("👍", "🐝", false),
      ("!!", "???", false), ("!!", "! !", false), ("…  …", "… …", true), ("—", "—", true),
      ("\u{301}", "\u{302}", false),
    ])
  func `say the same by their letters, or by their signs where they have none`(
    _ one: String, _ other: String, _ isSame: Bool
  ) {
    let canvas = items([one, other])
    #expect(canvas.saysTheSame(canvas.items[0], canvas.items[1]) == isSame)
    #expect(canvas.saysTheSame(canvas.items[1], canvas.items[0]) == isSame)
    guard isSame else { return }
    #expect(canvas.identityHash(canvas.items[0]) == canvas.identityHash(canvas.items[1]))
  }

  @Test func `have hashes that tell them apart without letters as well`() {
    let canvas = items((1..<200).map { String(repeating: "!", count: $0) + "🐝" })
    for letters in [12, Int.max] {
      let hashes = Set(canvas.items.map { canvas.identityHash($0, letters: letters) })
      #expect(hashes.count == canvas.items.count)
    }
  }
}
