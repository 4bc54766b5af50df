import PBMSyntax

extension Vocabulary {
  /// The word of the kind that is nearest to the bytes, as a file in this language writes it, for
  /// "did you mean"; nil where none is near enough to be meant.
  ///
  /// Letters are compared folded; one put in, left out, changed or swapped with its neighbour
  /// counts one. What has no slip is meant; else words of the language go before English ones,
  /// and those before all others, then the nearer, then the first in the table. A heading is also
  /// tried by the part before its first separator.
  public func nearest(
    _ kind: WordKind, in bytes: [UInt8], _ range: Range<Int>, for language: Language
  ) -> String? {
    nearWord(kind, in: bytes, range, for: language).map { spelling(of: $0, for: language) }
  }

  /// The word of the kind that the bytes are, or that stands for what they are a hint of, as a file
  /// in this language writes it.
  func meant(
    _ kind: WordKind, in bytes: [UInt8], _ range: Range<Int>, for language: Language
  ) -> String? {
    guard let near = nearWord(kind, bytes, range, language), near.rank.slips == 0 else {
      return nil
    }
    return spelling(of: near.word, for: language)
  }

  /// The box whose name is nearest to the bytes, and how a file in this language calls it; nil
  /// where no box can be meant.
  public func nearestBox(
    in bytes: [UInt8], _ range: Range<Int>, for language: Language
  ) -> (box: Box, name: String)? {
    guard let near = nearWord(.heading, in: bytes, range, for: language),
      let box = Box(rawValue: words[near].meaning.value)
    else { return nil }
    return (box, spelling(of: near, for: language))
  }

  private func nearWord(
    _ kind: WordKind, in bytes: [UInt8], _ range: Range<Int>, for language: Language
  ) -> Int? {
    let whole = nearWord(kind, bytes, range, language)
    guard kind == .heading else { return whole?.word }
    let start = skipNumber(bytes, range)
    guard let separator = firstSeparator(bytes, start..<range.upperBound),
      let part = nearWord(kind, bytes, start..<separator.lowerBound, language)
    else { return whole?.word }
    guard let whole, !(part.rank < whole.rank) else { return part.word }
    return whole.word
  }

  /// How far away a word is: first by its language, then by its letters.
  private typealias Rank = (language: Int, slips: Int)

  private func nearWord(
    _ kind: WordKind, _ bytes: [UInt8], _ range: Range<Int>, _ language: Language
  ) -> (word: Int, rank: Rank)? {
    guard let name = foldedName(kind, bytes, range), !name.isEmpty else { return nil }
    let typed = scalars(name, 0..<name.count)
    var letters = LetterSet()
    for byte in name { letters.add(byte) }
    var best: (word: Int, rank: Rank)?
    var distances = EditDistance()
    for number in words.indices where words[number].meaning.kind == kind {
      let word = words[number]
      let limit = EditDistance.limit(letters.count, word.letters.count)
      let isSameStart = name[0] == folded[Int(word.folded.start)]
      guard letters.isWithin(isSameStart ? limit : limit - 1, of: word.letters) else { continue }
      let known = scalars(folded, word.folded.indices)
      let slips = distances.slips(typed, known, upTo: limit)
      let rank = Rank(slips == 0 ? 0 : languageRank(number, language), slips)
      if rank.slips <= limit, best.map({ rank < $0.rank }) ?? true { best = (number, rank) }
    }
    return best
  }

  private func languageRank(_ number: Int, _ language: Language) -> Int {
    if isWord(number, of: language) { return 0 }
    return isWord(number, of: .english) ? 1 : 2
  }

  private func isWord(_ number: Int, of language: Language) -> Bool {
    words[number].languages & 1 << UInt16(language.rawValue) != 0
  }

  /// The word itself where it is one of the language, else what the language calls the same thing.
  private func spelling(of number: Int, for language: Language) -> String {
    let word = words[number]
    guard word.use == .hint || !isWord(number, of: language) else {
      return String(decoding: text[word.spelling.indices], as: UTF8.self)
    }
    return name(of: word.meaning, in: language)
  }

  /// A folded name, without a number before a heading; nil where they are too many
  /// to be near anything.
  private func foldedName(
    _ kind: WordKind, _ bytes: [UInt8], _ range: Range<Int>
  ) -> [UInt8]? {
    var name: [UInt8] = []
    _ = NameFolding.forEachByte(bytes, range) { byte in
      if name.isEmpty, kind == .heading, byte &- UInt8(ascii: "0") < 10 { return true }
      name.append(byte)
      return name.count <= longest * 2
    }
    return name.count > longest * 2 ? nil : name
  }

  private func scalars(_ bytes: [UInt8], _ range: Range<Int>) -> [UInt32] {
    var scalars: [UInt32] = []
    var index = range.lowerBound
    while index < range.upperBound {
      let scalar = decodeScalar(bytes, index, range.upperBound)
      scalars.append(scalar.value)
      index += scalar.length
    }
    return scalars
  }
}
