import PBMLint
import PBMModel
import PBMSyntax
import Testing

// What rules do beyond their examples.

/// A canvas with these items in two boxes.
private func canvas(costs: [String], benefits: [String]) -> Canvas {
  let lines = ["## Costs"] + costs.map { "- " + $0 } + ["", "## Benefits"]
  return readCanvas(Array((lines + benefits.map { "- " + $0 }).joined(separator: "\n").utf8))
}

/// The messages of findings with this code.
private func messages(_ code: String, _ canvas: Canvas) -> [String] {
  check(canvas).filter { $0.code.name == code }.map(\.message)
}

@Suite struct `Costs and benefits` {
  private func finding(_ costs: String..., benefits: String...) -> String? {
    messages("unbalanced", canvas(costs: costs, benefits: benefits)).first
  }

  @Test func `are compared in one unit of time, with a period or without`() {
    #expect(finding("Meetings @2h", benefits: "Quiet @120min") == nil)
    #expect(finding("Meetings @2h/day", benefits: "Quiet @600min/week") == nil)
    #expect(finding("Calls @30min/hour", benefits: "Quiet @0.5h/hour") == nil)
    #expect(
      finding("Meetings @2h", "Calls @2h", benefits: "Quiet @30min")?.contains("8 times") == true)
    #expect(
      finding("Meetings @2h", benefits: "Quiet @30min")?.contains("2 h against 30 min") == true)
    #expect(
      finding("Calls @40min/hour", benefits: "Quiet @0.1h/hour")?
        .contains("40 min per hour against 6 min per hour") == true)
  }

  @Test func `are not compared where the units say different things`() {
    #expect(finding("Fees @5000EUR", benefits: "Fees @5USD") == nil)
    #expect(finding("Calls @60/day", benefits: "Thanks @1") == nil)
  }
}

@Suite struct `The same item twice` {
  private func count(_ items: String...) -> Int {
    messages("duplicate-item", canvas(costs: items, benefits: ["Pay"])).count
  }

  @Test func `is told whatever its case, accents, width and punctuation`() {
    #expect(count("Café au lait", "cafe AU  LAIT!", "Ｃａｆｅ au lait") == 2)
  }

  @Test func `is not told where a sign makes it another`() {
    #expect(count("C", "C++", "C#", "C+") == 0)
  }

  @Test func `without letters is the same only where it is written the same`() {
    #expect(count("🙂", "🙃", "!!", "??", "?!") == 0)
    #expect(count("🙂 🙂", "🙂  🙂", "★★", "★★") == 2)
  }

  @Test func `is not told of what holds the place of words`() {
    #expect(count("TBD", "tbd.", "!!", "!!", "[ ]", "[ ]", "?", "?") == 0)
  }
}

@Suite struct `An id` {
  @Test func `is one whatever its width`() {
    let twice = canvas(costs: ["Stress &night", "Noise ＆ｎｉｇｈｔ"], benefits: ["Pay &day"])
    #expect(messages("duplicate-id", twice).count == 1)
    let apart = canvas(costs: ["Stress ＆ｎｉｇｈｔ", "Noise ＆ｄａｙ"], benefits: ["Pay"])
    #expect(messages("duplicate-id", apart) == [])
  }
}

@Suite struct `Below the title` {
  @Test func `nothing belongs to what stands above it`() {
    let canvas = readCanvas(Array("-\n# Ada\n? will it rain\n## Costs\n- Stress\n".utf8))
    #expect(canvas.hypotheses.map(\.owner) == [.model])
  }
}

@Suite struct `A missing box` {
  private func findings(_ text: String) -> [Diagnostic] {
    check(readCanvas(Array(text.utf8))).filter { $0.code == .missingBox }
  }

  @Test(arguments: ["1) Customers", "Customers (who?)", "- Customers", "Customers – who"])
  func `is told where a line begins with its name`(line: String) throws {
    let text = "## Costs\n- Stress\n\n\(line)\nNurses\n"
    let finding = try #require(findings(text).first { $0.message.contains("Customers") })
    #expect(finding.range.start == 19)
    #expect(finding.message.contains("this line"))
  }

  @Test func `is told at the end where nothing names it`() {
    let text = "## Costs\n- Stress\n- Customers who shout\n\n"
    #expect(Set(findings(text).map(\.range)) == [ByteRange(39, 39)])
    #expect(findings(text).count == 8)
  }

  @Test(arguments: ["Custmers", "  Custmers", "Custmers:", "Customers & friends:", "My customers:"])
  func `is told where a line nearly is its heading`(line: String) throws {
    let text = "## Costs\n- Stress\n\n\(line)\n- Nurses\n"
    let finding = try #require(findings(text).first { $0.message.contains("Customers") })
    #expect(finding.message.contains("this line"))
  }

  @Test(arguments: ["Custom:", "Test:", "Customers come at night", "Notes"])
  func `is told at the end where a line only resembles it`(line: String) throws {
    let text = "## Costs\n- Stress\n\n\(line)\n- Nurses\n"
    let finding = try #require(findings(text).first { $0.message.contains("Customers") })
    #expect(Int(finding.range.start) == text.utf8.count - 1)
  }

  @Test func `is told once, however often it is named`() {
    #expect(findings("## Costs\n- Customers\n- Customers\nCustomers (who?)\n").count == 8)
  }
}

@Suite struct `A message` {
  @Test func `names boxes and actions in the language of the file`() throws {
    let french = "## Coûts\n- Stress\n  -> ranger\n\n## Loisirs\n- Vélo\n"
    let help = check(readCanvas(Array(french.utf8))).compactMap(\.help)
    #expect(help.contains { $0.contains("Partenaires clés") && $0.contains("Bénéfices") })
    #expect(help.contains { $0.contains("réduire") && $0.contains("supprimer") })
    let said = "lang: de\n\n## Coûts\n- Stress\n\n## Loisirs\n- Vélo\n"
    #expect(
      check(readCanvas(Array(said.utf8))).compactMap(\.help).contains {
        $0.contains("Schlüsselpartner")
      })
  }
}
