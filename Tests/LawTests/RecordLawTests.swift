import TestSupport
import Testing

@Suite struct `What goes out of any file` {
  @Test func `comes back the same`() async {
    let failures = await Trial.failures(of: Law.exchange)
    for failure in failures.values.flatMap({ $0 }).prefix(6) { Issue.record("\(failure)") }
  }
}

@Suite struct `Notes of any kind` {
  @Test func `keep all their words in the canvas`() async {
    await hold { seed in
      var generator = NotesGenerator(seed: seed)
      return generator.file()
    }
  }

  @Test func `may be any bytes at all`() async { await hold(Trial.file) }

  private func hold(_ input: @escaping @Sendable (UInt64) -> [UInt8]) async {
    let failures = await Trial.failures(of: [Law.notes], input: input)
    for failure in failures.values.flatMap({ $0 }).prefix(6) { Issue.record("\(failure)") }
  }
}
