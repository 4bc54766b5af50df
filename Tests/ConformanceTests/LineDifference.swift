/// The lines of two texts with what differs marked `-` (expected) and `+` (what came), for a
/// failure's message; nil where they are the same, scalar for scalar.
func difference(_ expected: [String], _ actual: [String]) -> String? {
  let old = expected.map { Array($0.utf8) }
  let new = actual.map { Array($0.utf8) }
  guard old != new else { return nil }
  var removed: Set<Int> = []
  var inserted: Set<Int> = []
  for change in new.difference(from: old) {
    switch change {
    case .remove(let offset, _, _): removed.insert(offset)
    case .insert(let offset, _, _): inserted.insert(offset)
    }
  }
  var rows: [String] = []
  var left = 0
  var right = 0
  while left < expected.count || right < actual.count {
    if removed.contains(left) {
      rows.append("-" + expected[left])
      left += 1
    } else if inserted.contains(right) {
      rows.append("+" + actual[right])
      right += 1
    } else {
      rows.append(" " + expected[left])
      left += 1
      right += 1
    }
  }
  return rows.joined(separator: "\n")
}
