/// Many short texts in one array of bytes.
struct TextStore {
  private(set) var bytes: [UInt8] = []
  private var ends: [UInt32] = []
  private var hashes: [UInt64] = []

  /// Has no text yet, and no room for any.
  init() {}

  /// Makes room for so many texts, and so many bytes of them all.
  init(texts: Int, bytes: Int) {
    ends.reserveCapacity(texts)
    hashes.reserveCapacity(texts)
    self.bytes.reserveCapacity(bytes)
  }

  /// Adds a text behind the last one.
  mutating func append(_ text: [UInt8]) {
    append(text, hash: stableHash(text, text.indices))
  }

  /// Adds a text whose hash is known.
  mutating func append(_ text: [UInt8], hash: UInt64) {
    bytes += text
    hashes.append(hash)
    ends.append(UInt32(truncatingIfNeeded: bytes.count))
  }

  /// Adds a text of another store.
  mutating func append(_ other: TextStore, _ index: Int) {
    bytes += other.bytes[other.range(index)]
    hashes.append(other.hashes[index])
    ends.append(UInt32(truncatingIfNeeded: bytes.count))
  }

  /// The place of a text in `bytes`.
  func range(_ index: Int) -> Range<Int> {
    (index == 0 ? 0 : Int(ends[index - 1]))..<Int(ends[index])
  }

  func isEmpty(_ index: Int) -> Bool { range(index).isEmpty }

  /// A hash of a text, the same on every run.
  func hash(_ index: Int) -> UInt64 { hashes[index] }

  /// -1, 0 or 1 as one of its texts comes before, is equal to or comes after one of another's.
  func compare(_ index: Int, _ other: TextStore, _ otherIndex: Int) -> Int {
    let left = range(index)
    let right = other.range(otherIndex)
    let shared = min(left.count, right.count)
    for offset in 0..<shared {
      let mine = bytes[left.lowerBound + offset]
      let theirs = other.bytes[right.lowerBound + offset]
      if mine != theirs { return mine < theirs ? -1 : 1 }
    }
    return left.count == right.count ? 0 : left.count < right.count ? -1 : 1
  }

  /// For each of some texts its place amongst them in their order, equal ones in the order given.
  func ranks(_ texts: [Int]) -> [Int32] {
    var starts = texts.indices.map { (start: start(texts[$0]), place: $0) }
    starts.sort { left, right in
      if left.start != right.start { return left.start < right.start }
      let order = compare(texts[left.place], self, texts[right.place])
      return order != 0 ? order < 0 : left.place < right.place
    }
    var ranks = [Int32](repeating: 0, count: texts.count)
    for (rank, text) in starts.enumerated() {
      ranks[text.place] = Int32(truncatingIfNeeded: rank)
    }
    return ranks
  }

  /// The first eight bytes of a text as a number: most texts are told apart by these.
  private func start(_ index: Int) -> UInt64 {
    let range = range(index)
    return (0..<8).reduce(0) { start, offset in
      start << 8 | (offset < range.count ? UInt64(bytes[range.lowerBound + offset]) : 0)
    }
  }
}

/// A hash that is the same on every run and machine, unlike the standard library's.
func stableHash(
  _ bytes: [UInt8], _ range: Range<Int>, seed: UInt64 = WordHash.seed
) -> UInt64 {
  var hash = WordHash(seed: seed)
  for index in range { hash.add(bytes[index]) }
  return hash.value
}

/// The same hash byte by byte.
struct WordHash {
  private var bits: UInt64

  static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  init(seed: UInt64 = WordHash.seed) { bits = seed }

  var value: UInt64 { mixed(bits) }

  mutating func add(_ byte: UInt8) { bits = (bits ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }

  mutating func add(_ bytes: ArraySlice<UInt8>) {
    for index in bytes.indices { add(bytes[index]) }
  }
}

/// Spreads every bit of a number over all of its bits.
func mixed(_ value: UInt64) -> UInt64 {
  var bits = value
  bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
  bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
  return bits ^ (bits >> 31)
}
