import PBMSyntax

/// The words and pieces of every text of one model, in flat arrays.
struct Phrases {
  private(set) var words: [Word] = []
  private(set) var grams: [UInt32] = []
  /// How much each word tells, rare words more than frequent ones.
  private(set) var weights: [Int32] = []
  /// The numbers of each text's words in the order of their hashes, in the same places as the
  /// words.
  private(set) var wordsByHash: [UInt32] = []
  /// The words that are compared with words that are not equal: the first few of each text.
  private(set) var contents: [ContentWord] = []
  /// The borders of these words.
  private(set) var borders: [UInt8] = []
  private var contentEnds: [UInt32] = []
  private var wordEnds: [UInt32] = []
  private var gramEnds: [UInt32] = []

  private static let mostContents = 32

  init(_ elements: Elements) {
    let bytes = elements.plain.bytes
    for index in 0..<elements.count {
      let range = elements.plain.range(index)
      if elements.takesPartInLikeness(index) {
        let found = WordReader(bytes, range).words
        if elements.isFree(index) {
          grams += PBMDiff.grams(found, bytes)
          appendContents(found, bytes)
        }
        wordsByHash += found.indices
          .sorted { (found[$0].hash, $0) < (found[$1].hash, $1) }
          .map { UInt32(truncatingIfNeeded: words.count + $0) }
        words += found
      }
      contentEnds.append(UInt32(truncatingIfNeeded: contents.count))
      wordEnds.append(UInt32(truncatingIfNeeded: words.count))
      gramEnds.append(UInt32(truncatingIfNeeded: grams.count))
    }
  }

  /// Makes the words of a free item ready to be compared.
  private mutating func appendContents(_ found: [Word], _ bytes: [UInt8]) {
    let first = words.count
    let last = contents.count + Phrases.mostContents
    for (index, word) in found.enumerated() where word.kind == .content && contents.count < last {
      contents.append(ContentWord(first + index, word, bytes, &borders))
    }
  }

  func contentRange(_ item: Int) -> Range<Int> {
    (item == 0 ? 0 : Int(contentEnds[item - 1]))..<Int(contentEnds[item])
  }

  func wordRange(_ item: Int) -> Range<Int> {
    (item == 0 ? 0 : Int(wordEnds[item - 1]))..<Int(wordEnds[item])
  }

  /// How many words some items have.
  func count(of items: [Int]) -> Int { items.reduce(0) { $0 + wordRange($1).count } }

  func gramRange(_ item: Int) -> Range<Int> {
    (item == 0 ? 0 : Int(gramEnds[item - 1]))..<Int(gramEnds[item])
  }

  /// Weighs the words of two models by how rare they are in both.
  static func weigh(_ old: inout Phrases, _ new: inout Phrases, items: Int) {
    var index = HashIndex(capacity: 1024)
    var counts: [Int32] = []
    for words in [old.words, new.words] {
      for word in words {
        let place = index.place(word.hash)
        if place == counts.count { counts.append(1) } else { counts[place] += 1 }
      }
    }
    let all = binaryLogarithm(items + 2)
    let rarities = counts.map { max(256, all - binaryLogarithm(Int($0))) }
    let weight = { (word: Word) in
      Int32(truncatingIfNeeded: word.importance * rarities[index.find(word.hash) ?? 0] / 256)
    }
    old.weights = old.words.map(weight)
    new.weights = new.words.map(weight)
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
