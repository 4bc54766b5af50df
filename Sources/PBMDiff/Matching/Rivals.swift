/// The best scores of each item, to tell how sure a pair is.
struct Rivals {
  private struct Candidate {
    var score = 0
    var item = -1
  }

  private struct Best {
    var first = Candidate()
    var second = Candidate()

    mutating func add(_ score: Int, _ other: Int) {
      if score > first.score {
        second = first
        first = Candidate(score: score, item: other)
      } else if score > second.score {
        second = Candidate(score: score, item: other)
      }
    }

    func rival(of other: Int) -> Candidate { first.item == other ? second : first }
  }

  private var lefts: [Best]
  private var rights: [Best]

  private let needed: Int

  init(_ leftCount: Int, _ rightCount: Int, _ needed: Int) {
    self.needed = needed
    lefts = [Best](repeating: Best(), count: leftCount)
    rights = [Best](repeating: Best(), count: rightCount)
  }

  mutating func add(_ left: Int, _ right: Int, _ score: Score) {
    lefts[left].add(score.total, right)
    rights[right].add(score.total, left)
  }

  /// How sure a pair is: what it has beyond what is needed, and beyond its best rival.
  func way(_ left: Int, _ right: Int, _ score: Score) -> Elements.Way {
    let ofLeft = lefts[left].rival(of: right)
    let ofRight = rights[right].rival(of: left)
    let rival = max(ofLeft.score, ofRight.score)
    let certainty = min(score.total - needed, score.total - rival)
    return Elements.Way(
      match: .likeness, likeness: Int32(truncatingIfNeeded: score.likeness),
      certainty: Int32(truncatingIfNeeded: certainty),
      score: Int32(truncatingIfNeeded: score.total),
      runnerUp: ofLeft.score >= ofRight.score
        ? runnerUp(.new, ofLeft) : runnerUp(.old, ofRight))
  }

  private func runnerUp(_ side: Side, _ candidate: Candidate) -> Change.RunnerUp? {
    guard candidate.item >= 0 else { return nil }
    return Change.RunnerUp(side: side, item: candidate.item, score: candidate.score)
  }

  /// Writes down for what found no partner how near the best candidate came.
  func noteBest(_ matching: inout Matching) {
    for index in matching.old.freeItems {
      matching.old.ways[index].likeness = Int32(truncatingIfNeeded: lefts[index].first.score)
      matching.old.ways[index].runnerUp = runnerUp(.new, lefts[index].first)
    }
    for index in matching.new.freeItems {
      matching.new.ways[index].likeness = Int32(truncatingIfNeeded: rights[index].first.score)
      matching.new.ways[index].runnerUp = runnerUp(.old, rights[index].first)
    }
  }
}
