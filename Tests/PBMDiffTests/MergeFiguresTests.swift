import TestSupport
import Testing

/// Merges of large canvases of which it is known how they were edited, as `Evaluation --merges`
/// prints them beside git's.
@Suite struct `A merge of canvases edited at random` {
  @Test(arguments: MergeFigures.rows, [true, false])
  func `says every conflict and hardly any that is none`(edits: Int, hasIDs: Bool) async {
    let count = max(50, Trial.cases / 50)
    let figures = await MergeFigures(count: count, edits: edits, hasIDs: hasIDs)
    #expect(figures.missed == [])
    // Otherwise there would be nothing to say.
    if edits > 3 { #expect(figures.count(\.isTrue) * 20 > count) }
  }
}
