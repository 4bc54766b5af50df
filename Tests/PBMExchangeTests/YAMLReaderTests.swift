import PBMExchange
import Testing

// Settings may come from anybody: nothing in them costs more than it is long.

/// What is read, written so that it can be compared.
private func shown(_ value: YAMLValue) -> String {
  let place = "@\(value.place.line):\(value.place.column)"
  switch value.content {
  case .text(let text): return "'\(text)'\(place)"
  case .nothing: return "-\(place)"
  case .list(let list): return "[\(list.map(shown).joined(separator: " "))]\(place)"
  case .mapping(let entries):
    let members = entries.map { "\($0.key)@\($0.place.line):\($0.place.column)=\(shown($0.value))" }
    return "{\(members.joined(separator: " "))}\(place)"
  }
}

private func read(_ text: String, limits: YAMLLimits = .settings) throws -> String? {
  try readYAML(Array(text.utf8), limits: limits).map(shown)
}

private func problem(_ bytes: [UInt8]) -> String? {
  do {
    _ = try readYAML(bytes)
    return nil
  } catch {
    return "\(error.place.line):\(error.place.column) \(error.message)"
  }
}

private func problem(_ text: String) -> String? { problem(Array(text.utf8)) }

@Suite struct `Settings in YAML` {
  @Test func `are read with the place of each key and value`() throws {
    #expect(
      try read("rules:\n  empty-box: off\nexclude: [a, 'b c']\n")
        == "{rules@1:1={empty-box@2:3='off'@2:14}@2:3 exclude@3:1=['a'@3:11 'b c'@3:14]@3:10}@1:1")
  }

  @Test func `count columns in characters, and pass over a byte order mark`() throws {
    #expect(try read("\u{FEFF}é🙂: x\n") == "{é🙂@1:1='x'@1:5}@1:1")
  }

  @Test func `keep words as words`() throws {
    #expect(try read("[no, 1.10, \"a\\u0000b\"]") != nil)
    #expect(try read("a: no") == "{a@1:1='no'@1:4}@1:1")
  }

  @Test func `say nothing where nothing stands, but not in quotes`() throws {
    #expect(
      try read("[~, null, NULL, '~', \"null\", nul]")
        == "[-@1:2 -@1:5 -@1:11 '~'@1:17 'null'@1:22 'nul'@1:30]@1:1")
    #expect(try read("a:\nb: ''") == "{a@1:1=-@1:3 b@2:1=''@2:4}@1:1")
  }

  @Test(arguments: ["", "# only a remark\n", "---\n...\n", "\u{FEFF}"])
  func `may say nothing`(text: String) throws {
    let value = try readYAML(Array(text.utf8))
    #expect(value == nil || value?.isNothing == true)
  }

  @Test func `are read from JSON, too`() throws {
    #expect(
      try read("{\"a\":1,\"b\":[\"x\\ny\",{\"c\":\"\\u00e9\"}]}")?.contains("'x\ny'") == true)
  }

  @Test(arguments: [
    ("a: &x 1", "anchor"), ("a: *x", "alias"), ("a: !!str b", "tag"), ("!x {}", "tag"),
    ("&x [a]", "anchor"), ("a: 1\n---\nb: 2", "second document"), ("a: 1\na: 2", "already"),
    ("{[a]: b}", "a key is"), ("a: [", "no YAML"), ("a: \"\\x\"", "no YAML"), ("\t- a", "no YAML"),
    ("a: b: c", "no YAML"), ("<<: *x", "alias"),
    ("a: \u{1}", "no YAML"),
  ])
  func `hold nothing but mappings, lists and words`(text: String, words: String) {
    #expect(problem(text)?.contains(words) == true, "\(problem(text) ?? "taken")")
  }

  @Test func `are UTF-8, and say where they are not`() {
    #expect(problem(Array("a: b\nc: é".utf8) + [0xFF])?.hasPrefix("2:5 ") == true)
    #expect(problem([0xFF, 0xFE, 0x61, 0x00]) != nil)
    #expect(problem([0x00, 0x61]) != nil)
  }

  @Test func `have few levels`() throws {
    let deep = String(repeating: "[", count: 16) + String(repeating: "]", count: 16)
    #expect(try read(deep) != nil)
    #expect(problem("[" + deep + "]")?.contains("levels") == true)
    #expect(problem(String(repeating: "- ", count: 100_000) + "a")?.contains("levels") == true)
    #expect(problem(String(repeating: "{a: ", count: 60_000))?.contains("levels") == true)
    #expect(problem(String(repeating: "? ", count: 100_000)) != nil)
  }

  @Test func `are not long`() {
    #expect(problem(String(repeating: "#", count: 256 * 1024)) == nil)
    #expect(problem(String(repeating: "#", count: 256 * 1024 + 1))?.contains("256 kB") == true)
  }

  @Test(arguments: [
    String(repeating: "a, ", count: 80_000), String(repeating: "\"", count: 250_000),
    String(repeating: "a ", count: 120_000), String(repeating: "\n", count: 250_000),
    String(repeating: "- a\n", count: 60_000), String(repeating: "a: ", count: 80_000),
    String(repeating: "a:\n ", count: 60_000), "[" + String(repeating: "a: b, ", count: 40_000),
    "a: |\n" + String(repeating: " x\n", count: 80_000), String(repeating: "%", count: 250_000),
    (0..<20_000).map { "k\($0): v\n" }.joined(), String(repeating: "? a\n", count: 60_000),
  ])
  func `take no time`(text: String) {
    let took = ContinuousClock().measure { _ = problem(text) }
    #expect(took < .seconds(5))
  }

  @Test func `never bring the program down`() {
    // Every beginning of a text with all there is in it, and each of its bytes changed.
    let text = Array(
      "a: [b, {c: 'd', \"e\\n\": |\n  x\n}]\n? f\n: >-\n  g\n--- # r\n&h !i *j %k @l `m\n".utf8)
    for end in text.indices { _ = problem(Array(text[..<end])) }
    for index in text.indices {
      for byte: UInt8 in [0, 0x09, 0x0A, 0x5B, 0x7B, 0x2D, 0x3A, 0xC3, 0xFF] {
        var changed = text
        changed[index] = byte
        _ = problem(changed)
      }
    }
  }
}
