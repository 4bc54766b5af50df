import PBMSyntax

/// The words that the format knows, in all its languages at once.
///
/// Read once from one table, then looked up by their folded form (see `NameFolding`): names are
/// taken as a range of bytes, and no lookup copies them.
public final class Vocabulary: Sendable {
  /// The one vocabulary; read when it is first asked for.
  public static let shared = Vocabulary()

  /// The table's text.
  let text: [UInt8]
  /// The folded forms of all words, one after another.
  let folded: [UInt8]
  /// Every folded form once, in the order of the table.
  let words: [Word]
  /// Open addressing: number of a word plus one, or 0; the count is a power of two.
  let slots: [UInt16]
  /// Number of bytes of the longest folded form: nothing longer is a word.
  let longest: Int
  /// Where the first name of each thing in each language stands, at `place(_:_:)`.
  let names: [ByteRange]
  /// The same for guiding questions.
  let questions: [ByteRange]
  /// Words that the table gives to two things of their kind; a test wants none.
  let conflicts: [String]

  /// One folded form of one kind, and what it stands for.
  struct Word: Sendable {
    var meaning: Meaning
    var use: WordUse
    /// One bit a language.
    var languages: UInt16
    var hash: UInt32
    var spelling: ByteRange
    var folded: ByteRange
    var letters: LetterSet
  }

  init(table: String = vocabularyTable) {
    var builder = VocabularyBuilder(table: table)
    builder.build()
    text = builder.text
    folded = builder.folded
    words = builder.words
    slots = builder.slots
    longest = builder.longest
    names = builder.names
    questions = builder.questions
    conflicts = builder.conflicts
  }

  // MARK: Lookup

  /// The number of the word that the bytes are, or nil.
  ///
  /// Before a heading's name a number is ignored. All other words are nothing but letters: `h)` is
  /// not the unit `h`.
  func find(_ kind: WordKind, _ bytes: [UInt8], _ range: Range<Int>) -> Int? {
    let isHeading = kind == .heading
    var hash = NameHash(kind)
    var count = 0
    let hasSigns = NameFolding.forEachByte(bytes, range) { byte in
      if count == 0, isHeading, byte &- UInt8(ascii: "0") < 10 { return true }
      hash.add(byte)
      count += 1
      return count <= longest
    }
    guard count > 0, count <= longest, isHeading || !hasSigns else { return nil }
    var slot = Int(hash.value) & (slots.count - 1)
    while slots[slot] != 0 {
      let number = Int(slots[slot]) - 1
      let word = words[number]
      if word.hash == hash.value, word.meaning.kind == kind, word.folded.count == count,
        isSame(word, bytes, range)
      {
        return number
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// Whether the bytes fold to the word; a number before it is skipped.
  private func isSame(_ word: Word, _ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    let first = Int(word.folded.start)
    var index = first
    var isSame = true
    _ = NameFolding.forEachByte(bytes, range) { byte in
      if index == first, byte &- UInt8(ascii: "0") < 10 { return true }
      isSame = byte == folded[index]
      index += 1
      return isSame && index < Int(word.folded.end)
    }
    return isSame
  }

  private func term<Term: VocabularyTerm>(_ bytes: [UInt8], _ range: Range<Int>) -> Term? {
    guard let number = find(Term.kind, bytes, range) else { return nil }
    return Term(rawValue: words[number].meaning.value)
  }

  /// The action that the word names.
  public func action(in bytes: [UInt8], _ range: Range<Int>) -> Action? { term(bytes, range) }

  /// The metadata key that the word names.
  public func metadataKey(in bytes: [UInt8], _ range: Range<Int>) -> MetadataKey? {
    term(bytes, range)
  }

  /// The stage that the word names.
  public func stage(in bytes: [UInt8], _ range: Range<Int>) -> Stage? { term(bytes, range) }

  /// The status that the word names: confirmed or refuted, for none says that it is open.
  public func status(in bytes: [UInt8], _ range: Range<Int>) -> HypothesisStatus? {
    term(bytes, range)
  }

  /// The unit that the word names.
  public func unit(in bytes: [UInt8], _ range: Range<Int>) -> AmountUnit? {
    // The one unit that is spelled without a letter, so folding leaves nothing of it.
    if range.count == 1, bytes[range.lowerBound] == UInt8(ascii: "%") { return .percent }
    if range.count == 3, bytes[range].elementsEqual("％".utf8) { return .percent }
    return term(bytes, range)
  }

  /// The period that the word names.
  public func period(in bytes: [UInt8], _ range: Range<Int>) -> Period? { term(bytes, range) }
}
