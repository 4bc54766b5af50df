import TestSupport
import Testing

@Suite struct `What goes out of any file` {
  @Test func `comes back the same`() async {
    let failures = await Trial.failures(of: Law.exchange)
    for failure in failures.values.flatMap({ $0 }).prefix(6) { Issue.record("\(failure)") }
  }
}
