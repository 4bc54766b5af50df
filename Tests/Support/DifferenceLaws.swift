import PBMDiff
import PBMModel
import PBMSyntax

// Laws of comparing two models, whatever they are.

extension Law {
  /// Formatting is no difference, whichever side was formatted.
  public static let noDifference = Law("a canonical form does not differ from the file") {
    subject in
    guard let canonical = subject.canonical else { return nil }
    return
      (difference(compare(subject.canvas, canonical.canvas))
      ?? difference(compare(canonical.canvas, subject.canvas)))
      .map { "\($0); the result is \(escaped(canonical.bytes))" }
  }
}

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
  difference(compare(subject.canvas, subject.canvas)).map { "against itself: \($0)" }
}

/// The first thing that there is to tell; nil where all is the same.
private func difference(_ comparison: Comparison) -> String? {
  if comparison.isSame { return nil }
  if let change = comparison.changes.first(where: { $0.isNoticeable }) {
    return
      "\(change.action) \(change.old ?? -1) \(change.new ?? -1), marks \(change.marks.rawValue)"
  }
  return "\(comparison.other)"
}
