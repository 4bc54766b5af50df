import PBMSyntax

/// One word of a text, or what stands for a word in scripts that put no blanks between them.
struct Word {
  /// Its bytes in the store of plain texts, the first `longest` characters of a longer one.
  let start: UInt32
  let end: UInt32
  /// The same for words that are one to whoever compares two texts.
  let hash: UInt64
  let kind: Kind
  /// What it says of the text that it stands in.
  let traits: TextTraits

  static let longest = 64

  var range: Range<Int> { Int(start)..<Int(end) }

  /// What a word is made of, as far as it says how much it tells.
  enum Kind: UInt8 {
    /// A word that means something by itself.
    case content
    /// A span of time, or a day: when or how often, and hardly ever what.
    case time
    /// An article, a preposition, a pronoun: grammar.
    case grammar
    /// Digits.
    case number
    /// Digits that are a name: the 2 of "chapter 2".
    case name
    /// A negation.
    case negation
    /// A character of Han script: a word, or most of one.
    case han
    /// A run of hiragana: mostly grammar.
    case hiragana
    /// Two neighbours in a script that has neither blanks nor characters that are words.
    case pair

    /// Whether it is compared with words that are not equal: inflected, or part of one another.
    var isInflected: Bool { self == .content || self == .time }
  }

  /// How much it tells before it is known how rare it is, in thousandths.
  var importance: Int {
    switch kind {
    // A number that is a name tells one from another as the word before it tells what it is.
    case .content, .name: 1000
    case .number, .time: 400
    case .han: 700
    case .negation: 200
    case .hiragana: 200
    case .pair: 400
    case .grammar: 120
    }
  }
}

/// Cuts a plain text into its words: the first few hundred of a text that is no phrase any more.
struct WordReader {
  private static let most = 256

  private enum Script { case word, digit, han, katakana, hiragana, unspaced }

  let bytes: [UInt8]
  private let languages: LanguageSet
  private(set) var words: [Word] = []

  /// Makes a reader of plain texts.
  ///
  /// - Parameter languages: the languages whose grammar counts as such.
  init(_ bytes: [UInt8], _ languages: LanguageSet = .all) {
    self.bytes = bytes
    self.languages = languages
  }

  /// Reads the words of one text, in place of those of the last one.
  mutating func read(_ range: Range<Int>) {
    words.removeAll(keepingCapacity: true)
    var start = range.lowerBound
    var last = start
    var index = start
    var script: Script?
    while index < range.upperBound, words.count < WordReader.most {
      let scalar = decodeScalar(bytes, index, range.upperBound)
      let next = index + scalar.length
      let found = WordReader.script(scalar.value, after: script)
      let goesOn = found != nil && found == script && found != .han
      if !goesOn {
        end(script, start, index)
        start = index
      } else if found == .unspaced {
        append(last, next, .pair)
      }
      last = index
      script = found
      index = next
    }
    if words.count < WordReader.most { end(script, start, range.upperBound) }
  }

  private mutating func end(_ script: Script?, _ start: Int, _ end: Int) {
    guard let script, start < end else { return }
    switch script {
    case .word, .digit, .katakana: append(start, end, nil)
    case .han: append(start, end, .han)
    case .hiragana: append(start, end, .hiragana)
    case .unspaced: break
    }
  }

