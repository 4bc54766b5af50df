/// The pieces of one text, to be compared with those of many others.
///
/// Each piece of another text is looked up, so that nothing has to wait for the outcome of the
/// comparison before, as it has where two texts are gone through side by side.
struct PieceTable {
  /// The piece above, which time it stands in the text below, from 1; 0 where the slot is free.
  private var slots = [UInt64](repeating: 0, count: 64)
  /// The slots that are not free.
  private var used: [Int] = []

  /// Takes a text's pieces, in their order, in place of those of the last one.
  mutating func read(_ pieces: ArraySlice<UInt32>) {
    for slot in used { slots[slot] = 0 }
    used.removeAll(keepingCapacity: true)
    // Few slots are taken, so that most pieces are found, or not, in the first one.
    var size = slots.count
    while size < pieces.count * 8 { size *= 2 }
    if size > slots.count { slots = [UInt64](repeating: 0, count: size) }
    var last: UInt64 = 0
    for piece in pieces {
      last = PieceTable.entry(piece, after: last)
      let slot = slot(last)
      slots[slot] = last
      used.append(slot)
    }
  }

  /// How many pieces the text shares with another one, each as often as both have it.
  func sharedCount(_ pieces: ArraySlice<UInt32>) -> Int {
    var shared = 0
    var last: UInt64 = 0
    for piece in pieces {
      last = PieceTable.entry(piece, after: last)
      let found = slots[PieceTable.place(last) & (slots.count - 1)]
      shared &+= found == last ? 1 : 0
      // Nobody can predict whether the text has a piece, but hardly ever is its slot another one's.
      let other = found == last ? 0 : found
      if other != 0 { shared &+= slots[slot(last)] == last ? 1 : 0 }
    }
    return shared
  }

  /// The entry of a piece, by the entry before.
  private static func entry(_ piece: UInt32, after last: UInt64) -> UInt64 {
    let first = UInt64(piece) << 32
    return (last & ~0xFFFF_FFFF == first ? last : first) &+ 1
  }

  private static func place(_ entry: UInt64) -> Int {
    Int(truncatingIfNeeded: entry >> 32 &+ entry)
  }

  /// The slot that holds the entry, or would.
  private func slot(_ entry: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = PieceTable.place(entry) & mask
    while slots[slot] != 0, slots[slot] != entry { slot = (slot + 1) & mask }
    return slot
  }
}
