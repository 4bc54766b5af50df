import Foundation

/// The folder of the format's standard.
let grammarFolder = URL(filePath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  .appending(path: "Grammar")

/// Whether what the program says is written into the standard, for a person to read and judge.
let isRewriting = ProcessInfo.processInfo.environment["PBM_REWRITE"] == "1"

/// The lines of a text file of the standard, without their line ends.
func readLines(_ name: String) throws -> [String] {
  let data = try Data(contentsOf: grammarFolder.appending(path: name))
  var lines = data.split(separator: 10, omittingEmptySubsequences: false)
    .map { String(decoding: $0, as: UTF8.self) }
  if lines.last == "" { lines.removeLast() }
  return lines
}

/// Writes the lines as a text file of the standard.
func writeLines(_ lines: [String], _ name: String) throws {
  let text = lines.map { $0 + "\n" }.joined()
  try Data(text.utf8).write(to: grammarFolder.appending(path: name))
}

/// The specification: prose, and examples in fences of four backticks.
struct Specification {
  /// A stretch of lines, in order.
  enum Stretch {
    case prose([String])
    case example(Example)
  }

  var stretches: [Stretch] = []

  static let name = "specification.md"
  static let fence = "````"

  init(_ lines: [String]) {
    var prose: [String] = []
    var body: [String]?
    var start = 0
    var info = ""
    for (index, line) in lines.enumerated() {
      if var open = body {
        if line == Specification.fence {
          stretches.append(.example(Example(info: info, body: open, line: start)))
          body = nil
        } else {
          open.append(line)
          body = open
        }
      } else if line.hasPrefix(Specification.fence + " example") {
        stretches.append(.prose(prose))
        prose = []
        body = []
        start = index + 1
        info = String(line.dropFirst(Specification.fence.count + 1))
      } else {
        prose.append(line)
      }
    }
    stretches.append(.prose(prose))
  }

  /// All examples, in order.
  var examples: [Example] {
    stretches.compactMap { if case .example(let example) = $0 { example } else { nil } }
  }

  /// The lines of the file.
  var lines: [String] {
    stretches.flatMap { stretch -> [String] in
      switch stretch {
      case .prose(let lines): return lines
      case .example(let example):
        let body = example.parts.joined(separator: ["."])
        return ["\(Specification.fence) \(example.info)"] + body + [Specification.fence]
      }
    }
  }
}

/// The examples of the standard; none where the file cannot be read, which a test tells.
let examples: [Example] = {
  guard let lines = try? readLines(Specification.name) else { return [] }
  return Specification(lines).examples
}()
