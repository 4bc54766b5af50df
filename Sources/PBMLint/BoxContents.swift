import PBMModel

/// Which boxes have a heading, and notes.
struct BoxContents {
  /// The first heading of each box that has one, in file order.
  private(set) var headings: [(box: Box, line: Int)] = []
  private var noteCounts = [Int](repeating: 0, count: Box.allCases.count)

  init(_ canvas: Canvas) {
    var seen: UInt16 = 0
    for section in canvas.sections {
      guard case .box(let box) = section.meaning, seen & 1 << UInt16(box.rawValue) == 0 else {
        continue
      }
      seen |= 1 << UInt16(box.rawValue)
      headings.append((box, section.line))
    }
    for note in canvas.notes {
      if case .box(let box) = note.owner { noteCounts[Int(box.rawValue)] += 1 }
    }
  }

  func hasNotes(_ box: Box) -> Bool { noteCounts[Int(box.rawValue)] > 0 }
}
