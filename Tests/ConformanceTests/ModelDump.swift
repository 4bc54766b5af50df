import PBMModel
import PBMSyntax

/// A model as the specification shows it: one line an element, under what it belongs to.
func dump(_ canvas: Canvas) -> [String] {
  ModelDump(canvas: canvas).lines()
}

private struct ModelDump {
  let canvas: Canvas

  private var tree: Tree { canvas.tree }

  /// Everything in file order: what an element belongs to stands above it.
  func lines() -> [String] {
    var all: [(line: Int, depth: Int, text: String)] = []
    if let title = canvas.titleLine {
      all.append((title, 0, "title \(quoted(canvas.title ?? tree.content(title)))"))
    }
    for entry in canvas.metadata { all.append((entry.line, 0, describe(entry))) }
    for section in canvas.sections {
      guard let text = describe(section) else { continue }
      all.append((section.line, 0, text))
    }
    for (index, item) in canvas.items.enumerated() {
      all.append((item.line, item.box == nil ? 0 : 1, describe(item, index)))
    }
    for decision in canvas.decisions {
      all.append((decision.line, depth(.item(decision.item)), describe(decision)))
    }
    for impact in canvas.impacts {
      let box = impact.box.map { " \($0.identifier)" } ?? ""
      let text = "impact\(box) \(quoted(impact.text))"
      all.append((impact.line, depth(impact.owner), text + inNothing(impact.owner)))
    }
    for one in canvas.hypotheses {
      let text = "hypothesis \(one.status.identifier) \(quoted(one.text))"
      all.append((one.line, depth(one.owner), text + inNothing(one.owner)))
    }
    for note in canvas.notes {
      let text = "note \(quoted(note.text))"
      all.append((note.line, depth(note.owner), text + inNothing(note.owner)))
    }
    return all.sorted { $0.line < $1.line }
      .map { String(repeating: "  ", count: $0.depth) + $0.text }
  }

  /// How deep something stands that belongs to the owner.
  private func depth(_ owner: Owner) -> Int {
    switch owner {
    case .model, .nothing: 0
    case .box: 1
    case .item(let index): canvas.items[index].box == nil ? 1 : 2
    case .decision(let index): depth(.item(canvas.decisions[index].item)) + 1
    case .impact(let index): depth(canvas.impacts[index].owner) + 1
    case .hypothesis(let index): depth(canvas.hypotheses[index].owner) + 1
    }
  }

  private func inNothing(_ owner: Owner) -> String { owner == .nothing ? " of nothing" : "" }

  private func describe(_ entry: Metadata) -> String {
    let key = entry.key.map(\.identifier) ?? quoted(entry.name)
    let isStage = entry.key == .stage && !entry.isRepeated
    let stage = isStage ? " = \(canvas.stage.identifier)" : ""
    let repeated = entry.isRepeated ? " repeated" : ""
    return "metadata \(key) \(quoted(entry.value))" + stage + repeated
  }

  private func describe(_ section: Section) -> String? {
    switch section.meaning {
    case .box(let box): "box \(box.identifier)"
    case .hypotheses: "hypotheses"
    case .unknown: "unknown section"
    case .note: nil
    }
  }

  private func describe(_ item: Item, _ index: Int) -> String {
    var words = ["item \"\(visible(canvas.textBytes(item)[...]))\""]
    if let amount = canvas.amount(item) { words.append(describe(amount)) }
    if item.weight > 0 { words.append("weight \(item.weight)") }
    if let mood = item.mood { words.append("mood \(mood.identifier)") }
    words += canvas.tagNames(index).map { "tag \"\(visible(Array($0.utf8)[...]))\"" }
    if let id = canvas.idName(item) { words.append("id \"\(visible(id[...]))\"") }
    if item.box == nil { words.append("in no box") }
    return words.joined(separator: " ")
  }

  private func describe(_ decision: Decision) -> String {
    var words = ["decision", decision.action?.identifier ?? "unknown"]
    if !decision.reason.isEmpty {
      words.append("\"\(visible(Array(canvas.reason(decision).utf8)[...]))\"")
    }
    if let amount = decision.amount { words.append(describe(amount)) }
    if decision.weight > 0 { words.append("weight \(decision.weight)") }
    return words.joined(separator: " ")
  }

  /// Number, unit and period in their one spelling.
  private func describe(_ amount: Amount) -> String {
    guard let value = amount.value else { return "amount unknown \(quoted(amount.word))" }
    var digits = String(value.digits)
    if value.scale > 0 {
      digits = String(repeating: "0", count: max(0, value.scale + 1 - digits.count)) + digits
      digits.insert(".", at: digits.index(digits.endIndex, offsetBy: -value.scale))
    }
    let unit = value.unit.identifier.map { " \($0)" } ?? ""
    let period = value.period.map { " per \($0.identifier)" } ?? ""
    return "amount \(digits)\(unit)\(period)"
  }

  private func quoted(_ range: ByteRange) -> String {
    "\"\(visible(tree.bytes[range.indices]))\""
  }
}
