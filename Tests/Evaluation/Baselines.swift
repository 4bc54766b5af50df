import PBMDiff
import PBMModel

// What simple means reach on the same pairs. The actions are derived as `compare` derives them,
// so that the difference is in the matching alone.

/// Items are the same where the texts are, in the same box if possible.
func equalTextRows(_ pair: Pair) -> [Row] {
  assignedRows(pair, threshold: 0.5, similarities(pair) { $0 == $1 ? 1 : 0 })
}

/// The best that assignment by one number reaches with one threshold for all pairs: the
/// baselines may choose it on these very pairs.
func bestAssigned(
  _ name: String, _ pairs: [Pair], _ ratio: ([Character], [Character]) -> Double
) -> Judgement {
  let matrices = Dictionary(
    uniqueKeysWithValues: pairs.map { ($0.name, similarities($0, ratio)) })
  var best: Judgement?
  for threshold in stride(from: 0.25, through: 0.75, by: 0.05) {
    let judgement = Judgement(name, pairs) { pair in
      assignedRows(pair, threshold: threshold, matrices[pair.name] ?? [])
    }
    if judgement.counts().score > best?.counts().score ?? -1 { best = judgement }
  }
  return best ?? Judgement(name, pairs) { _ in [] }
}

private func similarities(
  _ pair: Pair, _ ratio: ([Character], [Character]) -> Double
) -> [[Double]] {
  let theirs = pair.new.items.map { Array(pair.new.text($0).lowercased()) }
  return pair.old.items.map { item in
    let mine = Array(pair.old.text(item).lowercased())
    return theirs.map { ratio(mine, $0) }
  }
}

private func assignedRows(
  _ pair: Pair, threshold: Double, _ similarities: [[Double]]
) -> [Row] {
  let actions = ActionReader(pair.old, pair.new)
  let mine = pair.old.items
  let theirs = pair.new.items
  let size = max(mine.count, theirs.count)
  var costs = [[Double]](repeating: [Double](repeating: 0, count: size), count: size)
  for row in mine.indices {
    for column in theirs.indices where similarities[row][column] > threshold {
      // Of two equal texts the one in the same box.
      let bonus = mine[row].box == theirs[column].box ? 1e-3 : 0
      costs[row][column] = threshold - similarities[row][column] - bonus
    }
  }
  var rows: [Row] = []
  var isMatched = [Bool](repeating: false, count: theirs.count)
  for (left, right) in cheapestAssignment(costs).enumerated() where left < mine.count {
    guard right < theirs.count, costs[left][right] < 0 else {
      rows.append(Row(action: "delete", before: place(pair.old, left), after: nil))
      continue
    }
    isMatched[right] = true
    rows.append(
      Row(
        action: actions.action(left, right).identifier, before: place(pair.old, left),
        after: place(pair.new, right)))
  }
  for index in theirs.indices where !isMatched[index] {
    rows.append(Row(action: "add", before: nil, after: place(pair.new, index)))
  }
  return rows
}

/// One minus Levenshtein's distance over the longer length.
func levenshteinRatio(_ left: [Character], _ right: [Character]) -> Double {
  let distance = editDistance(left, right, replacement: 1)
  return 1 - Double(distance) / Double(max(1, left.count, right.count))
}

/// Twice the longest common subsequence over both lengths.
func indelRatio(_ left: [Character], _ right: [Character]) -> Double {
  let distance = editDistance(left, right, replacement: 2)
  return 1 - Double(distance) / Double(max(1, left.count + right.count))
}

private func editDistance(_ left: [Character], _ right: [Character], replacement: Int) -> Int {
  var above = Array(0...right.count)
  for (row, character) in left.enumerated() {
    var line = [row + 1]
    for column in right.indices {
      let replaced = above[column] + (character == right[column] ? 0 : replacement)
      line.append(min(replaced, above[column + 1] + 1, line[column] + 1))
    }
    above = line
  }
  return above[right.count]
}

/// The column of each row in the cheapest assignment of a square matrix.
private func cheapestAssignment(_ costs: [[Double]]) -> [Int] {
  let size = costs.count
  var rowPotentials = [Double](repeating: 0, count: size + 1)
  var columnPotentials = [Double](repeating: 0, count: size + 1)
  var rowOf = [Int](repeating: 0, count: size + 1)
  var before = [Int](repeating: 0, count: size + 1)
  for row in 1..<(size + 1) {
    rowOf[0] = row
    var column = 0
    var least = [Double](repeating: .infinity, count: size + 1)
    var isUsed = [Bool](repeating: false, count: size + 1)
    repeat {
      isUsed[column] = true
      let current = rowOf[column]
      var step = Double.infinity
      var next = 0
      for other in 1...size where !isUsed[other] {
        let cost =
          costs[current - 1][other - 1] - rowPotentials[current] - columnPotentials[other]
        if cost < least[other] {
          least[other] = cost
          before[other] = column
        }
        if least[other] < step {
          step = least[other]
          next = other
        }
      }
      for other in 0...size {
        if isUsed[other] {
          rowPotentials[rowOf[other]] += step
          columnPotentials[other] -= step
        } else {
          least[other] -= step
        }
      }
      column = next
    } while rowOf[column] != 0
    repeat {
      rowOf[column] = rowOf[before[column]]
      column = before[column]
    } while column != 0
  }
  var columns = [Int](repeating: 0, count: size)
  for column in 1..<(size + 1) { columns[rowOf[column] - 1] = column - 1 }
  return columns
}
