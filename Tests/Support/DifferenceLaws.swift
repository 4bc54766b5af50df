import PBMDiff
import PBMModel
import PBMSyntax

// Laws of comparing two models, whatever they are.

/// What holds for any two files; gives what is wrong, or nil.
public func differenceViolation(_ old: Subject, _ new: Subject) -> String? {
  let comparison = compare(old.canvas, new.canvas)
  return everyItemOnce(comparison)
    ?? mirrorImage(comparison, compare(new.canvas, old.canvas))
    ?? nothingAgainstItself(old)
}

/// Every item of both models stands in one change, or is planned, exactly once.
private func everyItemOnce(_ comparison: Comparison) -> String? {
  let planned = comparison.planned
  let old = comparison.changes.compactMap(\.old) + planned.filter { $0.side == .old }.map(\.item)
  let new = comparison.changes.compactMap(\.new) + planned.filter { $0.side == .new }.map(\.item)
  guard old.sorted() == Array(comparison.old.items.indices) else {
    return "old items \(old.sorted())"
  }
  guard new.sorted() == Array(comparison.new.items.indices) else {
    return "new items \(new.sorted())"
  }
  for change in comparison.changes {
    guard (change.old == nil) == (change.action == .add),
      (change.new == nil) == (change.action == .delete)
    else { return "\(change.action) of \(change.old ?? -1) and \(change.new ?? -1)" }
  }
  return nil
}

/// Swapped models give the mirror image.
private func mirrorImage(_ forth: Comparison, _ back: Comparison) -> String? {
  func row(_ action: Action, _ old: Int?, _ new: Int?, _ change: Change) -> String {
    let match = change.matched.map { "\($0)" } ?? "-"
    let pair = "\(action) \(old ?? -1) \(new ?? -1) \(match) \(change.likeness)"
    return
      "\(pair) \(change.confidence) \(change.isReworded) \(change.isMoved) \(change.marks.rawValue)"
  }
  let rows = forth.changes.map { row($0.action, $0.old, $0.new, $0) }.sorted()
  let mirrored = back.changes.map { change in
    let action: Action =
      switch change.action {
      case .maintain: .maintain
      case .strengthen: .reduce
      case .reduce: .strengthen
      case .add: .delete
      case .delete: .add
      }
    return row(action, change.new, change.old, change)
  }.sorted()
  for (one, other) in zip(rows, mirrored) where one != other {
    return "\(one), swapped and turned back \(other)"
  }
  return rows.count == mirrored.count ? nil : "\(rows.count) rows, swapped \(mirrored.count)"
}

/// A model against itself: all is maintained, with nothing to tell.
private func nothingAgainstItself(_ subject: Subject) -> String? {
  let comparison = compare(subject.canvas, subject.canvas)
  if comparison.isSame { return nil }
  let change = comparison.changes.first { $0.isNoticeable }
  return
    "against itself: \(change.map { "\($0.action) \($0.old ?? -1) \($0.new ?? -1)" } ?? "\(comparison.other)")"
}
