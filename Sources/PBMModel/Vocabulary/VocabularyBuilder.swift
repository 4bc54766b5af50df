import PBMSyntax

/// Makes the flat tables of a vocabulary out of its text.
struct VocabularyBuilder {
  var text: [UInt8]
  var folded: [UInt8] = []
  var words: [Vocabulary.Word] = []
  var slots: [UInt16]
  var longest = 0
  var names: [ByteRange]
  var questions: [ByteRange]
  var conflicts: [String] = []

  init(table: String) {
    text = [UInt8](table.utf8)
    folded.reserveCapacity(text.count)
    words.reserveCapacity(768)
    // Twice as many slots as words at least, or looking up gets slow; a test watches it.
    slots = [UInt16](repeating: 0, count: 2048)
    names = [ByteRange](repeating: ByteRange(0, 0), count: VocabularyPlaces.count)
    questions = names
  }

  mutating func build() {
    _ = VocabularyReader(bytes: text).forEachWord { word in
      let range = ByteRange(word.spelling.lowerBound, word.spelling.upperBound)
      let place = VocabularyPlaces.place(word.meaning, word.language)
      switch word.use {
      case .question: if questions[place].isEmpty { questions[place] = range }
      case .name: if names[place].isEmpty { names[place] = range }
      case .hint: break
      }
      add(word, range)
    }
  }

  /// Enters a word's folded form, or adds its language to the form that is there.
  private mutating func add(_ word: TableWord, _ spelling: ByteRange) {
    let start = folded.count
    var hash = NameHash(word.meaning.kind)
    var letters = LetterSet()
    _ = NameFolding.forEachByte(text, word.spelling) { byte in
      hash.add(byte)
      letters.add(byte)
      folded.append(byte)
      return true
    }
    guard folded.count > start else { return }
    let languageBit: UInt16 = 1 << UInt16(word.language.rawValue)
    var slot = Int(hash.value) & (slots.count - 1)
    while slots[slot] != 0 {
      let other = Int(slots[slot]) - 1
      if isSame(other, word.meaning.kind, hash.value, start) {
        folded.removeSubrange(start...)
        if words[other].meaning == word.meaning, word.use != .hint {
          words[other].languages |= languageBit
        } else {
          conflicts.append(String(decoding: text[word.spelling], as: UTF8.self))
        }
        return
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    longest = max(longest, folded.count - start)
    words.append(
      Vocabulary.Word(
        meaning: word.meaning, use: word.use, languages: languageBit,
        hash: hash.value, spelling: spelling, folded: ByteRange(start, folded.count),
        letters: letters))
    // What is only a hint is never found by its name.
    if word.use != .hint { slots[slot] = UInt16(words.count) }
  }

  /// Whether the folded form that begins at `start` is the other word's.
  private func isSame(_ number: Int, _ kind: WordKind, _ hash: UInt32, _ start: Int) -> Bool {
    let other = words[number]
    guard other.hash == hash, other.meaning.kind == kind, other.folded.count == folded.count - start
    else { return false }
    for offset in 0..<other.folded.count
    where folded[Int(other.folded.start) + offset] != folded[start + offset] { return false }
    return true
  }
}

/// Which letters a folded form has, roughly, and how many: what two words that are near each other
/// must almost share.
struct LetterSet {
  private var bits: UInt32 = 0
  private(set) var count = 0

  @inline(__always)
  mutating func add(_ byte: UInt8) {
    // The first byte of a letter stands for it.
    if byte & 0xC0 == 0x80 { return }
    bits |= 1 << UInt32(byte & 31)
    count += 1
  }

  /// Whether so few edits may lead from one to the other: each adds or takes a letter, or both.
  func isWithin(_ edits: Int, of other: LetterSet) -> Bool {
    edits >= 0 && abs(count - other.count) <= edits
      && (bits ^ other.bits).nonzeroBitCount <= 2 * edits
  }
}

/// The hash of a folded form (FNV-1a), begun with its kind: one table holds all kinds.
struct NameHash {
  var value: UInt32

  @inline(__always)
  init(_ kind: WordKind) { value = (2_166_136_261 ^ UInt32(kind.rawValue)) &* 16_777_619 }

  @inline(__always)
  mutating func add(_ byte: UInt8) { value = (value ^ UInt32(byte)) &* 16_777_619 }
}

/// Numbers the pairs of a thing and a language, for tables that have a place for each.
enum VocabularyPlaces {
  // Written out, since to count the cases costs more than reading the table may; a test counts.
  static let kinds = 7
  static let languages = 9
  /// No kind has more things than this.
  static let thingsOfKind = 10

  static var count: Int { kinds * thingsOfKind * languages }

  static func place(_ meaning: Meaning, _ language: Language) -> Int {
    let thing = Int(meaning.kind.rawValue) * thingsOfKind + Int(meaning.value)
    return thing * languages + Int(language.rawValue)
  }
}
