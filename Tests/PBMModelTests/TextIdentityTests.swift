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
    #expect((canvas.identity(canvas.items[0]) == canvas.identity(canvas.items[1])) == isSame)
    guard isSame else { return }
    #expect(
      Set(canvas.identityHashes(canvas.items.indices, letters: 12)).count == 1)
  }
}
