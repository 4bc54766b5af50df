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
  let suspects = SuspectedItems(canvas)
  guard !suspects.indices.isEmpty else { return }
  var firsts: [BoxedText: Int] = [:]
  for index in suspects.indices {
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

/// The items that may say the same as another one of their box.
///
/// A bit for each hash of a text's beginning tells whether it came before. A box's bits are few
/// enough to stay close to the processor, so that a million items cost hardly more than a look at
/// each; only those whose bit was set twice are compared at all.
private struct SuspectedItems {
  private(set) var indices: [Int] = []

  init(_ canvas: Canvas) {
    let largest = Box.allCases.map { canvas.itemCount($0) }.max() ?? 0
    var bitsOfBox = 256
    while bitsOfBox < largest * 16 { bitsOfBox *= 2 }
    var seen = [UInt64](repeating: 0, count: bitsOfBox / 64 * Box.allCases.count)
    var seenAgain = seen
    var isSuspicious = false
    var places: [UInt32] = []
    places.reserveCapacity(canvas.items.count)
    for item in canvas.items {
      guard let box = item.box else {
        places.append(.max)
        continue
      }
      let hash = canvas.identityHash(item, letters: 12)
      let place =
        Int(box.rawValue) * bitsOfBox &+ (Int(truncatingIfNeeded: hash >> 20) & (bitsOfBox - 1))
      let bit: UInt64 = 1 << UInt64(place & 63)
      places.append(UInt32(truncatingIfNeeded: place))
      if seen[place >> 6] & bit == 0 {
        seen[place >> 6] |= bit
      } else {
        seenAgain[place >> 6] |= bit
        isSuspicious = true
      }
    }
    guard isSuspicious else { return }
    for (index, place) in places.enumerated() where place != .max {
      let place = Int(place)
      if seenAgain[place >> 6] & 1 << UInt64(place & 63) != 0 { indices.append(index) }
    }
  }
}
