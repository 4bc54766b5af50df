import PBMDiff
import PBMModel
import TestSupport
import Testing

private func model(_ text: String) -> Canvas { readCanvas(Array(text.utf8)) }

@Suite struct ElementTrailTests {
  @Test func `Models that were made ready compare as they do otherwise, however often`() {
    tryAll { seed in
      let script = EditScript(seed: UInt64(seed), elements: 6, wordCount: [12, 60, 5000][seed % 3])
      let canvases = [script.old, script.new, script.old].map { readCanvas($0.plain().bytes) }
      var models: [PreparedModel] = []
      for canvas in canvases { models.append(PreparedModel(canvas, like: models.last)) }
      for (left, right) in [(0, 1), (1, 2), (1, 0), (0, 0), (0, 1)] {
        let plain = facts(compare(canvases[left], canvases[right]))
        let prepared = facts(compare(models[left], models[right]))
        if plain != prepared { return "\(plain)\n\(prepared)" }
      }
      return nil
    }
  }

  @Test func `An element is found by its id, then by all its words, then by some of them`() {
    let canvas = model(
      """
      ## Costs
      - Stress in the evening &noise
      - Stress
      - Noise
      - Gehör schützen
      - ?
      - 電話
      ## Benefits
      - No stress

      """)
    func found(_ text: String, _ box: Box? = nil) -> [Int] {
      ElementSearch(text, in: box).items(in: canvas)
    }
    #expect(found("&noise") == [0] && found("noise") == [0])
    #expect(found("STRESS") == [1] && found("stress", .benefits) == [6])
    #expect(found("stress in") == [0] && found("s", .costs) == [0, 1, 2, 3])
    #expect(found("gehor schutzen!") == [3] && found("電") == [5])
    #expect(found("?") == [4] && found("&stress").isEmpty && found("...").isEmpty)
  }

  @Test func `A life is counted from the newest step to the oldest`() throws {
    let versions = [
      "## Costs\n- other\n",
      "## Costs\n- other\n- Stress in the evening [1]\n",
      "## Costs\n- other\n- Stress late in the evening [3]\n",
      "## Costs\n- other\n## Benefits\n- Stress late in the evening [3]\n",
      "## Costs\n- other\n## Benefits\n- Stress late in the evening [2]\n",
      "## Costs\n- other\n",
    ].map(model)
    var trail = ElementTrail()
    // Found in the second but last version; the last one has lost it.
    trail.place(1, in: "4")
    let last = compare(versions[4], versions[5])
    #expect(trail.advance(last, from: "4", to: "5") == nil)
    var actions: [Action] = []
    for number in (1..<versions.count).reversed() {
      let comparison = compare(versions[number - 1], versions[number])
      guard let change = trail.change(comparison, from: "\(number - 1)", to: "\(number)") else {
        continue
      }
      actions.append(change.action)
      trail.follow(change, comparison, to: "\(number - 1)")
    }
    #expect(actions == [.delete, .reduce, .maintain, .strengthen, .add])
    let life = trail.life
    #expect(life.rewordings == 1 && life.moves == 1 && life.additions == 1 && life.deletions == 1)
    #expect(life.weights.first == 1 && life.weights.last == 2)
  }

  @Test func `What a branch does with it that is not followed is not its life`() {
    let old = model("## Costs\n- Stress [1]\n")
    let new = model("## Costs\n- Stress [5]\n")
    var trail = ElementTrail()
    trail.place(0, in: "old")
    #expect(trail.change(compare(old, new), from: "old", to: "branch") == nil)
  }
}
