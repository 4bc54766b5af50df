import Foundation

/// A conversation with the program, as it stands in a file.
///
///     A sentence that says what is shown: any line that is none of the below is a remark.
///
///     +++ me.pbm
///     # A file, up to the closing mark
///     +++
///     $ pbm check me.pbm
///     | a line of standard output
///     ! a line of standard error
///     [1]
///
/// The exit status is left out where it is 0. What cannot be printed comes as `\xHH`; `\` alone
/// says that the last line has no end. A command may go on in lines that begin with `> `.
struct Transcript {
  enum Step {
    case remark(String)
    case file(name: String, lines: [String])
    case command(line: String, expected: [String])
  }

  var steps: [Step] = []

  init(_ text: String) {
    var lines = text.components(separatedBy: "\n")[...]
    // The file's own last line end.
    if lines.last == "" { lines.removeLast() }
    while let line = lines.popFirst() {
      if line.hasPrefix("+++ ") {
        let end = lines.firstIndex(of: "+++") ?? lines.endIndex
        steps.append(.file(name: String(line.dropFirst(4)), lines: Array(lines[..<end])))
        lines = lines[end...].dropFirst()
      } else if line.hasPrefix("$ ") {
        var command = String(line.dropFirst(2))
        while let more = lines.first, more.hasPrefix("> ") {
          command += "\n" + more.dropFirst(2)
          lines.removeFirst()
        }
        let end = lines.firstIndex { !isExpectation($0) } ?? lines.endIndex
        steps.append(.command(line: command, expected: Array(lines[..<end])))
        lines = lines[end...]
      } else {
        steps.append(.remark(line))
      }
    }
  }

  /// All of it, as it stands in a file.
  var lines: [String] {
    steps.flatMap { step -> [String] in
      switch step {
      case .remark(let line): [line]
      case .file(let name, let lines): ["+++ \(name)"] + lines + ["+++"]
      case .command(let line, let expected):
        ["$ " + line.replacing("\n", with: "\n> ")] + expected
      }
    }
  }
}

func isExpectation(_ line: String) -> Bool {
  line.hasPrefix("|") || line.hasPrefix("!") || line.hasPrefix("[") || line == "\\"
}

extension Transcript {
  /// The same conversation with what the program says now.
  func replayed(on machine: Machine) throws -> Transcript {
    var copy = self
    for (index, step) in steps.enumerated() {
      switch step {
      case .remark: continue
      case .file(let name, let lines):
        try machine.write(name, lines.map { $0 + "\n" }.joined())
      case .command(let line, _):
        copy.steps[index] = .command(line: line, expected: try machine.run(line).lines)
      }
    }
    return copy
  }
}

extension Outcome {
  /// What a transcript shows of it.
  var lines: [String] {
    marked(output, "|") + marked(errors, "!") + (status == 0 ? [] : ["[\(status)]"])
  }

  private func marked(_ bytes: Data, _ mark: String) -> [String] {
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    let isOpen = lines.last?.isEmpty == false
    if !isOpen { lines.removeLast() }
    return lines.map { $0.isEmpty ? mark : "\(mark) \(visible(Data($0)))" } + (isOpen ? ["\\"] : [])
  }
}

/// The text with all that a reader of the transcript, or their editor, could not see or keep.
private func visible(_ bytes: Data) -> String {
  if let text = String(validating: bytes, as: UTF8.self) {
    return text.unicodeScalars.map { scalar in
      let category = scalar.properties.generalCategory
      let isHidden =
        category == .control || category == .format || category == .lineSeparator
        || category == .paragraphSeparator
      guard isHidden else { return String(scalar) }
      return String(scalar).utf8.map(escaped).joined()
    }.joined()
  }
  return bytes.map { (0x20..<0x7F).contains($0) ? String(UnicodeScalar($0)) : escaped($0) }.joined()
}

private func escaped(_ byte: UInt8) -> String {
  let digits = String(byte, radix: 16, uppercase: true)
  return "\\x" + (digits.count < 2 ? "0" : "") + digits
}
