public import PBMSyntax

/// Which sides of conflicts are kept.
public enum ConflictChoice: String, CaseIterable, Sendable {
  /// What stands above the middle.
  case ours
  /// What stands below it.
  case theirs
  /// What both sides started from; nothing where that is not shown.
  case base
  /// Both sides, ours first; what both say once.
  case union
}

/// A file with all its conflicts decided in one way; every other line stays byte for byte.
///
/// Conflicts inside a side that is kept are decided as well.
public func resolved(_ tree: Tree, _ choice: ConflictChoice) -> [UInt8] {
  var tree = tree
  while !tree.conflicts.isEmpty {
    let bytes = withoutOutermost(tree, choice)
    // Each round takes marks away, so that there is an end.
    guard bytes.count < tree.bytes.count else { return bytes }
    tree = parse(bytes)
  }
  return tree.bytes
}

private func withoutOutermost(_ tree: Tree, _ choice: ConflictChoice) -> [UInt8] {
  var result: [UInt8] = []
  var next = 0
  func lines(_ range: Range<Int>) -> ArraySlice<UInt8> {
    guard !range.isEmpty else { return [] }
    // A byte order mark stands before the first mark, and stays.
    return tree.bytes[tree.start(range.lowerBound)..<Int(tree.range(range.upperBound - 1).end)]
  }
  for conflict in tree.conflicts.sorted(by: { $0.start < $1.start }) where conflict.start >= next {
    result += lines(next..<conflict.start)
    if conflict.start == 0 { result += tree.bytes[..<byteOrderMarkLength(tree.bytes)] }
    let ours = conflict.start + 1..<(conflict.base ?? conflict.middle)
    let base = conflict.base.map { $0 + 1..<conflict.middle } ?? 0..<0
    let theirs = conflict.middle + 1..<conflict.end
    switch choice {
    case .ours: result += lines(ours)
    case .theirs: result += lines(theirs)
    case .base: result += lines(base)
    case .union:
      result += lines(ours)
      if lines(ours) != lines(theirs) { result += lines(theirs) }
    }
    next = conflict.end + 1
  }
  return result + lines(next..<tree.lineCount)
}
