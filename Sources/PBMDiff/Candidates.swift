/// The pairs worth a closer look amongst so many items that looking at all pairs takes too long.
///
/// Each item looks up its rarest pieces in an index of the other side, and keeps the items that
/// share most; both sides look, so that it does not matter which is which.
struct Candidates {
  /// Up to so many pairs all are looked at.
  static let allPairsLimit = 250_000
  /// Up to so many pairs of their words.
  static let allWordsLimit = 16_000_000
  /// So many candidates are kept for each item, from either side.
  static let kept = 16
  private static let rarest = 10
  private static let longestPosting = 400

  private(set) var pairs: [(Int, Int)] = []

  init(
    _ matching: Matching, _ lefts: [Int], _ rights: [Int], _ old: Phrases, _ new: Phrases
  ) {
    let mine = GramIndex(old, lefts)
    let theirs = GramIndex(new, rights)
    var packed: [UInt64] = []
    Candidates.look(lefts, old, mine, theirs, matching.new) { left, right in
      packed.append(UInt64(left) << 32 | UInt64(right))
    }
    Candidates.look(rights, new, theirs, mine, matching.old) { right, left in
      packed.append(UInt64(left) << 32 | UInt64(right))
    }
    packed.sort()
    var last: UInt64?
    for pair in packed where pair != last {
      pairs.append((Int(pair >> 32), Int(pair & 0xFFFF_FFFF)))
      last = pair
    }
  }

  private static func look(
    _ items: [Int], _ phrases: Phrases, _ here: GramIndex, _ there: GramIndex,
    _ others: Elements, _ take: (Int, Int) -> Void
  ) {
    var hits = [Int32](repeating: 0, count: others.count)
    for item in items {
      var found: [Int] = []
      for gram in rareGrams(phrases, item, here, there) {
        let posting = there.posting(gram)
        let worth = Int32(truncatingIfNeeded: max(1, 20 - binaryLogarithm(posting.count + 1) / 256))
        for other in posting {
          if hits[Int(other)] == 0 { found.append(Int(other)) }
          hits[Int(other)] += worth
        }
      }
      if found.count > kept {
        found.sort { left, right in
          if hits[left] != hits[right] { return hits[left] > hits[right] }
          let order = others.composed.compare(left, others.composed, right)
          return order != 0 ? order < 0 : left < right
        }
      }
      for other in found.prefix(kept) { take(item, other) }
      for other in found { hits[other] = 0 }
    }
  }

  /// The pieces of an item that the fewest items of both sides have.
  private static func rareGrams(
    _ phrases: Phrases, _ item: Int, _ here: GramIndex, _ there: GramIndex
  ) -> [UInt32] {
    var counted: [(count: Int, gram: UInt32)] = []
    var last: UInt32?
    for gram in phrases.grams[phrases.gramRange(item)] where gram != last {
      last = gram
      let count = there.posting(gram).count
      if count > 0, count <= longestPosting {
        counted.append((count + here.posting(gram).count, gram))
      }
    }
    counted.sort { $0.count != $1.count ? $0.count < $1.count : $0.gram < $1.gram }
    return counted.prefix(rarest).map(\.gram)
  }
}

/// Which items have a piece.
struct GramIndex {
  private var entries: [UInt64] = []
  private var items: [UInt32] = []
  /// Where the entries of each start of a gram begin.
  private var starts: [UInt32]

  init(_ phrases: Phrases, _ members: [Int]) {
    for item in members {
      var last: UInt32?
      for gram in phrases.grams[phrases.gramRange(item)] where gram != last {
        last = gram
        entries.append(UInt64(gram) << 32 | UInt64(item))
      }
    }
    entries.sort()
    items = entries.map { UInt32(truncatingIfNeeded: $0) }
    starts = [UInt32](repeating: 0, count: 1 << 16 + 1)
    for entry in entries { starts[Int(entry >> 48) + 1] += 1 }
    for index in 1..<starts.count { starts[index] += starts[index - 1] }
  }

  /// The items that have the piece.
  func posting(_ gram: UInt32) -> ArraySlice<UInt32> {
    let low = Int(starts[Int(gram >> 16)])
    let high = Int(starts[Int(gram >> 16) + 1])
    let first = partition(low, high) { $0 < gram }
    let end = partition(first, high) { $0 <= gram }
    return items[first..<end]
  }

  /// Where the entries end whose grams come before.
  private func partition(_ low: Int, _ high: Int, _ isBefore: (UInt32) -> Bool) -> Int {
    var low = low
    var high = high
    while low < high {
      let middle = (low + high) / 2
      if isBefore(UInt32(truncatingIfNeeded: entries[middle] >> 32)) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low
  }
}
