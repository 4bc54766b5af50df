import Foundation
import PBMLint
import PBMModel
import PBMSyntax
import Testing

// Every rule is its own manual page, and its examples are tests.

private func codes(in bytes: [UInt8], startingFrom base: String? = nil) -> [String] {
  let canvas = readCanvas(bytes)
  var options = LintOptions()
  options.today = "2026-11-25"
  return check(canvas, options, base: found(canvas.baseName, base)).map(\.code.name)
}

/// What somebody finds who looks for the base of an example in a folder of a repository that holds
/// `current.pbm` and the example itself as `target.pbm`.
private func found(_ name: String?, _ base: String?) -> Base {
  switch (name, base) {
  case (nil, _), (_, nil): .notRead
  case ("current.pbm", let base?): .model(readCanvas(Array(base.utf8)))
  case ("target.pbm", _): .itself
  case (let name?, _): name.hasPrefix("/") ? .outsideRepository : .missing("no file")
  }
}

@Suite struct `The examples of the rules` {
  @Test(arguments: allRules.map(\.code.name))
  func `a bad example holds what its rule finds, and nothing else`(name: String) throws {
    let page = try #require(rule(named: name))
    #expect(Set(codes(in: page.badExample, startingFrom: page.base)) == [name])
  }

  @Test(arguments: allRules.map(\.code.name))
  func `a good example holds nothing that any rule finds`(name: String) throws {
    let page = try #require(rule(named: name))
    #expect(codes(in: Array(page.good.utf8), startingFrom: page.goodBase) == [])
  }

  @Test func `only what a text cannot hold has its bytes told apart from its words`() {
    for rule in allRules where rule.badExample != Array(rule.bad.utf8) {
      #expect(String(validating: rule.badExample, as: UTF8.self) == nil, "\(rule.code)")
    }
  }
}

@Suite struct `The pages of the manual` {
  @Test func `no two rules have the same code`() {
    let names = allRules.map(\.code.name)
    #expect(Set(names).count == names.count)
  }

  @Test func `a code is lower-case words joined by hyphens`() {
    for rule in allRules {
      let name = rule.code.name
      #expect(name.wholeMatch(of: /[a-z]+(-[a-z0-9]+)*/) != nil, "\(name)")
    }
  }

  @Test func `a summary is one sentence`() {
    for rule in allRules {
      #expect(rule.summary.wholeMatch(of: /[A-Z"].*\./) != nil, "\(rule.code)")
      #expect(!rule.summary.contains(/\. [A-Z]/), "\(rule.code)")
    }
  }

  @Test func `a page says why in one to four sentences`() {
    for rule in allRules {
      let ends = rule.why.matches(of: /[.?](?: |$)/)
      #expect((1...4).contains(ends.count), "\(rule.code)")
      #expect(!rule.why.contains("\n") && !rule.why.contains("  "), "\(rule.code)")
    }
  }
}

@Suite struct `The list of all rules` {
  @Test func `every code in the sources is in it`() throws {
    let registered = Set(allRules.map(\.code.name))
    let declared = try codesByMember()
    #expect(declared.count > 40, "the sources were not found")
    for (member, name) in declared.sorted(by: { $0.key < $1.key }) {
      #expect(registered.contains(name), "\(member)")
    }
    let written = try swiftFiles(below: sources).flatMap { file in
      try text(of: file).matches(of: /\bCode\("([^"]*)"/).map { String($0.1) }
    }
    #expect(Set(written) == Set(declared.values), "a code is made outside of a static let")
    #expect(written.count == Set(written).count, "a code is made in two places")
  }

  @Test(arguments: ["Rules", "Targets", "Reports"])
  func `every file with a rule is in it, and is named for its rule`(folder: String) throws {
    let registered = Set(allRules.map(\.code.name))
    let declared = try codesByMember()
    let files = try swiftFiles(below: sources.appending(path: "PBMLint").appending(path: folder))
    #expect(!files.isEmpty)
    for file in files {
      let name = file.deletingPathExtension().lastPathComponent
      let rules = try text(of: file).matches(of: /(?m)^let (\w+) = Rule\(\s*\.(\w+),/)
      #expect(rules.count == 1, "\(name) holds one rule")
      for rule in rules {
        #expect(rule.1 == rule.2, "\(name)")
        #expect(rule.1.lowercased() == name.lowercased())
        let code = try #require(declared[String(rule.2)], "\(name)")
        #expect(registered.contains(code), "\(name)")
      }
    }
  }

  @Test func `every rule in it has a file`() throws {
    let lint = sources.appending(path: "PBMLint")
    let files = try ["Rules", "Targets", "Reports"].flatMap {
      try swiftFiles(below: lint.appending(path: $0))
    }
    #expect(files.count == allRules.count)
  }
}

// MARK: The sources

private let sources = URL(filePath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  .appending(path: "Sources")

private func swiftFiles(below folder: URL) throws -> [URL] {
  let files = try #require(
    FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
  return files.compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }
    .sorted { $0.path < $1.path }
}

private func text(of file: URL) throws -> String {
  try String(contentsOf: file, encoding: .utf8)
}

/// The names of all codes by the static members that hold them.
private func codesByMember() throws -> [String: String] {
  var codes: [String: String] = [:]
  for file in try swiftFiles(below: sources) {
    for found in try text(of: file).matches(of: /static let (\w+) = Code\("([^"]*)"/) {
      codes[String(found.1)] = String(found.2)
    }
  }
  return codes
}
