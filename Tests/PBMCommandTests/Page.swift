import Foundation

/// A page of the documentation, whose examples are run.
///
/// An example is a block, indented by four blanks, with lines that begin with `$ pbm` (or with `git`
/// or `sed`, which make something for it) and below each what it prints; a line `...` stands for any lines. A command
/// with nothing below it shows only how it is typed. What is behind two blanks and `#` is a remark.
/// A block behind a line that ends with `` `NAME.pbm`: `` is that file.
struct Page {
  struct Command {
    var line: String
    var expected: [String]
  }

  let name: String
  var commands: [Command] = []
  var files: [(name: String, text: String)] = []
  let text: String

  init(_ name: String) throws {
    self.name = name
    text = String(
      decoding: try Data(contentsOf: Page.root.appending(path: name)), as: UTF8.self)
    var before = ""
    var block: [String] = []
    for line in text.components(separatedBy: "\n") + ["end"] {
      if line.hasPrefix("    ") || line.isEmpty && !block.isEmpty {
        block.append(String(line.dropFirst(4)))
        continue
      }
      take(block, behind: before)
      block = []
      if !line.isEmpty { before = line }
    }
  }

  static let root = testFolder.deletingLastPathComponent().deletingLastPathComponent()

  private mutating func take(_ block: [String], behind before: String) {
    var lines = block
    while lines.last == "" { lines.removeLast() }
    if let match = before.firstMatch(of: /`(\S*\.pbm|\.pbm\.yml)`:$/) {
      files.append((String(match.1), lines.joined(separator: "\n") + "\n"))
    } else if lines.contains(where: { $0.hasPrefix("$ ") && $0.contains("pbm ") }) {
      for line in lines {
        if line.hasPrefix("$ ") {
          let end = line.firstRange(of: #/  +# /#)?.lowerBound ?? line.endIndex
          commands.append(Command(line: String(line[..<end].dropFirst(2)), expected: []))
        } else if !commands.isEmpty {
          commands[commands.count - 1].expected.append(line)
        }
      }
    }
    for index in commands.indices {
      while commands[index].expected.last == "" { commands[index].expected.removeLast() }
    }
    commands.removeAll { !$0.line.contains(#/(^|\| )pbm |^git |^sed /#) }
  }
}

/// Whether the lines are those expected, with any lines for each `...`.
func agree(_ lines: ArraySlice<String>, with expected: ArraySlice<String>) -> Bool {
  guard let first = expected.first else { return lines.isEmpty }
  if first != "..." {
    return lines.first == first && agree(lines.dropFirst(), with: expected.dropFirst())
  }
  let rest = expected.dropFirst()
  return (lines.startIndex...lines.endIndex).contains { agree(lines[$0...], with: rest) }
}
