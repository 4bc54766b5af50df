public import PBMModel
import PBMSyntax

/// The difference of two canvases as a file that `apply`, git and patch take: a unified difference
/// of their lines; empty where both have the same bytes.
///
/// - Parameters:
///   - name: the name of the file that the patch is for, as it is to be found from where git or
///     patch is called.
///   - head: what is to be said about it to people, line by line.
public func patch(
  from old: Canvas, to new: Canvas, name: [UInt8], head: [String] = []
) -> [UInt8] {
  guard old.tree.bytes != new.tree.bytes else { return [] }
  var output: [UInt8] = []
  for line in head { output += Array((line.isEmpty ? "#\n" : "# \(line)\n").utf8) }
  appendNames(name, to: &output)
  let oldLines = TextLines(old.tree.bytes)
  let newLines = TextLines(new.tree.bytes)
  let headings = Headings(old)
  let style = UnifiedStyle(isContextSeen: true) { change in
    // The heading that is in force where the change begins: a changed heading is below another.
    let start = oldLines.start(change.old.lowerBound)
    return start == 0 ? [] : headings.above(start - 1)
  }
  appendHunks(oldLines, newLines, lineChanges(oldLines, newLines), style, to: &output)
  return output
}

/// The heading that each place of a canvas stands below.
private struct Headings {
  private let canvas: Canvas
  private let sections: [Section]

  init(_ canvas: Canvas) {
    self.canvas = canvas
    sections = canvas.sections.filter { $0.meaning != .note }
  }

  /// The words of the heading above an offset, or on its line.
  func above(_ offset: Int) -> [UInt8] {
    let line = canvas.tree.line(at: offset)
    var low = 0
    var high = sections.count
    while low < high {
      let middle = (low + high) / 2
      if sections[middle].line <= line { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return [] }
    let words = shown(canvas.tree.string(canvas.headingName(sections[low - 1])))
    var text = ""
    text.unicodeScalars.append(contentsOf: words.unicodeScalars.prefix(80))
    return Array(text.utf8)
  }
}

/// The lines that name the file, as git writes them: it looks for the file without `a/` and `b/`.
private func appendNames(_ name: [UInt8], to output: inout [UInt8]) {
  let old = quoted(Array("a/".utf8) + name)
  let new = quoted(Array("b/".utf8) + name)
  // A name ends at a tab, so that it may hold blanks.
  let end: [UInt8] = old.contains(0x20) && old.first != 0x22 ? [9, 10] : [10]
  output += Array("diff --git ".utf8) + old + [0x20] + new + [10]
  output += Array("--- ".utf8) + old + end
  output += Array("+++ ".utf8) + new + end
}

/// A name in quotes where it holds what would end it, as git and patch read it.
private func quoted(_ name: [UInt8]) -> [UInt8] {
  let isPlain = name.allSatisfy { $0 >= 0x20 && $0 != 0x7F && $0 != 0x22 && $0 != 0x5C }
  if isPlain { return name }
  var result: [UInt8] = [0x22]
  for byte in name {
    switch byte {
    case 0x22, 0x5C: result += [0x5C, byte]
    case 0x20..<0x7F, 0x80...: result.append(byte)
    default: result += [0x5C, 0x30 + byte >> 6, 0x30 + byte >> 3 & 7, 0x30 + byte & 7]
    }
  }
  return result + [0x22]
}
