/// Brings the orders of two sides together.
///
/// What both sides have stands in the order of the side that changed it; what only one side has
/// stands behind what it stands behind there. Where both have something new in one place, and where
/// both changed the order, the bytes decide and not the side, so that sides may be swapped.
struct MergeOrder {
  /// The order in the base.
  let base: [Int]
  let ours: [Int]
  let theirs: [Int]
  /// Whether the left one comes first, whatever side it is of.
  let isBefore: (Int, Int) -> Bool

  func merged() -> [Int] {
    let inOurs = Set(ours)
    let inTheirs = Set(theirs)
    let frame = frame(inOurs.intersection(inTheirs))
    let mine = runs(ours, Set(frame))
    let others = runs(theirs, Set(frame))
    var result: [Int] = []
    for anchor in [-1] + frame {
      if anchor >= 0 { result.append(anchor) }
      let (first, second) = (mine[anchor] ?? [], others[anchor] ?? [])
      if let left = first.first, let right = second.first, isBefore(right, left) {
        result += second + first
      } else {
        result += first + second
      }
    }
    return result
  }

  /// What both sides have, in one order.
  private func frame(_ common: Set<Int>) -> [Int] {
    let mine = ours.filter(common.contains)
    let others = theirs.filter(common.contains)
    if mine == others { return mine }
    let old = base.filter(common.contains)
    let known = Set(old)
    if mine.filter(known.contains) == old { return others }
    if others.filter(known.contains) == old { return mine }
    // Both moved things otherwise: no side is more right than the other.
    return mine.lexicographicallyPrecedes(others, by: isBefore) ? mine : others
  }

  /// What a side has besides, by what it stands behind.
  private func runs(_ list: [Int], _ frame: Set<Int>) -> [Int: [Int]] {
    var runs: [Int: [Int]] = [:]
    var anchor = -1
    for element in list {
      if frame.contains(element) {
        anchor = element
      } else {
        runs[anchor, default: []].append(element)
      }
    }
    return runs
  }
}