  /// Adds a word of this kind, or of the kind that the tables say.
  private mutating func append(_ start: Int, _ end: Int, _ kind: Word.Kind?) {
    var cut = end
    if end - start > Word.longest {
      cut = start
      var count = 0
      while cut < end, count < Word.longest {
        cut += decodeScalar(bytes, cut, end).length
        count += 1
      }
    }
    let hash = stableHash(bytes, start..<end)
    let facts =
      kind == nil && end - start <= Word.longest ? Lexicon.shared.facts(hash) : WordFacts()
    let found = kind ?? self.kind(start, end, facts)
    words.append(
      Word(
        start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: cut),
        // "Never", "no" and "nobody" deny alike.
        hash: found == .negation ? Negations.hash : hash, kind: found,
        traits: traits(found, start..<end, facts)))
  }

  private func kind(_ start: Int, _ end: Int, _ facts: WordFacts) -> Word.Kind {
    if (start..<end).allSatisfy({ bytes[$0] >= 0x30 && bytes[$0] <= 0x39 }) {
      guard let before = words.last, before.kind.isInflected else { return .number }
      let facts = Lexicon.shared.facts(bytes, before.range)
      return facts.roles.contains(.named) ? .name : .number
    }
    if languages.contains(anyOf: facts.negationLanguages) { return .negation }
    if languages.contains(anyOf: facts.grammarLanguages) || end - start == 1 { return .grammar }
    return facts.span != nil || facts.frequency != nil ? .time : .content
  }

  private func traits(_ kind: Word.Kind, _ range: Range<Int>, _ facts: WordFacts) -> TextTraits {
    switch kind {
    case .name: return .name
    case .negation: return .negation
    case .han, .hiragana: return Negations.isNegated(bytes, range) ? .negation : []
    case .number, .pair: return []
    case .content, .grammar, .time: break
    }
    var traits: TextTraits = []
    if facts.roles.contains(.former) { traits.insert(.former) }
    if facts.roles.contains(.following) { traits.insert(.following) }
    // "Every second week" is no other week.
    if facts.roles.contains(.another),
      words.last.map({ !Lexicon.shared.facts($0.hash).roles.contains(.every) }) ?? true
    {
      traits.insert(.another)
    }
    return traits
  }

  /// The script of a scalar, as far as it decides where words end; nil for a blank.
  ///
  /// Marks and digits go on with what they stand behind.
  private static func script(_ value: UInt32, after script: Script?) -> Script? {
    switch value {
    case 0x20: nil
    case 0x30...0x39: script == .word ? .word : .digit
    case 0x61...0x7A: script == .digit ? .digit : .word
    case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF, 0x3005: .han
    case 0x3041...0x309F: .hiragana
    case 0x30A1...0x30FF, 0x31F0...0x31FF: .katakana
    case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF: .unspaced
    default: .word
    }
  }
}

/// Hashes of the pieces of a text that two texts are compared by: three characters in a row within
/// a word and its edges; one and two in scripts without blanks.
///
/// Appended in the order of the hashes.
func appendGrams(_ words: [Word], _ bytes: [UInt8], to grams: inout [UInt32]) {
  let first = grams.count
  var before: Word?
  for word in words {
    switch word.kind {
    case .han, .hiragana, .pair: appendCharacters(word, before, bytes, &grams)
    case .content, .time, .grammar, .negation, .number, .name: appendTrigrams(word, bytes, &grams)
    }
    before = word
  }
  grams[first...].sort()
}

private func appendTrigrams(_ word: Word, _ bytes: [UInt8], _ grams: inout [UInt32]) {
  let edge: UInt32 = 0x20
  var first = edge
  var second = edge
  var index = Int(word.start)
  var isFirst = true
  while index < Int(word.end) {
    let scalar = decodeScalar(bytes, index, Int(word.end))
    index += scalar.length
    if !isFirst { grams.append(gram(first, second, scalar.value)) }
    first = isFirst ? edge : second
    second = scalar.value
    isFirst = false
  }
  grams.append(gram(first, second, edge))
}

private func appendCharacters(
  _ word: Word, _ before: Word?, _ bytes: [UInt8], _ grams: inout [UInt32]
) {
  var index = Int(word.start)
  var last: UInt32 = 0
  // Neighbours across two runs make a pair as well: 食べる is one word.
  if let before, before.end == word.start {
    let start = scalarStart(bytes, before: Int(before.end), Int(before.start))
    last = decodeScalar(bytes, start, Int(before.end)).value
  }
  while index < Int(word.end) {
    let scalar = decodeScalar(bytes, index, Int(word.end))
    index += scalar.length
    if word.kind != .pair { grams.append(gram(0, 0, scalar.value)) }
    if last != 0 { grams.append(gram(0, last, scalar.value)) }
    last = scalar.value
  }
}

private func gram(_ first: UInt32, _ second: UInt32, _ third: UInt32) -> UInt32 {
  let packed = UInt64(first) << 42 ^ UInt64(second) << 21 ^ UInt64(third)
  return UInt32(truncatingIfNeeded: mixed(packed &+ 0x9E37_79B9_7F4A_7C15))
}
