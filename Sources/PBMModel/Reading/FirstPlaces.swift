/// Tells where a spelling was met first.
///
/// Flat arrays: to make the first dictionary of its kind takes a process longer than to read an
/// ordinary file.
struct FirstPlaces {
  private var bytes: [UInt8] = []
  private var ends: [UInt32] = []
  private var places: [UInt32] = []
  private var hashes: [UInt32] = []
  /// Open addressing: number of a spelling plus one, or 0; the count is a power of two.
  private var slots = [UInt32](repeating: 0, count: 16)

  /// The place where the spelling was met first; nil, from now on this place, where it is new.
  mutating func find(_ spelling: [UInt8], at place: Int) -> Int? {
    // The library's hash has another seed in each process, so nobody can write a file of names that
    // all fall on one slot.
    let hash = UInt32(truncatingIfNeeded: spelling.hashValue)
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let number = Int(slots[slot]) - 1
      if hashes[number] == hash, bytes[range(number)].elementsEqual(spelling) {
        return Int(places[number])
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    bytes += spelling
    ends.append(UInt32(truncatingIfNeeded: bytes.count))
    places.append(UInt32(truncatingIfNeeded: place))
    hashes.append(hash)
    slots[slot] = UInt32(truncatingIfNeeded: places.count)
    if places.count * 2 > slots.count { grow() }
    return nil
  }

  private func range(_ number: Int) -> Range<Int> {
    (number == 0 ? 0 : Int(ends[number - 1]))..<Int(ends[number])
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: slots.count * 2)
    for (number, hash) in hashes.enumerated() {
      var slot = Int(hash) & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = UInt32(truncatingIfNeeded: number + 1)
    }
  }
}
