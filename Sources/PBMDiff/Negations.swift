/// Words that turn a text into its opposite, without accents, of every language of the table of
/// words: what its grammars list as negative particles, pronouns and adverbs, and the
/// prepositions for "without".
enum Negations {
  static let words: Set<String> = [
    // English; "t" is what is left of "don't" and its kin.
    "no", "not", "never", "none", "nobody", "nothing", "neither", "nor", "without", "cannot", "t",
    // French
    "ne", "pas", "jamais", "aucun", "aucune", "rien", "personne", "ni", "sans", "non", "plus",
    // German
    "nicht", "kein", "keine", "keinen", "keinem", "keiner", "keines", "nie", "niemals", "niemand",
    "nichts", "ohne", "weder",
    // Spanish and Portuguese
    "nunca", "jamas", "nadie", "nada", "ningun", "ninguna", "ninguno", "sin", "tampoco",
    "nao", "nem", "ninguem", "nenhum", "nenhuma", "sem",
    // Italian
    "mai", "nessun", "nessuno", "nessuna", "niente", "nulla", "senza",
    // Dutch
    "niet", "geen", "nooit", "niets", "zonder", "noch",
  ]
}
