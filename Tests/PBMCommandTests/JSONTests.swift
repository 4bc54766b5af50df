import Foundation
import Testing

// What scripts lean on: the objects that come out, field by field.

private struct Position: Decodable, Equatable {
  var line: Int
  var column: Int
  var offset: Int
}

private struct Range: Decodable {
  var start: Position
  var end: Position
}

private struct Findings: Decodable {
  struct Finding: Decodable {
    struct Fix: Decodable {
      struct Edit: Decodable {
        var range: Range
        var text: String
      }
      var title: String
      var safe: Bool
      var edits: [Edit]
    }
    var file: String
    var code: String
    var severity: String
    var message: String
    var range: Range
    var help: String?
    var fixes: [Fix]
  }
  var format_version: Int
  var files: Int
  var findings: [Finding]
}

private struct Comparison: Decodable {
  struct Element: Decodable, Equatable {
    var box: String?
    var text: String
    var line: Int
  }
  struct Change: Decodable {
    var action: String
    var old: Element?
    var new: Element?
    var because: [String]
    var matched: String?
    var likeness: Double?
    var confidence: String
    var reworded: Bool
    var moved: Bool
    var fingerprint: String
  }
  var format_version: Int
  var changes: [Change]
  var summary: [String: Int]
}

private func decoded<Value: Decodable>(_ type: Value.Type, _ bytes: Data) throws -> Value {
  try JSONDecoder().decode(type, from: bytes)
}

@Suite struct `Output for programs` {
  private let names = ["01-notepad-first-try-en", "03-markdown-coach-en", "04-from-example-fr"]

  @Test func `says of each finding where it is`() throws {
    let machine = try Machine()
    let outcome = try machine.run("pbm check --format json $RAW/*.pbm")
    #expect(outcome.status == 1)
    let found = try decoded(Findings.self, outcome.output)
    #expect(found.format_version == 1 && found.files == names.count)
    #expect(found.findings.count > 50)
    for finding in found.findings {
      let bytes = try Data(contentsOf: URL(filePath: finding.file))
      #expect(["error", "warning", "note"].contains(finding.severity))
      for range in [finding.range] + finding.fixes.flatMap(\.edits).map(\.range) {
        for place in [range.start, range.end] {
          #expect(place == position(place.offset, in: bytes), "\(finding)")
        }
        #expect(range.start.offset <= range.end.offset)
      }
    }
  }

  @Test func `and output for people say the same`() throws {
    let machine = try Machine()
    let json = try decoded(Findings.self, machine.run("pbm check --format json $RAW").output)
    let short = try machine.run("pbm check --format short $RAW").text
    let lines = json.findings.map { finding in
      "\(finding.file):\(finding.range.start.line):\(finding.range.start.column): "
        + "\(finding.severity)[\(finding.code)]: \(finding.message)\n"
    }
    #expect(lines.joined() == short)
    let text = try machine.run("pbm check --format text $RAW").text
    let shown = text.components(separatedBy: "\n\n")
    #expect(json.findings.contains { $0.fixes.count > 1 })
    for (finding, excerpt) in zip(json.findings, shown) {
      #expect(excerpt.hasPrefix("\(finding.severity)[\(finding.code)]: \(finding.message)\n"))
      let advice =
        (finding.help.map { ["help \($0)"] } ?? []) + finding.fixes.map { "fix \($0.title)" }
      #expect(excerpt.hasSuffix(advice.map { "\n  " + $0 }.joined()), "\(excerpt)")
    }
  }

  @Test func `names every item of both models once`() throws {
    let machine = try Machine()
    try machine.write("old.pbm", "## Costs\n- a [1]\n- b\n- c\n\n## Benefits\n- pay\n")
    try machine.write("new.pbm", "## Costs\n- a [4]\n- pay\n- something else\n")
    let outcome = try machine.run("pbm diff --format json old.pbm new.pbm")
    #expect(outcome.status == 1)
    let comparison = try decoded(Comparison.self, outcome.output)
    #expect(comparison.changes.compactMap(\.old?.line).sorted() == [2, 3, 4, 7])
    #expect(comparison.changes.compactMap(\.new?.line).sorted() == [2, 3, 4])
    for change in comparison.changes {
      #expect((change.old == nil) == (change.action == "add"))
      #expect((change.new == nil) == (change.action == "delete"))
      #expect(change.fingerprint.contains(/^[0-9a-f]{12}$/))
      #expect(["sure", "likely", "possible"].contains(change.confidence))
    }
    for (action, count) in comparison.summary {
      #expect(comparison.changes.count { $0.action == action } == count)
    }
  }

  @Test func `is the same on each run and in each locale`() throws {
    let machine = try Machine()
    let lines = [
      "pbm check --format json $RAW", "pbm check --format text $RAW", "pbm init --lang ja",
      "pbm diff $RAW/01*.pbm $RAW/03*.pbm", "pbm diff --format json $RAW/01*.pbm $RAW/03*.pbm",
    ]
    for line in lines {
      let first = try machine.run(line)
      for variables in ["LC_ALL=tr_TR.UTF-8", "LC_ALL=C LANG=C", "LANG=fr_FR.ISO-8859-1"] {
        let again = try machine.run("export \(variables); \(line)")
        #expect(again.output == first.output && again.errors == first.errors, "\(line)")
      }
    }
  }

  /// Line and column by counting, from the beginning of the file.
  private func position(_ offset: Int, in bytes: Data) -> Position {
    let before = bytes.prefix(offset)
    let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let column = String(decoding: before[lineStart...], as: UTF8.self).unicodeScalars.count + 1
    return Position(
      line: before.count { $0 == 0x0A } + 1, column: column, offset: offset)
  }
}
