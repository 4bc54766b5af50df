// What two large models have in common, so that the items that share something rare are found
// without looking at every pair. A key is a hash of a word or of a piece of one.

/// The keys of some items, in the order of the keys.
struct KeyIndex {
  /// The key above, the item's place in the list of items below.
  fileprivate private(set) var entries: [UInt64] = []
  /// How many items there are.
  fileprivate let count: Int

  init(_ phrases: Phrases, _ members: [Int]) {
    count = members.count
    for (place, item) in members.enumerated() {
      for word in phrases.wordRange(item) where phrases.words[word].kind.isInflected {
        let hash = UInt32(truncatingIfNeeded: phrases.words[word].hash >> 32)
        entries.append(UInt64(hash) << 32 | UInt64(place))
      }
      for gram in phrases.grams[phrases.gramRange(item)] {
        entries.append(UInt64(gram) << 32 | UInt64(place))
      }
    }
    sortByKey(&entries)
  }

  /// The end of the run of one key that begins at an entry.
  fileprivate func end(_ start: Int) -> Int {
    let key = entries[start] >> 32
    var end = start + 1
    while end < entries.count, entries[end] >> 32 == key { end += 1 }
    return end
  }

  /// The items of a run, each once.
  fileprivate func places(_ run: Range<Int>) -> [UInt32] {
    var places: [UInt32] = []
    for entry in entries[run] {
      let place = UInt32(truncatingIfNeeded: entry)
      if places.last != place { places.append(place) }
    }
    return places
  }
}

/// The items that have a key, by their places in the list of items.
struct KeyPostings {
  private var found: [UInt32] = []
  private var ends: [UInt32] = []

  fileprivate mutating func append(_ places: [UInt32]) {
    found += places
    ends.append(UInt32(truncatingIfNeeded: found.count))
  }

  /// The items that have the key with this number.
  func places(_ key: UInt32) -> ArraySlice<UInt32> {
    found[(key == 0 ? 0 : Int(ends[Int(key) - 1]))..<Int(ends[Int(key)])]
  }
}

/// The rarest keys of each item.
struct KeysOfItems {
  private static let rarest = 10

  private var found: [UInt32]
  private var counts: [UInt8]

  fileprivate init(_ count: Int) {
    found = [UInt32](repeating: 0, count: count * KeysOfItems.rarest)
    counts = [UInt8](repeating: 0, count: count)
  }

  /// Gives a key to items that have fewer than enough.
  fileprivate mutating func append(_ key: UInt32, to places: [UInt32]) {
    for place in places where counts[Int(place)] < KeysOfItems.rarest {
      found[Int(place) * KeysOfItems.rarest + Int(counts[Int(place)])] = key
      counts[Int(place)] += 1
    }
  }

  /// The numbers of an item's keys, the rarest first.
  func keys(_ place: Int) -> ArraySlice<UInt32> {
    let start = place * KeysOfItems.rarest
    return found[start..<start + Int(counts[place])]
  }
}

/// The keys that both sides have, as far as few enough items have them to tell something.
struct SharedKeys {
  private static let longestPosting = 400

  private(set) var left = KeyPostings()
  private(set) var right = KeyPostings()
  private(set) var leftKeys: KeysOfItems
  private(set) var rightKeys: KeysOfItems

  init(_ mine: KeyIndex, _ theirs: KeyIndex) {
    leftKeys = KeysOfItems(mine.count)
    rightKeys = KeysOfItems(theirs.count)
    var runs = SharedKeys.commonRuns(mine, theirs)
    // The rarest first, so that each item takes its rarest by taking the first.
    runs.sort { $0.count != $1.count ? $0.count < $1.count : $0.left < $1.left }
    for (key, run) in runs.enumerated() {
      let key = UInt32(truncatingIfNeeded: key)
      let here = mine.places(run.left..<mine.end(run.left))
      let there = theirs.places(run.right..<theirs.end(run.right))
      left.append(here)
      right.append(there)
      leftKeys.append(key, to: here)
      rightKeys.append(key, to: there)
    }
  }

  private struct Run {
    let left: Int
    let right: Int
    let count: Int
  }

  private static func commonRuns(_ mine: KeyIndex, _ theirs: KeyIndex) -> [Run] {
    var runs: [Run] = []
    var left = 0
    var right = 0
    while left < mine.entries.count, right < theirs.entries.count {
      let key = mine.entries[left] >> 32
      let other = theirs.entries[right] >> 32
      if key < other {
        left = mine.end(left)
      } else if other < key {
        right = theirs.end(right)
      } else {
        let leftEnd = mine.end(left)
        let rightEnd = theirs.end(right)
        if leftEnd - left <= longestPosting, rightEnd - right <= longestPosting {
          runs.append(Run(left: left, right: right, count: leftEnd - left + rightEnd - right))
        }
        left = leftEnd
        right = rightEnd
      }
    }
    return runs
  }
}

/// Sorts by the upper 32 bits, a byte at a time: what is equal there stays in its order.
private func sortByKey(_ entries: inout [UInt64]) {
  var other = entries
  for shift in stride(from: 32, to: 64, by: 8) {
    var starts = [Int](repeating: 0, count: 257)
    for entry in entries { starts[Int(truncatingIfNeeded: entry >> shift & 0xFF) + 1] += 1 }
    for digit in 1...256 { starts[digit] += starts[digit - 1] }
    for entry in entries {
      let digit = Int(truncatingIfNeeded: entry >> shift & 0xFF)
      other[starts[digit]] = entry
      starts[digit] += 1
    }
    swap(&entries, &other)
  }
}
