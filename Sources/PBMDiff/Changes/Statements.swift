import PBMModel
import PBMSyntax

/// Something that a model says and that is no item.
struct Statement {
  let kind: OtherDifference.Kind
  /// What it belongs to, the same number on both sides for the same thing.
  let owner: UInt64
  let box: Box?
  let line: Int
  /// What it says, for comparing.
  var meaning: [UInt8]
  /// What else has to be the same: a status, a box.
  var detail: UInt64 = 0
  /// Whether it says what is meant where nothing is said.
  var isUsual = false
}

/// The statements of one kind of two models, and which belong together.
struct StatementPairs {
  let old: [Statement]
  let new: [Statement]
  /// Which old and new statements are one, same or changed.
  private(set) var pairs: [(old: Int, new: Int)] = []
  private var isPairedOld: [Bool]
  private var isPairedNew: [Bool]

  init(_ old: [Statement], _ new: [Statement]) {
    self.old = old
    self.new = new
    isPairedOld = [Bool](repeating: false, count: old.count)
    isPairedNew = [Bool](repeating: false, count: new.count)
    guard !old.isEmpty, !new.isEmpty else { return }
    pair { mixed(stableHash($0.meaning, $0.meaning.indices, seed: $0.owner) ^ $0.detail) }
    pair { stableHash($0.meaning, $0.meaning.indices, seed: $0.owner) }
    pairLonely()
  }

  /// Pairs what has the same key, as far as both sides have it.
  private mutating func pair(by key: (Statement) -> UInt64) {
    let mine = freeKeys(old, isPairedOld, key)
    let theirs = freeKeys(new, isPairedNew, key)
    var left = 0
    var right = 0
    while left < mine.count, right < theirs.count {
      if mine[left].key == theirs[right].key {
        join(mine[left].index, theirs[right].index)
        left += 1
        right += 1
      } else if mine[left].key < theirs[right].key {
        left += 1
      } else {
        right += 1
      }
    }
  }

  /// Where something says one thing before and one thing after, that one was changed.
  private mutating func pairLonely() {
    let mine = lonely(freeKeys(old, isPairedOld) { $0.owner })
    let theirs = lonely(freeKeys(new, isPairedNew) { $0.owner })
    var right = 0
    for left in mine {
      while right < theirs.count, theirs[right].key < left.key { right += 1 }
      if right < theirs.count, theirs[right].key == left.key {
        join(left.index, theirs[right].index)
      }
    }
  }

  private func freeKeys(
    _ statements: [Statement], _ isPaired: [Bool], _ key: (Statement) -> UInt64
  ) -> [(key: UInt64, index: Int)] {
    statements.indices.filter { !isPaired[$0] }.map { (key(statements[$0]), $0) }
      .sorted { $0.0 != $1.0 ? $0.0 < $1.0 : $0.1 < $1.1 }
  }

  private func lonely(_ keys: [(key: UInt64, index: Int)]) -> [(key: UInt64, index: Int)] {
    keys.indices.filter { place in
      (place == 0 || keys[place - 1].key != keys[place].key)
        && (place + 1 == keys.count || keys[place + 1].key != keys[place].key)
    }.map { keys[$0] }
  }

  private mutating func join(_ left: Int, _ right: Int) {
    pairs.append((left, right))
    isPairedOld[left] = true
    isPairedNew[right] = true
  }

  /// What differs.
  func differences(_ oldTree: Tree, _ newTree: Tree) -> [OtherDifference] {
    var differences: [OtherDifference] = []
    for (left, right) in pairs
    where old[left].meaning != new[right].meaning || old[left].detail != new[right].detail {
      differences.append(
        OtherDifference(
          kind: new[right].kind, box: new[right].box, oldText: text(oldTree, old[left]),
          oldLine: old[left].line, newText: text(newTree, new[right]), newLine: new[right].line))
    }
    for index in old.indices where !isPairedOld[index] && !old[index].isUsual {
      differences.append(
        OtherDifference(
          kind: old[index].kind, box: old[index].box, oldText: text(oldTree, old[index]),
          oldLine: old[index].line, newText: nil, newLine: nil))
    }
    for index in new.indices where !isPairedNew[index] && !new[index].isUsual {
      differences.append(
        OtherDifference(
          kind: new[index].kind, box: new[index].box, oldText: nil, oldLine: nil,
          newText: text(newTree, new[index]), newLine: new[index].line))
    }
    return differences
  }

  private func text(_ tree: Tree, _ statement: Statement) -> String {
    let isEntry = statement.kind == .metadata
    return tree.string(isEntry ? tree.visible(statement.line) : tree.content(statement.line))
  }

  /// The number that stands for what two sides hold together, for what belongs to it in turn.
  func owners(_ rank: UInt64) -> (old: [UInt64], new: [UInt64]) {
    let mine = old.indices.map { rank << 40 | UInt64($0) }
    var theirs = new.indices.map { (rank + 1) << 40 | UInt64($0) }
    for (left, right) in pairs { theirs[right] = mine[left] }
    return (mine, theirs)
  }
}
