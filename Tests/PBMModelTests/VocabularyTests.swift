import Testing

@testable import PBMModel

private let vocabulary = Vocabulary.shared

private func heading(_ text: String) -> HeadingMeaning {
  let bytes = [UInt8](text.utf8)
  return vocabulary.heading(in: bytes, 0..<bytes.count)
}

private func language(_ text: String) -> Language? {
  let bytes = [UInt8](text.utf8)
  return vocabulary.language(ofHeading: bytes, 0..<bytes.count)
}

private func box(_ name: [UInt8]) -> Box? {
  if case .box(let box) = vocabulary.wholeName(in: name, name.indices) { box } else { nil }
}

private func nearest(
  _ kind: WordKind, _ text: String, for language: Language = .english
) -> String? {
  let bytes = [UInt8](text.utf8)
  return vocabulary.nearest(kind, in: bytes, 0..<bytes.count, for: language)
}

/// The identifier of what the vocabulary finds for a word of the kind.
private func identifier(_ kind: WordKind, _ text: String) -> String? {
  let bytes = [UInt8](text.utf8)
  let range = 0..<bytes.count
  switch kind {
  case .heading:
    return switch vocabulary.heading(in: bytes, range) {
    case .box(let box): box.identifier
    case .hypotheses: "hypotheses"
    case .ambiguous, .unknown: nil
    }
  case .action: return vocabulary.action(in: bytes, range)?.identifier
  case .metadataKey: return vocabulary.metadataKey(in: bytes, range)?.identifier
  case .stage: return vocabulary.stage(in: bytes, range)?.identifier
  case .status: return vocabulary.status(in: bytes, range)?.identifier
  case .unit: return vocabulary.unit(in: bytes, range)?.identifier
  case .period: return vocabulary.period(in: bytes, range)?.identifier
  }
}

private func folded(_ text: String) -> String {
  let bytes = [UInt8](text.utf8)
  return String(decoding: foldedName(bytes, 0..<bytes.count), as: UTF8.self)
}

@Suite struct `The table of words` {
  @Test func `every word is found as what it stands for`() {
    for word in vocabulary.everyWord() where !word.isHint {
      #expect(identifier(word.kind, word.spelling) == word.identifier, "\(word)")
    }
  }

  @Test func `every question names its box`() {
    var asked: Set<String> = []
    for word in vocabulary.everyWord() where word.isQuestion {
      #expect(box(Array(word.spelling.utf8))?.identifier == word.identifier, "\(word)")
      asked.insert(word.identifier)
    }
    #expect(asked == Set(Box.allCases.map(\.identifier)))
  }

  @Test func `no word stands for two things of its kind`() {
    #expect(vocabulary.conflicts == [])
    var meanings: [String: String] = [:]
    for word in vocabulary.everyWord() {
      let key = "\(word.kind.tableName) \(folded(word.spelling))"
      #expect(meanings[key] == nil || meanings[key] == word.identifier, "\(word)")
      meanings[key] = word.identifier
    }
  }

  @Test func `no language says the same word twice`() {
    var seen: Set<String> = []
    for word in vocabulary.everyWord() {
      let key = "\(word.kind.tableName) \(word.language) \(folded(word.spelling))"
      #expect(seen.insert(key).inserted, "\(word)")
    }
  }

  @Test func `no word begins with a digit, since a number before is ignored`() {
    for word in vocabulary.everyWord() {
      #expect(!("0"..."9").contains(folded(word.spelling).first ?? "-"), "\(word)")
    }
  }

  @Test func `things stand in the order of the cases and every line is read`() {
    let lines = vocabularyTable.split(separator: "\n").filter { !$0.hasPrefix(" ") }
    let expected = WordKind.allCases.flatMap { kind in
      kind.identifiers.map { "\(kind.tableName) \($0)" }
    }
    #expect(lines.map(String.init) == expected)
    #expect(VocabularyReader(bytes: vocabulary.text).forEachWord { _ in } == 0)
    #expect(vocabulary.words.count * 2 <= vocabulary.slots.count)
    #expect(vocabulary.text.count <= Int(UInt16.max))
    #expect(VocabularyPlaces.kinds == WordKind.allCases.count)
    #expect(VocabularyPlaces.languages == Language.allCases.count)
    #expect(WordKind.allCases.allSatisfy { $0.identifiers.count <= VocabularyPlaces.thingsOfKind })
  }

