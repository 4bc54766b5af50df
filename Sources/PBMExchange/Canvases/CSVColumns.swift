import PBMModel
import PBMSyntax

// What the columns of a table are called, by us and by others.

/// A column of the table; its raw value is the name that is written.
enum CSVColumn: String, CaseIterable {
  case file, box, heading, line, text, weight, amount, unit, per, mood, tags, id, decision
  case decisionWeight = "decision_weight"
  case decisionAmount = "decision_amount"
  case decisionUnit = "decision_unit"
  case decisionPer = "decision_per"
  case reason
  case decisionNotes = "decision_notes"
  case impacts, hypotheses, notes, title, person, role, stage, date, lang, base

  /// What else a table may call it, in English, French and German, in small letters.
  private var otherNames: [String] {
    switch self {
    case .file: ["fichier", "datei"]
    case .box: ["bloc", "case", "rubrique", "feld", "baustein", "kategorie"]
    case .heading: ["intitulé", "intitule", "überschrift", "ueberschrift"]
    case .line: ["ligne", "zeile"]
    case .text: ["item", "texte", "élément", "element", "eintrag", "inhalt"]
    case .weight: ["poids", "gewicht", "gewichtung"]
    case .amount: ["quantité", "quantite", "montant", "menge", "betrag"]
    case .unit: ["unité", "unite", "einheit"]
    case .per: ["par", "pro", "je"]
    case .mood: ["humeur", "stimmung"]
    case .tags: ["tag", "étiquettes", "etiquettes", "schlagwörter", "schlagworte"]
    case .id: ["identifiant", "kennung"]
    case .decision: ["décision", "entscheidung"]
    case .reason: ["raison", "grund", "begründung"]
    case .impacts: ["effets", "auswirkungen", "folgen"]
    case .hypotheses: ["hypothèses", "hypothesen", "annahmen"]
    case .notes:
      [
        "notiz", "notizen", "anmerkung", "anmerkungen", "bemerkung", "bemerkungen", "kommentar",
        "commentaire",
      ]
    case .title: ["titre", "titel"]
    case .person: ["name", "nom"]
    case .date: ["datum"]
    case .role: ["rolle", "funktion"]
    case .lang: ["sprache"]
    default: []
    }
  }

  /// The column that a cell of the first row names; nil where it names none.
  init?(cell: String) {
    let name = CSVColumn.name(of: cell)
    if let column = CSVColumn.allCases.first(where: {
      $0.rawValue == name || $0.otherNames.contains(name)
    }) {
      self = column
      return
    }
    // What canvases call the facts of the model, in all their languages.
    let bytes = Array(name.utf8)
    guard let key = Vocabulary.shared.metadataKey(in: bytes, bytes.indices),
      let column = CSVColumn(rawValue: key.identifier)
    else { return nil }
    self = column
  }

  /// A cell of the first row as a name.
  static func name(of cell: String) -> String {
    oneLine(unguarded(cell)).lowercased().replacingScalars(" ", with: "_")
  }
}

/// The columns that the first row names, in its order.
///
/// - Throws: where a cell names none, or one that is there already.
func csvColumns(_ head: [CSVCell]) throws(YAMLProblem) -> [CSVColumn] {
  var columns: [CSVColumn] = []
  let known = CSVColumn.allCases.map(\.rawValue)
  for cell in head {
    guard let column = CSVColumn(cell: cell.text) else {
      let near =
        nearestKey(to: CSVColumn.name(of: cell.text), among: known)
        .map { "; did you mean \"\($0)\"?" } ?? ""
      throw YAMLProblem(
        cell.place,
        "there is no column \"\(shortened(cell.text))\", only \(known.joined(separator: ", "))\(near)"
      )
    }
    guard !columns.contains(column) else {
      throw YAMLProblem(cell.place, "the column \"\(column.rawValue)\" stands there twice")
    }
    columns.append(column)
  }
  guard columns.contains(.box), columns.contains(.text) else {
    let names = columns.map(\.rawValue).joined(separator: ", ")
    throw YAMLProblem(
      YAMLPlace(line: head.first?.place.line ?? 1, column: 1),
      "the first row has to name the columns, box and text among them, and names \(names)")
  }
  return columns
}

/// Whether a text begins as a table of items does: its first row names box and text, and by these
/// names or with nothing but names of columns.
public func beginsAsTable(_ text: String) -> Bool {
  let (start, separator) = csvStart(of: text)
  var line = String.UnicodeScalarView()
  for scalar in text.unicodeScalars.dropFirst(start) {
    if scalar == "\n" || scalar == "\r" { break }
    line.append(scalar)
  }
  guard let head = try? readCSV(String(line), separator: separator).first else { return false }
  let names = head.map { CSVColumn.name(of: $0.text) }
  if names.contains("box"), names.contains("text") { return true }
  return (try? csvColumns(head)) != nil
}
