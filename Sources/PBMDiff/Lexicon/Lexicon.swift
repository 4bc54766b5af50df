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
    let builder = LexiconBuilder()
    index = builder.index
    facts = builder.facts
    numbers = builder.numbers
  }

  /// What is known of a word that is folded and without accents already.
  func facts(_ bytes: [UInt8], _ word: Range<Int>) -> WordFacts {
    facts(stableHash(bytes, word))
  }

  /// What is known of the word with this hash.
  func facts(_ hash: UInt64) -> WordFacts {
    guard let place = index.find(hash) else { return WordFacts() }
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
