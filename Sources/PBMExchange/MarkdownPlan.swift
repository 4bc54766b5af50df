import PBMDiff
import PBMModel
public import PBMPlan
import PBMSyntax

/// What a bot looks for to write its comment anew instead of writing another.
private let commentMarker = "<!-- pbm plan -->"

/// What was decided, as Markdown for a comment on a pull request: what is missing, then nine boxes
/// by five actions. Never more than 65,000 characters, and nothing that a canvas says acts there.
public func markdownPlan(_ plan: Plan, name: String) -> String {
  let pages = MarkdownPlan(plan)
  var page = MarkdownPage(head: [
    commentMarker, "### What is decided: \(shortName(name))", "",
    plan.wishes.isEmpty ? "**Nothing is decided yet.**" : "**\(pages.words.summary)**",
  ])
  page.head += pages.errors() + pages.emptyBoxes()
  page.tables = [pages.undecided(), pages.grid(), pages.reasons(), pages.impacts()]
  return page.text()
}

/// What targets made of the decisions, as Markdown for a comment on a pull request.
public func markdownReviews(
  _ plan: Plan, name: String, _ targets: [ReviewedTarget], showsAll: Bool
) -> String {
  let words = PlanWords(plan)
  var page = MarkdownPage(head: [
    commentMarker, "### Decided and done: \(shortName(name))", "",
  ])
  // So many names may not fit that even without rows it would be too long.
  var shownTargets = targets
  while true {
    page.head.removeSubrange(3...)
    page.head += shownTargets.map {
      "- \(shortName($0.name)): \($0.review.isAsDecided ? "as decided: " : "")\($0.review.summary)"
    }
    let missing = targets.count - shownTargets.count
    if missing > 0 { page.head += ["", "**\(missing) more targets are not shown.**"] }
    page.tables = reviewTables(words, shownTargets, showsAll)
    if page.canFit || shownTargets.count <= 1 { return page.text() }
    shownTargets.removeLast(shownTargets.count / 2)
  }
}

private func reviewTables(
  _ words: PlanWords, _ targets: [ReviewedTarget], _ showsAll: Bool
) -> [MarkdownTable] {
  let rows = ReviewRow.rows(targets)
  var kept = MarkdownTable(
    .unchanged, title: "\(rows.count { !$0.isDifferent }) as decided in all of them",
    columns: ["Box", "Decided", "Element"])
  var tables: [MarkdownTable] = []
  for box in Box.allCases.map(Optional.some) + [nil] {
    var table = MarkdownTable(
      .changes, title: markdownText(words.name(box)),
      columns: ["Decided", "Element"] + targets.map { shortName($0.name) })
    for row in rows where row.box == box {
      let action = row.action.map { markdownText(words.name($0)) } ?? ""
      if row.isDifferent || showsAll {
        table.add([action, markdownCell(row.text)] + row.cells.map { reviewCell($0, words) })
      } else {
        kept.add([markdownText(words.name(box)), action, markdownCell(row.text)])
      }
    }
    tables.append(table)
  }
  return tables + [kept]
}

private func reviewCell(_ cell: ReviewRow.Cell?, _ words: PlanWords) -> String {
  guard let cell else { return "" }
  let word =
    switch cell.verdict {
    case .decided(.kept): "kept"
    case .decided(let status): "**\(status.identifier)**"
    case .undecided(let action): "**undecided:** \(markdownText(words.name(action)))"
    }
  let reasons = cell.reasons.map { markdownCell($0) }.joined(separator: "; ")
  return reasons.isEmpty ? word : "\(word): \(reasons)"
}

/// Writes the parts of a plan.
private struct MarkdownPlan {
  let plan: Plan
  let words: PlanWords

  init(_ plan: Plan) {
    self.plan = plan
    words = PlanWords(plan)
  }

  private var canvas: Canvas { plan.canvas }

  func errors() -> [String] {
    let errors = words.errors
    guard !errors.isEmpty else { return [] }
    let missing = errors.count - 20
    return ["", "Errors, which hide what is meant:", ""]
      + errors.prefix(20).map { "- line \($0.line): \(markdownCell($0.message))" }
      + (missing > 0 ? ["- *\(missing) more not shown*"] : [])
  }

  func emptyBoxes() -> [String] {
    guard !plan.agenda.emptyBoxes.isEmpty else { return [] }
    return ["", "Boxes without an element:", ""]
      + plan.agenda.emptyBoxes.map {
        "- \(markdownText(words.name($0))): \(markdownText(words.question($0)))"
      }
  }

  func undecided() -> MarkdownTable {
    let undecided = plan.agenda.undecided
    var table = MarkdownTable(
      .beside, title: "\(undecided.count) still to be decided", columns: ["Element", "Box"])
    for index in undecided {
      table.add([
        markdownCell(words.textWithMarks(index)), markdownText(words.name(canvas.items[index].box)),
      ])
    }
    return table
  }

  /// The second table.
  func grid() -> MarkdownTable {
    var table = MarkdownTable(
      .changes, title: "The second table",
      columns: [""] + Action.allCases.map { markdownText(words.name($0)) })
    guard !plan.wishes.isEmpty else { return table }
    for row in plan.table.rows where row.box != nil || !row.wishes.isEmpty {
      let cells = Action.allCases.map { action in
        row.wishes(action).map { wish in
          let marks = words.marks(wish).map { " (\(markdownCell($0)))" } ?? ""
          return markdownCell(words.text(wish.item)) + marks
        }.joined(separator: "<br>")
      }
      table.add(["**\(markdownText(words.name(row.box)))**"] + cells)
    }
    return table
  }

  /// Why, and what stands in the way.
  func reasons() -> MarkdownTable {
    let wishes = plan.table.rows.flatMap(\.wishes)
    let told = wishes.map { wish in
      let reason = canvas.reason(canvas.decisions[wish.decision])
      return [reason.isEmpty ? nil : reason, words.obstacle(wish)].compactMap { $0 }
    }
    var table = MarkdownTable(
      .beside, title: "\(told.count { !$0.isEmpty }) with a reason",
      columns: ["Action", "Element", "Why"])
    for (wish, reasons) in zip(wishes, told) where !reasons.isEmpty {
      table.add([
        markdownText(words.name(wish.action)), markdownCell(words.text(wish.item)),
        reasons.map { markdownCell($0) }.joined(separator: "; "),
      ])
    }
    return table
  }

  func impacts() -> MarkdownTable {
    let told: [(box: Box?, impact: Int)] =
      plan.table.rows.flatMap { row in row.impacts.map { (row.box, $0) } }
      + plan.table.impactsOnAll.map { (nil, $0) }
    var table = MarkdownTable(
      .beside, title: told.count == 1 ? "1 impact" : "\(told.count) impacts",
      columns: ["On", "What", "From"])
    for (box, index) in told {
      table.add([
        box.map { markdownText(words.name($0)) } ?? "the whole",
        markdownCell(canvas.tree.string(canvas.impacts[index].text)),
        words.origin(index).map { markdownCell($0) } ?? "",
      ])
    }
    return table
  }
}
