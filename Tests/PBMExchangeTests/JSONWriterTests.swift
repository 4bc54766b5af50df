import Foundation
import PBMExchange
import PBMModel
import Testing

// What is written as JSON is read back by somebody else's reader.

private func written(_ body: (inout JSONWriter) -> Void) -> [UInt8] {
  var json = JSONWriter()
  body(&json)
  return json.bytes
}

private func read(_ bytes: [UInt8]) throws -> Any {
  try JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)
}

@Suite struct `JSON` {
  @Test func `brings every scalar below 256 and some above back`() throws {
    let text =
      String(String.UnicodeScalarView((0..<256).compactMap { Unicode.Scalar($0) }))
      + "\u{2028}\u{2029}夜🙂e\u{301}\u{FEFF}\u{10FFFF}"
    let back = try #require(read(written { $0.array { $0.value(text) } }) as? [String])
    #expect(back.first.map { Array($0.utf8) } == Array(text.utf8))
  }

  @Test func `escapes what a reader of lines would stumble over`() {
    #expect(
      String(decoding: written { $0.value("a\"b\\c\nd\re\tf\u{1}\u{7F}") }, as: UTF8.self)
        == #""a\"b\\c\nd\re\tf\u0001\u007f""#)
  }

  @Test func `holds nothing that could act on a terminal, and loses none of it`() throws {
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = String(scalar)
      let bytes = written { $0.value(text) }
      let json = String(decoding: bytes, as: UTF8.self)
      let isPlain = json.utf8.elementsEqual("\"\(text)\"".utf8)
      if isPlain {
        // What people are shown as it is, programs get as it is.
        #expect(shown(text) == text && scalar.properties.generalCategory != .control)
      } else {
        #expect(json.utf8.allSatisfy { (0x20..<0x7F).contains($0) })
        let back = try #require(read(bytes) as? String)
        #expect(back.utf8.elementsEqual(text.utf8), "\(value)")
        #expect(shown(text) != text || "\"\\".contains(text), "\(value)")
      }
    }
    let samples = [
      "\u{85}": "0085", "\u{202E}": "202e", "\u{FEFF}": "feff", "\u{E0041}": "db40\\udc41",
    ]
    for (text, digits) in samples {
      #expect(String(decoding: written { $0.value(text) }, as: UTF8.self) == "\"\\u\(digits)\"")
    }
  }

  @Test func `keeps keys in the order given, and commas where they belong`() throws {
    let bytes = written { json in
      json.object { json in
        json.member("z", 1)
        json.member("a", true)
        json.key("list")
        json.array { json in
          json.value("x")
          json.null()
          json.newLine()
          json.array { _ in }
          json.object { _ in }
          json.value(-5)
        }
        json.member("end", "e")
      }
    }
    #expect(
      String(decoding: bytes, as: UTF8.self)
        == "{\"z\":1,\"a\":true,\"list\":[\"x\",null,\n[],{},-5],\"end\":\"e\"}")
    #expect(throws: Never.self) { try read(bytes) }
  }
}
