/// How many pieces every one of some old texts shares with every one of some new ones.
///
/// The pieces of all texts are gone through once, in their order, so that a pair that shares none
/// costs nothing.
struct SharedPieces {
  /// The row of each old item, and the column of each new one.
  private var rows: [Int32]
  private var columns: [Int32]
  private let width: Int
  private var counts: [UInt16]

  init(_ old: Phrases, _ lefts: [Int], _ new: Phrases, _ rights: [Int]) {
    rows = SharedPieces.places(lefts)
    columns = SharedPieces.places(rights)
    width = rights.count
    counts = [UInt16](repeating: 0, count: lefts.count * rights.count)
    let mine = SharedPieces.runs(old, lefts)
    let theirs = SharedPieces.runs(new, rights)
    var left = 0
    var right = 0
    while left < mine.count, right < theirs.count {
      let gram = mine[left].gram
      if gram != theirs[right].gram {
        if gram < theirs[right].gram { left += 1 } else { right += 1 }
        continue
      }
      let first = right
      while left < mine.count, mine[left].gram == gram {
        right = first
        while right < theirs.count, theirs[right].gram == gram {
          let cell = Int(mine[left].place) * width + Int(theirs[right].place)
          counts[cell] &+= min(mine[left].count, theirs[right].count)
          right += 1
        }
        left += 1
      }
    }
  }

  /// How many pieces two items share, each as often as both have it.
  func count(_ left: Int, _ right: Int) -> Int {
    Int(counts[Int(rows[left]) * width + Int(columns[right])])
  }

  /// A piece of a text, and how often it stands there.
  private struct Run {
    let gram: UInt32
    let place: UInt32
    var count: UInt16
  }

  /// The pieces of texts, those of one text and one kind as one.
  private static func runs(_ phrases: Phrases, _ items: [Int]) -> [Run] {
    var entries: [UInt64] = []
    for (place, item) in items.enumerated() {
      for gram in phrases.grams[phrases.gramRange(item)] {
        entries.append(UInt64(gram) << 32 | UInt64(place))
      }
    }
    entries.sort()
    var runs: [Run] = []
    runs.reserveCapacity(entries.count)
    var last: UInt64?
    for entry in entries {
      if entry == last {
        runs[runs.count - 1].count &+= 1
      } else {
        runs.append(
          Run(
            gram: UInt32(truncatingIfNeeded: entry >> 32),
            place: UInt32(truncatingIfNeeded: entry), count: 1))
      }
      last = entry
    }
    return runs
  }

  private static func places(_ items: [Int]) -> [Int32] {
    var places = [Int32](repeating: 0, count: (items.last ?? -1) + 1)
    for (place, item) in items.enumerated() { places[item] = Int32(truncatingIfNeeded: place) }
    return places
  }
}
