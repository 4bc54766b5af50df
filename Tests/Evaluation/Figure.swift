/// A share that is summed over the pairs: so much of so much in each of them.
///
/// Micro F1 is one as well: twice the right rows of those that were said and those that are true.
struct Figure {
  let name: String
  /// One a pair.
  let parts: [Part]

  /// What a pair gives to both sides of the share.
  struct Part {
    var over = 0
    var under = 0
  }

  /// The share over all pairs.
  var value: Double { share(parts.indices) }

  /// Between which figures 95 in 100 draws of as many pairs lie, from these very pairs with
  /// repetition (Efron's bootstrap).
  ///
  /// Whole pairs are drawn, since the rows of one person's two models stand and fall together.
  func interval(draws: Int = 2000) -> ClosedRange<Double> {
    var generator = Steps(state: 2012)
    let values = (0..<draws).map { _ in
      share(parts.map { _ in generator.next() % parts.count })
    }.sorted()
    guard let low = values.dropFirst(draws * 25 / 1000).first,
      let high = values.dropLast(draws * 25 / 1000).last
    else { return 0...0 }
    return low...high
  }

  private func share(_ pairs: some Collection<Int>) -> Double {
    let over = pairs.reduce(0) { $0 + parts[$1].over }
    let under = pairs.reduce(0) { $0 + parts[$1].under }
    return under == 0 ? 0 : Double(over) / Double(under)
  }
}

extension Judgement {
  /// F1 over whole changes.
  var score: Figure {
    Figure(
      name: "micro F1",
      parts: zip(pairs, rows).map { pair, rows in
        Figure.Part(over: 2 * common(rows, pair.truth), under: rows.count + pair.truth.count)
      })
  }

  /// The share of the hard, or of the easy rows that were found.
  func recall(isHard: Bool) -> Figure {
    Figure(
      name: isHard ? "hard recall" : "easy recall",
      parts: zip(pairs, rows).map { pair, rows in
        let wanted = zip(pair.truth, pair.hard).filter { $0.1 == isHard }.map(\.0)
        return Figure.Part(over: common(rows, wanted), under: wanted.count)
      })
  }

  /// The same about the pairs of one language.
  func score(of language: String) -> Figure {
    let parts = zip(pairs, score.parts).filter { $0.0.language == language }.map(\.1)
    return Figure(name: "F1 in \(language)", parts: parts)
  }
}

/// Numbers that look random and are the same on every run.
struct Steps {
  var state: UInt64

  mutating func next() -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 40)
  }
}
