import Foundation
import PBMExchange
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
