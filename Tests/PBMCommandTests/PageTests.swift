import Foundation
import Testing

// What the documentation shows is what the program does.

@Suite struct `The documentation` {
  @Test(arguments: [
    "README.md", "Samples/README.md", "Grammar/json.md", "Grammar/ci.md", "Grammar/linting.md",
    "Grammar/exchange.md",
  ])
  func `shows what the commands print`(name: String) throws {
    let page = try Page(name)
    #expect(!page.commands.isEmpty)
    let machine = try Machine()
    for (file, text) in page.files { try machine.write(file, text) }
    let samples = Page.root.appending(path: "Samples")
    for file in try FileManager.default.contentsOfDirectory(atPath: samples.path)
    where file.hasSuffix(".pbm") {
      try machine.write(file, Data(contentsOf: samples.appending(path: file)))
    }
    // As where people keep what they write.
    #expect(try machine.run("git init -q . && git add -A && git commit -q -m first").status == 0)
    for command in page.commands {
      // As on a terminal.
      let line =
        command.line.hasPrefix("pbm check ") && !command.line.contains("--format")
        ? command.line + " --format text" : command.line
      let outcome = try machine.run("{ \(line); } 2>&1")
      #expect(outcome.status <= 1, "\(name): \(line)\n\(outcome.text)")
      guard !command.expected.isEmpty else { continue }
      var said = outcome.text.components(separatedBy: "\n")
      if said.last == "" { said.removeLast() }
      let isShown = agree(said[...], with: command.expected[...])
      #expect(isShown, "\(name): \(line)\n\(outcome.text.prefix(4000))")
    }
  }

  @Test func `names every field of the JSON, and no other`() throws {
    let named = try namedFields()
    let printed = try printedFields()
    #expect(named.keys.sorted() == printed.keys.sorted(), "the commands that print JSON")
    for (command, paths) in printed {
      let named = named[command] ?? []
      #expect(paths.subtracting(named).sorted() == [], "printed by \(command), not named")
      #expect(named.subtracting(paths).sorted() == [], "named, never printed by \(command)")
    }
  }

  /// For each command with a section of its own, such as "`pbm check --format json`", what the
  /// tables there name.
  private func namedFields() throws -> [String: Set<String>] {
    var sections: [String: Set<String>] = [:]
    var command: String?
    for line in try Page("Grammar/json.md").text.split(separator: "\n") {
      if line.hasPrefix("## ") {
        command = line.firstMatch(of: /`pbm (\w+) --format json`/).map { String($0.1) }
      }
      guard let command, line.hasPrefix("| `") else { continue }
      let cell = line.split(separator: "|")[0]
      sections[command, default: []].formUnion(cell.matches(of: /`([^`]+)`/).map { String($0.1) })
    }
    return sections
  }

  /// For each command what it prints: all that the transcripts show, and what only a huge model has.
  private func printedFields() throws -> [String: Set<String>] {
    var texts: [(command: String, text: String)] = []
    for file in TranscriptFile.all {
      for case .command(let line, let expected) in Transcript(file.text).steps {
        guard let match = line.firstMatch(of: /pbm (\w+) (?:[^|;&]* )?--format[ =]json/) else {
          continue
        }
        let output = expected.filter { $0.hasPrefix("| ") }.map { $0.dropFirst(2) }
        // One object, or one a line.
        if match.1 == "log" {
          texts += output.map { ("log", String($0)) }
        } else {
          texts.append((String(match.1), output.joined(separator: "\n")))
        }
      }
    }
    let machine = try Machine()
    for (name, seed) in [("old.pbm", 7), ("new.pbm", 11)] {
      let items = (0..<700).map {
        "- \(String($0 * 7919 * seed % 1_000_003, radix: 36)) a\($0 * seed)\n"
      }
      try machine.write(name, "# T\n\n## Costs\n" + items.joined())
    }
    texts.append(("diff", try machine.run("pbm diff --format json old.pbm new.pbm").text))
    var printed: [String: Set<String>] = [:]
    for (command, text) in texts {
      // Some transcripts show the beginning of an output only.
      guard let object = try? JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any],
        object["format_version"] != nil
      else { continue }
      for path in fieldPaths(object) {
        printed[isOfComparison(path, command) ? "diff" : command, default: []].insert(path)
      }
    }
    return printed
  }

  /// Whether `pbm log` writes something as `pbm diff` does, whose table the page refers to.
  private func isOfComparison(_ path: String, _ command: String) -> Bool {
    guard command == "log" else { return false }
    return ["changes[]", "summary.", "other[]", "limits"].contains { path.hasPrefix($0) }
  }

  /// The way to each member of an object, as the page writes it.
  private func fieldPaths(_ value: Any, below path: String = "") -> Set<String> {
    if let array = value as? [Any] {
      return array.reduce(into: []) { $0.formUnion(fieldPaths($1, below: path + "[]")) }
    }
    guard let object = value as? [String: Any] else { return [] }
    return object.reduce(into: []) { found, member in
      let place = path.isEmpty ? member.key : "\(path).\(member.key)"
      found.insert(place)
      switch member.key {
      case "range": found.formUnion(fieldPaths(member.value, below: "range"))
      // Each is the object that is written for two models.
      case "comparisons":
        for comparison in member.value as? [Any] ?? [] { found.formUnion(fieldPaths(comparison)) }
      default: found.formUnion(fieldPaths(member.value, below: place))
      }
    }
  }
}
