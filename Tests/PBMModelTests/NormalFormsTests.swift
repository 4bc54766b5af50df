import PBMSyntax
import Testing

@testable import PBMModel

/// Where the shorter ways may be wrong: all of Latin, Greek and punctuation, and the borders of
/// what stands apart.
private let scalars: [Unicode.Scalar] =
  [0..<0x400, 0x1E00..<0x2100, 0x3000..<0x3100, 0x4DF0..<0x4E10, 0x9FF0..<0xA010, 0xFEF0..<0xFF60]
  .joined().compactMap { Unicode.Scalar(UInt32($0)) }

/// A scalar between letters, before what composes, alone, and at the edges of words.
private func texts(_ scalar: Unicode.Scalar) -> [[UInt8]] {
  ["A\(scalar)b", "e\(scalar)\u{301}", "\(scalar)", "x \(scalar) y", "É\(scalar)", "\(scalar)Œ."]
    .map { Array($0.utf8) }
}

@Suite struct `The shorter way` {
  @Test func `to the words of a text is that of utf8proc`() {
    var count = 0
    for text in scalars.flatMap(texts) {
      for withoutAccents in [false, true] {
        guard let words = latinWords(text, withoutAccents: withoutAccents) else { continue }
        count += 1
        #expect(words == wordsThroughLibrary(text, withoutAccents: withoutAccents), "\(text)")
      }
    }
    #expect(count > 1000)
  }

  @Test func `to the composed form is that of utf8proc`() {
    // What stands behind it makes utf8proc look at all of it.
    let behind = Array(" あ".utf8)
    for text in scalars.flatMap(texts) {
      let composed = Array(normalFormC(text + behind).dropLast(behind.count))
      #expect(normalFormC(text) == composed, "\(text)")
      guard isComposedText(text) else { continue }
      #expect(composed == text)
      let seen = String(decoding: text, as: UTF8.self).unicodeScalars.map(\.value)
      #expect(!seen.contains(where: isInvisible), "\(text)")
      #expect(!seen.contains { isBlank($0) && $0 != 0x20 }, "\(text)")
    }
  }

  @Test func `is not taken by what is no UTF-8`() {
    for byte in UInt8(0x80)...0xFF {
      #expect(!isComposedText([0x61, byte]))
      #expect(latinWords([0x61, byte], withoutAccents: false) == nil)
    }
  }
}
