import PBMModel
import Testing

@Suite struct `The words of a text` {
  @Test func `are the same on the shorter way for Latin-1 and through utf8proc`() throws {
    for value in UInt32(0x20)...0x24F {
      let scalar = try #require(Unicode.Scalar(value))
      let text = "Ab \(scalar)C\(scalar)\(scalar) \(scalar)"
      for form in [wordText, unaccentedText] {
        // Greek is no Latin-1, so the same text in front of it takes the longer way.
        let long = String(decoding: form(Array("\(text) \u{3B2}".utf8)), as: UTF8.self)
        let short = String(decoding: form(Array(text.utf8)), as: UTF8.self)
        #expect("\(short) \u{3B2}" == long)
      }
      let alone = Array(composedText(Array(text.utf8)))
      #expect(alone + Array(" \u{3B2}".utf8) == composedText(Array("\(text) \u{3B2}".utf8)))
    }
  }
}
