/// Numbers things from 0 by a hash of 64 bits.
///
/// Two of a few million words hardly ever share a hash, so the words themselves are not kept. Flat
/// arrays, since a dictionary costs a process of two milliseconds a tenth of them before it holds
/// anything.
struct HashIndex {
  private var slots: [Int32]
  private var hashes: [UInt64] = []

  private static let empty: Int32 = -1

  /// Makes room for so many things.
  init(capacity: Int) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    slots = [Int32](repeating: HashIndex.empty, count: size)
    hashes.reserveCapacity(capacity)
  }

  /// How many things there are.
  var count: Int { hashes.count }

  /// The number of the thing with this hash, or nil.
  func find(_ hash: UInt64) -> Int? {
    let found = slots[slot(hash)]
    return found == HashIndex.empty ? nil : Int(found)
  }

  /// The number of the thing with this hash, the next one where it has none yet.
  mutating func place(_ hash: UInt64) -> Int {
    let slot = slot(hash)
    if slots[slot] != HashIndex.empty { return Int(slots[slot]) }
    hashes.append(hash)
    if hashes.count * 2 > slots.count {
      grow()
    } else {
      slots[slot] = Int32(truncatingIfNeeded: hashes.count - 1)
    }
    return hashes.count - 1
  }

  /// The slot that holds the hash, or would.
  private func slot(_ hash: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] != HashIndex.empty, hashes[Int(slots[slot])] != hash {
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  private mutating func grow() {
    slots = [Int32](repeating: HashIndex.empty, count: slots.count * 2)
    for (number, hash) in hashes.enumerated() {
      slots[slot(hash)] = Int32(truncatingIfNeeded: number)
    }
  }
}
