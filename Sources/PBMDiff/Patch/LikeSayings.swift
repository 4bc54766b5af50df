import PBMSyntax

// How like what two lines say is: for lines that stand for others, and for "did you mean".

extension Sayings {
  /// How like two sayings are, in thousandths.
  func likeness(_ left: Int, _ right: Int) -> Int {
    left == right ? 1000 : pieces(left).likeness(to: pieces(right))
  }

  /// How like two lines are, in thousandths, if the one may stand for the other; else 0.
  func likeness(_ left: SaidLine?, _ right: SaidLine?) -> Int {
    guard let left, let right, left.kind == right.kind else { return 0 }
    if left.kind == .heading { return left.section == right.section ? 1000 : 0 }
    if SaidLine.areOne(left, right) { return 1000 }
    let likeness = likeness(left.words, right.words)
    return likeness >= 400 ? likeness : 0
  }
}

/// Three bytes in a row, over and over: what a text is made of.
struct Pieces {
  private let pieces: [UInt32]

  /// Looks at the beginning of a text.
  init(_ text: [UInt8]) {
    let start = text.prefix(400)
    pieces = zip(start, zip(start.dropFirst(), start.dropFirst(2))).map {
      UInt32($0) << 16 | UInt32($1.0) << 8 | UInt32($1.1)
    }.sorted()
  }

  /// How many pieces two texts have in common, in thousandths of all.
  func likeness(to other: Pieces) -> Int {
    let all = pieces.count + other.pieces.count
    guard all > 0 else { return 0 }
    return 2000 * sharedCount(pieces[...], other.pieces[...]) / all
  }
}
