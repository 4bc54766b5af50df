public import PBMModel
public import PBMSyntax

extension Canvas {
  /// What tells a finding from others of its code in the same file, whatever line it stands on: what
  /// its element says, and the box that it is in. 16 hex digits.
  ///
  /// Signs, weights, marks and layout do not count, so that an element that was judged anew is the
  /// same one; nor do its neighbours.
  public func fingerprint(of finding: Diagnostic) -> String {
    var hash = StableHash()
    guard tree.content.isReadable, tree.lineCount > 0 else { return hexadecimal(hash.sum) }
    // What is missing from the file points at nothing: it is told apart by the names it gives.
    if finding.range.isEmpty {
      for name in quoted(in: finding.message) { hash.add(name.utf8) }
      return hexadecimal(hash.sum)
    }
    let line = tree.line(at: Int(finding.range.start))
    hash.add((box(at: line)?.identifier ?? "").utf8)
    hash.add(identity(elementText(at: line)).bytes)
    return hexadecimal(hash.sum)
  }

  /// What the element of a line says, on one line, for people.
  public func elementSaid(in finding: Diagnostic) -> String {
    guard tree.content.isReadable, tree.lineCount > 0 else { return "" }
    if finding.range.isEmpty { return String(quoted(in: finding.message).first ?? "") }
    return shortened(tree.string(elementText(at: tree.line(at: Int(finding.range.start)))))
  }

  private func elementText(at line: Int) -> ByteRange {
    guard tree.kind(line) == .item, let item = element(at: line) else {
      return tree.content(line)
    }
    return writtenText(items[item])
  }

  /// The box that a line stands in.
  private func box(at line: Int) -> Box? {
    var index = place(of: line + 1, amongFirst: sections.count) { sections[$0].line } - 1
    while index >= 0, sections[index].meaning == .note { index -= 1 }
    guard index >= 0, case .box(let box) = sections[index].meaning else { return nil }
    return box
  }

  private func element(at line: Int) -> Int? {
    let index = place(of: line, amongFirst: items.count) { items[$0].line }
    return index < items.count && items[index].line == line ? index : nil
  }

  /// What stands in quotes in a message, where it says which of several things is meant.
  private func quoted(in message: String) -> [Substring] {
    message.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset % 2 == 1 }.map(\.element)
  }
}

/// The index of the first line that is not before this one; they stand in order.
func place(of line: Int, in lines: [Int]) -> Int {
  place(of: line, amongFirst: lines.count) { lines[$0] }
}

/// The same for things that have a line, as many as are told.
func place(of line: Int, amongFirst count: Int, _ lineOf: (Int) -> Int) -> Int {
  var (low, high) = (0, count)
  while low < high {
    let middle = (low + high) / 2
    if lineOf(middle) < line { low = middle + 1 } else { high = middle }
  }
  return low
}
