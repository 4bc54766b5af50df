import PBMFormat
import PBMModel
import PBMSyntax
import Testing

@Suite(.enabled(if: !isRewriting)) struct `The examples of the specification` {
  @Test(arguments: examples)
  func `say what the program does`(_ example: Example) throws {
    try #require(example.parts.count == Example.Part.allCases.count, "an example has five parts")
    #expect(bytes(of: example[.input]) != nil, "a name between ⟨ and ⟩ is not known")
    for part in Example.Part.allCases where example[part] != Example.leftOut {
      if let difference = difference(example[part], actual(part, of: example)) {
        Issue.record("\(part):\n\(difference)")
      }
    }
  }

  @Test(arguments: examples)
  func `hold what always holds`(_ example: Example) throws {
    let input = example.input
    let canvas = readCanvas(input)
    checkTiles(canvas.tree, input)
    for finding in canvas.diagnostics {
      #expect(finding.range.start <= finding.range.end && Int(finding.range.end) <= input.count)
    }
    let told = findings(canvas)
    #expect(told == findings(readCanvas(input)), "the same file, the same findings")
    #expect(Set(told).count == told.count, "one finding for one cause")
    if !canvas.hasErrors {
      let result = try format(canvas)
      let again = readCanvas(result)
      #expect(!again.hasErrors)
      #expect(try format(again) == result, "formatting twice changes nothing more")
    }
  }

  @Test(arguments: examples)
  func `are good without findings and bad with one`(_ example: Example) {
    let isClean = readCanvas(example.input).diagnostics.isEmpty
    #expect(example.isGood == nil || example.isGood == isClean, "\(example.testDescription)")
  }

  @Test func `are numbered without a gap`() {
    #expect(!examples.isEmpty)
    #expect(examples.map(\.number) == Array(1...max(1, examples.count)))
  }

  @Test(arguments: rows + signRules + neverSilent)
  func `show each rule kept and broken`(_ rule: Requirement) {
    let own = examples.filter { $0.tags.contains(rule.tag) }
    #expect(own.contains { $0.isGood == true }, "no good example of \(rule.tag)")
    #expect(own.contains { $0.isGood == false }, "no bad example of \(rule.tag)")
    guard let code = rule.code else { return }
    for example in own where example.isGood == false {
      let codes = readCanvas(example.input).diagnostics.map(\.code.name)
      #expect(codes.contains(code), "\(example.testDescription) does not show \(code)")
    }
  }

  @Test func `name no finding that the list of the silent does not have`() {
    let listed = Set(neverSilent.compactMap(\.code))
    let shown = Set(examples.flatMap { readCanvas($0.input).diagnostics.map(\.code.name) })
    #expect(shown == listed)
    let known = Set((rows + signRules + neverSilent).map(\.tag))
    for example in examples {
      for tag in example.tags where tag.hasPrefix("never-silent:") || tag.hasPrefix("row-") {
        #expect(known.contains(tag), "\(example.testDescription): no such rule")
      }
    }
  }
}

/// The lines tile the file and the tokens tile the lines.
private func checkTiles(_ tree: Tree, _ input: [UInt8]) {
  #expect(tree.bytes == input)
  var position = 0
  for line in 0..<tree.lineCount {
    for token in tree.tokens(line) {
      #expect(Int(token.range.start) == position, "a gap before \(token)")
      position = Int(token.range.end)
    }
    #expect(position == Int(tree.range(line).end))
  }
  #expect(position == input.count)
}
