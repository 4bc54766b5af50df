public import PBMSyntax

/// A language in which findings are told to people. Programs go by codes, which are the same in
/// all.
public enum MessageLanguage: String, CaseIterable, Sendable {
  case english = "en"
  case french = "fr"
}

/// The finding with its message, help, places and titles of fixes in a language. What the catalogue
/// does not know stays English.
public func translated(_ finding: Diagnostic, to language: MessageLanguage) -> Diagnostic {
  guard let catalogue = MessageCatalogue.catalogue(for: language) else { return finding }
  let code = finding.code.name
  var told = finding
  told.message = catalogue.words(finding.message, code)
  told.help = finding.help.map { catalogue.words($0, code) }
  for index in told.related.indices {
    told.related[index].message = catalogue.words(told.related[index].message, code)
  }
  for index in told.fixes.indices {
    told.fixes[index].title = catalogue.words(told.fixes[index].title, code)
  }
  return told
}

/// What stands around the findings, in a language: a heading or a label of a report, a notice, what is
/// wrong in a file. What names the program or a place before it stays.
public func told(_ text: String, in language: MessageLanguage) -> String {
  guard let catalogue = MessageCatalogue.notices(in: language) else { return text }
  if let words = catalogue.translated(text, "report") { return words }
  for (mark, section) in [("pbm: ", "report"), (": error: ", "settings")] {
    guard let range = text.firstRange(of: mark) else { continue }
    if section == "report", range.lowerBound != text.startIndex { continue }
    if let words = catalogue.translated(String(text[range.upperBound...]), section) {
      return text[..<range.upperBound] + words
    }
  }
  return text
}

extension Rule {
  /// What it finds, in a language.
  public func summary(in language: MessageLanguage) -> String {
    MessageCatalogue.catalogue(for: language)?.words(summary, code.name) ?? summary
  }

  /// Why it matters, in a language.
  public func why(in language: MessageLanguage) -> String {
    MessageCatalogue.catalogue(for: language)?.words(why, code.name) ?? why
  }
}

extension MessageCatalogue {
  /// The catalogue of a language; nil for the one that everything is written in.
  static func catalogue(for language: MessageLanguage) -> MessageCatalogue? {
    switch language {
    case .english: nil
    case .french: french
    }
  }

  /// What is said around the findings; nil for the language that everything is written in.
  static func notices(in language: MessageLanguage) -> MessageCatalogue? {
    switch language {
    case .english: nil
    case .french: frenchNotices
    }
  }

  /// Read when the first notice is told in French.
  package static let frenchNotices = MessageCatalogue(
    [PBMLint.frenchNotices], spaced: frenchSpaces)

  /// Read when the first finding is told in French.
  package static let french = MessageCatalogue(
    [frenchMessages, frenchPages], spaced: frenchSpaces)

  fileprivate func words(_ text: String, _ code: String) -> String {
    translated(text, code) ?? text
  }
}

/// Puts the spaces of French print into a sentence that was typed with plain ones, which nobody can
/// tell apart in a source: none of them breaks a line, and those before `;`, `!` and `?` are narrow.
///
/// A colon is one of a sentence only where something follows it that is no sign: `:)` is a mood.
func frenchSpaces(_ text: String) -> String {
  var result: [Unicode.Scalar] = []
  let scalars = Array(text.unicodeScalars)
  for (index, scalar) in scalars.enumerated() {
    let before = index > 0 ? scalars[index - 1] : " "
    let after = index + 1 < scalars.count ? scalars[index + 1] : " "
    let isEnd =
      index + 2 >= scalars.count || " »).,".unicodeScalars.contains(scalars[index + 2])
    switch (scalar, after) {
    case (" ", "»"): result.append("\u{A0}")
    case (" ", _) where before == "«": result.append("\u{A0}")
    case (" ", ":") where isEnd: result.append("\u{A0}")
    case (" ", ";"), (" ", "!"), (" ", "?"): result.append(isEnd ? "\u{202F}" : " ")
    default: result.append(scalar)
    }
  }
  var words = ""
  words.unicodeScalars.append(contentsOf: result)
  return words
}
