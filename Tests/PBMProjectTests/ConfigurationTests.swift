import Foundation
import PBMLint
import PBMProject
import PBMSyntax
import Testing

@Suite struct `A pattern` {
  @Test(arguments: [
    ("*.pbm", "a.pbm"), ("*.pbm", "deep/down/a.pbm"), ("old", "old/a.pbm"), ("old/", "old/a.pbm"),
    ("old/", "x/old/a.pbm"), ("/old", "old/a.pbm"), ("./a.pbm", "a.pbm"), ("a/*.pbm", "a/b.pbm"),
    ("a/**", "a/b/c.pbm"), ("**/c.pbm", "c.pbm"), ("**/c.pbm", "a/b/c.pbm"),
    ("a/**/c.pbm", "a/c.pbm"), ("a/**/c.pbm", "a/x/y/c.pbm"), ("**", "a"), ("?.pbm", "é.pbm"),
    ("[a-c].pbm", "b.pbm"), ("[!a-c].pbm", "d.pbm"), ("[]].pbm", "].pbm"), ("[x", "[x"),
    ("two *", "two words.pbm"), ("\\*.pbm", "*.pbm"), ("a*b*c", "axxbxxbc"), ("a/b", "a/b/c.pbm"),
    ("[é].pbm", "é.pbm"), ("[à-ü]x", "éx"), ("[!x].pbm", "é.pbm"),
  ])
  func `means these`(pattern: String, path: String) throws {
    #expect(try Glob(pattern).matches(Array(path.utf8)))
  }

  @Test(arguments: [
    ("*.pbm", "a.pbm.txt"), ("old/", "old"), ("/old", "x/old/a.pbm"), ("a/*.pbm", "a/b/c.pbm"),
    ("a/*.pbm", "x/a/b.pbm"), ("?.pbm", "ab.pbm"), ("[a-c].pbm", "d.pbm"), ("[!a-c].pbm", "b.pbm"),
    ("\\*.pbm", "a.pbm"), ("a*b*c", "axxbxx"), ("a", "A"), ("*", ""),
    ("./a.pbm", "sub/a.pbm"), ("[!é].pbm", "é.pbm"), ("[à-ä]", "é"),
  ])
  func `does not mean these`(pattern: String, path: String) throws {
    #expect(try !Glob(pattern).matches(Array(path.utf8)))
  }

  @Test(arguments: ["", "/", "!a", "{a,b}", "../a", "a/../b"])
  func `is refused`(pattern: String) {
    #expect(throws: GlobProblem.self) { _ = try Glob(pattern) }
  }

  @Test func `takes no time, whatever is in it`() throws {
    let took = try ContinuousClock().measure {
      let stars = try Glob(String(repeating: "*a", count: 2000) + "b")
      #expect(!stars.matches(Array(String(repeating: "a", count: 4000).utf8)))
      let folders = try Glob(String(repeating: "**/a/", count: 500) + "b")
      #expect(!folders.matches(Array(String(repeating: "a/", count: 1000).utf8)))
    }
    #expect(took < .seconds(10))
  }
}

@Suite struct `What holds for a canvas` {
  /// A folder with files.
  private func folder(_ files: [String: String]) throws -> URL {
    let folder = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appending(path: "pbm-configuration-\(UUID().uuidString)")
    for (name, text) in files {
      let file = folder.appending(path: name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    return folder
  }

  @Test func `is the same on any thread, and read once`() throws {
    let folder = try folder([
      ".git/HEAD": "", ".pbm.yml": "exclude: ['9*']\nrules: {empty-box: off}\n",
      "b/.pbm.yml": "rules: {unbalanced: {ratio: 3}}\n",
    ])
    defer { try? FileManager.default.removeItem(at: folder) }
    let resolver = ConfigurationResolver()
    let found = inParallel(10_000, threads: 8) { number -> [String] in
      let name = number % 2 == 0 ? "a/\(number).pbm" : "b/\(number).pbm"
      let settings = resolver.settings(for: Path(folder.appending(path: name).path))
      return [
        "\(settings.options.balance)", "\(settings.excludedBy != nil)", "\(settings.files.count)",
      ]
    }
    for (number, said) in found.enumerated() {
      let isExcluded = "\(number)".hasPrefix("9")
      let balance = number % 2 == 0 ? "2.0" : "3.0"
      #expect(said == [balance, "\(isExcluded)", number % 2 == 0 ? "1" : "2"])
    }
    #expect(resolver.problems.isEmpty)
  }

  @Test func `ends at the repository`() throws {
    let folder = try folder([
      ".pbm.yml": "nothing: known\n", "inner/.git/HEAD": "", "inner/.pbm.yml": "fail-on: note\n",
    ])
    defer { try? FileManager.default.removeItem(at: folder) }
    let resolver = ConfigurationResolver()
    let settings = resolver.settings(for: Path(folder.appending(path: "inner/x/a.pbm").path))
    #expect(settings.failOn.value == .note)
    #expect(settings.files.count == 1 && resolver.problems.isEmpty)
  }
}
