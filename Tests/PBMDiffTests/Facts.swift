import Foundation
import PBMDiff
import PBMModel
import PBMSyntax

// A comparison as lines of text, in which two comparisons can be held against each other.

/// Everything a change says, without places in files.
///
/// Swapped, as its mirror image says it.
func fact(_ comparison: Comparison, _ change: Change, swapped: Bool = false) -> String {
  let old = change.old.map { shown(comparison.old, $0) } ?? "-"
  let new = change.new.map { shown(comparison.new, $0) } ?? "-"
  let action = swapped ? mirrored(change.action) : change.action
  let isGood = swapped ? change.isGood.map { !$0 } : change.isGood
  let moods = [change.mood?.old, change.mood?.new].map { $0?.identifier ?? "-" }
  let reasons = change.reasons.map { swapped ? mirrored($0) : $0 }
  return [
    action.identifier, swapped ? new : old, swapped ? old : new, reasons.joined(separator: "; "),
    change.matched?.identifier ?? "-", "\(change.likeness)", change.confidence.identifier,
    "\(change.isReworded)", "\(change.isMoved)",
    (swapped ? moods.reversed() : moods).joined(separator: " "), "\(change.marks.rawValue)",
    isGood.map { "\($0)" } ?? "-",
  ].joined(separator: " | ")
}

/// All that differs, as sorted lines.
func facts(_ comparison: Comparison, swapped: Bool = false) -> [String] {
  let changes = comparison.changes.map { fact(comparison, $0, swapped: swapped) }
  let other = comparison.other.map { difference in
    let texts = [composed(difference.oldText), composed(difference.newText)]
    // The box is the new one, so it has no mirror image where an owner was moved.
    return difference.kind.identifier + " | "
      + (swapped ? texts.reversed() : texts).joined(separator: " | ")
  }
  let planned = comparison.planned.map { item in
    let isOld = (item.side == .old) != swapped
    let canvas = item.side == .old ? comparison.old : comparison.new
    return "planned | \(isOld) | " + shown(canvas, item.item)
  }
  return (changes + other + planned).sorted()
}

private func shown(_ canvas: Canvas, _ index: Int) -> String {
  let item = canvas.items[index]
  return "\(item.box?.identifier ?? "-"): " + composed(canvas.text(item))
    + " [\(item.weight)] \(item.mood?.identifier ?? "-")"
}

private func composed(_ text: String?) -> String {
  text.map { String(decoding: composedText(Array($0.utf8)), as: UTF8.self) } ?? "-"
}

func mirrored(_ action: Action) -> Action {
  switch action {
  case .maintain: .maintain
  case .strengthen: .reduce
  case .reduce: .strengthen
  case .add: .delete
  case .delete: .add
  }
}

private func mirrored(_ reason: String) -> String {
  for word in [" cannot be compared", ""] where reason.hasSuffix(word) {
    let body = reason.dropLast(word.count)
    let kind = ["weight ", "amount "].first { body.hasPrefix($0) } ?? ""
    let link = word.isEmpty ? " to " : " and "
    let parts = String(body.dropFirst(kind.count)).components(separatedBy: link)
    if parts.count == 2 { return kind + parts[1] + link + parts[0] + word }
  }
  return reason
}

/// What is wrong with the way a comparison covers its items, if anything is.
func faultOfCover(_ comparison: Comparison) -> String? {
  var old = comparison.changes.compactMap(\.old)
  var new = comparison.changes.compactMap(\.new)
  old += comparison.planned.filter { $0.side == .old }.map(\.item)
  new += comparison.planned.filter { $0.side == .new }.map(\.item)
  if old.sorted() != Array(comparison.old.items.indices) { return "old items: \(old.sorted())" }
  if new.sorted() != Array(comparison.new.items.indices) { return "new items: \(new.sorted())" }
  for change in comparison.changes {
    let sides = (change.old != nil, change.new != nil)
    switch change.action {
    case .add where sides != (false, true): return "an addition with \(sides)"
    case .delete where sides != (true, false): return "a deletion with \(sides)"
    case .maintain where sides != (true, true), .strengthen where sides != (true, true),
      .reduce where sides != (true, true):
      return "\(change.action) with \(sides)"
    default: continue
    }
  }
  return nil
}
