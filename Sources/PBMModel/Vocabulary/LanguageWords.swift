/// A list of words for each language.
public struct LanguageWords: Sendable {
  private let english: String
  private let french: String
  private let german: String
  private let spanish: String
  private let portuguese: String
  private let italian: String
  private let dutch: String
  private let japanese: String
  private let chinese: String

  /// Lists that have nothing for scripts without blanks between words need not say so.
  public init(
    english: String, french: String, german: String, spanish: String, portuguese: String,
    italian: String, dutch: String, japanese: String = "", chinese: String = ""
  ) {
    self.english = english
    self.french = french
    self.german = german
    self.spanish = spanish
    self.portuguese = portuguese
    self.italian = italian
    self.dutch = dutch
    self.japanese = japanese
    self.chinese = chinese
  }

  /// The words of a language.
  public subscript(language: Language) -> String {
    switch language {
    case .english: english
    case .french: french
    case .german: german
    case .spanish: spanish
    case .portuguese: portuguese
    case .italian: italian
    case .dutch: dutch
    case .japanese: japanese
    case .chinese: chinese
    }
  }
}
