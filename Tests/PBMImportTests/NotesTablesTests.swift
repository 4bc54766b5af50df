import PBMImport
import PBMModel
import TestSupport
import Testing

// Tables whose rows name boxes, too, and lines that name a box in two ways.

/// The items of each box, in the words of the account.
private func items(_ text: String) throws -> [Box: [String]] {
  let violation = Law.notes.violation(Subject(Array(text.utf8)))
  #expect(violation == nil, "\(violation ?? "")")
  var items: [Box: [String]] = [:]
  for line in try canvasFromNotes(Array(text.utf8)).account where line.kind == .item {
    if let box = line.box { items[box, default: []].append(line.text) }
  }
  return items
}

@Suite struct `Notes in tables` {
  /// Each language, each way to write a table: five columns and what stands below two and below all.
  @Test(arguments: Language.allCases) func `have more boxes than columns`(
    language: Language
  ) throws {
    func name(_ box: Box) -> String { Vocabulary.shared.name(of: box, in: language) }
    let rows: [[String]] = [
      [.keyPartners, .keyActivities, .valueProposition, .customerRelationships, .customers]
        .map(name), ["q1", "q2", "q3", "q4", "q5"],
      ["", name(.keyResources), "", name(.channels), ""], ["", "q6", "", "q7", "q8"],
      [name(.costs), "", "", name(.benefits), ""], ["q9", "", "", "r1", ""],
    ]
    let tabs = rows.map { $0.joined(separator: "\t") }
    let strokes = rows.map { "| " + $0.joined(separator: " | ") + " |" }
    let bold = rows.map { row in
      "| " + row.map { $0.isEmpty || $0.count == 2 ? $0 : "**\($0)**" }.joined(separator: " | ")
        + " |"
    }
    for lines in [tabs, strokes, bold] {
      let found = try items(lines.joined(separator: "\n"))
      #expect(
        found == [
          .keyPartners: ["q1"], .keyActivities: ["q2"], .valueProposition: ["q3"],
          .customerRelationships: ["q4"], .customers: ["q5", "q8"], .keyResources: ["q6"],
          .channels: ["q7"], .costs: ["q9"], .benefits: ["r1"],
        ], "\(lines)")
    }
  }

  @Test func `of two columns are two boxes`() throws {
    let found = try items("Costs\tBenefits\nstress\tpay\nnoise\tholidays\n\nand more\n")
    #expect(found == [.costs: ["stress", "noise"], .benefits: ["pay", "holidays"]])
  }

  @Test func `go on with the box above where its cell is empty`() throws {
    for text in [
      "| Socios clave | Mi hermana | 4 |\n| | Ana :) | 2 |\n| Canales | web | 1 |\n",
      "Socios clave\tMi hermana\t4\n\tAna\t2\t:)\nCanales\tweb\t1\n",
    ] {
      let found = try items(text)
      #expect(found[.keyPartners]?.first == "Mi hermana [4]")
      #expect(found[.keyPartners]?.count == 2 && found[.channels] == ["web [1]"], "\(found)")
    }
  }

  @Test func `have cells of several lines, each told once`() throws {
    let text = "| Costs | Benefits |\n|---|---|\n| a<br>b &#91;4&#93; | c &amp; d |\n"
    #expect(try items(text) == [.costs: ["a", "b [4]"], .benefits: ["c & d"]])
    let notes = try canvasFromNotes(Array(text.utf8))
    #expect(!String(decoding: notes.canvas, as: UTF8.self).contains("|"))
  }
}

@Suite struct `Lines that name a box` {
  /// A name and the question of its box, numbered and not.
  @Test(arguments: Language.allCases) func `twice are its heading`(language: Language) throws {
    for box in Box.allCases {
      let name = Vocabulary.shared.name(of: box, in: language)
      let question = Vocabulary.shared.question(of: box, in: language)
      for line in ["\(name) / \(question)", "8.\t\(name) / \(question)", "\(name) (\(question))"] {
        let found = try items("\(line)\nq1\n")
        #expect(found == [box: ["q1"]], "\(line)")
      }
    }
  }

  @Test func `of one's own may have its items behind it`() throws {
    let found = try items("My customers: nurses, doctors\nMy costs: noise\n\nBenfits: pay, rest\n")
    #expect(
      found == [.customers: ["nurses", "doctors"], .costs: ["noise"], .benefits: ["pay", "rest"]])
    let other = try items("Benefits\npay\nTravel costs: paid\n")
    #expect(other == [.benefits: ["pay", "Travel costs: paid"]])
    let among = try items("Benefits\npay\n\nTravel costs: paid by my boss\nlunch\n")
    #expect(among == [.benefits: ["pay", "Travel costs: paid by my boss", "lunch"]])
  }

  @Test func `are followed by others that end it`() throws {
    for level in ["##", "###", "####"] {
      let text = "\(level) Costs\n- a\n- b\n\n\(level) Parking lot\n- c\n"
      #expect(try items(text)[.costs] ?? [] == ["a", "b"], "\(level)")
    }
    let mail = "Costs\nstress\nnoise\n\nCheers,\nAnn\n\nSent from my phone\n"
    #expect(try items(mail) == [.costs: ["stress", "noise"]])
  }
}
