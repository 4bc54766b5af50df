import PBMModel
import PBMSyntax
import Synchronization

/// Finds the phrases of all wording rules in one pass over a text's words.
struct PhraseIndex: Sendable {
  /// The phrases by the hash of their first word.
  private var phrases: [UInt32: [Phrase]] = [:]
  /// A bit for each first word: most words of a text begin no phrase, and are done with here.
  private var firstWords = [UInt64](repeating: 0, count: 1024)
  /// A bit for each phrase of one word, and for the first two words of each longer one: many begin
  /// with a word that stands in every other text.
  private var beginnings = [UInt64](repeating: 0, count: 1024)
  /// Phrases of scripts without blanks.
  private var unspaced: [Phrase] = []

  private struct Phrase {
    let bytes: [UInt8]
    let kind: WordingKind
    let place: PhraseList.Place
  }

  private static let known = Mutex([PhraseIndex?](repeating: nil, count: Language.allCases.count))

  /// The index of a language, made when it is first asked for: most runs meet one or two.
  static func index(of language: Language) -> PhraseIndex {
    known.withLock { known in
      let place = Int(language.rawValue)
      if let index = known[place] { return index }
      let index = PhraseIndex(language)
      known[place] = index
      return index
    }
  }

  private init(_ language: Language) {
    let isUnspaced = language == .japanese || language == .chinese
    for list in phraseLists {
      for written in list.words[language].split(whereSeparator: { $0 == "," || $0 == "\n" }) {
        let bytes = unaccentedText(Array(written.utf8))
        guard !bytes.isEmpty else { continue }
        let phrase = Phrase(
          bytes: bytes, kind: list.kind,
          place: list.place == .head ? PhraseIndex.head(language) : list.place)
        if isUnspaced {
          unspaced.append(phrase)
          continue
        }
        let hash = PhraseIndex.hash(bytes[..<(bytes.firstIndex(of: 0x20) ?? bytes.count)])
        phrases[hash, default: []].append(phrase)
        firstWords[Int(hash >> 6) & 1023] |= 1 << UInt64(hash & 63)
        let words = bytes.split(separator: 0x20)
        let beginning =
          words.count == 1 ? hash : PhraseIndex.pair(hash, PhraseIndex.hash(words[1]))
        beginnings[Int(beginning >> 6) & 1023] |= 1 << UInt64(beginning & 63)
      }
    }
  }

  private static func head(_ language: Language) -> PhraseList.Place {
    switch language {
    case .english, .german, .dutch: .end
    case .french, .spanish, .portuguese, .italian: .beginning
    case .japanese, .chinese: .whole
    }
  }

  /// The kinds of phrases in the words of a text, as `unaccentedText` gives them.
  func kinds(in words: [UInt8]) -> WordingKinds {
    var found = WordingKinds()
    for phrase in unspaced where contains(words, phrase) { found.insert(phrase.kind) }
    guard !phrases.isEmpty else { return found }
    var start = 0
    while start < words.count {
      var hash = PhraseIndex.hashStart
      var end = start
      while end < words.count, words[end] != 0x20 {
        hash = PhraseIndex.step(hash, words[end])
        end += 1
      }
      if isFirstWord(hash), let candidates = phrases[hash] {
        for phrase in candidates where stands(phrase, words, start) { found.insert(phrase.kind) }
      }
      start = end + 1
    }
    return found
  }

  /// Whether a phrase may begin in a text: most texts have none, and need not be folded. What is neither
  /// ASCII nor a letter of Latin-1 may be one.
  func mayHold(_ bytes: [UInt8], _ text: ByteRange) -> Bool {
    guard unspaced.isEmpty else { return true }
    var hash = PhraseIndex.hashStart
    var before = PhraseIndex.hashStart
    var index = Int(text.start)
    while index < Int(text.end) {
      let byte = bytes[index]
      index += 1
      switch byte {
      case 0x41...0x5A: hash = PhraseIndex.step(hash, byte | 0x20)
      case 0x61...0x7A, 0x30...0x39: hash = PhraseIndex.step(hash, byte)
      case 0xC3 where index < Int(text.end):
        let letter = NameFolding.foldLatin(behindC3: bytes[index])
        guard letter > 0 else { return true }
        hash = PhraseIndex.step(hash, letter)
        index += 1
      case 0x80...: return true
      default:
        guard hash != PhraseIndex.hashStart else { continue }
        if isBeginning(before, hash) { return true }
        before = hash
        hash = PhraseIndex.hashStart
      }
    }
    return isBeginning(before, hash)
  }

