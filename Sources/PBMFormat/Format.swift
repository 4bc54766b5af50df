public import PBMModel
import PBMSyntax

/// Why a canvas is not formatted.
public enum FormatRefusal: Error, Equatable, Sendable {
  /// Something in it cannot be right, and is reported by checking it.
  case hasErrors
  /// The result would not mean the same; the line, from 0, is the first that differs. This is
  /// a defect of the formatter, which therefore gives nothing.
  case proofFailed(line: Int)
}

/// The canonical form of a canvas.
///
/// Writes marks, signs, indentation, blank lines and line ends, and moves nothing: every line
/// with anything on it stays where it is, with its words. Before the result is given it is read
/// again and compared with the original.
///
/// - Throws: `FormatRefusal` where the canvas has an error, or the proof fails.
public func format(_ canvas: Canvas) throws(FormatRefusal) -> [UInt8] {
  guard !canvas.hasErrors else { throw .hasErrors }
  let result = lay(canvas)
  if result == canvas.tree.bytes { return result }
  if let line = firstDifference(canvas, readCanvas(result)) { throw .proofFailed(line: line) }
  return result
}

/// Lays out all lines, and the blank lines between them.
private func lay(_ canvas: Canvas) -> [UInt8] {
  let tree = canvas.tree
  let layout = Layout(canvas)
  let lineEnd = firstLineEnd(tree.bytes)
  var output: [UInt8] = []
  output.reserveCapacity(tree.bytes.count + tree.bytes.count / 16)
  output += tree.bytes[..<byteOrderMarkLength(tree.bytes)]
  let head = output.count
  var isBlankWanted = false
  for line in 0..<tree.lineCount {
    if tree.kind(line) == .blank {
      isBlankWanted = true
      continue
    }
    if isBlankWanted || beginsSection(tree, line), output.count > head { output += lineEnd }
    isBlankWanted = false
    layout.write(line, to: &output)
    output += lineEnd
  }
  return output
}

/// Whether the line is a heading, or the first of the comments that touch one.
private func beginsSection(_ tree: Tree, _ line: Int) -> Bool {
  func isHeading(_ line: Int) -> Bool { [.heading, .title].contains(tree.kind(line)) }
  if isHeading(line) { return line == 0 || tree.kind(line - 1) != .comment }
  guard tree.kind(line) == .comment, line == 0 || tree.kind(line - 1) != .comment else {
    return false
  }
  var next = line
  while next < tree.lineCount, tree.kind(next) == .comment { next += 1 }
  return next < tree.lineCount && isHeading(next)
}
