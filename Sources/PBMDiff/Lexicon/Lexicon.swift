import PBMModel

/// The words that say how a text is to be read, of all languages, in one table.
///
/// A process that compares two files looks up a few hundred words: what that costs is making the
/// table, so it is made of bytes, in a few flat arrays.
final class Lexicon: Sendable {
  /// The one table.
  static let shared = Lexicon()

  /// No number.
  static let none = UInt16.max

  private let index: HashIndex
  private let facts: [WordFacts]
  private let numbers: [NumberEntry]

  /// A number that a word is in one language, and the next one of the same word.
  struct NumberEntry {
    let value: NumberValue
    let language: Language
    var next: UInt16
  }

  private init() {
    var builder = LexiconBuilder()
    builder.addAll()
    index = builder.index
    facts = builder.facts
    numbers = builder.numbers
  }

  /// What is known of a word that is folded and without accents already.
  func facts(_ bytes: [UInt8], _ word: Range<Int>) -> WordFacts {
    guard let place = index.find(stableHash(bytes, word)) else { return WordFacts() }
    return facts[place]
  }

  /// What number a word is in one of the languages; elsewhere only if no language disagrees.
  func number(_ word: WordFacts, _ languages: [Language]) -> NumberValue? {
    guard word.firstNumber != Lexicon.none else { return nil }
    for language in languages {
      var entry = word.firstNumber
      while entry != Lexicon.none {
        if numbers[Int(entry)].language == language { return numbers[Int(entry)].value }
        entry = numbers[Int(entry)].next
      }
    }
    guard !word.isGrammar, !word.roles.contains(.doubtfulNumber) else { return nil }
    return numbers[Int(word.firstNumber)].value
  }
}

/// Finds a place by a hash of 64 bits.
///
/// Two words of the few thousand that stand here and one of a text hardly ever share one, so the
/// words themselves are not kept.
struct HashIndex {
  private var slots = [UInt16](repeating: HashIndex.empty, count: 1 << 13)
  private var hashes: [UInt64] = []

  private static let empty = UInt16.max

  /// The place of a hash, or nil.
  func find(_ hash: UInt64) -> Int? {
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] != HashIndex.empty {
      if hashes[Int(slots[slot])] == hash { return Int(slots[slot]) }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// The place of a hash, a new one where it has none yet.
  mutating func place(_ hash: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] != HashIndex.empty {
      if hashes[Int(slots[slot])] == hash { return Int(slots[slot]) }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = UInt16(truncatingIfNeeded: hashes.count)
    hashes.append(hash)
    return hashes.count - 1
  }
}
