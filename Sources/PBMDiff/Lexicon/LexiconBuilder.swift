import PBMModel

/// Puts the tables of words together.
struct LexiconBuilder {
  private(set) var index = HashIndex(capacity: LexiconBuilder.room)
  private(set) var facts: [WordFacts] = []
  private(set) var numbers: [Lexicon.NumberEntry] = []

  /// For more words than there are, so that nothing has to grow while a process starts.
  private static let room = 2000

  init() {
    facts.reserveCapacity(LexiconBuilder.room)
    numbers.reserveCapacity(LexiconBuilder.room)
    for language in Language.allCases {
      let bit: UInt16 = 1 << UInt16(language.rawValue)
      forEachEntry(GrammarWords.words[language]) {
        facts[place($0.word)].grammarLanguages |= bit
      }
    }
    for (language, words) in Negations.rows {
      forEachEntry(words) { facts[place($0.word)].negationLanguages |= language.bit }
    }
    addRoles()
    addSpans(TimeWords.spans) { $0.span = $1 }
    addSpans(TimeWords.frequencies) { $0.frequency = $1 }
    forEachEntry(TimeWords.ordinals) {
      facts[place($0.word)].ordinal = UInt8(truncatingIfNeeded: $0.number)
    }
    for language in Language.allCases {
      forEachEntry(NumberWords.words[language]) { add($0.word, $0.numberValue, language) }
    }
    for language in Language.allCases {
      NumberWords.compounds(language)?.forEach { add($0, .unit($1), language) }
    }
  }

  /// The place of the word with this hash, a new one where it was not met before.
  private mutating func place(_ word: UInt64) -> Int {
    let place = index.place(word)
    if place == facts.count { facts.append(WordFacts()) }
    return place
  }

  private mutating func addRoles() {
    add(.another, OtherOnes.another)
    add(.former, OtherOnes.former)
    add(.following, OtherOnes.following)
    add(.named, CountWords.named)
    add(.approximate, CountWords.approximate)
    add(.unit, CountWords.units)
    add(.plural, CountWords.plurals)
    add(.nounLink, CountWords.nounLinks)
    add(.per, TimeWords.per)
    add(.every, TimeWords.every)
    add(.outOf, TimeWords.outOf)
    add(.onlyOutOf, TimeWords.onlyOutOf)
    add(.of, "of")
    add(.wholeArticle, TimeWords.wholeArticles)
    add(.clockBefore, TimeWords.clockBefore)
    add(.clockFrom, TimeWords.clockFrom)
    add(.clockTo, TimeWords.clockTo)
    add(.clockAt, TimeWords.clockAt)
    add(.clockAfter, TimeWords.clockAfter)
    add(.clockName, TimeWords.clockNames)
    add(.clockHour, TimeWords.clockHours)
    add(.numberLink, NumberWords.links)
    add(.doubtfulNumber, NumberWords.doubtful)
  }

  private mutating func add(_ role: WordFacts.Roles, _ words: String) {
    forEachEntry(words) { facts[place($0.word)].roles.insert(role) }
  }

  /// Reads rows of a span's name, a colon, and the words for it.
  private mutating func addSpans(_ rows: String, _ set: (inout WordFacts, TimeSpan) -> Void) {
    var names: [UInt64] = []
    forEachEntry(TimeWords.spanNames) { names.append($0.word) }
    var span = TimeSpan.minute
    forEachEntry(rows) { entry in
      if entry.isName {
        let row = names.firstIndex(of: entry.word) ?? 0
        span = TimeSpan(rawValue: UInt8(truncatingIfNeeded: row)) ?? .minute
      } else {
        set(&facts[place(entry.word)], span)
      }
    }
  }

  private mutating func add(_ word: UInt64, _ value: NumberValue, _ language: Language) {
    let place = place(word)
    var entry = facts[place].firstNumber
    var isDoubtful = value == .article
    while entry != Lexicon.none {
      if numbers[Int(entry)].language == language { return }
      if numbers[Int(entry)].value != value { isDoubtful = true }
      entry = numbers[Int(entry)].next
    }
    if isDoubtful { facts[place].roles.insert(.doubtfulNumber) }
    numbers.append(
      Lexicon.NumberEntry(value: value, language: language, next: facts[place].firstNumber))
    facts[place].firstNumber = UInt16(truncatingIfNeeded: numbers.count - 1)
  }
}

/// One word of a table.
private struct TableEntry {
  /// Its hash.
  let word: UInt64
  /// Whether a colon stands behind it: then it names what follows.
  var isName = false
  /// The number behind `=`.
  var number: UInt64 = 0
  /// The letter behind the number: `x` for what multiplies, `c` for a collective noun, `a` for an
  /// article.
  var kind: UInt8 = 0

  var numberValue: NumberValue {
    switch kind {
    case UInt8(ascii: "x"): number == 100 ? .hundred : .multiplier(number)
    case UInt8(ascii: "c"): .collective(number)
    case UInt8(ascii: "a"): .article
    default: .unit(number)
    }
  }
}

/// Reads a table word by word.
///
/// A word's end is a byte below "A", and what stands behind it as well: a blank, `:`, `=`, digits.
private func forEachEntry(_ table: String, _ take: (TableEntry) -> Void) {
  let bytes = Array(table.utf8)
  var index = 0
  while index < bytes.count {
    var hash = WordHash()
    while index < bytes.count, bytes[index] >= UInt8(ascii: "A") {
      hash.add(bytes[index])
      index += 1
    }
    var entry = TableEntry(word: hash.value)
    while index < bytes.count, bytes[index] > 0x20 {
      switch bytes[index] {
      case UInt8(ascii: ":"): entry.isName = true
      case UInt8(ascii: "="): break
      case let digit where digit <= UInt8(ascii: "9"):
        entry.number = entry.number * 10 + UInt64(digit - UInt8(ascii: "0"))
      case let kind: entry.kind = kind
      }
      index += 1
    }
    take(entry)
    while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
  }
}
