import PBMSyntax

// A change whose lines no longer stand in a row in the file, taken apart.

extension ChangeRun {
  /// The same change item by item, or line by line where it is all of one item.
  func parts(_ hunk: HunkText, _ sayings: Sayings) -> [ChangeRun] {
    let oldBlocks = ChangeRun.blocks(hunk.old[old])
    let newBlocks = ChangeRun.blocks(hunk.new[new])
    let parts =
      oldBlocks.count > 1
      ? blockParts(oldBlocks, newBlocks, hunk, sayings) : lineParts(hunk)
    return parts.filter { !$0.isNothing }.map { part in
      var part = part.placed(hunk.old)
      part.isPart = true
      return part
    }
  }

  /// An item or a heading and what belongs to it, comments before it included.
  private static func blocks(_ lines: ArraySlice<SaidLine>) -> [Range<Int>] {
    var blocks: [Range<Int>] = []
    var start = lines.startIndex
    var hasHead = false
    for (index, line) in zip(lines.indices, lines) where !line.isBelow && line.kind != .comment {
      let comments = lines[start..<index].reversed().prefix { $0.kind == .comment }.count
      if hasHead || index - comments > start {
        blocks.append(start..<index - comments)
        start = index - comments
      }
      hasHead = true
    }
    if start < lines.endIndex { blocks.append(start..<lines.endIndex) }
    return blocks
  }

  private func blockParts(
    _ oldBlocks: [Range<Int>], _ newBlocks: [Range<Int>], _ hunk: HunkText, _ sayings: Sayings
  ) -> [ChangeRun] {
    let pairs = BlockPairs(oldBlocks, newBlocks, hunk, sayings).pairs
    var parts: [ChangeRun] = []
    var rest = self
    func take(_ old: Range<Int>?, _ new: Range<Int>?) {
      let (part, others) = rest.cut(old?.count ?? 0, new?.count ?? 0)
      parts.append(part)
      rest = others
    }
    var place = (old: 0, new: 0)
    for pair in pairs + [(oldBlocks.count, newBlocks.count)] {
      for block in oldBlocks[place.old..<pair.old] { take(block, nil) }
      // What comes below a heading that comes stays below it.
      for blocks in ChangeRun.sections(newBlocks[place.new..<pair.new], hunk.new) {
        take(nil, blocks)
      }
      guard pair.old < oldBlocks.count else { break }
      take(oldBlocks[pair.old], newBlocks[pair.new])
      place = (pair.old + 1, pair.new + 1)
    }
    return parts + [rest]
  }

  /// Blocks in a row as stretches, each from a heading up to the next, or an item by itself.
  private static func sections(_ blocks: ArraySlice<Range<Int>>, _ lines: [SaidLine]) -> [Range<
    Int
  >] {
    var stretches: [Range<Int>] = []
    var isBelowHeading = false
    for block in blocks {
      let isHeading = lines[block].contains { $0.kind == .heading }
      if isBelowHeading, !isHeading, let last = stretches.popLast() {
        stretches.append(last.lowerBound..<block.upperBound)
      } else {
        stretches.append(block)
      }
      isBelowHeading = isBelowHeading || isHeading
    }
    return stretches
  }

  /// What comes stands for the line that goes at the same place, or all of it for the first.
  private func lineParts(_ hunk: HunkText) -> [ChangeRun] {
    let arePairs =
      old.count == new.count
      && zip(old, new).allSatisfy { hunk.old[$0].kind == hunk.new[$1].kind }
    var parts: [ChangeRun] = []
    var rest = self
    for offset in 0..<old.count {
      let (part, others) = rest.cut(1, arePairs ? 1 : offset == 0 ? rest.new.count : 0)
      parts.append(part)
      rest = others
    }
    return parts
  }
}

/// Which old items new ones stand for, in their order, so that they are as like as they can be.
private struct BlockPairs {
  private(set) var pairs: [(old: Int, new: Int)] = []

  /// More than this would take too long; then none stands for any.
  private static let mostComparisons = 2500

  init(
    _ old: [Range<Int>], _ new: [Range<Int>], _ hunk: HunkText, _ sayings: Sayings
  ) {
    guard old.count * new.count <= BlockPairs.mostComparisons else { return }
    func head(_ block: Range<Int>, _ lines: [SaidLine]) -> SaidLine? {
      lines[block].first { !$0.isBelow && $0.kind != .comment }
    }
    let oldHeads = old.map { head($0, hunk.old) }
    let newHeads = new.map { head($0, hunk.new) }
    var best = Array(repeating: Array(repeating: 0, count: new.count + 1), count: old.count + 1)
    var likenesses = best
    for left in old.indices.reversed() {
      for right in new.indices.reversed() {
        let likeness = sayings.likeness(oldHeads[left], newHeads[right])
        likenesses[left][right] = likeness
        best[left][right] = max(best[left + 1][right], best[left][right + 1])
        if likeness > 0 {
          best[left][right] = max(best[left][right], likeness + best[left + 1][right + 1])
        }
      }
    }
    var (left, right) = (0, 0)
    while left < old.count, right < new.count {
      let likeness = likenesses[left][right]
      if likeness > 0, best[left][right] == likeness + best[left + 1][right + 1] {
        pairs.append((left, right))
        (left, right) = (left + 1, right + 1)
      } else if best[left][right] == best[left + 1][right] {
        left += 1
      } else {
        right += 1
      }
    }
  }
}
