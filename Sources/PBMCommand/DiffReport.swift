import PBMDiff
import PBMExchange
import PBMModel
import PBMRender

/// Shows a comparison to a person: in groups, one row a change, a summary at the end.
struct DiffReport {
  private let comparison: Comparison
  private let words: ChangeWords
  private let settings: DiffSettings
  private var rows: ChangeRows

  init(_ comparison: Comparison, _ settings: DiffSettings) {
    self.comparison = comparison
    self.settings = settings
    words = ChangeWords(comparison)
    rows = ChangeRows(
      words, style: settings.style, width: settings.width,
      isExplained: settings.selection.isExplained)
  }

  /// The report with its line ends.
  mutating func text() -> String {
    let groups = ChangeGroup.groups(of: comparison, by: settings.grouping, settings.selection)
    if comparison.isSame, groups.isEmpty || settings.isBrief {
      return settings.noDifference(comparison)
    }
    if !settings.isBrief {
      for group in groups { add(group) }
      if !settings.selection.isFiltered {
        addPlanned()
        addOther()
      }
      if settings.hasLegend, !groups.isEmpty {
        rows.add(Legend(words: words, style: settings.style).pieces(hasMarks: rows.hasMarks))
      }
    }
    rows.add([Piece(words.summary)])
    return rows.output
  }

  /// A group with its changes; what is maintained as it was is only counted.
  private mutating func add(_ group: ChangeGroup) {
    rows.add([Piece(words.name(group.title), .bold)])
    for change in group.changes {
      switch group.title {
      case .box: rows.addByBox(change)
      case .action: rows.addByAction(change)
      }
    }
    if group.unchanged > 0 {
      rows.add([Piece("  = \(group.unchanged) maintained as before", .faint)])
    }
    rows.endLine()
  }

  private mutating func addPlanned() {
    guard !comparison.planned.isEmpty else { return }
    rows.add([Piece("Planned, no part of a model yet", .bold)])
    for planned in comparison.planned {
      let canvas = comparison.canvas(planned.side)
      rows.add([Piece("  ")], [Piece(shown(canvas.text(canvas.items[planned.item])))])
    }
    rows.endLine()
  }

  private mutating func addOther() {
    guard !comparison.other.isEmpty else { return }
    rows.add([Piece("Besides the items", .bold)])
    rows.add(comparison.other)
    rows.endLine()
  }
}
