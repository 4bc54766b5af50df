import PBMDiff
import PBMModel

/// How often a change is right, by how sure it says it is.
struct Calibration {
  /// For each pair and level: how many rows say so, and how many of them are right.
  private let counts: [[(said: Int, right: Int)]]

  init(_ pairs: [Pair]) {
    counts = pairs.map { pair in
      let truth = Set(pair.truth)
      let changes = compare(pair.old, pair.new).changes
      return Change.Confidence.allCases.map { level in
        let said = changes.filter { $0.confidence == level }
        return (said.count, said.count { truth.contains(row(pair, $0)) })
      }
    }
  }

  /// The share of all rows that say they are this sure.
  func share(_ level: Change.Confidence) -> Figure {
    figure("share of \(level.identifier)") { counts in
      Figure.Part(over: counts[Int(level.rawValue)].said, under: counts.reduce(0) { $0 + $1.said })
    }
  }

  /// The share of these rows that are right.
  func right(_ level: Change.Confidence) -> Figure {
    figure("\(level.identifier) and right") { counts in
      Figure.Part(over: counts[Int(level.rawValue)].right, under: counts[Int(level.rawValue)].said)
    }
  }

  private func figure(
    _ name: String, _ part: ([(said: Int, right: Int)]) -> Figure.Part
  ) -> Figure {
    Figure(name: name, parts: counts.map(part))
  }

  /// The table.
  var text: String {
    var text = "\n" + line(["how sure", "rows", "share", "right", "95 in 100"])
    for level in Change.Confidence.allCases.reversed() {
      let said = counts.reduce(0) { $0 + $1[Int(level.rawValue)].said }
      let right = right(level)
      text += line(
        [
          level.identifier, "\(said)", number(share(level).value), number(right.value),
          shown(right.interval()),
        ])
    }
    return text
  }
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
  vary(&weights.bothLiked)
  vary(&weights.oppositeMood)
  vary(&weights.bothNegated)
  vary(&weights.toldApart)
  return weights
}
