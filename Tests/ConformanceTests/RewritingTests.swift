import Testing

// With PBM_REWRITE=1 the tests write instead of compare: expected parts, numbers, the page of
// words. What is written must be read by a person before it is committed.

@Suite(.enabled(if: isRewriting), .serialized) struct `Rewriting the standard` {
  @Test func `writes what the program says into the examples`() throws {
    var specification = Specification(try readLines(Specification.name))
    var number = 0
    for (index, stretch) in specification.stretches.enumerated() {
      guard case .example(var example) = stretch else { continue }
      number += 1
      example.number = number
      for part in Example.Part.allCases where example[part] != Example.leftOut {
        example.parts[part.rawValue] = actual(part, of: example)
      }
      specification.stretches[index] = .example(example)
    }
    try writeLines(specification.lines, Specification.name)
  }

  @Test func `prints the page of words`() throws {
    try writeLines(wordsPage(), "words.md")
  }
}
