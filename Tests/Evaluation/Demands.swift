import PBMDiff

// What is demanded of the comparison, and whether these pairs bear it out.

/// A figure that must not be lower than something.
private struct Demand {
  let name: String
  let least: Double
  let figure: Figure

  var holds: Bool { figure.value >= least }

  var line: String {
    let found = "\(number(figure.value)) (\(shown(figure.interval())))"
    return "\(holds ? "holds " : "missed")  \(name) at least \(number(least)): \(found)\n"
  }
}

/// A verdict on each demand, and whether all hold.
func verdicts(_ judgement: Judgement, _ calibration: Calibration) -> (text: String, hold: Bool) {
  var demands = [
    Demand(name: "micro F1", least: 0.92, figure: judgement.score),
    Demand(name: "recall of hard rows", least: 0.80, figure: judgement.recall(isHard: true)),
    Demand(name: "right of what is called sure", least: 0.99, figure: calibration.right(.sure)),
    Demand(name: "share of rows called sure", least: 0.5, figure: calibration.share(.sure)),
  ]
  // A language of one or two pairs says more about these than about the language.
  let languages = Set(judgement.pairs.map(\.language)).sorted().filter { language in
    judgement.pairs.count { $0.language == language } >= 3
  }
  let scores = languages.map { judgement.score(of: $0) }
  if let lowest = scores.min(by: { $0.value < $1.value }) {
    let name = "\(lowest.name), the lowest of \(scores.count) languages with three pairs,"
    demands.insert(Demand(name: name, least: 0.85, figure: lowest), at: 2)
  }
  let text = demands.map(\.line).joined()
  return (
    "\ndemanded, with what 95 in 100 draws of pairs give\n" + text, demands.allSatisfy(\.holds)
  )
}
