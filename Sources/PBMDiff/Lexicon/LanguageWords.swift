import PBMModel

/// A list of words for each language that puts blanks between its words.
struct LanguageWords {
  let english: String
  let french: String
  let german: String
  let spanish: String
  let portuguese: String
  let italian: String
  let dutch: String

  /// The words of a language; none of scripts that put no blanks between words.
  subscript(language: Language) -> String {
    switch language {
    case .english: english
    case .french: french
    case .german: german
    case .spanish: spanish
    case .portuguese: portuguese
    case .italian: italian
    case .dutch: dutch
    case .japanese, .chinese: ""
    }
  }
}
