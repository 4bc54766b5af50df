import PBMModel
import PBMSyntax

/// Finds items of one model that are written as in another one, where that is a neighbouring version:
/// nearly all of them, and nearly in the same order.
struct SameTexts {
  private let canvas: Canvas
  private var next = 0

  /// How many items may be missing between two that are there.
  private static let reach = 4

  init(_ canvas: Canvas) { self.canvas = canvas }

  /// An item here whose text is written as one there; nil where none is near.
  mutating func find(_ other: Canvas, _ index: Int) -> Int? {
    let text = other.writtenText(other.items[index])
    for item in next..<min(next + SameTexts.reach, canvas.items.count)
    where isSame(canvas.writtenText(canvas.items[item]), other.tree.bytes, text) {
      next = item + 1
      return item
    }
    return nil
  }

  /// Whether two texts are written alike, and in a way that means the same everywhere: what may be an
  /// escape depends on what stands behind it.
  private func isSame(_ mine: ByteRange, _ bytes: [UInt8], _ theirs: ByteRange) -> Bool {
    guard mine.count == theirs.count else { return false }
    var place = Int(theirs.start)
    for index in mine.indices {
      let byte = canvas.tree.bytes[index]
      if byte != bytes[place] || byte == UInt8(ascii: "\\") || byte == 0xEF { return false }
      place += 1
    }
    return true
  }
}