  @Test func `English has a name for everything and French for all but what is reserved`() {
    var named: Set<String> = []
    for word in vocabulary.everyWord() where !word.isQuestion {
      named.insert("\(word.language) \(word.kind.tableName) \(word.identifier)")
    }
    for kind in WordKind.allCases {
      // No word says that a hypothesis is open.
      for identifier in kind.identifiers where identifier != "open" {
        #expect(named.contains("english \(kind.tableName) \(identifier)"))
        guard identifier != "canvas" else { continue }
        #expect(named.contains("french \(kind.tableName) \(identifier)"))
      }
    }
    for box in Box.allCases {
      for language in [Language.english, .french] {
        #expect(vocabulary.question(of: box, in: language).hasSuffix("?"))
      }
    }
  }
}

@Suite struct `Words as people write them` {
  @Test func `names and questions of the sources are recognised`() {
    var box: Box?
    for line in attested.split(separator: "\n") {
      if let next = Box(identifier: line) {
        box = next
        continue
      }
      for name in line.split(separator: "|") {
        #expect(heading(String(name)) == box.map { .box($0) }, "\(name)")
      }
    }
  }

  @Test func `headings of files that people wrote are recognised`() {
    let written: [(String, Box)] = [
      ("WHO I AM / WHAT I HAVE", .keyResources), ("CUSTOMERS RELATIONSHIP", .customerRelationships),
      ("How do you help ?", .valueProposition), ("5. Channels & Delivery", .channels),
      ("Coûts / ce que je donne", .costs), ("Canaux :", .channels), ("Nutzen", .benefits),
      ("Costos", .costs), ("Schlüsselpartner", .keyPartners), ("Parceiros-chave", .keyPartners),
      ("Relacionamento com clientes", .customerRelationships),
      ("What are you doing ?", .keyActivities),
      ("Partenaires cles", .keyPartners), ("Key Partners:", .keyPartners),
      ("Benefits (revenue and benefits)", .benefits), ("關鍵活動（你做哪些事）", .keyActivities),
      ("**Key resources**", .keyResources), ("key-partners", .keyPartners),
      ("Wertversprechen", .valueProposition), ("Zielgruppen", .customers),
      ("Was gebe ich?", .costs), ("Was bekomme ich?", .benefits), ("Aktivitäten", .keyActivities),
      ("Fuentes de ingresos", .benefits), ("Segmentos de mercado", .customers),
      ("Parceiros", .keyPartners), ("Público-alvo", .customers), ("Receitas", .benefits),
      ("Partner chiave", .keyPartners), ("Clienti", .customers), ("Ricavi", .benefits),
      ("Klanten", .customers), ("Inkomstenstromen", .benefits),
      ("Waardeproposities", .valueProposition),
      ("価値提案", .valueProposition), ("顧客セグメント", .customers), ("客户细分", .customers),
      ("重要伙伴", .keyPartners),
    ]
    for (text, box) in written { #expect(heading(text) == .box(box), "\(text)") }
    #expect(heading("Hypothèses") == .hypotheses)
    for text in ["Next steps", "", "123", "※", "Customer support", "Values"] {
      #expect(heading(text) == .unknown, "\(text)")
    }
  }

  @Test func `a part before a separator names a box unless the rest names another`() {
    for separator in [
      "(", "/", ":", "–", "—", "|", " - ", "（", "／", "：", "｜", " － ", "\u{3000}-\u{A0}",
    ] {
      #expect(heading("Costs\(separator)what it takes") == .box(.costs), "\(separator)")
      #expect(
        heading("Costs\(separator)Revenue)") == .ambiguous(.box(.costs), .box(.benefits)),
        "\(separator)")
      #expect(heading("3. Clients\(separator)Kunden)") == .box(.customers), "\(separator)")
    }
    #expect(heading("Costs-what it takes") == .unknown)
    #expect(heading("what it takes / Costs") == .unknown)
    #expect(
      heading("Customers / Clients / Channels") == .ambiguous(.box(.customers), .box(.channels)))
    #expect(heading("Costs (what I give / Channels)") == .ambiguous(.box(.costs), .box(.channels)))
    #expect(heading("Costs (hypotheses)") == .ambiguous(.box(.costs), .hypotheses))
    #expect(heading("Hypotheses: customers") == .ambiguous(.hypotheses, .box(.customers)))
    #expect(heading("Hypotheses: about customers") == .hypotheses)
    #expect(heading("Costs" + String(repeating: "/Costs", count: 100_000)) == .box(.costs))
    #expect(heading("Costs" + String(repeating: "/", count: 100_000)) == .box(.costs))
    let bytes = [UInt8]("Costs / travel".utf8)
    #expect(vocabulary.wholeName(in: bytes, 0..<bytes.count) == .unknown)
    #expect(vocabulary.wholeName(in: bytes, 0..<5) == .box(.costs))
  }

  @Test(arguments: [
    "1. Costs", "3) Costs", "1 - Costs", "1/ Costs", "(1) Costs (mine)", "1 – Costs – mine",
    "２．Costs",
    "① Costs", "1.2.3 Costs : mine", "7️⃣ Costs", "8 : Costs | mine",
  ])
  func `a number before a name is ignored`(text: String) {
    #expect(heading(text) == .box(.costs))
  }

  @Test func `letters and digits are all that counts`() {
    let spellings: [(String, Box)] = [
      ("ＣＯＳＴＳ", .costs), ("COU\u{302}TS", .costs), ("coûts", .costs), ("bénéfıces", .benefits),
      ("BENEFİTS", .benefits), ("be\u{AD}ne\u{200B}fits", .benefits), ("Kanäle", .channels),
      ("Attivita\u{300} chiave", .keyActivities), ("ｷｰ･ﾊﾟｰﾄﾅｰ", .keyPartners), ("顧 客", .customers),
      ("キー・ハ\u{309A}ートナー", .keyPartners), ("Benefits ✨", .benefits), ("𝐂𝐨𝐬𝐭𝐬", .costs),
    ]
    for (text, box) in spellings {
      #expect(heading(text) == .box(box), "\(text)")
      #expect(heading("1. \(text) (x)") == .box(box), "\(text)")
    }
    #expect(folded("Straße ẞ ﬁ ſ Å Ǆ ½ ²") == "strassessfisadz122")
    #expect(folded("Æ œ Ø ñ ÿ ß ÷ ×") == "æœønyss")
  }

  @Test func `the shorter way through Latin-1 is that of utf8proc`() {
    for value in UInt32(0x80)...0xFF {
      var short: [UInt8] = []
      var long: [UInt8] = []
      _ = NameFolding.foldScalar(value) { byte in
        short.append(byte)
        return true
      }
      _ = NameFolding.foldThroughLibrary(value) { byte in
        long.append(byte)
        return true
      }
      #expect(short == long, "\(value)")
    }
    var count = 0
    for value in UInt32(0x80)...0x10FFFF where Unicode.Scalar(value) != nil {
      _ = NameFolding.foldScalar(value) { _ in
        count += 1
        return true
      }
    }
    #expect(count > 100_000)
  }

  @Test func `broken UTF-8 is read to the end and is no name`() {
    let name = [UInt8]("Coûts".utf8)
    for byte in UInt8(0x80)...0xFF {
      for place in 0...name.count {
        var broken = name
        broken.insert(byte, at: place)
        _ = vocabulary.heading(in: broken, 0..<broken.count)
        _ = vocabulary.nearest(.heading, in: broken, 0..<broken.count, for: .english)
        _ = normalFormC(broken)
        #expect(vocabulary.heading(in: [byte], 0..<1) == .unknown)
      }
      #expect(box([byte] + name) == nil)
    }
    let latin1: [UInt8] = [0x43, 0x6F, 0xFB, 0x74, 0x73]
    #expect(vocabulary.heading(in: latin1, 0..<5) == .unknown)
    #expect(vocabulary.heading(in: name, 0..<3) == .unknown)
  }
}

