import PBMExchange
import PBMModel
import Testing

// The strict reader of JSON, and what tables and YAML do with texts that mean something to others.

@Suite struct `The reader of JSON` {
  @Test(arguments: [
    "", " ", "{", "[1,]", "{\"a\":1,}", "{a:1}", "{'a':1}", "[01]", "[1.]", "[.5]", "[+1]", "[1e]",
    "nul",
    "[NaN]", "[Infinity]", "\"a", "\"\\x\"", "\"\\u12\"", "\"\\ud800\"", "\"\\udc00\"",
    "\"\\ud800\\u0041\"",
    "\"a\tb\"", "\"a\nb\"", "[1] 2", "{\"a\":1 \"b\":2}", "{\"a\":1,\"a\":2}", "[1}", "// a\n1",
    "\u{FEFF}\u{FEFF}1",
    "{\"a\"}", "[\"\\\"]",
  ])
  func `refuses what is none`(text: String) {
    #expect(throws: YAMLProblem.self) { try readJSON(Array(text.utf8), limits: .canvases) }
  }

  @Test(arguments: [
    "0", "-0", "1e5", "1.25E-3", "true", "null", "\"\"", "[]", "{}", " [ 1 , 2 ] ", "\u{FEFF}1",
    "{\"a\":{\"b\":[{}]}}", "\"\\u00e9\\ud83d\\ude00\\/\\b\"",
  ])
  func `takes what is some`(text: String) throws {
    _ = try readJSON(Array(text.utf8), limits: .canvases)
  }

  @Test func `joins halves of characters, and tells places in characters`() throws {
    let value = try readJSON(Array("{\"é\":\n \"\\ud83d\\ude00\"}".utf8), limits: .canvases)
    let entry = try #require(value.mapping?.first)
    #expect(entry.value.text == "😀")
    #expect(entry.value.place == YAMLPlace(line: 2, column: 2))
    #expect(
      throws: YAMLProblem(YAMLPlace(line: 1, column: 9), "it is no JSON: \",\" or \"}\" is missing")
    ) {
      try readJSON(Array("{\"é\": 1 2}".utf8), limits: .canvases)
    }
  }

  @Test func `has limits`() {
    let deep = [UInt8](repeating: 0x5B, count: 100_000)
    #expect(throws: YAMLProblem.self) { try readJSON(deep, limits: .canvases) }
    #expect(throws: YAMLProblem.self) {
      try readJSON([0x31, 0x32], limits: YAMLLimits(bytes: 1, depth: 3))
    }
  }
}

/// Texts that a spreadsheet, YAML or a reader of JSON takes for something else.
private let hostile = [
  "=1+1", "+1", "-1", "@SUM(A1)", "'=1", "''=1", "'", "''", "'a", "＝1", "＋1", "−1", "\"", "a\"b",
  "a,b;c",
  "yes", "no", "null", "~", "1e3", "0x1f", "2026-11-23", "1_000", ".inf", "- a", "# a", "a: b",
  "a #b",
  "&a", "*a", "!a", "%a", "`a", "{a", "[a]", "|", ">", "?", ":", "<<", "=", "on", "True",
  "é\u{301}",
  "\u{202E}abc", "a\u{7}b", "😀", "b\u{85}a", "a\u{2028}b", "\\", "\\[4]", "[4]", "a [4]", "a \\[4]",
]

@Suite struct `Texts that mean something to others` {
  @Test(arguments: hostile) func `come back exactly`(text: String) throws {
    var record = CanvasRecord()
    record.boxes[7].heading = "Costs"
    record.boxes[7].items = [ItemRecord(text)]
    record.boxes[7].items[0].decision = DecisionRecord(.reduce)
    record.boxes[7].items[0].decision?.reason = text
    #expect(try readCanvasJSON(record.tree().json).saysTheSame(as: record))
    #expect(try readCanvasYAML(#require(record.tree().yaml)).saysTheSame(as: record))
    #expect(
      try readCanvasRows(record.line(file: text)).first?.record.saysTheSame(as: record) == true)
    let table = String(decoding: csvHeader + record.csv(file: text), as: UTF8.self)
    let back = try #require(try readCanvasCSV(table).first)
    #expect(back.record.saysTheSame(as: record))
    #expect(back.file.utf8.elementsEqual(text.utf8))
    for cell in try readCSV(table, separator: ",").joined() {
      #expect(!"=+-@＝＋－＠−\t\r\n".unicodeScalars.contains(cell.text.unicodeScalars.first ?? "a"))
    }
  }

  @Test func `are refused where a canvas cannot say them`() {
    var record = CanvasRecord()
    record.title = "Costs"
    #expect(throws: RecordRefusal.self) { try record.canvasText() }
    record.title = "Desk [4]"
    #expect(throws: RecordRefusal.self) { try record.canvasText() }
  }
}
