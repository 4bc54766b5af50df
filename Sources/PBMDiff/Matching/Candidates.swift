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
  /// How much the keys that each item shares are worth: ten keys of less than 20 each.
  private var hits: [UInt8]
  /// The items that share a key, in front of what was found before.
  private var found: [UInt32]
  private var count = 0

  init(_ postings: KeyPostings, _ ranks: [Int32]) {
    self.postings = postings
    self.ranks = ranks
    hits = [UInt8](repeating: 0, count: ranks.count)
    found = [UInt32](repeating: 0, count: ranks.count + 1)
  }

  /// Hands over the places of the items that share most with the one at a place.
  mutating func forEachBest(_ keys: KeysOfItems, _ place: Int, _ take: (Int) -> Void) {
    count = 0
    for key in keys.keys(place) { count = hit(postings.places(key), &hits, &found, count) }
    if count > Candidates.kept { keepBest() }
    for other in found[..<min(count, Candidates.kept)] { take(Int(other)) }
    for other in found[..<count] { hits[Int(other)] = 0 }
  }

  /// Brings those with most hits to the front, the first by their texts where hits are equal.
  ///
  /// Few are kept of many, so most are compared once: with the last one that is kept.
  private mutating func keepBest() {
    for index in 0..<count {
      var place = min(index, Candidates.kept - 1)
      if place < index {
        guard isBetter(index, place) else { continue }
        found.swapAt(index, place)
      }
      while place > 0, isBetter(place, place - 1) {
        found.swapAt(place, place - 1)
        place -= 1
      }
    }
  }

  private func isBetter(_ index: Int, _ otherIndex: Int) -> Bool {
    let item = Int(found[index])
    let other = Int(found[otherIndex])
    return hits[item] != hits[other] ? hits[item] > hits[other] : ranks[item] < ranks[other]
  }
}

/// Counts for each item that has a key what that is worth, and returns how many have been found.
private func hit(
  _ posting: ArraySlice<UInt32>, _ hits: inout [UInt8], _ found: inout [UInt32], _ before: Int
) -> Int {
  // A key that few items have tells more.
  let worth = UInt8(truncatingIfNeeded: 20 - binaryLogarithm(posting.count + 1) / 256)
  var hits = hits.mutableSpan
  var found = found.mutableSpan
  var count = before
  for other in posting {
    // Nobody can predict whether an item is found for the first time, so this has no branch.
    found[count] = other
    count &+= hits[Int(other)] == 0 ? 1 : 0
    hits[Int(other)] &+= worth
  }
  return count
}
