import Foundation
import PBMDiff
import PBMModel
import PBMSyntax
import Testing

/// What holds for any two models, tried on models made at random.
@Suite struct LawTests {
  private func tryAll(
    _ law: (inout SeededGenerator) throws -> String?,
    sourceLocation: SourceLocation = #_sourceLocation
  ) rethrows {
    try PBMDiffTests.tryAll(sourceLocation: sourceLocation) { seed in
      var generator = SeededGenerator(seed)
      return try law(&generator)
    }
  }

  private func makePair(_ generator: inout SeededGenerator) -> (Draft, Draft) {
    let draft = makeDraft(&generator)
    return (draft, generator.once(in: 8) ? makeDraft(&generator) : edit(draft, &generator))
  }

  @Test func `A model does not differ from itself`() {
    tryAll { generator in
      let text = makeDraft(&generator).text()
      let comparison = compare(read(text), read(text))
      return comparison.isSame ? nil : "\(facts(comparison))\n\(text)"
    }
  }

  @Test func `Swapped models give the mirror image`() {
    tryAll { generator in
      let (old, new) = makePair(&generator)
      let there = compare(old.canvas(), new.canvas())
      let back = compare(new.canvas(), old.canvas())
      return difference(facts(there), facts(back, swapped: true), old.text(), new.text())
    }
  }

  @Test func `Every item stands in exactly one change, in canonical order`() {
    tryAll { generator in
      let (old, new) = makePair(&generator)
      let comparison = compare(old.canvas(), new.canvas())
      if let fault = faultOfCover(comparison) { return fault }
      let boxes = comparison.changes.map { change -> Int in
        let item =
          change.old.map { comparison.old.items[$0] } ?? change.new.map { comparison.new.items[$0] }
        return item?.box.map { Int($0.rawValue) } ?? 9
      }
      return boxes == boxes.sorted() ? nil : "boxes in the order \(boxes)"
    }
  }

  @Test func `The order of items and of boxes makes no difference`() {
    tryAll { generator in
      let (old, new) = makePair(&generator)
      var shuffled = (old, new)
      shuffled.0.items.shuffle(using: &generator)
      shuffled.1.items.shuffle(using: &generator)
      let boxes = Array(0..<10).shuffled(using: &generator)
      let first = compare(old.canvas(), new.canvas())
      let second = compare(
        read(shuffled.0.text(boxes: boxes)), read(shuffled.1.text(boxes: boxes)))
      return difference(facts(first), facts(second), old.text(), new.text())
    }
  }

  @Test func `Line ends and normal forms make no difference`() {
    tryAll { generator in
      let (old, new) = makePair(&generator)
      let first = compare(old.canvas(), new.canvas())
      let second = compare(
        read(old.text().decomposedStringWithCanonicalMapping), read(new.text(lineEnd: "\r\n")))
      if let fault = difference(facts(first), facts(second), old.text(), new.text()) {
        return fault
      }
      return first.changes.map { first.fingerprint(of: $0) }
        == second.changes.map { second.fingerprint(of: $0) }
        ? nil : "fingerprints\n\(old.text())\n\(new.text())"
    }
  }

  @Test func `What an id holds together may be reworded without another row changing`() {
    tryAll { generator in
      var (old, new) = makePair(&generator)
      var item = makeItem(&generator)
      item.id = "kept"
      item.below = []
      old.items.append(item)
      new.items.append(item)
      let first = compare(old.canvas(), new.canvas())
      new.items[new.items.count - 1].words = makeItem(&generator).words
      let second = compare(old.canvas(), new.canvas())
      func others(_ comparison: Comparison) -> [String] {
        comparison.changes.filter { change in
          change.old.flatMap { comparison.old.idName(comparison.old.items[$0]) }
            .map { $0 != Array("kept".utf8) } ?? true
        }.map { fact(comparison, $0) }
      }
      return difference(others(first), others(second), old.text(), new.text())
    }
  }

  @Test func `Any bytes can be compared`() {
    tryAll { generator in
      let pieces: [[UInt8]] = [
        Array("## Costs\n".utf8), Array("- ".utf8), [0xFF], [0xCC, 0x81], [0], Array("\n".utf8),
        Array("e\u{301}\u{301}".utf8), Array("-> add\n".utf8), Array("&a &a".utf8),
        Array("99999999999999999999 ".utf8), Array("一二三万億本".utf8), Array("? yes:\n".utf8),
        Array("hundred thousand million ".utf8), [0xE2, 0x82], Array("<<<<<<< \n".utf8),
        Array("## Nonsense\n".utf8), Array("every 0 weeks one in 0 ".utf8), [0xF0, 0x9F],
      ]
      func bytes() -> [UInt8] {
        (0..<generator.below(16)).flatMap { _ in generator.one(of: pieces) }
      }
      let old = readCanvas(bytes())
      let new = readCanvas(bytes())
      if !compare(old, old).isSame { return "not the same as itself: \(old.tree.bytes)" }
      return faultOfCover(compare(old, new))
    }
  }
}
