import PBMLint
import PBMModel
import PBMSyntax
import Testing

// What a comment that ignores holds for, and what it costs.

private func codes(_ text: String, _ options: LintOptions = LintOptions()) -> [String] {
  check(readCanvas(Array(text.utf8)), options).map(\.code.name).filter { $0 != "missing-box" }
}

@Suite struct `A comment that ignores` {
  @Test(arguments: [
    // An item with its decision, its notes and its hypotheses, and no further.
    ("- a\n// pbm:ignore hypothesis-without-test -- r\n- b\n  note\n  ? c\n- d\n  ? e\n", 1),
    // A decision or a hypothesis by itself.
    ("- a\n  // pbm:ignore hypothesis-without-test -- r\n  ? b\n  ? c\n", 1),
    // Comments and blank lines between.
    ("// pbm:ignore hypothesis-without-test -- r\n\n// why\n\n- b\n  ? c\n", 0),
    // A whole section, with what stands below a smaller heading, and no other one.
    (
      "// pbm:ignore hypothesis-without-test -- r\n## Benefits\n- b\n  ? c\n### more\n- d\n  ? e\n",
      0
    ),
    ("// pbm:ignore hypothesis-without-test -- r\n## Benefits\n- b\n## Customers\n- d\n  ? e\n", 1),
  ])
  func `holds for the next element with what belongs to it`(text: String, count: Int) {
    let found = codes("## Costs\n" + text)
    #expect(found.count { $0 == "hypothesis-without-test" } == count, "\(found)")
  }

  @Test func `may end a file, or stand in one without anything else`() {
    #expect(codes("## Costs\n- a\n// pbm:ignore empty-box -- r").last == "unused-ignore")
    #expect(codes("// pbm:ignore-file no-section -- r").contains("no-section"))
    #expect(codes("// pbm:ignore empty-box -- r\n").contains("unused-ignore"))
  }

  @Test(arguments: ["// pbm:", "// pbm:ignore ,,, -- r", "// pbm:ignore --", "//pbm:ignore x"])
  func `is told where it names nothing`(text: String) {
    #expect(codes("## Costs\n\(text)\n- a\n").contains("unknown-ignore"))
  }

  @Test func `says nothing of rules that nobody could ask`() {
    let text =
      "stage: target\nbase: gone.pbm\n// pbm:ignore-file nothing-maintained -- r\n## Costs\n- a\n"
    #expect(!codes(text).contains("unused-ignore"))
    #expect(codes(text.replacing("target", with: "current")).contains("unused-ignore"))
  }

  @Test func `hides no error of reading, whatever its level is`() throws {
    var options = LintOptions()
    options.set(.note, for: try #require(rule(named: "unknown-action")))
    let text = "## Costs\n// pbm:ignore unknown-action -- r\n- a\n  -> throw away\n"
    #expect(codes(text, options).contains("unknown-action"))
  }

  @Test func `costs no more than it is long`() {
    let names = String(repeating: "empty-box, placeholder-item, ", count: 2000)
    let texts = [
      String(repeating: "// pbm:ignore empty-box -- r\n## Costs\n- tbd\n", count: 10_000),
      String(repeating: "// pbm:ignore placeholder-item -- r\n", count: 20_000) + "- tbd\n",
      String(repeating: "// pbm:ignore placeholder-item -- r\n- tbd\n", count: 20_000),
      "// pbm:ignore \(names)-- r\n- tbd\n",
      String(repeating: "// pbm:ignore empty-box -- r\n### x\n", count: 20_000),
      String(repeating: "- tbd\n  // pbm:ignore placeholder-item -- r\n  ? a\n", count: 20_000),
    ]
    for text in texts {
      let took = ContinuousClock().measure { _ = codes("## Costs\n" + text) }
      #expect(took < .seconds(20), "\(text.prefix(40))")
    }
  }
}

@Suite struct `A level` {
  @Test func `reaches every finding of its code, and those of reading`() throws {
    var options = LintOptions()
    options.set(.off, for: try #require(rule(named: "glued-mark")))
    options.set(.error, for: try #require(rule(named: "placeholder-item")))
    let found = check(readCanvas(Array("## Costs\n-tbd\n-tbd\n".utf8)), options)
    #expect(!found.contains { $0.code.name == "glued-mark" })
    #expect(
      found.filter { $0.code.name == "placeholder-item" }.map(\.severity) == [.error, .error])
  }

  @Test func `is not taken by what is no text, or not chosen`() throws {
    for rule in allRules where rule.isFixed {
      var options = LintOptions()
      options.set(.off, for: rule)
      #expect(options == LintOptions())
      #expect(check(readCanvas(rule.badExample), options).contains { $0.code == rule.code })
    }
    #expect(allRules.count { $0.isFixed } == 6)
  }
}
