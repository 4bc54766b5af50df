import PBMLint

extension Option {
  /// In which language findings are told; never that of the system, so that a report is the same
  /// wherever it is made.
  static let messageLanguage = Option(
    name: "lang", value: "LANGUAGE", choices: MessageLanguage.allCases.map(\.rawValue),
    summary: "the language in which findings are told: en (as usual) or fr")
}

extension Invocation {
  /// The language that was asked for; English where none was.
  var messageLanguage: MessageLanguage {
    value(Option.messageLanguage.name).flatMap { MessageLanguage(rawValue: $0) } ?? .english
  }
}

/// The last line of a report: how many files, and how many findings by severity, the least first.
func checkSummary(_ counts: [Int], files: Int, _ language: MessageLanguage) -> String {
  let words: [(one: String, more: String)]
  let place: String
  switch language {
  case .english:
    words = [("note", "notes"), ("warning", "warnings"), ("error", "errors")]
    place = files == 1 ? "1 canvas checked" : "\(files) canvases checked"
  case .french:
    words = [("note", "notes"), ("avertissement", "avertissements"), ("erreur", "erreurs")]
    place = files == 1 ? "1 matrice vérifiée" : "\(files) matrices vérifiées"
  }
  let parts = zip(counts, words).reversed().filter { $0.0 > 0 }.map { count, word in
    "\(count) \(count == 1 ? word.one : word.more)"
  }
  guard !parts.isEmpty else {
    return place + (language == .french ? ", rien à signaler" : ", nothing found")
  }
  return place + (language == .french ? "\u{A0}: " : ": ") + parts.joined(separator: ", ")
}
