import PBMSyntax

extension Ground {
  /// The line of the file that a missing line was perhaps meant to be; nil where none is like it.
  ///
  /// It is of the same kind; of lines as like as each other the first below the same heading.
  func nearest(to missing: SaidLine, _ sayings: Sayings) -> PatchMisfit.FileLine? {
    let wanted = Pieces(sayings.text(missing.words))
    var best: (index: Int, likeness: Int)?
    for (index, line) in lines.prefix(Ground.mostLookedAt).enumerated()
    where line.kind == missing.kind {
      let isSameSection = line.section == missing.section
      let likeness =
        line.words == missing.words ? 1000 : wanted.likeness(to: Pieces(sayings.text(line.words)))
      let score = likeness + (isSameSection ? 150 : 0)
      guard likeness >= 500, score > best?.likeness ?? 0 else { continue }
      best = (index, score)
    }
    return best.map { PatchMisfit.FileLine(tree, lines[$0.index].line) }
  }

  private static let mostLookedAt = 20_000
}

/// Three bytes in a row, over and over: what a text is made of.
private struct Pieces {
  private let pieces: [UInt32]

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
    var common = 0
    var place = 0
    for piece in pieces {
      while place < other.pieces.count, other.pieces[place] < piece { place += 1 }
      guard place < other.pieces.count else { break }
      if other.pieces[place] == piece {
        common += 1
        place += 1
      }
    }
    return 2000 * common / all
  }
}
