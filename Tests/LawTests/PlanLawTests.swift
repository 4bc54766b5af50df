import TestSupport
import Testing

@Suite struct `A draft of any file` {
  @Test func `does what was decided, and nothing else`() async {
    let failures = await Trial.failures(of: Law.planning)
    for failure in failures.values.flatMap({ $0 }).prefix(3) { Issue.record("\(failure)") }
  }

  @Test func `does so where nearly everything is decided and much says the same`() async {
    let failures = await Trial.failures(of: Law.planning) { seed in
      var generator = DecidedCanvas(seed: seed)
      return generator.file()
    }
    for failure in failures.values.flatMap({ $0 }).prefix(3) { Issue.record("\(failure)") }
  }
}
