public import PBMModel
import PBMSyntax

// What formatting would change, as a unified diff. The formatter moves nothing, so the lines of
// both texts stand in the same order and need no search.

/// A unified diff from the canvas as it is to its canonical form; empty where they are equal.
///
/// - Parameters:
///   - formatted: what `format` gave for the canvas.
///   - name: the file's name for the two header lines.
public func formattingDiff(_ canvas: Canvas, _ formatted: [UInt8], name: String) -> [UInt8] {
  guard formatted != canvas.tree.bytes else { return [] }
  let rows = changedRows(canvas.tree, parse(formatted))
  var output = Array("--- \(name)\n+++ \(name) (formatted)\n".utf8)
  var index = 0
  while let first = rows[index...].firstIndex(where: { $0.kind != .same }) {
    var last = first
    // Changes with at most six equal lines between them share a hunk.
    var next = first
    while next < rows.count, next - last <= 6 {
      if rows[next].kind != .same { last = next }
      next += 1
    }
    let start = max(index, first - 3)
    let end = min(rows.count, last + 4)
    append(rows, start..<end, to: &output)
    index = end
  }
  return output
}

/// A line of a unified diff.
private struct Row {
  enum Kind: UInt8 {
    case same = 0x20
    case old = 0x2D
    case new = 0x2B
  }

  var kind: Kind
  var bytes: ArraySlice<UInt8>
  /// How many lines of each text stand before it.
  var oldBefore: Int
  var newBefore: Int
}

private func changedRows(_ old: Tree, _ new: Tree) -> [Row] {
  func bytes(_ tree: Tree, _ line: Int) -> ArraySlice<UInt8> {
    tree.bytes[tree.range(line).indices]
  }
  func isBlank(_ tree: Tree, _ line: Int) -> Bool {
    line < tree.lineCount && tree.kind(line) == .blank
  }
  var rows: [Row] = []
  var left = 0
  var right = 0
  func add(_ kind: Row.Kind, _ bytes: ArraySlice<UInt8>) {
    let isBehindOld = kind == .new && rows.last?.kind == .old && rows.last?.oldBefore == left
    rows.append(
      Row(kind: kind, bytes: bytes, oldBefore: left + (isBehindOld ? 1 : 0), newBefore: right))
  }
  while left < old.lineCount || right < new.lineCount {
    let isLeftBlank = isBlank(old, left)
    let isRightBlank = isBlank(new, right)
    let areBoth = left < old.lineCount && right < new.lineCount
    if areBoth, isLeftBlank == isRightBlank {
      if bytes(old, left) == bytes(new, right) {
        add(.same, bytes(old, left))
      } else {
        add(.old, bytes(old, left))
        add(.new, bytes(new, right))
      }
      left += 1
      right += 1
    } else if isRightBlank || left >= old.lineCount {
      add(.new, bytes(new, right))
      right += 1
    } else {
      add(.old, bytes(old, left))
      left += 1
    }
  }
  return rows
}

private func append(_ rows: [Row], _ range: Range<Int>, to output: inout [UInt8]) {
  func place(_ before: Int, _ other: Row.Kind) -> String {
    let inside = rows[range].count { $0.kind != other }
    let first = inside == 0 ? before : before + 1
    return inside == 1 ? "\(first)" : "\(first),\(inside)"
  }
  let start = rows[range.lowerBound]
  let old = place(start.oldBefore, .new)
  let new = place(start.newBefore, .old)
  output += Array("@@ -\(old) +\(new) @@\n".utf8)
  for row in rows[range] {
    output.append(row.kind.rawValue)
    output += row.bytes
    guard row.bytes.last != 10 else { continue }
    if row.bytes.last == 13 {
      output[output.count - 1] = 10
    } else {
      output += Array("\n\\ No newline at end of file\n".utf8)
    }
  }
}
