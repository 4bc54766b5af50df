import PBMModel

/// How many grammar words of each language texts have, kept for versions that say the same.
struct GrammarCounts: Sendable {
  /// As many for each text as there are languages.
  private var counts: [UInt16]

  private static let width = Language.allCases.count
  /// Stands in the first place of a text that nobody has counted.
  private static let uncounted = UInt16.max

  /// Begins with texts that nobody has counted.
  init(texts: Int) {
    counts = [UInt16](repeating: GrammarCounts.uncounted, count: texts * GrammarCounts.width)
  }

  /// Takes over what is known of a text elsewhere.
  mutating func take(_ text: Int, from other: GrammarCounts?, _ same: Int) {
    guard let other else { return }
    for language in 0..<GrammarCounts.width {
      counts[text * GrammarCounts.width + language] =
        other.counts[same * GrammarCounts.width + language]
    }
  }

  /// Adds what is known of a text; false where nothing is.
  func add(_ text: Int, to sums: inout [Int]) -> Bool {
    let start = text * GrammarCounts.width
    guard counts[start] != GrammarCounts.uncounted else { return false }
    for language in sums.indices { sums[language] += Int(counts[start + language]) }
    return true
  }

  /// Counts the grammar words of a text in its plain form.
  mutating func count(_ text: Int, _ plain: TextStore) {
    let start = text * GrammarCounts.width
    for language in 0..<GrammarCounts.width { counts[start + language] = 0 }
    countGrammarWords(plain.bytes, plain.range(text).prefix(1000)) { counts[start + $0] += 1 }
  }
}

/// Gives the number of a language for each grammar word of a plain text.
@inline(__always)
func countGrammarWords(_ text: [UInt8], _ range: Range<Int>, _ count: (Int) -> Void) {
  var start = range.lowerBound
  for index in range.lowerBound...range.upperBound
  where index == range.upperBound || text[index] == 0x20 {
    if start < index, index - start <= 8 {
      var languages = Lexicon.shared.facts(text, start..<index).grammarLanguages
      while languages != 0 {
        count(languages.trailingZeroBitCount)
        languages &= languages - 1
      }
    }
    start = index + 1
  }
}