  @inline(__always)
  private func isBeginning(_ before: UInt32, _ hash: UInt32) -> Bool {
    let pair = PhraseIndex.pair(before, hash)
    return beginnings[Int(hash >> 6) & 1023] & 1 << UInt64(hash & 63) != 0
      || beginnings[Int(pair >> 6) & 1023] & 1 << UInt64(pair & 63) != 0
  }

  @inline(__always)
  private static func pair(_ first: UInt32, _ second: UInt32) -> UInt32 {
    (first &* 0x9E37_79B1) ^ second
  }

  @inline(__always)
  private func isFirstWord(_ hash: UInt32) -> Bool {
    firstWords[Int(hash >> 6) & 1023] & 1 << UInt64(hash & 63) != 0
  }

  private func stands(_ phrase: Phrase, _ words: [UInt8], _ start: Int) -> Bool {
    let end = start + phrase.bytes.count
    guard end <= words.count, words[start..<end].elementsEqual(phrase.bytes),
      end == words.count || words[end] == 0x20
    else { return false }
    return switch phrase.place {
    case .anywhere: true
    case .beginning: start == 0
    case .end, .head: end == words.count
    case .whole: start == 0 && end == words.count
    }
  }

  private func contains(_ words: [UInt8], _ phrase: Phrase) -> Bool {
    let size = phrase.bytes.count
    guard size <= words.count else { return false }
    return switch phrase.place {
    case .whole: words == phrase.bytes
    case .beginning: words.starts(with: phrase.bytes)
    case .end, .head: words.suffix(size).elementsEqual(phrase.bytes)
    case .anywhere:
      (0...words.count - size).contains { start in
        words[start] == phrase.bytes[0] && words[start..<start + size].elementsEqual(phrase.bytes)
      }
    }
  }

  // FNV-1a: the same for the same bytes, on any run.
  private static let hashStart: UInt32 = 0x811C_9DC5

  private static func step(_ hash: UInt32, _ byte: UInt8) -> UInt32 {
    (hash ^ UInt32(byte)) &* 0x0100_0193
  }

  private static func hash(_ bytes: ArraySlice<UInt8>) -> UInt32 {
    bytes.reduce(hashStart, step)
  }
}

/// What the wording rules saw in an item.
struct Wording {
  let item: Int
  let kinds: WordingKinds
}

/// A set of kinds, which most texts have none of.
struct WordingKinds {
  private var bits: UInt16 = 0

  var isEmpty: Bool { bits == 0 }

  mutating func insert(_ kind: WordingKind) { bits |= 1 << UInt16(kind.rawValue) }

  func contains(_ kind: WordingKind) -> Bool { bits & 1 << UInt16(kind.rawValue) != 0 }
}

extension Checkup {
  /// The items in which there is something that a wording rule looks for; read once.
  mutating func wordings() -> [Wording] {
    if let known = knownWordings { return known }
    let index = PhraseIndex.index(of: canvas.language)
    var found: [Wording] = []
    for (number, item) in canvas.items.enumerated() {
      // What somebody wrote in a hundred words is more than one phrase can tell of.
      guard item.box != nil, item.writtenText.count <= 400,
        index.mayHold(tree.bytes, item.writtenText)
      else { continue }
      let kinds = index.kinds(in: unaccentedText(canvas.textBytes(item)))
      if !kinds.isEmpty { found.append(Wording(item: number, kinds: kinds)) }
    }
    knownWordings = found
    return found
  }

  /// The items of a kind in a box, or in any.
  mutating func items(_ kind: WordingKind, in boxes: Set<Box>? = nil) -> [Int] {
    wordings().filter { wording in
      guard wording.kinds.contains(kind) else { return false }
      guard let boxes, let box = canvas.items[wording.item].box else { return true }
      return boxes.contains(box)
    }.map(\.item)
  }
}
