import TestSupport
import Testing

@Suite struct `A merge of any three files` {
  @Test func `loses and invents nothing, and makes no error`() async {
    for failure in await Trial.failures(ofTriples: { Trial.triple($0) }).prefix(20) {
      Issue.record("\(failure)")
    }
  }
}
