/// A place of the file that a change fits: the lines that it takes away stand there, or the lines
/// beside which it puts something in.
struct Spot: Equatable {
  /// The first line that goes, or the line before which something comes.
  var index: Int
  /// How many lines go.
  var count: Int
  /// How many lines around are as the patch has them, up to some.
  var likeness: Int
  /// Whether the line before it is as the patch has it.
  var isBeforeKnown: Bool
  /// Whether the line behind it is as the patch has it.
  var isBehindKnown: Bool

  /// Whether all stands as in the file that the patch was made from, as far as can be seen.
  var isKnown: Bool { isBeforeKnown && isBehindKnown }
}

/// Looks in the file for the lines of one side of a hunk.
struct PlaceSearch {
  let ground: Ground
  let side: [SaidLine]
  let beginsFile: Bool
  let endsFile: Bool

  /// What stands more often than this is told apart only by the lines around it.
  static let mostPlaces = 256
  /// How many lines around are looked at.
  private static let mostAround = 8

  /// Every spot where the lines of the range stand in a row; for an empty range every one beside
  /// which a neighbour of it stands. Nil where there are too many to be told apart.
  func spots(_ range: Range<Int>) -> [Spot]? {
    guard let starts = starts(range) else { return nil }
    return starts.filter { fits(range, at: $0) }.map { spot(range, at: $0) }
      .filter { $0.count > 0 || $0.isBeforeKnown || $0.isBehindKnown }
  }

  private func starts(_ range: Range<Int>) -> [Int]? {
    guard range.isEmpty else {
      return starts(range, from: range) ?? starts(range, from: around(range))
    }
    if side.isEmpty { return beginsFile || endsFile ? [beginsFile ? 0 : ground.lines.count] : [] }
    let before = range.lowerBound - 1
    let behind = range.upperBound
    var starts: [Int] = []
    for neighbor in [before, behind] where side.indices.contains(neighbor) {
      guard
        let found = self.starts(range, from: neighbor..<neighbor + 1)
          ?? self.starts(range, from: around(range))
      else { return nil }
      starts += found
    }
    if before < 0, beginsFile { starts.append(0) }
    if behind >= side.count, endsFile { starts.append(ground.lines.count) }
    return Set(starts).sorted()
  }

  private func around(_ range: Range<Int>) -> Range<Int> {
    max(
      0, range.lowerBound - PlaceSearch.mostAround)..<min(
        side.count, range.upperBound + PlaceSearch.mostAround)
  }

  /// Where the range would begin, judged by the line of the other range that stands in the fewest
  /// places; nil where even that stands in too many.
  private func starts(_ range: Range<Int>, from others: Range<Int>) -> [Int]? {
    let counts = others.map { (place: $0, count: ground.places(side[$0].saying).count) }
    guard let rarest = counts.min(by: { $0.count < $1.count }),
      rarest.count <= PlaceSearch.mostPlaces
    else { return nil }
    return ground.places(side[rarest.place].saying).map { $0 - rarest.place + range.lowerBound }
  }

  private func fits(_ range: Range<Int>, at start: Int) -> Bool {
    guard start >= 0, start + range.count <= ground.lines.count else { return false }
    for (offset, place) in range.enumerated()
    where ground.lines[start + offset].saying != side[place].saying { return false }
    return true
  }

  private func spot(_ range: Range<Int>, at start: Int) -> Spot {
    var before = 0
    while before < PlaceSearch.mostAround, range.lowerBound - before > 0, start - before > 0,
      side[range.lowerBound - before - 1].saying == ground.lines[start - before - 1].saying
    { before += 1 }
    var behind = 0
    let end = start + range.count
    while behind < PlaceSearch.mostAround, range.upperBound + behind < side.count,
      end + behind < ground.lines.count,
      side[range.upperBound + behind].saying == ground.lines[end + behind].saying
    { behind += 1 }
    let beginsBoth = range.lowerBound - before == 0 && start - before == 0 && beginsFile
    let endsBoth =
      range.upperBound + behind == side.count && end + behind == ground.lines.count && endsFile
    return Spot(
      index: start, count: range.count,
      likeness: before + behind + (beginsBoth ? 1 : 0) + (endsBoth ? 1 : 0),
      isBeforeKnown: before > 0 || beginsBoth && range.lowerBound == 0,
      isBehindKnown: behind > 0 || endsBoth && range.upperBound == side.count)
  }
}
