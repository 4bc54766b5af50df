package import PBMModel
package import PBMSyntax

/// What a page says in its own words, in the language of the file. The method's words are those of
/// the vocabulary.
package struct PageWords: Sendable {
  private let language: Language

  init(_ language: Language) { self.language = language }

  /// The name of a box.
  package func name(_ box: Box) -> String { Vocabulary.shared.name(of: box, in: language) }

  /// The name of an action.
  package func name(_ action: Action) -> String {
    word(ShownWords.action(action)) { Vocabulary.shared.name(of: action, in: $0) }
  }

  /// What is asked of a box.
  package func question(_ box: Box) -> String {
    word(ShownWords.question(box)) { Vocabulary.shared.question(of: box, in: $0) }
  }

  /// The name of what is told of a model.
  package func name(_ key: MetadataKey) -> String {
    word(ShownWords.key(key)) { Vocabulary.shared.name(of: key, in: $0) }
  }

  /// The name of a stage.
  package func name(_ stage: Stage) -> String {
    word(ShownWords.stage(stage)) { Vocabulary.shared.name(of: stage, in: $0) }
  }

  /// The name of hypotheses.
  package var hypotheses: String {
    word(ShownWords.hypotheses) { Vocabulary.shared.nameOfHypotheses(in: $0) }
  }

  /// What the vocabulary says, in the words of a page where it has only English.
  private func word(_ shown: LanguageWords, _ known: (Language) -> String) -> String {
    let word = known(language)
    return language != .english && word == known(.english) ? shown[language] : word
  }

  /// What a test said of a hypothesis.
  package func status(_ status: HypothesisStatus) -> String {
    Vocabulary.shared.word(for: status, in: language) ?? PageWords.open[language]
  }

  /// The heading of the second table.
  package var decisions: String { PageWords.decisions[language] }
  /// The column of impacts.
  package var impact: String { PageWords.impact[language] }
  /// What weighs costs against benefits.
  package var balance: String { PageWords.balance[language] }
  /// The title of what stands in no box.
  package var noBox: String { PageWords.noBox[language] }
  /// How big a place something takes.
  package var weight: String { PageWords.weight[language] }
  /// What stands before what was said earlier.
  package var before: String { PageWords.before[language] }
  /// What stands before the box that something came from.
  package var from: String { PageWords.from[language] }
  /// Everything, of what can be chosen.
  package var all: String { PageWords.all[language] }
  /// What may become of something.
  package var action: String { PageWords.action[language] }
  /// What ties elements together.
  package var tag: String { PageWords.tag[language] }
  /// The pages that can be switched.
  package var pages: String { PageWords.pages[language] }

  /// How somebody feels about something.
  package func mood(_ mood: Mood) -> String {
    switch mood {
    case .like: PageWords.like[language]
    case .neutral: PageWords.neutral[language]
    case .dislike: PageWords.dislike[language]
    }
  }
}

extension PageWords {
  private static let open = LanguageWords(
    english: "open", french: "à tester", german: "offen", spanish: "abierta",
    portuguese: "em aberto", italian: "aperta", dutch: "open", japanese: "未検証", chinese: "待验证")
  private static let decisions = LanguageWords(
    english: "Second table", french: "Deuxième tableau", german: "Zweite Tabelle",
    spanish: "Segunda tabla", portuguese: "Segunda tabela", italian: "Seconda tabella",
    dutch: "Tweede tabel", japanese: "第二の表", chinese: "第二张表")
  private static let impact = LanguageWords(
    english: "Impact", french: "Impact", german: "Auswirkung", spanish: "Impacto",
    portuguese: "Impacto", italian: "Impatto", dutch: "Gevolg", japanese: "影響", chinese: "影响")
  private static let balance = LanguageWords(
    english: "Balance", french: "Équilibre", german: "Gleichgewicht", spanish: "Equilibrio",
    portuguese: "Equilíbrio", italian: "Equilibrio", dutch: "Balans", japanese: "バランス",
    chinese: "平衡")
  private static let noBox = LanguageWords(
    english: "In no box", french: "Dans aucune case", german: "In keinem Feld",
    spanish: "En ninguna casilla", portuguese: "Em nenhum bloco", italian: "In nessun blocco",
    dutch: "In geen vak", japanese: "どの欄でもない", chinese: "不属于任何模块")
  private static let weight = LanguageWords(
    english: "weight", french: "poids", german: "Gewicht", spanish: "peso", portuguese: "peso",
    italian: "peso", dutch: "gewicht", japanese: "重み", chinese: "权重")
  private static let before = LanguageWords(
    english: "before", french: "avant", german: "vorher", spanish: "antes", portuguese: "antes",
    italian: "prima", dutch: "eerst", japanese: "以前", chinese: "之前")
  private static let from = LanguageWords(
    english: "from", french: "de", german: "aus", spanish: "de", portuguese: "de", italian: "da",
    dutch: "uit", japanese: "元", chinese: "来自")
  private static let all = LanguageWords(
    english: "all", french: "tout", german: "alle", spanish: "todo", portuguese: "tudo",
    italian: "tutto", dutch: "alles", japanese: "すべて", chinese: "全部")
  private static let action = LanguageWords(
    english: "Action", french: "Action", german: "Aktion", spanish: "Acción", portuguese: "Ação",
    italian: "Azione", dutch: "Actie", japanese: "アクション", chinese: "行动")
  private static let tag = LanguageWords(
    english: "Tag", french: "Étiquette", german: "Stichwort", spanish: "Etiqueta",
    portuguese: "Etiqueta", italian: "Etichetta", dutch: "Label", japanese: "タグ",
    chinese: "标签")
  private static let pages = LanguageWords(
    english: "Pages", french: "Pages", german: "Seiten", spanish: "Páginas",
    portuguese: "Páginas", italian: "Pagine", dutch: "Pagina's", japanese: "ページ", chinese: "页面")
  private static let like = LanguageWords(
    english: "liked", french: "aimé", german: "gern", spanish: "gusta", portuguese: "gosta",
    italian: "piace", dutch: "graag", japanese: "好き", chinese: "喜欢")
  private static let neutral = LanguageWords(
    english: "neither liked nor disliked", french: "ni aimé ni pas aimé", german: "weder noch",
    spanish: "indiferente", portuguese: "indiferente", italian: "indifferente",
    dutch: "neutraal", japanese: "どちらでもない", chinese: "一般")
  private static let dislike = LanguageWords(
    english: "disliked", french: "pas aimé", german: "ungern", spanish: "no gusta",
    portuguese: "não gosta", italian: "non piace", dutch: "niet graag", japanese: "嫌い",
    chinese: "不喜欢")
}
