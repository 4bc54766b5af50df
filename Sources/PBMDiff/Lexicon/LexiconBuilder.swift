import PBMModel

/// Puts the tables of words together.
struct LexiconBuilder {
  private(set) var index = HashIndex()
  private(set) var facts: [WordFacts] = []
  private(set) var numbers: [Lexicon.NumberEntry] = []

  mutating func addAll() {
    for (language, words) in GrammarWords.rows {
      let bit: UInt16 = 1 << UInt16(language.rawValue)
      forEachWord(words) { $0.grammarLanguages |= bit }
    }
    addRoles()
    addSpans(TimeWords.spans) { $0.span = $1 }
    addSpans(TimeWords.frequencies) { $0.frequency = $1 }
    addNumbers()
  }

  private mutating func addRoles() {
    let rows: [(WordFacts.Roles, String)] = [
      (.negation, Negations.words), (.named, CountWords.named),
      (.approximate, CountWords.approximate), (.unit, CountWords.units), (.per, TimeWords.per),
      (.every, TimeWords.every), (.outOf, TimeWords.outOf), (.onlyOutOf, TimeWords.onlyOutOf),
      (.of, "of"), (.wholeArticle, TimeWords.wholeArticles),
      (.clockBefore, TimeWords.clockBefore), (.clockAfter, TimeWords.clockAfter),
      (.clockName, TimeWords.clockNames), (.clockHour, TimeWords.clockHours),
      (.numberLink, NumberWords.links), (.nounLink, CountWords.nounLinks),
      (.doubtfulNumber, NumberWords.doubtful),
    ]
    for (role, words) in rows { forEachWord(words) { $0.roles.insert(role) } }
  }

  /// Reads rows of a span's name, a colon, and the words for it.
  private mutating func addSpans(_ rows: String, _ set: (inout WordFacts, TimeSpan) -> Void) {
    var span = TimeSpan.minute
    for entry in EntryReader(rows).entries {
      if entry.isName {
        span = TimeSpan.allCases.first { Array("\($0)".utf8) == entry.word } ?? span
      } else {
        change(entry.word) { set(&$0, span) }
      }
    }
  }

  // MARK: Numbers

  private mutating func addNumbers() {
    for (language, words) in NumberWords.rows {
      for entry in EntryReader(words).entries { add(entry.word, entry.number, language) }
      if language == .english {
        for entry in EntryReader(TimeWords.ordinals).entries {
          guard case .unit(let number) = entry.number else { continue }
          change(entry.word) { $0.ordinal = UInt8(truncatingIfNeeded: number) }
        }
      }
    }
    for compounds in NumberWords.compounds {
      for (word, number) in compounds.words { add(word, .unit(number), compounds.language) }
    }
  }

  private mutating func add(_ word: [UInt8], _ value: NumberValue, _ language: Language) {
    let first = change(word) { _ in }
    var entry = facts[first].firstNumber
    var isDoubtful = value == .article
    while entry != Lexicon.none {
      if numbers[Int(entry)].language == language { return }
      if numbers[Int(entry)].value != value { isDoubtful = true }
      entry = numbers[Int(entry)].next
    }
    if isDoubtful { facts[first].roles.insert(.doubtfulNumber) }
    numbers.append(
      Lexicon.NumberEntry(value: value, language: language, next: facts[first].firstNumber))
    facts[first].firstNumber = UInt16(truncatingIfNeeded: numbers.count - 1)
  }

  // MARK: Words

  private mutating func forEachWord(_ words: String, _ set: (inout WordFacts) -> Void) {
    for entry in EntryReader(words).entries { change(entry.word, set) }
  }

  @discardableResult
  private mutating func change(_ word: [UInt8], _ set: (inout WordFacts) -> Void) -> Int {
    let place = index.place(stableHash(word, word.indices))
    if place == facts.count { facts.append(WordFacts()) }
    set(&facts[place])
    return place
  }
}

/// Reads a table: words, `word=number`, or a name and a colon.
private struct EntryReader {
  private(set) var entries: [Entry] = []

  struct Entry {
    var word: [UInt8]
    /// Whether a colon stands behind it.
    var isName: Bool
    /// What stands behind `=`: a number, with `x` for what multiplies, `c` for a collective noun,
    /// `a` for an article.
    var number: NumberValue
  }

  init(_ table: String) {
    let bytes = Array(table.utf8)
    entries.reserveCapacity(bytes.count / 5)
    var index = 0
    while index < bytes.count {
      if bytes[index] <= 0x20 {
        index += 1
        continue
      }
      let start = index
      while index < bytes.count, bytes[index] > 0x20, bytes[index] != UInt8(ascii: "=") {
        index += 1
      }
      let isName = bytes[index - 1] == UInt8(ascii: ":")
      let word = Array(bytes[start..<(isName ? index - 1 : index)])
      entries.append(
        Entry(word: word, isName: isName, number: EntryReader.number(bytes, &index)))
    }
  }

  /// Reads what stands behind `=`, and goes to its end.
  private static func number(_ bytes: [UInt8], _ index: inout Int) -> NumberValue {
    var number: UInt64 = 0
    var kind: UInt8 = 0
    while index < bytes.count, bytes[index] > 0x20 {
      let byte = bytes[index]
      index += 1
      if byte >= 0x30, byte <= 0x39 {
        number = number * 10 + UInt64(byte - 0x30)
      } else {
        kind = byte
      }
    }
    switch kind {
    case UInt8(ascii: "x"): return number == 100 ? .hundred : .multiplier(number)
    case UInt8(ascii: "c"): return .collective(number)
    case UInt8(ascii: "a"): return .article
    default: return .unit(number)
    }
  }
}
