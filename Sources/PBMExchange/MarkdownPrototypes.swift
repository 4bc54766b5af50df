import PBMDiff
import PBMModel

/// Writes the tables of several targets side by side.
struct MarkdownPrototypes {
  let prototypes: Prototypes
  let selection: ChangeSelection
  let words: [ChangeWords]
  private let cells: [MarkdownCells]
  private let names: [String]

  init(_ prototypes: Prototypes, _ selection: ChangeSelection, shownTargets: Int) {
    self.prototypes = prototypes
    self.selection = selection
    let targets = prototypes.targets[..<shownTargets]
    words = targets.map { ChangeWords($0.comparison) }
    cells = words.map { MarkdownCells($0, selection) }
    names = targets.map { shortName($0.name) }
  }

  /// How many there are of each kind in each target.
  func counts() -> [String] {
    var lines = ["| | " + names.joined(separator: " | ") + " |"]
    lines.append("|" + String(repeating: " --- |", count: names.count + 1))
    for count in prototypes.counts {
      let numbers = count.numbers[..<names.count].map { "\($0)" }
      lines.append("| \(count.word) | " + numbers.joined(separator: " | ") + " |")
    }
    let missing = prototypes.targets.count - names.count
    return missing == 0 ? lines : lines + ["", "**\(missing) more targets are not shown.**"]
  }

  func tables() -> [MarkdownTable] {
    let boxes = Box.allCases.map(Optional.some) + [nil]
    let tables = boxes.map { box in
      var table = MarkdownTable(
        .changes, title: markdownText(words.first?.name(box) ?? ""), columns: ["Element"] + names)
      for row in prototypes.rows where row.box == box && isShown(row) { table.add(line(row)) }
      return table
    }
    return selection.isFiltered || selection.isExplained ? tables : tables + [unchanged()]
  }

  private func isShown(_ row: Prototypes.Row) -> Bool {
    row.changes.contains { $0.map { selection.shows($0) } ?? false }
  }

  private func line(_ row: Prototypes.Row) -> [String] {
    [markdownCell(row.text)] + zip(row.changes, cells).map { $0.map($1.becomes) ?? "" }
  }

  private func unchanged() -> MarkdownTable {
    let rows = prototypes.rows.filter { !isShown($0) }
    var table = MarkdownTable(
      .unchanged, title: "\(rows.count) maintained as before in all of them",
      columns: ["Box", "Element"])
    for row in rows {
      table.add([markdownText(words.first?.name(row.box) ?? ""), markdownCell(row.text)])
    }
    return table
  }
}

extension MarkdownCells {
  /// What becomes of an element, and why.
  func becomes(_ change: Change) -> String {
    var parts: [String] = []
    if change.isReworded { parts.append("now \"\(newText(change))\"") }
    let why = why(change, from: .old)
    if !why.isEmpty { parts.append(why) }
    let action = markdownText(words.name(change.action))
    return parts.isEmpty ? action : "\(action): \(parts.joined(separator: "; "))"
  }
}
