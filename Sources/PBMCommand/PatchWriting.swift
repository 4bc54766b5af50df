import PBMDiff
import PBMModel
import PBMProject

/// Writes the difference of two canvases as a patch; nothing where they have the same bytes.
func writePatch(
  _ comparison: Comparison, _ names: [String], _ invocation: Invocation
) -> ExitStatus {
  let bytes = patch(
    from: comparison.old, to: comparison.new, name: patchName(invocation.operands[0]).bytes,
    head: PatchHead(comparison, names).lines)
  let console = invocation.console
  console.write(console.isOutputTerminal ? shownLines(bytes) : bytes)
  for limit in comparison.limits { console.notice("pbm: \(limit)") }
  return bytes.isEmpty ? .done : .findings
}

/// The name by which git and patch find the old file again from where the patch was made: they
/// take none from outside the folder.
private func patchName(_ operand: Path) -> Path {
  var path = operand
  if let revision = RevisionPath(operand), !exists(operand) { path = revision.path }
  let parts = path.bytes.split(separator: UInt8(ascii: "/"))
    .filter { !$0.elementsEqual(".".utf8) }
  let isOutside = path.bytes.first == UInt8(ascii: "/") || parts.contains(Array("..".utf8)[...])
  let kept = isOutside ? parts.suffix(1) : parts[...]
  return operand == "-" || kept.isEmpty
    ? "canvas.pbm" : Path(Array(kept.joined(separator: [UInt8(ascii: "/")])))
}

/// What a patch does, in the method's words: the lines that stand before the first hunk.
private struct PatchHead {
  private let comparison: Comparison
  private let names: [String]
  private let words = Vocabulary.shared

  /// How many changes are told one by one.
  private static let mostRows = 100

  init(_ comparison: Comparison, _ names: [String]) {
    self.comparison = comparison
    self.names = names
  }

  var lines: [String] {
    let title = "\(shown(names[0])) -> \(shown(names[1]))"
    if comparison.isSame {
      return [title, "all is maintained: only layout, comments or order differ", ""]
    }
    let counts = [
      (Action.maintain, "maintained"), (.strengthen, "strengthened"), (.add, "added"),
      (.reduce, "reduced"), (.delete, "deleted"),
    ].map { "\(comparison.summary.count($0.0)) \($0.1)" }
    var lines = [title, counts.joined(separator: ", ")]
    let changes = comparison.changes.filter(\.isNoticeable)
    var box: Box?
    for (number, change) in changes.prefix(PatchHead.mostRows).enumerated() {
      if number == 0 || place(change) != box {
        box = place(change)
        lines.append(name(box))
      }
      lines.append("  " + row(change))
    }
    let more = changes.count - PatchHead.mostRows
    if more > 0 { lines.append("and \(more) more") }
    let others = comparison.other.count + comparison.planned.count
    if others > 0 { lines.append("besides the items \(others) differ") }
    return lines + [""]
  }

  private func name(_ box: Box?) -> String {
    box.map { words.name(of: $0, in: comparison.old.language) } ?? "(in no box)"
  }

  private func place(_ change: Change) -> Box? {
    if let new = change.new { return comparison.new.items[new].box }
    return change.old.flatMap { comparison.old.items[$0].box }
  }

  private func row(_ change: Change) -> String {
    let old = change.old.map { text(comparison.old, $0) }
    let new = change.new.map { text(comparison.new, $0) }
    var details = change.reasons.map { shown($0) }
    if change.isReworded, let old { details.append("was \"\(old)\"") }
    if change.isMoved, let index = change.old {
      details.append("moved from \(name(comparison.old.items[index].box))")
    }
    let action = words.name(of: change.action, in: comparison.old.language)
    let more = details.isEmpty ? "" : " (\(details.joined(separator: "; ")))"
    return "\(action): \(new ?? old ?? "")\(more)"
  }

  private func text(_ canvas: Canvas, _ item: Int) -> String {
    shortened(shown(canvas.text(canvas.items[item])))
  }
}
