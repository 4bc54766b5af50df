import PBMDiff
import Testing

@Suite struct `A line of a merge` {
  /// Each side changed another part of it: the mark, or the words.
  @Test func `stays of its kind, or is a conflict`() {
    let base = "## Hypotheses\n- Doctors call\n"
    let ours = "## Hypotheses\n-Doctors call\n"
    let theirs = "## Hypotheses\n\u{2009}- 4\n"
    let made = merge(read(base), read(ours), read(theirs))
    #expect(made.conflicts.map(\.kind) == [.bothChanged])
    #expect(String(decoding: made.bytes, as: UTF8.self).contains("\n\u{2009}- 4\n"))
  }

  @Test func `takes what each side changed`() {
    let made = merge(
      read("## Hypotheses\n- Doctors call\n"), read("## Hypotheses\n* Doctors call\n"),
      read("## Hypotheses\n- Doctors call us\n"))
    #expect(made.conflicts.isEmpty)
    #expect(made.bytes.elementsEqual("## Hypotheses\n* Doctors call us\n".utf8))
  }
}
