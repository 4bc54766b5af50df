import PBMSyntax

/// The words and pieces of the texts of one model that have no partner, in flat arrays.
struct Phrases {
  private(set) var words: [Word] = []
  private(set) var grams: [UInt32] = []
  /// How much each word tells, rare words more than frequent ones.
  private(set) var weights: [Int32] = []
  /// The numbers of each text's words in the order of their hashes, in the same places as the
  /// words.
  private(set) var wordsByHash: [UInt32] = []
  /// The hashes of these words.
  private(set) var hashes: [UInt64] = []
  /// The words that are compared with words that are not equal: the first few of each text.
  private(set) var contents: [ContentWord] = []
  /// What tells quickly that two of them have nothing in common.
  private(set) var outlines: [WordOutline] = []
  /// The borders of these words.
  private(set) var borders: [UInt8] = []
  private var texts: [Text] = []

  /// Where one text's words and pieces stand, and what is asked about all of them together: in one
  /// place, since texts are compared with others from all over the model.
  private struct Text {
    var words: (start: UInt32, end: UInt32) = (0, 0)
    var grams: (start: UInt32, end: UInt32) = (0, 0)
    var contents: (start: UInt32, end: UInt32) = (0, 0)
    /// A bit for each word, by its hash.
    var wordBits: UInt64 = 0
    /// What all words tell together.
    var total: Int32 = 0
    /// What the words say of it.
    var traits: TextTraits = []
  }

  private static let mostContents = 32

  /// Reads the texts, and counts their words and those of texts that have a partner.
  ///
  /// - Parameters:
  ///   - languages: the languages of both models.
  ///   - countOfText: how often the words of an item count.
  init(
    _ elements: Elements, _ languages: LanguageSet, _ counts: inout WordCounts,
    countOfText: (Int) -> Int
  ) {
    var reader = WordReader(elements.plain.bytes, languages)
    texts = [Text](repeating: Text(), count: elements.count)
    for index in 0..<elements.count {
      let count = countOfText(index)
      guard count > 0 else { continue }
      reader.read(elements.plain.range(index))
      counts.add(reader.words, times: count)
      guard elements.isFree(index) else { continue }
      let start = ends
      append(reader.words, elements.plain.bytes)
      texts[index].words = (start.words, ends.words)
      texts[index].grams = (start.grams, ends.grams)
      texts[index].contents = (start.contents, ends.contents)
      for word in reader.words {
        texts[index].traits.formUnion(word.traits)
        texts[index].wordBits |= 1 << (word.hash & 63)
      }
    }
  }

  private var ends: (words: UInt32, grams: UInt32, contents: UInt32) {
    (
      UInt32(truncatingIfNeeded: words.count), UInt32(truncatingIfNeeded: grams.count),
      UInt32(truncatingIfNeeded: contents.count)
    )
  }

  /// Makes the words of a free item ready to be compared.
  private mutating func append(_ found: [Word], _ bytes: [UInt8]) {
    appendGrams(found, bytes, to: &grams)
    let first = words.count
    let last = contents.count + Phrases.mostContents
    for (index, word) in found.enumerated() where word.kind.isInflected && contents.count < last {
      let content = ContentWord(first + index, word, bytes, &borders)
      contents.append(content)
      outlines.append(content.outline(bytes))
    }
    words += found
    wordsByHash += (first..<words.count).map { UInt32(truncatingIfNeeded: $0) }
    wordsByHash[first...].sort {
      let (left, right) = (words[Int($0)].hash, words[Int($1)].hash)
      return left != right ? left < right : $0 < $1
    }
    hashes += wordsByHash[first...].map { words[Int($0)].hash }
  }

  /// What the words of a text say of it.
  func traits(_ item: Int) -> TextTraits { texts[item].traits }

  /// Whether two texts may have an equal word: many have none, and need no closer look.
  func mayShareWord(_ item: Int, _ other: Phrases, _ otherItem: Int) -> Bool {
    texts[item].wordBits & other.texts[otherItem].wordBits != 0
  }

