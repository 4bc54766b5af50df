import PBMModel

/// Amongst which items one may say the same as another.
enum RepetitionScope {
  case withinBox, anywhere
}

/// The items in boxes that may say the same as another one: those whose beginning stands there twice,
/// and of these the ones whose whole text does, with a few more. In the order of the file.
func itemsThatMayRepeat(_ canvas: Canvas, _ scope: RepetitionScope) -> [Int] {
  let alike = repeatedItems(canvas.items.indices, canvas, scope, letters: 16)
  return alike.isEmpty ? [] : repeatedItems(alike, canvas, scope, letters: .max)
}

/// The items of whose first letters the hash occurs more than once, and a few more.
///
/// A bit for each hash tells whether it came before. A box's bits are few enough to stay close to
/// the processor, so that a million items cost hardly more than a look at each; only those whose
/// bit was set twice are looked at again.
private func repeatedItems(
  _ candidates: some RandomAccessCollection<Int>, _ canvas: Canvas, _ scope: RepetitionScope,
  letters: Int
) -> [Int] {
  let inBoxes = Box.allCases.map { canvas.itemCount($0) }
  let largest = scope == .withinBox ? inBoxes.max() ?? 0 : inBoxes.reduce(0, +)
  let places = scope == .withinBox ? Box.allCases.count : 1
  var bits = 256
  while bits < min(candidates.count, largest) * 16, bits < 1 << 28 { bits *= 2 }
  var seen = [UInt64](repeating: 0, count: bits / 64 * places)
  var seenAgain = seen
  var isRepeated = false
  let hashes = canvas.identityHashes(candidates, letters: letters)
  /// The bit of an item; nil where it is in no box.
  func place(_ index: Int, _ hash: UInt32) -> Int? {
    canvas.items[index].box.map { box in
      (places == 1 ? 0 : Int(box.rawValue) * bits) + (Int(hash) & (bits - 1))
    }
  }
  for (index, hash) in zip(candidates, hashes) {
    guard let place = place(index, hash) else { continue }
    let bit: UInt64 = 1 << UInt64(place & 63)
    if seen[place >> 6] & bit == 0 {
      seen[place >> 6] |= bit
    } else {
      seenAgain[place >> 6] |= bit
      isRepeated = true
    }
  }
  guard isRepeated else { return [] }
  return zip(candidates, hashes).compactMap { index, hash in
    guard let place = place(index, hash) else { return nil }
    return seenAgain[place >> 6] & 1 << UInt64(place & 63) == 0 ? nil : index
  }
}
