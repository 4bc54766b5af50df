public import PBMModel
import PBMSyntax

// What formatting would change. The formatter moves nothing, so the lines of both texts stand in
// the same order, and each stands beside what becomes of it: no search would find that.

/// A unified difference from the canvas as it is to its canonical form; empty where they are equal.
///
/// It is to be looked at: a line that ends in a carriage return is shown as a line. Where no line
/// does so alone, `patch` takes it.
/// - Parameters:
///   - formatted: the canonical form of the canvas.
///   - name: the file's name for the two header lines.
public func formattingDifference(_ canvas: Canvas, _ formatted: [UInt8], name: String) -> [UInt8] {
  guard formatted != canvas.tree.bytes else { return [] }
  let tree = parse(formatted)
  var output = Array("--- \(name)\n+++ \(name) (formatted)\n".utf8)
  appendHunks(
    TextLines(canvas.tree), TextLines(tree), formattedLines(canvas.tree, tree), to: &output)
  return output
}

private func formattedLines(_ old: Tree, _ new: Tree) -> [LineChange] {
  func isBlank(_ tree: Tree, _ line: Int) -> Bool {
    line < tree.lineCount && tree.kind(line) == .blank
  }
  var changes: [LineChange] = []
  var left = 0
  var right = 0
  while left < old.lineCount || right < new.lineCount {
    let isRightBlank = isBlank(new, right)
    let areBoth = left < old.lineCount && right < new.lineCount
    let before = (left, right)
    if areBoth, isBlank(old, left) == isRightBlank {
      left += 1
      right += 1
      let isSame =
        old.bytes[old.range(before.0).indices] == new.bytes[new.range(before.1).indices]
      if isSame { continue }
    } else if isRightBlank || left >= old.lineCount {
      right += 1
    } else {
      left += 1
    }
    changes.append(LineChange(old: before.0..<left, new: before.1..<right))
  }
  return changes
}
