import PBMSyntax

/// Makes the flat tables of a vocabulary out of its text.
///
/// Every process waits for this, so nothing grows, and what is told of a word stays in registers
/// until the word is over.
struct VocabularyBuilder {
  let text: [UInt8]
  /// As long as the text, since no word gets longer by folding; filled as far as the words go.
  private(set) var folded: [UInt8]
  private var filled = 0
  private(set) var words: [Vocabulary.Word] = []
  private(set) var slots: [UInt16]
  private(set) var longest = 0
  private(set) var names: [ByteRange]
  private(set) var questions: [ByteRange]
  private(set) var conflicts: [String] = []

  init(table: String) {
    text = [UInt8](table.utf8)
    folded = [UInt8](repeating: 0, count: text.count)
    words.reserveCapacity(1024)
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
      let form = fold(word.spelling, word.meaning.kind)
      guard form.end > filled else { return }
      add(
        Vocabulary.Word(
          meaning: word.meaning, use: word.use, languages: 1 << UInt16(word.language.rawValue),
          hash: form.hash.value, spelling: range, folded: ByteRange(filled, form.end),
          letters: form.letters))
    }
  }

  /// A folded form on its way.
  private struct Form {
    var hash: NameHash
    var letters = LetterSet()
    /// Where it ends so far.
    var end: Int

    @inline(__always)
    mutating func add(_ byte: UInt8, _ folded: inout MutableSpan<UInt8>) {
      hash.add(byte)
      letters.add(byte)
      folded[end] = byte
      end += 1
    }
  }

  /// Writes a word's folded form behind the others.
  private mutating func fold(_ spelling: Range<Int>, _ kind: WordKind) -> Form {
    let text = text
    var form = Form(hash: NameHash(kind), end: filled)
    var bytes = folded.mutableSpan
    var index = spelling.lowerBound
    while index < spelling.upperBound {
      let byte = text[index]
      guard byte >= 0x80 else {
        let letter = NameFolding.foldASCII(byte)
        if letter != 0 { form.add(letter, &bytes) }
        index += 1
        continue
      }
      let scalar = decodeScalar(text, index, spelling.upperBound)
      var longer = form
      _ = NameFolding.foldScalar(scalar.value) { letter in
        longer.add(letter, &bytes)
        return true
      }
      form = longer
      index += scalar.length
    }
    return form
  }

  /// Enters a word, or adds its language to the same word that is there.
  private mutating func add(_ word: Vocabulary.Word) {
    var slot = Int(word.hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let other = Int(slots[slot]) - 1
      if isSame(words[other], word) {
        if words[other].meaning == word.meaning, word.use != .hint {
          words[other].languages |= word.languages
        } else {
          conflicts.append(String(decoding: text[word.spelling.indices], as: UTF8.self))
        }
        return
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    longest = max(longest, word.folded.count)
    filled += word.folded.count
    words.append(word)
    // What is only a hint is never found by its name.
    if word.use != .hint { slots[slot] = UInt16(words.count) }
  }

  /// Whether two words of a kind have the same folded form.
  private func isSame(_ one: Vocabulary.Word, _ other: Vocabulary.Word) -> Bool {
    one.hash == other.hash && one.meaning.kind == other.meaning.kind
      && folded[one.folded.indices] == folded[other.folded.indices]
  }
}

/// Which letters a folded form has, roughly, and how many: what two words that are near each other
/// must almost share.
struct LetterSet {
  private var bits: UInt32 = 0
  private var letters: UInt32 = 0

  var count: Int { Int(letters) }

  @inline(__always)
  mutating func add(_ byte: UInt8) {
    // The first byte of a letter stands for it.
    if byte & 0xC0 == 0x80 { return }
    bits |= 1 << UInt32(byte & 31)
    letters &+= 1
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
