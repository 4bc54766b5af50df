import PBMDiff
import PBMModel
import PBMSyntax

/// Shows a comparison to a person: by box, one row a change, a summary at the end.
struct DiffReport {
  private let comparison: Comparison
  private let style: Style
  private let language: Language

  init(_ comparison: Comparison, style: Style) {
    self.comparison = comparison
    self.style = style
    language = comparison.old.language
  }

  func text() -> String {
    if comparison.isSame { return "no difference: \(count(.maintain)) maintained\n" }
    var lines: [String] = []
    for box in Box.allCases.map(Optional.some) + [nil] { lines += section(box) }
    lines += planned() + other()
    lines.append(summary())
    return lines.map { $0 + "\n" }.joined()
  }

  private func count(_ action: Action) -> Int { comparison.summary.count(action) }

  /// A box with its changes; what is maintained as it was is only counted.
  private func section(_ box: Box?) -> [String] {
    let changes = comparison.changes.filter { place($0) == box }
    guard changes.contains(where: \.isNoticeable) else { return [] }
    let title = box.map { Vocabulary.shared.name(of: $0, in: language) } ?? "(in no box)"
    var lines = [style.bold(title)]
    lines += changes.filter(\.isNoticeable).flatMap { rows($0) }
    let same = changes.count { !$0.isNoticeable }
    if same > 0 { lines.append(style.faint("  = \(same) maintained as before")) }
    return lines + [""]
  }

  /// The box that a change is shown in: the new one, except for what is gone.
  private func place(_ change: Change) -> Box? {
    if let new = change.new { return comparison.new.items[new].box }
    return change.old.flatMap { comparison.old.items[$0].box }
  }

  private func rows(_ change: Change) -> [String] {
    let old = change.old.map { shown(comparison.old.text(comparison.old.items[$0])) }
    let new = change.new.map { shown(comparison.new.text(comparison.new.items[$0])) }
    let name = Vocabulary.shared.name(of: change.action, in: language)
    let head = "  \(symbol(change.action)) \(padded(name, nameWidth))  "
    let row = colored(head, change.action) + (new ?? old ?? "")
    let more = details(change, old: old)
    return more.isEmpty ? [row] : [row, style.faint("    \(padded("", nameWidth))  \(more)")]
  }

  private var nameWidth: Int {
    Action.allCases.map { Vocabulary.shared.name(of: $0, in: language).count }.max() ?? 0
  }

  private func symbol(_ action: Action) -> String {
    switch action {
    case .maintain: "="
    case .strengthen: "^"
    case .add: "+"
    case .reduce: "v"
    case .delete: "-"
    }
  }

  private func colored(_ text: String, _ action: Action) -> String {
    switch action {
    case .maintain: text
    case .strengthen, .add: style.green(text)
    case .reduce: style.yellow(text)
    case .delete: style.red(text)
    }
  }

  private func details(_ change: Change, old: String?) -> String {
    var parts = change.reasons.map { shown($0) }
    if change.isReworded, let old { parts.append("was \"\(old)\"") }
    if change.isMoved, let index = change.old {
      let box = comparison.old.items[index].box
      parts.append(
        "moved from \(box.map { Vocabulary.shared.name(of: $0, in: language) } ?? "no box")")
    }
    if let mood = change.mood {
      parts.append("mood \(mood.old?.sign ?? "none") to \(mood.new?.sign ?? "none")")
    }
    if change.marks.contains(.tags) { parts.append("other tags") }
    if change.marks.contains(.id) { parts.append("other id") }
    if change.reasons.isEmpty, !change.marks.isDisjoint(with: [.weight, .amount]) {
      parts.append("told on one side only: weight or amount")
    }
    if let split = change.splitFrom {
      parts.append("was part of \"\(shown(comparison.old.text(comparison.old.items[split])))\"")
    }
    if let merged = change.mergedInto {
      parts.append("is part of \"\(shown(comparison.new.text(comparison.new.items[merged])))\"")
    }
    if let isGood = change.isGood { parts.append(isGood ? "good news" : "bad news") }
    if change.confidence != .sure, change.matched != nil {
      parts.append("\(change.confidence.identifier) the same")
    }
    return parts.joined(separator: "; ")
  }

  private func planned() -> [String] {
    guard !comparison.planned.isEmpty else { return [] }
    let rows = comparison.planned.map { planned in
      let canvas = planned.side == .old ? comparison.old : comparison.new
      return "  \(shown(canvas.text(canvas.items[planned.item])))"
    }
    return [style.bold("Planned, no part of a model yet")] + rows + [""]
  }

  private func other() -> [String] {
    guard !comparison.other.isEmpty else { return [] }
    var rows: [String] = []
    for kind in OtherDifference.Kind.allCases {
      let differences = comparison.other.filter { $0.kind == kind }
      // A target has no decisions: that all of them are gone is one thing to say.
      rows +=
        differences.count > 6
        ? ["  \(padded(kind.identifier, 10))  \(differences.count) differ"]
        : differences.map { row($0) }
    }
    return [style.bold("Besides the items")] + rows + [""]
  }

  private func row(_ difference: OtherDifference) -> String {
    let kind = padded(difference.kind.identifier, 10)
    let old = difference.oldText.map { shortened(shown($0)) }
    let new = difference.newText.map { shortened(shown($0)) }
    return switch (old, new) {
    case (let old?, let new?): "  \(kind)  \(new) (was: \(old))"
    case (nil, let new?): "  \(kind)  + \(new)"
    case (let old?, nil): "  \(kind)  - \(old)"
    case (nil, nil): "  \(kind)"
    }
  }

  private func summary() -> String {
    let words: [(Action, String)] = [
      (.maintain, "maintained"), (.strengthen, "strengthened"), (.add, "added"),
      (.reduce, "reduced"), (.delete, "deleted"),
    ]
    let counts = words.map { "\(count($0.0)) \($0.1)" }.joined(separator: ", ")
    let moved = comparison.changes.count(where: \.isMoved)
    let reworded = comparison.changes.count(where: \.isReworded)
    let more = [(moved, "moved"), (reworded, "reworded")].filter { $0.0 > 0 }
      .map { "\($0.0) \($0.1)" }.joined(separator: ", ")
    return counts + (more.isEmpty ? "" : " (\(more))")
  }
}
