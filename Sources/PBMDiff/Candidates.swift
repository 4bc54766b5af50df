/// The pairs that are worth a closer look in models too large to look at every pair.
///
/// Each item takes the rarest of its words and pieces that the other side has as well, and keeps the
/// items that share most of them; both sides look, so that it does not matter which is which.
struct Candidates {
  /// Up to so many pairs all are looked at.
  static let allPairsLimit = 250_000
  /// Up to so many pairs of their words.
  static let allWordsLimit = 16_000_000
  /// So many candidates are kept for each item, from either side.
  static let kept = 16

  private(set) var pairs: [(Int, Int)] = []

  init(
    _ matching: Matching, _ lefts: [Int], _ rights: [Int], _ old: Phrases, _ new: Phrases
  ) {
    let keys = SharedKeys(KeyIndex(old, lefts), KeyIndex(new, rights))
    var packed: [UInt64] = []
    var search = CandidateSearch(keys.right, matching.new, lefts.count)
    for (place, left) in lefts.enumerated() {
      search.forEachBest(keys.leftKeys, place) { packed.append(UInt64(left) << 32 | UInt64($0)) }
    }
    search = CandidateSearch(keys.left, matching.old, rights.count)
    for (place, right) in rights.enumerated() {
      search.forEachBest(keys.rightKeys, place) { packed.append(UInt64($0) << 32 | UInt64(right)) }
    }
    packed.sort()
    var last: UInt64?
    for pair in packed where pair != last {
      pairs.append((Int(pair >> 32), Int(pair & 0xFFFF_FFFF)))
      last = pair
    }
  }
}

/// Finds for one item after the other those that share most keys with it.
private struct CandidateSearch {
  private let postings: KeyPostings
  private let others: Elements
  private var hits: [Int32]
  private var found: [Int32] = []

  init(_ postings: KeyPostings, _ others: Elements, _ count: Int) {
    self.postings = postings
    self.others = others
    hits = [Int32](repeating: 0, count: others.count)
  }

  /// Hands over the items that share most with the one at a place.
  mutating func forEachBest(_ keys: KeysOfItems, _ place: Int, _ take: (Int) -> Void) {
    found.removeAll(keepingCapacity: true)
    for key in keys.keys(place) {
      let posting = postings.items(key)
      // A key that few items have tells more.
      let worth = Int32(truncatingIfNeeded: 20 - binaryLogarithm(posting.count + 1) / 256)
      for other in posting {
        if hits[Int(other)] == 0 { found.append(other) }
        hits[Int(other)] += worth
      }
    }
    if found.count > Candidates.kept { keepBest() }
    for other in found.prefix(Candidates.kept) { take(Int(other)) }
    for other in found { hits[Int(other)] = 0 }
  }

  /// Brings those with most hits to the front: few are kept of many, so only those near the limit
  /// are put in order.
  private mutating func keepBest() {
    var counts = [Int32](repeating: 0, count: 256)
    for other in found { counts[Int(min(255, hits[Int(other)]))] += 1 }
    var limit = 255
    var above = 0
    while limit > 0, above + Int(counts[limit]) < Candidates.kept {
      above += Int(counts[limit])
      limit -= 1
    }
    var front = 0
    for index in found.indices where Int(hits[Int(found[index])]) >= limit {
      found.swapAt(front, index)
      front += 1
    }
    guard front > Candidates.kept else { return }
    found[..<front].sort { left, right in
      let (left, right) = (Int(left), Int(right))
      if hits[left] != hits[right] { return hits[left] > hits[right] }
      let order = others.composed.compare(left, others.composed, right)
      return order != 0 ? order < 0 : left < right
    }
  }
}
