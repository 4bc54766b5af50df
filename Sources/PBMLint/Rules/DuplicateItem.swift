import PBMModel
public import PBMSyntax

extension Code {
  /// An item that stands in its box already.
  public static let duplicateItem = Code("duplicate-item", .warning)
}

let duplicateItem = Rule(
  .duplicateItem,
  summary: "An item stands twice in the same box.",
  why: """
    Said twice, it looks twice as important, and a decision about one of the two leaves the \
    other as it was. The same item in two boxes is often right, and is left alone.
    """,
  bad: wholeCanvas.replacing("- Nurses\n", with: "- Nurses\n- nurses\n"),
  good: wholeCanvas.replacing("- Nurses\n", with: "- Nurses\n- Doctors\n")
) { checkup in
  let canvas = checkup.canvas
  var firsts: [BoxedText: Int] = [:]
  for index in suspectedItems(canvas) {
    let item = canvas.items[index]
    let text = BoxedText(box: item.box, text: canvas.identity(item))
    guard let first = firsts[text] else {
      firsts[text] = index
      continue
    }
    guard !canvas.isHonestlyUnknown(item) else { continue }
    checkup.report(
      .duplicateItem, canvas.writtenText(item), "this item stands in the box already",
      help: "keep one of the two, or say what is different about the second",
      related: [RelatedPlace(canvas.writtenText(canvas.items[first]), "the first one")])
  }
}

/// What an item says, and where.
private struct BoxedText: Hashable {
  let box: Box?
  let text: TextIdentity
}

/// The items that may say the same as another one of their box: those whose beginning stands
/// there twice, and of these the ones whose whole text does.
private func suspectedItems(_ canvas: Canvas) -> [Int] {
  let alike = repeatedItems(canvas.items.indices, canvas, letters: 16)
  return alike.isEmpty ? [] : repeatedItems(alike, canvas, letters: .max)
}

/// The items of whose first letters the hash occurs more than once in their box, and a few more.
///
/// A bit for each hash tells whether it came before. A box's bits are few enough to stay close to
/// the processor, so that a million items cost hardly more than a look at each; only those whose
/// bit was set twice are looked at again.
private func repeatedItems(
  _ candidates: some RandomAccessCollection<Int>, _ canvas: Canvas, letters: Int
) -> [Int] {
  let largest = min(candidates.count, Box.allCases.map { canvas.itemCount($0) }.max() ?? 0)
  // The places of all boxes are numbers of 32 bits.
  var bitsOfBox = 256
  while bitsOfBox < largest * 16, bitsOfBox < 1 << 28 { bitsOfBox *= 2 }
  var seen = [UInt64](repeating: 0, count: bitsOfBox / 64 * Box.allCases.count)
  var seenAgain = seen
  var isRepeated = false
  var places: [UInt32] = []
  places.reserveCapacity(candidates.count)
  for index in candidates {
    let item = canvas.items[index]
    guard let box = item.box else {
      places.append(.max)
      continue
    }
    let hash = canvas.identityHash(item, letters: letters)
    let place =
      Int(box.rawValue) * bitsOfBox &+ (Int(truncatingIfNeeded: hash >> 20) & (bitsOfBox - 1))
    let bit: UInt64 = 1 << UInt64(place & 63)
    places.append(UInt32(truncatingIfNeeded: place))
    if seen[place >> 6] & bit == 0 {
      seen[place >> 6] |= bit
    } else {
      seenAgain[place >> 6] |= bit
      isRepeated = true
    }
  }
  guard isRepeated else { return [] }
  return zip(candidates, places).compactMap { index, place in
    guard place != .max else { return nil }
    return seenAgain[Int(place) >> 6] & 1 << UInt64(place & 63) == 0 ? nil : index
  }
}
