import PBMDiff
import PBMExchange
import PBMModel
import PBMRender

/// Shows several targets beside one model: one row an element, one column a target, the counts at
/// the end.
struct PrototypeReport {
  private let prototypes: Prototypes
  private let settings: DiffSettings
  private let words: [ChangeWords]
  private let marks: WordMarks

  init(_ prototypes: Prototypes, _ settings: DiffSettings) {
    self.prototypes = prototypes
    self.settings = settings
    words = prototypes.targets.map { ChangeWords($0.comparison) }
    marks = WordMarks(style: settings.style)
  }

  /// The report with its line ends.
  func text() -> String {
    var names = prototypes.targets.map { shown($0.name) }
    if settings.width != nil { names = shortLabels(names) }
    var table: Table
    if settings.format == .table {
      table = Table(columns: ["Box", "Element"] + names)
    } else {
      table = Table(columns: [""] + names)
      table.indentation = 2
      table.hasRule = false
    }
    if !settings.isBrief { addRows(to: &table) }
    addCounts(to: &table)
    var lines = table.lines(width: settings.width)
    if settings.hasLegend, let words = words.first {
      let legend = Legend(words: words, style: settings.style).pieces(hasMarks: hasMarks)
      lines += [[]] + paragraph(of: legend, width: settings.width)
    }
    return lines.map { settings.style.line($0) + "\n" }.joined()
  }

  private func addRows(to table: inout Table) {
    var box: Box??
    for row in prototypes.rows where isShown(row) {
      let name = words.first?.name(row.box) ?? ""
      let becomes = zip(row.changes, words).map { change, words in
        change.map { cell($0, words) } ?? []
      }
      let element: Table.Cell = [[Piece(shown(row.text))]]
      if settings.format == .table {
        table.add([[[Piece(name)]], element] + becomes)
        continue
      }
      if box != row.box { table.add(heading: [Piece(name, .bold)]) }
      box = row.box
      table.add([element] + becomes)
    }
  }

  private func isShown(_ row: Prototypes.Row) -> Bool {
    !settings.selection.isFiltered
      || row.changes.contains { $0.map { settings.selection.shows($0) } ?? false }
  }

  /// What becomes of an element, and why.
  private func cell(_ change: Change, _ words: ChangeWords) -> Table.Cell {
    let action = Piece(
      "\(change.action.symbol) \(words.name(change.action))",
      change.isNoticeable ? change.action.look : .faint, isWhole: true)
    var reasons = change.reasons + words.remarks(change, from: .old)
    if settings.selection.isExplained { reasons += words.explanation(change) }
    var why = reasons.map { [Piece(shown($0))] }
    if change.isReworded {
      why.insert([Piece("now \"")] + newText(change, words) + [Piece("\"")], at: 0)
    }
    guard !why.isEmpty else { return [[action]] }
    return [[action, Piece(": ")] + why.joined(separator: [Piece("; ")])]
  }

  private func newText(_ change: Change, _ words: ChangeWords) -> [Piece] {
    let old = words.comparison.oldText(change) ?? ""
    let new = words.comparison.newText(change) ?? ""
    return marks.marked(old, new)?.new ?? [Piece(shown(new))]
  }

  private var hasMarks: Bool {
    prototypes.rows.contains { $0.changes.contains { $0?.isReworded == true } }
  }

  private func addCounts(to table: inout Table) {
    if !settings.isBrief { table.add(heading: [Piece("In all", .bold)]) }
    for count in prototypes.counts {
      let numbers: [Table.Cell] = count.numbers.map { [[Piece("\($0)")]] }
      let label: [Table.Cell] = [[[Piece(count.word)]]]
      table.add(settings.format == .table ? [[]] + label + numbers : label + numbers)
    }
  }
}

/// Names without what all of them begin and end with, up to where a word ends: there is little room
/// above a column. All of each name where nothing would be left of one.
func shortLabels(_ names: [String]) -> [String] {
  guard let first = names.first, names.count > 1 else { return names }
  let isEdge = { (character: Character) in !character.isLetter && !character.isNumber }
  var start = 0
  var end = 0
  let texts = names.map { Array($0) }
  for (place, character) in first.enumerated() {
    guard texts.allSatisfy({ place < $0.count && $0[place] == character }) else { break }
    if isEdge(character) { start = place + 1 }
  }
  for (place, character) in first.reversed().enumerated() {
    guard texts.allSatisfy({ place < $0.count && $0[$0.count - 1 - place] == character }) else {
      break
    }
    if isEdge(character) { end = place + 1 }
  }
  guard texts.allSatisfy({ start + end < $0.count }) else { return names }
  return texts.map { String($0[start..<$0.count - end]) }
}
