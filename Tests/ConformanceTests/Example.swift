import Testing

/// One example of the specification: an input, and what has to come of it.
struct Example: Sendable, CustomTestStringConvertible {
  /// Its number, from 1.
  var number: Int
  /// What it shows: `row-4`, `sign:text-first`, `never-silent:duplicate-id`.
  var tags: [String]
  /// Whether nothing may be reported, or something must be; nil where that is not the point.
  var isGood: Bool?
  /// The parts as they stand in the specification.
  var parts: [[String]]
  /// The line of the specification that its fence stands on, from 1.
  var line: Int

  /// The parts in their order.
  enum Part: Int, CaseIterable {
    case input
    case tree
    case model
    case diagnostics
    case canonical
  }

  /// What stands for a part that an example says nothing about.
  static let leftOut = ["…"]

  /// Reads an example from its fence's info string and its lines.
  init(info: String, body: [String], line: Int) {
    let words = info.split(separator: " ").map(String.init)
    number = words.dropFirst().first.flatMap { Int($0) } ?? 0
    tags = words.dropFirst().filter { Int($0) == nil && $0 != "good" && $0 != "bad" }
    isGood = words.contains("good") ? true : words.contains("bad") ? false : nil
    parts = body.split(separator: ".", omittingEmptySubsequences: false).map { Array($0) }
    self.line = line
  }

  /// The lines of a part.
  subscript(part: Part) -> [String] { parts[part.rawValue] }

  /// The fence's info string.
  var info: String {
    let verdict = isGood.map { $0 ? ["good"] : ["bad"] } ?? []
    return (["example", "\(number)"] + tags + verdict).joined(separator: " ")
  }

  /// The file that is read; empty where the notation is wrong, which a test tells.
  var input: [UInt8] { bytes(of: self[.input]) ?? [] }

  var testDescription: String { "\(info) (line \(line))" }
}
