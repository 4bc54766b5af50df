import PBMDiff
import PBMModel

/// How often a change is right, by how sure it says it is.
func calibration(_ pairs: [Pair]) -> String {
  var said = [Int](repeating: 0, count: Change.Confidence.allCases.count)
  var right = said
  for pair in pairs {
    let truth = Set(pair.truth)
    for change in compare(pair.old, pair.new).changes {
      let level = Int(change.confidence.rawValue)
      said[level] += 1
      if truth.contains(row(pair, change)) { right[level] += 1 }
    }
  }
  let all = said.reduce(0, +)
  var text = "\n" + line(["how sure", "rows", "share", "right"])
  for level in Change.Confidence.allCases.reversed() {
    let count = said[Int(level.rawValue)]
    text += line(
      [
        level.identifier, "\(count)", number(Double(count) / Double(max(1, all))),
        number(Double(right[Int(level.rawValue)]) / Double(max(1, count))),
      ])
  }
  return text
}

/// What comes out when the weights are chosen on all pairs but one and tried on that one.
func validation(_ pairs: [Pair]) -> String {
  var generator = Steps(state: 1)
  let choices = [Weights()] + (0..<240).map { _ in varied(&generator) }
  // Rows right and rows in all, for each choice and pair.
  let results = choices.map { weights in
    pairs.map { pair in
      let rows = compare(pair.old, pair.new, weights).changes.map { row(pair, $0) }
      return (right: common(rows, pair.truth), all: rows.count + pair.truth.count)
    }
  }
  func score(_ choice: Int, where isCounted: (Int) -> Bool) -> Double {
    var right = 0
    var all = 0
    for (index, result) in results[choice].enumerated() where isCounted(index) {
      right += result.right
      all += result.all
    }
    return 2 * Double(right) / Double(max(1, all))
  }
  var right = 0
  var all = 0
  for left in pairs.indices {
    let scores = choices.indices.map { choice in score(choice) { $0 != left } }
    let best = scores.indices.max { scores[$0] < scores[$1] } ?? 0
    right += results[best][left].right
    all += results[best][left].all
  }
  let scores = choices.indices.map { choice in score(choice) { _ in true } }.sorted()
  var text = "\n" + line(["weights", "micro F1"])
  text += line(["as they are", number(score(0) { _ in true })])
  text += line(["each pair left out", number(2 * Double(right) / Double(max(1, all)))])
  text += line(["best of all choices", number(scores.last ?? 0)])
  text += line(["median of all choices", number(scores[scores.count / 2])])
  return text
}

/// The weights with each one moved by up to a third.
private func varied(_ generator: inout Steps) -> Weights {
  var weights = Weights()
  func vary(_ value: inout Int) { value = value * (67 + generator.next() % 67) / 100 }
  vary(&weights.pieces)
  vary(&weights.telling)
  vary(&weights.contained)
  vary(&weights.sameBox)
  vary(&weights.givenAndGot)
  vary(&weights.needed)
  return weights
}

/// Numbers that look random and are the same on every run.
private struct Steps {
  var state: UInt64

  mutating func next() -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 40)
  }
}
