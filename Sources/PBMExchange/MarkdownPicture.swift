import PBMDiff
import PBMModel
public import PBMRender
import PBMSyntax

/// Pages as Markdown: the boxes in a table as GitHub draws it, in their known places, and what
/// stands beneath them. Nothing that a canvas says acts there.
public func markdownPicture(_ pages: [Page]) -> String {
  pages.map { MarkdownPicture(page: $0).text() }.joined(separator: "\n")
}

private struct MarkdownPicture {
  let page: Page

  func text() -> String {
    var lines = ["# \(markdownText(page.title))", ""]
    let facts = page.facts.map { "\(markdownText($0.label)): \(inner($0.value))" }
    if !facts.isEmpty { lines += [facts.joined(separator: " · "), ""] }
    for note in page.notes { lines += [markdownText(note), ""] }
    lines += table([
      [.keyPartners, .keyActivities, .valueProposition, .customerRelationships, .customers],
      [nil, .keyResources, nil, .channels, nil],
    ])
    lines += [""] + table([[.costs, .benefits]])
    if let balance = page.balance { lines += ["", self.balance(balance)] }
    if let loose = page.loose {
      lines += ["", "### \(markdownText(loose.heading))", ""]
      lines += (loose.notes.map(inner) + loose.entries.map(entry)).map { "- <span></span>\($0)" }
    }
    let below = belongings(page.impacts, page.hypotheses)
    if !below.isEmpty {
      lines += ["", "### \(markdownText(page.words.hypotheses))", ""] + below.map { "- \($0)" }
    }
    if let table = page.table { lines += [""] + second(table) }
    if page.hasActions {
      let signs = Action.allCases.map { "\($0.sign) \(markdownText(page.words.name($0)))" }
      lines += ["", signs.joined(separator: " · ")]
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// A text that begins no line.
  private func inner(_ text: String) -> String { markdownText(text, mayStartLine: false) }

  // MARK: Boxes

  /// A table whose first row of boxes gives the names of the columns; the names of the other boxes
  /// stand in their cells.
  private func table(_ rows: [[Box?]]) -> [String] {
    let names = rows[0].map { box in box.map { inner(panel($0).heading) } ?? "" }
    var lines = [row(names), "|" + String(repeating: " --- |", count: names.count)]
    for (number, boxes) in rows.enumerated() {
      lines.append(
        row(
          boxes.map { box in
            guard let box else { return "" }
            let name = number == 0 ? [] : ["**\(inner(panel(box).heading))**"]
            return (name + content(panel(box))).joined(separator: "<br>")
          }))
    }
    return lines
  }

  private func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }

  private func panel(_ box: Box) -> Panel { page.panels[Int(box.rawValue)] }

  private func content(_ panel: Panel) -> [String] {
    var lines = panel.question.isEmpty ? [] : ["*\(inner(panel.question))*"]
    lines += panel.notes.map(inner)
    lines += panel.entries.map(entry)
    return lines + belongings(panel.impacts, panel.hypotheses)
  }

  private func belongings(
    _ impacts: [PageImpact], _ hypotheses: [PageHypothesis]
  ) -> [String] {
    var lines: [String] = []
    for impact in impacts {
      let box = impact.box.map { "\(inner($0)): " } ?? ""
      lines.append(noted("⇒ \(box)\(inner(impact.text))", impact.notes))
    }
    for hypothesis in hypotheses {
      let status =
        hypothesis.status == .open ? "" : "**\(inner(page.words.status(hypothesis.status)))**: "
      lines.append(noted("? \(status)\(inner(hypothesis.text))", hypothesis.notes))
    }
    return lines
  }

  private func noted(_ text: String, _ notes: [String]) -> String {
    ([text] + notes.map(inner)).joined(separator: "<br>&emsp;")
  }

  // MARK: Elements

  private func entry(_ entry: PageEntry) -> String {
    let action = entry.isWanted ? nil : entry.action
    let isGone = action == .delete
    let words = marked(entry.text, "ins")
    var text = "\(action.map(\.sign) ?? "•") \(isGone ? "<del>\(words)</del>" : words)"
    for sign in entry.signs { text += " \(inner(sign))" }
    for tag in entry.tags { text += " \(inner("#\(tag)"))" }
    if let origin = entry.origin { text += " (\(inner("\(page.words.from) \(origin)")))" }
    if entry.isDoubtful { text += " (?)" }
    var lines = [text]
    if !entry.before.isEmpty {
      lines.append("\(inner(page.words.before)): \(marked(entry.before, "del"))")
    }
    if entry.isWanted, let wanted = entry.action {
      let reason = entry.reason.isEmpty ? "" : ": \(inner(entry.reason))"
      lines.append("→ \(wanted.sign) **\(inner(page.words.name(wanted)))**\(reason)")
    }
    lines += entry.notes.map(inner) + belongings(entry.impacts, entry.hypotheses)
    return lines.joined(separator: "<br>&emsp;")
  }

  private func marked(_ stretches: [WordChanges.Stretch], _ tag: String) -> String {
    stretches.map { stretch in
      let text = inner(stretch.text)
      return stretch.isChanged ? "<\(tag)>\(text)</\(tag)>" : text
    }.joined()
  }

  // MARK: Beneath

  private func balance(_ balance: PageBalance) -> String {
    func side(_ box: Box, _ side: PageBalance.Side, _ before: PageBalance.Side?) -> String {
      let parts = side.parts(since: before)
      return inner("\(page.words.name(box)) \(parts.joined(separator: ", "))")
    }
    return "**\(markdownText(page.words.balance))**: "
      + side(.costs, balance.costs, balance.before?[0]) + " / "
      + side(.benefits, balance.benefits, balance.before?[1])
  }

  private func second(_ table: PageTable) -> [String] {
    let names = Action.allCases.map { "\($0.sign) \(inner(page.words.name($0)))" }
    var lines = [
      "### \(markdownText(page.words.decisions))", "",
      row([""] + names + [inner(page.words.impact)]),
      "|" + String(repeating: " --- |", count: names.count + 2),
    ]
    for entry in table.rows {
      let cells = Action.allCases.map { action in
        entry.cell(action).map(inner).joined(separator: "<br>")
      }
      lines.append(
        row(
          ["**\(inner(entry.heading))**"] + cells
            + [entry.impacts.map(inner).joined(separator: "<br>")]))
    }
    return lines
  }
}
