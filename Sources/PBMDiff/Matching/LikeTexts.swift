import PBMModel

// What is left when equal ids and equal words have found each other: texts that a careful reader
// would call the same. Every pair is scored; the pairs that together win most are taken.

extension Matching {
  /// Joins the items whose texts are like enough, so that all of them together gain most.
  mutating func joinLikeTexts(_ weights: Weights) {
    let lefts = old.freeItems.filter { isComparable(old, $0) }
    let rights = new.freeItems.filter { isComparable(new, $0) }
    guard !lefts.isEmpty, !rights.isEmpty else { return }
    var reader = EvidenceReader(self)
    needed = weights.needed(amongst: max(lefts.count, rights.count))
    var edges: [Edge] = []
    var rivals = Rivals(old.count, new.count, needed)
    var partly: [(old: Int, new: Int)] = []
    for (left, right) in candidates(lefts, rights, &reader) {
      let evidence = reader.evidence(left, right)
      let score = Score(evidence, weights)
      rivals.add(left, right, score)
      if evidence.contained >= PartCover.enough { partly.append((left, right)) }
      guard score.total > needed else { continue }
      let gain = Int64(score.total - needed) << 36 | tieBreak(left, right)
      edges.append(Edge(left, right, gain: gain))
    }
    let assignment = Assignment(edges, leftCount: old.count, rightCount: new.count)
    if assignment.isApproximate {
      limits.append("so many items are alike that the best pairs were taken one by one")
    }
    for (left, right) in inFileOrder(assignment.chosen, lefts, rights) {
      let score = Score(reader.evidence(left, right), weights)
      join(left, right, rivals.way(left, right, score))
    }
    joinIncomes(&reader, weights)
    rivals.noteBest(&self)
    findWholes(partly, &reader)
  }

  /// The chosen pairs, twins in the order of their files.
  ///
  /// Items that nothing tells apart win the same with each other's partners, so that the
  /// assignment may give either; the first in the file find a partner, in their order.
  private func inFileOrder(
    _ chosen: [Edge], _ lefts: [Int], _ rights: [Int]
  ) -> [(left: Int, right: Int)] {
    let pairs = chosen.map { (left: Int($0.left), right: Int($0.right)) }
    guard old.haveTwins(lefts) || new.haveTwins(rights) else {
      return pairs.sorted { $0.left < $1.left }
    }
    let leftTwins = Dictionary(grouping: lefts) { old.identity($0) }
    let rightTwins = Dictionary(grouping: rights) { new.identity($0) }
    let leftsSettled = Dictionary(grouping: pairs) { old.identity($0.left) }.flatMap {
      zip(leftTwins[$0.key] ?? [], $0.value.map(\.right).sorted()).map { (left: $0, right: $1) }
    }
    return Dictionary(grouping: leftsSettled) { new.identity($0.right) }.flatMap {
      zip($0.value.map(\.left).sorted(), rightTwins[$0.key] ?? []).map { (left: $0, right: $1) }
    }.sorted { $0.left < $1.left }
  }

  /// Nobody knows here, and nobody knows there: not the same thing.
  private func isComparable(_ elements: Elements, _ index: Int) -> Bool {
    !elements.canvas.isHonestlyUnknown(elements.canvas.items[index])
  }

  /// The pairs that are worth a closer look.
  private mutating func candidates(
    _ lefts: [Int], _ rights: [Int], _ reader: inout EvidenceReader
  ) -> [(Int, Int)] {
    if lefts.count * rights.count <= Candidates.allPairsLimit,
      reader.oldPhrases.count(of: lefts) * reader.newPhrases.count(of: rights)
        <= Candidates.allWordsLimit
    {
      reader.prepare(lefts, rights)
      var pairs: [(Int, Int)] = []
      pairs.reserveCapacity(lefts.count * rights.count)
      for left in lefts {
        for right in rights { pairs.append((left, right)) }
      }
      return pairs
    }
    limits.append(
      "so many items, or such long ones, have no equal that each was compared closely with the \(Candidates.kept) "
        + "most like it only")
    return Candidates(self, lefts, rights, reader.oldPhrases, reader.newPhrases).pairs
  }

  /// A number that makes two equal gains different, the same from both sides and in any order
  /// of the files.
  private func tieBreak(_ left: Int, _ right: Int) -> Int64 {
    let mine = old.identity(left)
    let theirs = new.identity(right)
    return Int64(truncatingIfNeeded: mixed(mine &+ theirs) >> 40)
  }
}

extension Elements {
  /// Whether two of the items are told apart by their places only.
  fileprivate func haveTwins(_ items: [Int]) -> Bool {
    let identities = items.map { identity($0) }.sorted()
    return zip(identities, identities.dropFirst()).contains { $0 == $1 }
  }

  /// A number for all that can be known of an item besides its place in the file.
  fileprivate func identity(_ index: Int) -> UInt64 {
    mixed((composed.hash(index) ^ marks[index]) &+ UInt64(boxes[index]) &+ belongings[index] << 1)
  }
}
