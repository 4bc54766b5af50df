public import PBMDiff
import PBMModel

/// What a bot looks for to write its comment anew instead of writing another.
private let commentMarker = "<!-- pbm diff -->"

/// A comparison as Markdown for a comment on a pull request: never more than 65,000 characters,
/// and nothing that a canvas says acts there.
public func markdownComparison(
  _ comparison: Comparison, oldName: String, newName: String, by grouping: ChangeGrouping = .box,
  _ selection: ChangeSelection = ChangeSelection(), isBrief: Bool = false
) -> String {
  let differences = MarkdownDifferences(comparison, selection)
  var page = MarkdownPage(head: [
    commentMarker, "### What changes: \(shortName(oldName)) → \(shortName(newName))", "",
    differences.summary,
  ])
  if !isBrief { page.tables = differences.tables(by: grouping) }
  return page.text()
}

/// Several targets beside one model as Markdown for a comment on a pull request.
public func markdownPrototypes(
  _ prototypes: Prototypes, currentName: String,
  _ selection: ChangeSelection = ChangeSelection(), isBrief: Bool = false
) -> String {
  // So many names may not fit that even without rows it would be too long.
  var shownTargets = prototypes.targets.count
  while true {
    let columns = MarkdownPrototypes(prototypes, selection, shownTargets: shownTargets)
    var page = MarkdownPage(
      head: [commentMarker, "### What changes from \(shortName(currentName))", ""]
        + columns.counts())
    if !isBrief { page.tables = columns.tables() }
    if page.canFit || shownTargets <= 1 { return page.text() }
    shownTargets = max(1, shownTargets / 2)
  }
}

/// The name of a file, in a heading of a page or of a column.
func shortName(_ name: String) -> String { markdownText(limited(name, to: 200)) }

/// Writes the tables of a comparison.
private struct MarkdownDifferences {
  let comparison: Comparison
  let words: ChangeWords
  let cells: MarkdownCells
  let selection: ChangeSelection

  init(_ comparison: Comparison, _ selection: ChangeSelection) {
    self.comparison = comparison
    self.selection = selection
    words = ChangeWords(comparison)
    cells = MarkdownCells(words, selection)
  }

  var summary: String {
    comparison.isSame
      ? "**No difference:** \(comparison.summary.count(.maintain)) maintained"
      : "**\(words.summary)**"
  }

  func tables(by grouping: ChangeGrouping) -> [MarkdownTable] {
    let groups = ChangeGroup.groups(of: comparison, by: grouping, selection)
    var tables = groups.map { table($0) }
    if !selection.isFiltered { tables += [planned(), other(), unchanged()] }
    return tables
  }

  private func table(_ group: ChangeGroup) -> MarkdownTable {
    let title: String
    let first: String
    switch group.title {
    case .box(let box): (title, first) = (words.name(box), "Action")
    case .action(let action): (title, first) = (words.name(action), "Box")
    }
    var table = MarkdownTable(
      .changes, title: markdownText(title), columns: [first, "Before", "After", "Why"])
    for change in group.changes { table.add(row(change, in: group)) }
    return table
  }

  private func row(_ change: Change, in group: ChangeGroup) -> [String] {
    let first: String
    switch group.title {
    case .box: first = words.name(change.action)
    case .action: first = words.name(comparison.box(of: change))
    }
    let texts = cells.texts(change)
    return [markdownText(first), texts.old, texts.new, cells.why(change, from: .new)]
  }

  private func planned() -> MarkdownTable {
    var table = MarkdownTable(
      .beside, title: "\(comparison.planned.count) planned, no part of a model yet",
      columns: ["Model", "Box", "Element"])
    for planned in comparison.planned {
      let canvas = comparison.canvas(planned.side)
      let item = canvas.items[planned.item]
      table.add([
        planned.side == .old ? "before" : "after", markdownText(words.name(item.box)),
        markdownCell(canvas.text(item)),
      ])
    }
    return table
  }

  private func other() -> MarkdownTable {
    let isOne = comparison.other.count == 1
    var table = MarkdownTable(
      .beside, title: "\(comparison.other.count) difference\(isOne ? "" : "s") besides the items",
      columns: ["What", "Box", "Before", "After"])
    for difference in comparison.other {
      table.add([
        difference.kind.identifier, difference.box.map { markdownText(words.name($0)) } ?? "",
        markdownCell(difference.oldText ?? ""), markdownCell(difference.newText ?? ""),
      ])
    }
    return table
  }

  private func unchanged() -> MarkdownTable {
    let changes = comparison.changes.filter { !selection.shows($0) }
    var table = MarkdownTable(
      .unchanged, title: "\(changes.count) maintained as before", columns: ["Box", "Element"])
    for change in changes {
      table.add([
        markdownText(words.name(comparison.box(of: change))),
        markdownCell(comparison.newText(change) ?? ""),
      ])
    }
    return table
  }
}

/// Writes the parts of a change that stand in a cell.
struct MarkdownCells {
  let words: ChangeWords
  let selection: ChangeSelection

  init(_ words: ChangeWords, _ selection: ChangeSelection) {
    self.words = words
    self.selection = selection
  }

  /// Both texts, with the words marked in which they differ.
  func texts(_ change: Change) -> (old: String, new: String) {
    let old = words.comparison.oldText(change) ?? ""
    let new = words.comparison.newText(change) ?? ""
    guard change.isReworded, let marked = markedWords(old, new) else {
      return (markdownCell(old), markdownCell(new))
    }
    return (markup(marked.old, "del"), markup(marked.new, "ins"))
  }

  /// The new text with the words marked that the old one has not.
  func newText(_ change: Change) -> String { texts(change).new }

  private func markup(_ stretches: [WordChanges.Stretch], _ tag: String) -> String {
    stretches.map { stretch in
      let text = markdownText(stretch.text, mayStartLine: false)
      return stretch.isChanged ? "<\(tag)>\(text)</\(tag)>" : text
    }.joined()
  }

  func why(_ change: Change, from viewpoint: ChangeWords.Viewpoint) -> String {
    var parts = change.reasons + words.remarks(change, from: viewpoint)
    if selection.isExplained { parts += words.explanation(change) }
    return parts.map { markdownCell($0) }.joined(separator: "; ")
  }
}

/// The words that differ between two texts, where marking them helps; nil where the texts have too
/// little in common, or are too long.
public func markedWords(_ old: String, _ new: String) -> WordChanges? {
  guard max(old.utf8.count, new.utf8.count) <= 1000 else { return nil }
  let changes = WordChanges(old, new)
  return changes.kept >= 333 ? changes : nil
}
