import PBMSyntax

extension Vocabulary {
  /// The name of a box in a language, in English where the language has none.
  public func name(of box: Box, in language: Language) -> String { termName(box, language) }

  /// The guiding question of a box in a language, in English where the language has none.
  public func question(of box: Box, in language: Language) -> String {
    spelling(questions, Meaning(kind: .heading, value: box.rawValue), language)
  }

  /// Whether a guiding question of the box is known in the language itself.
  public func hasQuestion(of box: Box, in language: Language) -> Bool {
    let meaning = Meaning(kind: .heading, value: box.rawValue)
    return !questions[VocabularyPlaces.place(meaning, language)].isEmpty
  }

  /// The name of the section of hypotheses in a language, in English where the language has none.
  public func nameOfHypotheses(in language: Language) -> String {
    spelling(names, Meaning(kind: .heading, value: Meaning.hypotheses), language)
  }

  /// The name of an action in a language, in English where the language has none.
  public func name(of action: Action, in language: Language) -> String {
    termName(action, language)
  }

  /// The name of a metadata key in a language, in English where the language has none.
  public func name(of key: MetadataKey, in language: Language) -> String {
    termName(key, language)
  }

  /// The name of a stage in a language, in English where the language has none.
  public func name(of stage: Stage, in language: Language) -> String {
    termName(stage, language)
  }

  /// The word that gives a hypothesis its status (`yes`, `no`); nil for open, which has no word.
  public func word(for status: HypothesisStatus, in language: Language) -> String? {
    status == .open ? nil : termName(status, language)
  }

  /// The name of a unit in a language, in English where the language has none.
  public func name(of unit: AmountUnit, in language: Language) -> String {
    termName(unit, language)
  }

  /// The name of a period in a language, in English where the language has none.
  public func name(of period: Period, in language: Language) -> String {
    termName(period, language)
  }

  /// Every spelling of the table in its order, for those who show or check the table.
  public func everyWord() -> [VocabularyWord] {
    var all: [VocabularyWord] = []
    _ = VocabularyReader(bytes: text).forEachWord { word in
      all.append(
        VocabularyWord(
          kind: word.meaning.kind,
          identifier: word.meaning.kind.identifiers[Int(word.meaning.value)],
          language: word.language, isQuestion: word.use == .question, isHint: word.use == .hint,
          spelling: String(decoding: text[word.spelling], as: UTF8.self)))
    }
    return all
  }

  /// The name of what a word means in a language, in English where the language has none.
  func name(of meaning: Meaning, in language: Language) -> String {
    spelling(names, meaning, language)
  }

  private func termName<Term: VocabularyTerm>(_ term: Term, _ language: Language) -> String {
    spelling(names, Meaning(kind: Term.kind, value: term.rawValue), language)
  }

  private func spelling(
    _ ranges: [ByteRange], _ meaning: Meaning, _ language: Language
  ) -> String {
    var range = ranges[VocabularyPlaces.place(meaning, language)]
    if range.isEmpty { range = ranges[VocabularyPlaces.place(meaning, .english)] }
    return String(decoding: text[range.indices], as: UTF8.self)
  }
}

/// One spelling in the table of words.
public struct VocabularyWord: Equatable, Sendable {
  /// The kind of word.
  public let kind: WordKind
  /// The identifier of what it stands for.
  public let identifier: String
  /// The language whose line holds it.
  public let language: Language
  /// Whether it is a box's guiding question.
  public let isQuestion: Bool
  /// Whether it is not read, but answered with what to write instead.
  public let isHint: Bool
  /// The word as it is shown.
  public let spelling: String
}
