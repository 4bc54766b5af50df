import PBMDiff
import PBMExchange
import PBMModel
import PBMRender

/// Shows a comparison as a table: one row a change, a summary at the end.
struct DiffTable {
  private let comparison: Comparison
  private let words: ChangeWords
  private let settings: DiffSettings
  private let marks: WordMarks

  init(_ comparison: Comparison, _ settings: DiffSettings) {
    self.comparison = comparison
    self.settings = settings
    words = ChangeWords(comparison)
    marks = WordMarks(style: settings.style)
  }

  /// The table with its line ends.
  func text() -> String {
    let groups = ChangeGroup.groups(of: comparison, by: settings.grouping, settings.selection)
    if comparison.isSame, groups.isEmpty || settings.isBrief {
      return settings.noDifference(comparison)
    }
    var lines: [[Piece]] = []
    if !settings.isBrief {
      lines += changes(groups)
      if !settings.selection.isFiltered { lines += planned() + other() }
    }
    lines += paragraph(of: [Piece(words.summary)], width: settings.width)
    return lines.map { settings.style.line($0) + "\n" }.joined()
  }

  private func changes(_ groups: [ChangeGroup]) -> [[Piece]] {
    guard !groups.isEmpty else { return [] }
    var table = Table(columns: ["Action", "Box", "Old", "New", "Why"])
    for change in groups.flatMap(\.changes) { table.add(row(change)) }
    let unchanged =
      settings.selection.isFiltered || settings.selection.isExplained
      ? 0 : comparison.changes.count { !$0.isNoticeable }
    let count = unchanged == 0 ? [] : [[Piece("= \(unchanged) maintained as before", .faint)]]
    return table.lines(width: settings.width) + count + [[]]
  }

  private func row(_ change: Change) -> [Table.Cell] {
    let action = Piece("\(change.action.symbol) \(words.name(change.action))", change.action.look)
    let box = Piece(words.name(comparison.box(of: change)))
    var old = comparison.oldText(change).map { [[Piece(shown($0))]] } ?? []
    var new = comparison.newText(change).map { [[Piece(shown($0))]] } ?? []
    if change.isReworded,
      let marked = marks.marked(
        comparison.oldText(change) ?? "", comparison.newText(change) ?? "")
    {
      old = [marked.old]
      new = [marked.new]
    }
    var why = change.reasons + words.remarks(change)
    if settings.selection.isExplained { why += words.explanation(change) }
    return [[[action]], [[box]], old, new, why.map { [Piece(shown($0))] }]
  }

  private func planned() -> [[Piece]] {
    guard !comparison.planned.isEmpty else { return [] }
    var table = Table(columns: ["Planned in", "Box", "Element"])
    for planned in comparison.planned {
      let canvas = comparison.canvas(planned.side)
      let item = canvas.items[planned.item]
      table.add(
        [planned.side == .old ? "old" : "new", words.name(item.box), shown(canvas.text(item))]
          .map { [[Piece($0)]] })
    }
    return table.lines(width: settings.width) + [[]]
  }

  private func other() -> [[Piece]] {
    guard !comparison.other.isEmpty else { return [] }
    var table = Table(columns: ["Besides", "Box", "Old", "New"])
    for kind in OtherDifference.Kind.allCases {
      let differences = comparison.other.filter { $0.kind == kind }
      // As in the text: that all decisions are gone is one thing to say.
      if differences.count > ChangeRows.mostOfAKind {
        table.add([kind.identifier, "", "\(differences.count) differ"].map { [[Piece($0)]] })
      } else {
        for difference in differences { table.add(row(difference)) }
      }
    }
    return table.lines(width: settings.width) + [[]]
  }

  private func row(_ difference: OtherDifference) -> [Table.Cell] {
    [
      difference.kind.identifier, difference.box.map { words.name($0) },
      difference.oldText.map { shortened(shown($0)) },
      difference.newText.map { shortened(shown($0)) },
    ].map { $0.map { [[Piece($0)]] } ?? [] }
  }
}
