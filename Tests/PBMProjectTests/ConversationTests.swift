import Testing

@testable import PBMProject

/// A child that answers what the shell makes of it.
func conversation(_ script: String, isTalkedWith: Bool = true) throws -> ChildConversation {
  let program = ChildProgram(
    name: "sh", arguments: ["sh", "-c", script].map { Array($0.utf8) }, environment: [])
  return ChildConversation(try program.start(isTalkedWith: isTalkedWith).get())
}

struct ConversationTests {
  init() { ignoreBrokenPipe() }

  @Test func `much is asked at once and much comes back, and neither side waits for good`() throws {
    let child = try conversation("cat")
    let line = [UInt8](repeating: 0x61, count: 99_999) + [0x0A]
    for _ in 0..<100 { child.ask(line) }
    child.endQuestions()
    for _ in 0..<100 { #expect(child.read(to: 0x0A)?.count == 99_999) }
    #expect(child.read(to: 0x0A) == nil)
    #expect(child.end(isOver: true).status == 0)
  }

  @Test func `what a child says on its standard error never stops it`() throws {
    let child = try conversation("tee /dev/stderr")
    for _ in 0..<20 { child.ask([UInt8](repeating: 0x62, count: 200_000)) }
    child.endQuestions()
    #expect(child.read(count: 4_000_000)?.count == 4_000_000)
    #expect(child.peek() == nil)
    let result = child.end(isOver: true)
    #expect(result.status == 0 && result.errors.count >= 1 << 20)
  }

  @Test func `a child that ends early is asked in vain, and nothing else happens`() throws {
    let child = try conversation("echo a; echo why >&2; exit 3")
    child.ask([UInt8](repeating: 0x63, count: 1_000_000))
    #expect(child.read(to: 0x0A) == [0x61])
    #expect(child.read(count: 1) == nil)
    let result = child.end(isOver: true)
    #expect(result.status == 3 && result.errorText == "why\n")
  }

  @Test func `a child that is needed no more is ended`() throws {
    let child = try conversation("yes", isTalkedWith: false)
    #expect(child.read(count: 4) == Array("y\ny\n".utf8))
    #expect(child.skip(count: 1_000_001))
    #expect(child.end(isOver: false).status == 128 + 9)
  }

  @Test func `one answer after another`() throws {
    let child = try conversation("while read -r line; do echo \"<$line>\"; done")
    for number in 0..<50 {
      child.ask(Array("\(number)\n".utf8))
      #expect(child.read(to: 0x0A).map(text) == "<\(number)>")
    }
    child.endQuestions()
    #expect(child.peek() == nil)
  }
}
