import PBMExchange
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

/// The last line of a report: how many files, and how many findings by severity, the gravest first;
/// then how many are known already.
func checkSummary(_ summary: ReportSummary, _ language: MessageLanguage) -> String {
  let files = summary.files
  guard language == .french else {
    let known = summary.known > 0 ? ", \(summary.known) known" : ""
    let nothing = known.isEmpty ? "nothing found" : "nothing new"
    return
      (summary.countWords.map { "\(summary.fileWords) checked: \($0)" }
      ?? "\(summary.fileWords) checked, \(nothing)") + known
  }
  let words = [("note", "notes"), ("avertissement", "avertissements"), ("erreur", "erreurs")]
  let place = files == 1 ? "1 matrice vérifiée" : "\(files) matrices vérifiées"
  let parts = zip(summary.counts, words).reversed().filter { $0.0 > 0 }.map { count, word in
    "\(count) \(count == 1 ? word.0 : word.1)"
  }
  let known =
    summary.known == 0
    ? "" : summary.known == 1 ? ", 1 déjà connu" : ", \(summary.known) déjà connus"
  let nothing = known.isEmpty ? ", rien à signaler" : ", rien de nouveau"
  return place + (parts.isEmpty ? nothing : "\u{A0}: " + parts.joined(separator: ", ")) + known
}
