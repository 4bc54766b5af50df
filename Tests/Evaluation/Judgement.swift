/// What one matcher said about all pairs, held against the truth.
struct Judgement {
  let name: String
  let pairs: [Pair]
  /// Its rows, pair by pair.
  let rows: [[Row]]

  init(_ name: String, _ pairs: [Pair], _ rows: (Pair) -> [Row]) {
    self.name = name
    self.pairs = pairs
    self.rows = pairs.map(rows)
  }

  /// Counts of what was said, what is true, and what is both.
  struct Counts {
    var right = 0
    var said = 0
    var isTrue = 0

    var precision: Double { said == 0 ? 0 : Double(right) / Double(said) }
    var recall: Double { isTrue == 0 ? 0 : Double(right) / Double(isTrue) }
    var score: Double { said + isTrue == 0 ? 0 : 2 * Double(right) / Double(said + isTrue) }
  }

  /// Counts over the pairs and rows that a condition chooses.
  func counts(_ isChosen: (Pair, Row) -> Bool = { _, _ in true }) -> Counts {
    var counts = Counts()
    for (pair, rows) in zip(pairs, rows) {
      let said = rows.filter { isChosen(pair, $0) }
      let isTrue = pair.truth.filter { isChosen(pair, $0) }
      counts.said += said.count
      counts.isTrue += isTrue.count
      counts.right += common(said, isTrue)
    }
    return counts
  }

  /// How often an action that is true was said to be another, by the item of the old model, or
  /// of the new one where there is no old one.
  func confusion() -> [[Int]] {
    var matrix = [[Int]](
      repeating: [Int](repeating: 0, count: actionNames.count), count: actionNames.count)
    for (pair, rows) in zip(pairs, rows) {
      var said: [Place: [Row]] = [:]
      for row in rows {
        if let place = row.before { said[place, default: []].append(row) }
      }
      for row in pair.truth {
        let answer: Row?
        if let place = row.before {
          answer = said[place]?.first
          said[place]?.removeFirst()
        } else {
          answer = rows.first { $0.after == row.after }
        }
        guard let answer, let here = actionNames.firstIndex(of: row.action),
          let there = actionNames.firstIndex(of: answer.action)
        else { continue }
        matrix[here][there] += 1
      }
    }
    return matrix
  }
}

/// The actions in the order of the method.
let actionNames = ["maintain", "strengthen", "add", "reduce", "delete"]

/// How many rows two lists share; a row that stands twice counts twice.
func common(_ left: [Row], _ right: [Row]) -> Int {
  var counts: [Row: Int] = [:]
  for row in left { counts[row, default: 0] += 1 }
  return right.count { row in
    guard let count = counts[row], count > 0 else { return false }
    counts[row] = count - 1
    return true
  }
}
