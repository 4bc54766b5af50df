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
    guard !isWordless(canvas, item) else { continue }
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
  var bitsOfBox = 256
  while bitsOfBox < largest * 16, bitsOfBox < 1 << 28 { bitsOfBox *= 2 }
  var seen = [UInt64](repeating: 0, count: bitsOfBox / 64 * Box.allCases.count)
  var seenAgain = seen
  var isRepeated = false
  let hashes = canvas.identityHashes(candidates, letters: letters)
  /// The bit of an item; nil where it is in no box.
  func place(_ index: Int, _ hash: UInt32) -> Int? {
    canvas.items[index].box.map { Int($0.rawValue) * bitsOfBox + (Int(hash) & (bitsOfBox - 1)) }
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
