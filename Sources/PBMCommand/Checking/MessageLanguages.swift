import PBMExchange
import PBMLint
import PBMProject

extension Option {
  /// In which language findings are told; never that of the system, so that a report is the same
  /// wherever it is made.
  static let messageLanguage = Option(
    name: "lang", value: "LANGUAGE", choices: MessageLanguage.allCases.map(\.rawValue),
    summary: "the language in which findings are told: en (as usual) or fr")
}

extension Invocation {
  /// The language of what is about no canvas: the one that was asked for, or what holds in this folder.
  var languageHere: MessageLanguage {
    let asked = value(Option.messageLanguage.name).flatMap { MessageLanguage(rawValue: $0) }
    return asked
      ?? ConfigurationResolver().settings(for: Path(Input.unnamed)).language.value
  }
}

/// The last line of a report: how many files, and how many findings by severity, the gravest first;
/// then how many are known already.
func checkSummary(_ summary: ReportSummary) -> String {
  let isNew = summary.known == 0
  guard summary.language == .french else {
    let known = isNew ? "" : ", \(summary.known) known"
    let nothing = isNew ? "nothing found" : "nothing new"
    return
      (summary.countWords.map { "\(summary.fileWords) checked: \($0)" }
      ?? "\(summary.fileWords) checked, \(nothing)") + known
  }
  let place = summary.fileWords + (summary.files == 1 ? " vérifiée" : " vérifiées")
  let known = isNew ? "" : ", \(summary.known) déjà connu\(summary.known == 1 ? "" : "s")"
  let nothing = isNew ? ", rien à signaler" : ", rien de nouveau"
  return place + (summary.countWords.map { "\u{A0}: \($0)" } ?? nothing) + known
}