  /// What all words of a text tell together.
  func total(_ item: Int) -> Int { Int(texts[item].total) }

  func contentRange(_ item: Int) -> Range<Int> {
    Int(texts[item].contents.start)..<Int(texts[item].contents.end)
  }

  func wordRange(_ item: Int) -> Range<Int> {
    Int(texts[item].words.start)..<Int(texts[item].words.end)
  }

  /// How many words some items have.
  func count(of items: [Int]) -> Int { items.reduce(0) { $0 + wordRange($1).count } }

  func gramRange(_ item: Int) -> Range<Int> {
    Int(texts[item].grams.start)..<Int(texts[item].grams.end)
  }

  /// Weighs the words by how rare they are in both models.
  mutating func weigh(_ counts: WordCounts, _ rarities: [Int]) {
    weights = words.map { word in
      Int32(truncatingIfNeeded: word.importance * rarities[counts.number(word)] / 256)
    }
    for item in texts.indices {
      for word in wordRange(item) { texts[item].total += weights[word] }
    }
  }
}

/// How often each word stands in the texts of two models.
struct WordCounts {
  private var index = HashIndex(capacity: 1024)
  private var counts: [Int32] = []
  private var texts = 0

  /// Counts the words of one text, or of several that say the same.
  mutating func add(_ words: [Word], times: Int) {
    texts += times
    for word in words {
      let place = index.place(word.hash)
      if place == counts.count { counts.append(0) }
      counts[place] += Int32(truncatingIfNeeded: times)
    }
  }

  /// The number of a word that was counted.
  func number(_ word: Word) -> Int { index.find(word.hash) ?? 0 }

  /// How rare each word is, in the order of their numbers.
  func rarities() -> [Int] {
    let all = binaryLogarithm(texts + 2)
    return counts.map { max(256, all - binaryLogarithm(Int($0))) }
  }
}

extension Matching {
  /// How often an item's words count when it is asked how rare a word is.
  ///
  /// Those of two texts that are equal are read once and count twice.
  // Each side for itself, since a side that is chosen first is copied for every item.
  @inline(__always)
  func countOfText(_ side: Side, _ index: Int) -> Int {
    switch side {
    case .old:
      guard old.takesPartInLikeness(index) else { return 0 }
      return isSaidByPartner(index, Int(old.partners[index])) ? 2 : 1
    case .new:
      guard new.takesPartInLikeness(index) else { return 0 }
      return isSaidByPartner(Int(new.partners[index]), index) ? 0 : 1
    }
  }

  /// Whether the words of two items are the same; not where one of them is none.
  @inline(__always)
  private func isSaidByPartner(_ left: Int, _ right: Int) -> Bool {
    guard left >= 0, right >= 0 else { return false }
    return old.saysSame(left, new, right) || old.plain.hash(left) == new.plain.hash(right)
  }
}

extension Elements {
  /// Whether the item's words count when it is asked how rare a word is.
  ///
  /// What an id has matched may say anything without a word of the others weighing differently.
  func takesPartInLikeness(_ index: Int) -> Bool {
    switch partners[index] {
    case Elements.outside: false
    case Elements.free: true
    default: ways[index].match != .id
    }
  }
}

/// The binary logarithm in 256ths, by squaring: the same on every machine.
func binaryLogarithm(_ value: Int) -> Int {
  guard value > 1 else { return 0 }
  let whole = Int.bitWidth - 1 - value.leadingZeroBitCount
  // The mantissa, from 1 to below 2, in 30 bits behind the point.
  var mantissa = whole <= 30 ? value << (30 - whole) : value >> (whole - 30)
  var result = whole
  for _ in 0..<8 {
    mantissa = mantissa * mantissa >> 30
    result <<= 1
    if mantissa >= 1 << 31 {
      mantissa >>= 1
      result |= 1
    }
  }
  return result
}
