import PBMSyntax

extension Ground {
  /// The line of the file that a missing line was perhaps meant to be; nil where none is like it.
  ///
  /// It is of the same kind; of lines as like as each other the first below the same heading.
  func nearest(to missing: SaidLine, _ sayings: Sayings) -> PatchMisfit.FileLine? {
    var best: (index: Int, likeness: Int)?
    for (index, line) in lines.prefix(Ground.mostLookedAt).enumerated()
    where line.kind == missing.kind {
      let isSameSection = line.section == missing.section
      let likeness =
        sayings.likeness(line.words, missing.words)
      let score = likeness + (isSameSection ? 150 : 0)
      guard likeness >= 500, score > best?.likeness ?? 0 else { continue }
      best = (index, score)
    }
    return best.map { PatchMisfit.FileLine(tree, lines[$0.index].line) }
  }

  private static let mostLookedAt = 20_000
}
