/// The best scores of each item, to tell how sure a pair is.
struct Rivals {
  private struct Best {
    var first = 0
    var second = 0
    var partner: Int32 = -1

    mutating func add(_ score: Int, _ other: Int) {
      if score > first {
        second = first
        first = score
        partner = Int32(truncatingIfNeeded: other)
      } else {
        second = max(second, score)
      }
    }

    func rival(of other: Int) -> Int { Int(partner) == other ? second : first }
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
    let rival = max(lefts[left].rival(of: right), rights[right].rival(of: left))
    let certainty = min(score.total - needed, score.total - rival)
    return Elements.Way(
      match: .likeness, likeness: Int32(truncatingIfNeeded: score.likeness),
      certainty: Int32(truncatingIfNeeded: certainty))
  }

  /// Writes down for what found no partner how near the best candidate came.
  func noteBest(_ matching: inout Matching) {
    for index in matching.old.freeItems {
      matching.old.ways[index].likeness = Int32(truncatingIfNeeded: lefts[index].first)
    }
    for index in matching.new.freeItems {
      matching.new.ways[index].likeness = Int32(truncatingIfNeeded: rights[index].first)
    }
  }
}