@Suite struct `Other words, names and suggestions` {
  @Test func `words other than headings are nothing but letters`() {
    #expect(identifier(.unit, "H") == "h")
    #expect(identifier(.unit, "％") == "%")
    #expect(identifier(.unit, "㎞") == "km")
    #expect(identifier(.unit, "h)") == nil)
    #expect(identifier(.unit, "%%") == nil)
    #expect(identifier(.unit, "3h") == nil)
    #expect(identifier(.period, "MÊS") == "month")
    #expect(identifier(.period, "週") == "week")
    #expect(identifier(.status, " Oui ") == "confirmed")
    #expect(identifier(.status, "não") == "refuted")
    #expect(identifier(.status, "open") == nil)
    #expect(identifier(.metadataKey, "e\u{301}tape") == "stage")
    #expect(identifier(.metadataKey, "x-stage") == nil)
    #expect(identifier(.stage, "Cible") == "target")
    #expect(identifier(.action, "Réduire") == "reduce")
    #expect(identifier(.action, "costs") == nil)
  }

  @Test func `terms are known by their identifiers and languages by their tags`() {
    #expect(Box.allCases.allSatisfy { Box(identifier: $0.identifier) == $0 })
    #expect(Period(identifier: "week") == .week)
    #expect(AmountUnit(identifier: "fortnight") == nil)
    #expect(Language.allCases.allSatisfy { Language(tag: $0.tag) == $0 })
    #expect(Language(tag: "fr-CA") == .french)
    #expect(Language(tag: "ZH_hant") == .chinese)
    for tag in ["", "f", "fra", "xx", "-", "français"] {
      #expect(Language(tag: tag) == nil, "\(tag)")
    }
  }

