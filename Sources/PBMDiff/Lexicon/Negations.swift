import PBMModel
import PBMSyntax

/// Words that turn a text into its opposite, without accents, of every language of the table of
/// words: what its grammars list as negative particles, pronouns and adverbs, and the
/// prepositions for "without".
///
/// Each counts in texts of its language only: "no" is "in the" in Portuguese. English "t" is what is
/// left of "don't" and its kin; French "plus" means "more" as well, and "ne" tells.
enum Negations {
  /// A row a language.
  static let rows: [(language: Language, words: String)] = [
    (.english, "no not never none nobody nothing neither nor without cannot t "),
    (.french, "ne pas jamais aucun aucune rien personne ni sans non "),
    (
      .german,
      "nicht kein keine keinen keinem keiner keines nie niemals niemand nichts ohne weder "
    ),
    (.spanish, "no nunca jamas nadie nada ni ningun ninguna ninguno sin tampoco "),
    (.portuguese, "nao nunca jamais nada nem ninguem nenhum nenhuma sem "),
    (.italian, "no non mai nessun nessuno nessuna niente nulla senza "),
    (.dutch, "nee niet geen nooit niemand niets zonder noch "),
  ]

  /// What stands for every one of them where words are compared.
  static let hash: UInt64 = 0x6E6F_745F_6E6F_745F

  /// Whether a character of Han script, or a run of hiragana, denies something.
  ///
  /// Source: the negative endings of Japanese verbs and adjectives (ない, なかった, ません), and the
  /// negative adverbs of Chinese (不, 没, 沒).
  static func isNegated(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    var before: (UInt32, UInt32) = (0, 0)
    var index = range.lowerBound
    while index < range.upperBound {
      let scalar = decodeScalar(bytes, index, range.upperBound)
      switch (before.0, before.1, scalar.value) {
      case (_, _, 0x4E0D), (_, _, 0x6CA1), (_, _, 0x6C92): return true
      case (_, 0x306A, 0x3044), (0x306A, 0x304B, 0x3063), (0x307E, 0x305B, 0x3093): return true
      default: break
      }
      before = (before.1, scalar.value)
      index += scalar.length
    }
    return false
  }
}
