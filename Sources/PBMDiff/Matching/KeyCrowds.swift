/// Where keys meet: tells in one pass, without putting anything in order, which keys have one equal,
/// and which may have several.
///
/// Keys whose hashes end alike share a place; so those of one place may be equal, and those of two are
/// not.
struct KeyCrowds {
  /// The number of the first key of each place.
  private var firsts: [UInt32]
  /// How many keys a place has, up to three, and the sides that they come from.
  private var counts: [UInt8]
  private var sides: [UInt8]

  init(_ keys: [TextForm.Key]) {
    var size = 64
    while size < keys.count * 2 { size *= 2 }
    firsts = [UInt32](repeating: 0, count: size)
    counts = [UInt8](repeating: 0, count: size)
    sides = [UInt8](repeating: 0, count: size)
    for (number, key) in keys.enumerated() {
      let place = place(key)
      if counts[place] == 0 { firsts[place] = UInt32(truncatingIfNeeded: number) }
      counts[place] = min(3, counts[place] + 1)
      sides[place] |= 1 << key.side.rawValue
    }
  }

  /// The only other key at a key's place, where that came first and from the other side.
  func only(before number: Int, _ key: TextForm.Key) -> Int? {
    let place = place(key)
    guard counts[place] == 2, sides[place] == 3, firsts[place] != number else { return nil }
    return Int(firsts[place])
  }

  /// Whether a key may have several equals, and some of them on the other side.
  func mayBeCrowded(_ key: TextForm.Key) -> Bool {
    let place = place(key)
    return counts[place] > 2 && sides[place] == 3
  }

  private func place(_ key: TextForm.Key) -> Int {
    Int(truncatingIfNeeded: key.hash) & (firsts.count - 1)
  }
}