  @Test func `names fall back to English`() {
    #expect(vocabulary.name(of: .keyPartners, in: .french) == "Partenaires clés")
    #expect(vocabulary.name(of: .benefits, in: .japanese) == "報酬（収入）")
    #expect(vocabulary.question(of: .costs, in: .chinese) == "你要付出什麼")
    #expect(vocabulary.question(of: .costs, in: .german) == "What do you give?")
    #expect(vocabulary.question(of: .keyPartners, in: .english) == "Who works with you?")
    #expect(vocabulary.nameOfHypotheses(in: .french) == "Hypothèses")
    #expect(vocabulary.nameOfHypotheses(in: .dutch) == "Hypotheses")
    #expect(vocabulary.name(of: Action.reduce, in: .french) == "réduire")
    #expect(vocabulary.name(of: Action.reduce, in: .spanish) == "reduce")
    #expect(vocabulary.name(of: MetadataKey.person, in: .french) == "personne")
    #expect(vocabulary.name(of: Stage.target, in: .french) == "cible")
    #expect(vocabulary.word(for: .confirmed, in: .italian) == "sì")
    #expect(vocabulary.word(for: .open, in: .english) == nil)
    #expect(vocabulary.name(of: AmountUnit.day, in: .french) == "j")
    #expect(vocabulary.name(of: Period.year, in: .spanish) == "año")
  }

  @Test func `a heading tells its language unless several share it`() {
    #expect(language("Activités clés") == .french)
    #expect(language("2. Key activities (mine)") == .english)
    #expect(language("你要付出什麼") == .chinese)
    #expect(language("Kosten") == nil)
    #expect(language("Clients") == nil)
    #expect(language("Costs / Revenue") == nil)
    #expect(language("Next steps") == nil)
  }

  @Test func `a mistyped word has a nearest one`() {
    #expect(nearest(.heading, "Custmers") == "Customers")
    #expect(nearest(.heading, "4. Vlaue propositon (what I bring)") == "Value proposition")
    #expect(nearest(.heading, "Partenaire clef", for: .french) == "Partenaire clé")
    #expect(nearest(.heading, "Hypothsees") == "Hypotheses")
    #expect(nearest(.heading, "Who work with you") == "Who works with you?")
    #expect(nearest(.action, "strenghten") == "strengthen")
    #expect(nearest(.action, "suprimer", for: .french) == "supprimer")
    #expect(nearest(.action, "ad") == "add")
    #expect(nearest(.metadataKey, "persn") == "person")
    #expect(nearest(.stage, "curent") == "current")
    #expect(nearest(.heading, "Next steps") == nil)
    #expect(nearest(.heading, "Notes") == nil)
    #expect(nearest(.heading, "Notizen", for: .german) == nil)
    #expect(nearest(.action, "dance") == nil)
    #expect(nearest(.heading, "") == nil)
    #expect(nearest(.heading, String(repeating: "Costs ", count: 1000)) == nil)
  }

  @Test func `the nearest word is one of the file's language`() {
    #expect(nearest(.heading, "Schlüsselaktivität", for: .german) == "Schlüsselaktivitäten")
    #expect(nearest(.heading, "Wertversprechn", for: .german) == "Wertversprechen")
    #expect(nearest(.heading, "Partenaire clef") == "Key partners")
    #expect(nearest(.heading, "Custmers", for: .german) == "Kunden")
    #expect(nearest(.heading, "Kundn", for: .german) == "Kunden")
    #expect(nearest(.action, "réduir", for: .german) == "reduce")
    #expect(nearest(.action, "renforcr", for: .french) == "renforcer")
  }

  @Test func `a hint is answered with the word that is read`() {
    for hint in vocabulary.everyWord() where hint.isHint {
      let spelling = [UInt8](hint.spelling.utf8)
      #expect(vocabulary.find(hint.kind, spelling, spelling.indices) == nil, "\(hint.spelling)")
      #expect(identifier(hint.kind, nearest(hint.kind, hint.spelling) ?? "") == hint.identifier)
    }
    #expect(nearest(.metadataKey, "Name") == "person")
    #expect(nearest(.metadataKey, "Nom", for: .french) == "personne")
    #expect(nearest(.metadataKey, "Datum", for: .german) == "date")
  }

  @Test func `normal form C composes and leaves ASCII and broken bytes alone`() {
    #expect(normalFormC([UInt8]("e\u{301}te\u{301}".utf8)) == [UInt8]("\u{E9}t\u{E9}".utf8))
    #expect(normalFormC([UInt8]("ascii".utf8), 1..<3) == [UInt8]("sc".utf8))
    #expect(normalFormC([]) == [])
    #expect(normalFormC([0x65, 0xCC]) == [0x65, 0xCC])
    #expect(normalFormC([UInt8]("ﬁ\u{1F600}\0é".utf8)) == [UInt8]("ﬁ\u{1F600}\0é".utf8))
  }
}
