// The one writer of unified differences: for `fmt --diff`, and for patches.

/// How a unified difference is written.
struct UnifiedStyle {
  /// Whether equal lines are shown around a change until one has anything on it: blank lines tell
  /// nobody where they belong.
  var isContextSeen = false
  /// What stands behind the numbers of the hunk that begins with a change.
  var heading: (LineChange) -> [UInt8] = { _ in [] }
}

/// How many equal lines are shown before and behind a change, at least.
private let contextSize = 3

/// Appends the hunks of a unified difference.
func appendHunks(
  _ old: TextLines, _ new: TextLines, _ changes: [LineChange], _ style: UnifiedStyle = .init(),
  to output: inout [UInt8]
) {
  var groups: [HunkGroup] = []
  for change in changes {
    var group = HunkGroup(change, old, style)
    // Where the equal lines between two changes would all be shown, they share a hunk.
    while let last = groups.last, last.lines.upperBound >= group.lines.lowerBound {
      group = HunkGroup(last, group, lineCount: old.count)
      groups.removeLast()
    }
    groups.append(group)
  }
  var rest = changes[...]
  for group in groups {
    let inside = rest.prefix { $0.old.lowerBound <= group.last.old.lowerBound }
    let end = group.lines.upperBound - group.last.old.upperBound
    let start = group.first.old.lowerBound - group.lines.lowerBound
    let hunk = LineChange(
      old: group.lines,
      new: group.first.new.lowerBound - start..<group.last.new.upperBound + end)
    appendHeading(hunk, style.heading(group.first), to: &output)
    appendRows(old, new, hunk, inside, to: &output)
    rest = rest.dropFirst(inside.count)
  }
}

/// Changes that are shown together.
private struct HunkGroup {
  let first: LineChange
  let last: LineChange
  /// The old lines that are shown: as many equal ones before the first change as behind the last.
  /// Fewer on one side are taken for a sign that the file begins or ends there.
  let lines: Range<Int>

  private let wantedBefore: Int
  private let wantedBehind: Int

  init(_ change: LineChange, _ old: TextLines, _ style: UnifiedStyle) {
    first = change
    last = change
    var before = 0
    var behind = 0
    if style.isContextSeen {
      let (start, end) = (change.old.lowerBound, change.old.upperBound)
      before = (0..<start).reversed().prefix { old.isBlank($0) }.count + 1
      behind = (end..<old.count).prefix { old.isBlank($0) }.count + 1
    }
    (wantedBefore, wantedBehind) = (before, behind)
    lines = HunkGroup.lines(change, change, max(before, behind), old.count)
  }

  /// Two groups as one.
  init(_ one: HunkGroup, _ next: HunkGroup, lineCount: Int) {
    (first, last) = (one.first, next.last)
    (wantedBefore, wantedBehind) = (one.wantedBefore, next.wantedBehind)
    lines = HunkGroup.lines(first, last, max(wantedBefore, wantedBehind), lineCount)
  }

  private static func lines(
    _ first: LineChange, _ last: LineChange, _ wanted: Int, _ count: Int
  ) -> Range<Int> {
    let size = max(contextSize, wanted)
    return max(0, first.old.lowerBound - size)..<min(count, last.old.upperBound + size)
  }
}

private func appendHeading(_ hunk: LineChange, _ heading: [UInt8], to output: inout [UInt8]) {
  // Before no lines at all stands the number of the line before them.
  func place(_ lines: Range<Int>) -> String {
    let first = lines.isEmpty ? lines.lowerBound : lines.lowerBound + 1
    return lines.count == 1 ? "\(first)" : "\(first),\(lines.count)"
  }
  output += Array("@@ -\(place(hunk.old)) +\(place(hunk.new)) @@".utf8)
  if !heading.isEmpty { output += [0x20] + heading }
  output.append(10)
}

private func appendRows(
  _ old: TextLines, _ new: TextLines, _ hunk: LineChange, _ changes: ArraySlice<LineChange>,
  to output: inout [UInt8]
) {
  var line = hunk.old.lowerBound
  for change in changes {
    for same in line..<change.old.lowerBound {
      old.write(UInt8(ascii: " "), same, to: &output)
    }
    for removed in change.old { old.write(UInt8(ascii: "-"), removed, to: &output) }
    for added in change.new { new.write(UInt8(ascii: "+"), added, to: &output) }
    line = change.old.upperBound
  }
  for same in line..<hunk.old.upperBound { old.write(UInt8(ascii: " "), same, to: &output) }
}
