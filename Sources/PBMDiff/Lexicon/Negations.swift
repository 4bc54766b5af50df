/// Words that turn a text into its opposite, without accents, of every language of the table of
/// words: what its grammars list as negative particles, pronouns and adverbs, and the
/// prepositions for "without".
///
/// English ("t" is what is left of "don't" and its kin), French, German, Spanish and Portuguese,
/// Italian, Dutch: a line each.
enum Negations {
  static let words = """
    no not never none nobody nothing neither nor without cannot t
    ne pas jamais aucun aucune rien personne ni sans non plus
    nicht kein keine keinen keinem keiner keines nie niemals niemand nichts ohne weder
    nunca jamas nadie nada ningun ninguna ninguno sin tampoco nao nem ninguem nenhum nenhuma sem
    mai nessun nessuno nessuna niente nulla senza
    niet geen nooit niets zonder noch
    """
}
