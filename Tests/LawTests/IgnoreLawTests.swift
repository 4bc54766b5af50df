import TestSupport
import Testing

// The laws of findings, where comments ask to leave some of them out.

@Suite struct `Checking any bytes with comments that ignore` {
  @Test func `keeps the laws of checking`() async {
    let failures = await Trial.failures(of: Law.checking, input: fileThatIgnores)
    for law in Law.checking {
      for failure in (failures[law.name] ?? []).prefix(3) {
        Issue.record("\(law.name)\n\(failure)")
      }
    }
  }
}

private let comments = [
  "// pbm:ignore placeholder-item -- r", "//pbm:ignore glued-mark",
  "// pbm:ignore sign-in-text, glued-mark, almost-sign, repeated-box, empty-item -- r",
  "// pbm:ignore-file placeholder-item, missing-box, glued-mark — r", "// pbm:ignor x",
  "  // pbm:ignore hypothesis-without-test,unknown-action,\t-- r", "// pbm:ignore empty-bx -- r",
]

/// A file of any kind with some of these comments between its lines.
@Sendable private func fileThatIgnores(seed: UInt64) -> [UInt8] {
  var random = Randomness(seed: seed)
  var result: [UInt8] = []
  for byte in Trial.file(seed: seed) {
    let isAtStart = result.last.map { $0 == 10 || $0 == 13 && byte != 10 } ?? true
    if isAtStart, random.once(in: 4) { result += Array((random.one(of: comments) + "\n").utf8) }
    result.append(byte)
  }
  return result
}
