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
  bestAssigned(
    name, pairs,
    Dictionary(uniqueKeysWithValues: pairs.map { ($0.name, similarities($0, ratio)) }))
}

/// The same, by numbers that stand in a matrix for each pair.
func bestAssigned(_ name: String, _ pairs: [Pair], _ matrices: [String: [[Double]]]) -> Judgement {
  var best: Judgement?
  for threshold in stride(from: 0.25, through: 0.96, by: 0.05) {
    let judgement = Judgement(name, pairs) { pair in
      assignedRows(pair, threshold: threshold, matrices[pair.name] ?? [])
    }
    if judgement.score.value > best?.score.value ?? -1 { best = judgement }
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
  var edges: [Edge] = []
  for left in mine.indices {
    for right in theirs.indices where similarities[left][right] > threshold {
      // Of two equal texts the one in the same box.
      let bonus = mine[left].box == theirs[right].box ? 1e-3 : 0
      let gain = similarities[left][right] - threshold + bonus
      edges.append(Edge(left, right, gain: Int64(gain * 1e9)))
    }
  }
  let chosen = Assignment(edges, leftCount: mine.count, rightCount: theirs.count).chosen
  var partners = [Int?](repeating: nil, count: mine.count)
  for edge in chosen { partners[Int(edge.left)] = Int(edge.right) }
  var rows: [Row] = []
  var isMatched = [Bool](repeating: false, count: theirs.count)
  for (left, partner) in partners.enumerated() {
    guard let right = partner else {
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
