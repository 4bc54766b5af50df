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
    packed.reserveCapacity(Candidates.kept * (lefts.count + rights.count))
    var search = CandidateSearch(keys.right, matching.new.composed.ranks(rights))
    for (place, left) in lefts.enumerated() {
      search.forEachBest(keys.leftKeys, place) {
        packed.append(UInt64(left) << 32 | UInt64(rights[$0]))
      }
    }
    search = CandidateSearch(keys.left, matching.old.composed.ranks(lefts))
    for (place, right) in rights.enumerated() {
      search.forEachBest(keys.rightKeys, place) {
        packed.append(UInt64(lefts[$0]) << 32 | UInt64(right))
      }
    }
    packed.sort()
    pairs.reserveCapacity(packed.count)
    var last: UInt64?
    for pair in packed where pair != last {
      pairs.append((Int(pair >> 32), Int(pair & 0xFFFF_FFFF)))
      last = pair
    }
  }
}

/// Finds for one item after the other those of the other side that share most keys with it.
///
/// All by their places in the list of items that are compared.
private struct CandidateSearch {
  private let postings: KeyPostings
  /// The order of the texts.
  private let ranks: [Int32]
  private var hits: [Int32]
  private var found: [UInt32] = []

  init(_ postings: KeyPostings, _ ranks: [Int32]) {
    self.postings = postings
    self.ranks = ranks
    hits = [Int32](repeating: 0, count: ranks.count)
  }

  /// Hands over the places of the items that share most with the one at a place.
  mutating func forEachBest(_ keys: KeysOfItems, _ place: Int, _ take: (Int) -> Void) {
    found.removeAll(keepingCapacity: true)
    for key in keys.keys(place) {
      let posting = postings.places(key)
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

  /// Brings those with most hits to the front, the first by their texts where hits are equal.
  ///
  /// Few are kept of many, so only those that fill the last places are put in order.
  private mutating func keepBest() {
    var counts = [Int32](repeating: 0, count: 256)
    // Ten keys of less than 20 each.
    for other in found { counts[Int(hits[Int(other)])] += 1 }
    var limit = 255
    var above = 0
    while limit > 0, above + Int(counts[limit]) < Candidates.kept {
      above += Int(counts[limit])
      limit -= 1
    }
    var front = 0
    for index in found.indices where Int(hits[Int(found[index])]) > limit {
      found.swapAt(front, index)
      front += 1
    }
    var end = front
    for index in front..<found.count where Int(hits[Int(found[index])]) == limit {
      if end < Candidates.kept {
        found.swapAt(end, index)
        end += 1
      } else if rank(index) < rank(end - 1) {
        found.swapAt(end - 1, index)
      } else {
        continue
      }
      var place = end - 1
      while place > front, rank(place) < rank(place - 1) {
        found.swapAt(place, place - 1)
        place -= 1
      }
    }
  }

  private func rank(_ index: Int) -> Int32 { ranks[Int(found[index])] }
}
