import PBMSyntax
public import PBMDiff
public import PBMModel

/// Says in words what a comparison found: boxes and actions in the language of the old model.
///
/// Some of the words are a user's: whoever shows them makes them harmless for the place.
public struct ChangeWords: Sendable {
  /// What is told.
  public let comparison: Comparison
  private let method: MethodWords
  private let parts: Parts

  /// Where a change is told from.
  public enum Viewpoint: Sendable {
    /// The row shows what the new model says.
    case new
    /// The row shows what the old model says.
    case old
  }

  /// Prepares to tell a comparison.
  public init(_ comparison: Comparison) {
    self.comparison = comparison
    method = MethodWords(comparison.old.language)
    parts = Parts(comparison)
  }

  /// The name of an action.
  public func name(_ action: Action) -> String { method.name(action) }

  /// The name of a box.
  public func name(_ box: Box?) -> String { method.name(box) }

  /// The heading of a group.
  public func name(_ title: ChangeGroup.Title) -> String {
    switch title {
    case .box(let box): name(box)
    case .action(let action): "\(action.symbol) \(name(action))"
    }
  }

  /// What there is to tell of a change besides the reasons for its action and its other words.
  public func remarks(_ change: Change, from viewpoint: Viewpoint = .new) -> [String] {
    var remarks: [String] = []
    if change.isMoved { remarks.append(move(change, viewpoint)) }
    if let mood = change.mood {
      remarks.append("mood \(mood.old?.sign ?? "none") to \(mood.new?.sign ?? "none")")
    }
    if change.marks.contains(.tags) { remarks.append("other tags") }
    if change.marks.contains(.id) { remarks.append("other id") }
    remarks += oneSided(change)
    remarks += parts.remarks(change, comparison)
    if let isGood = change.isGood { remarks.append(isGood ? "good news" : "bad news") }
    if change.confidence != .sure, change.matched != nil {
      remarks.append("\(change.confidence.identifier) the same")
    }
    return remarks
  }

  /// Weights and amounts that only one of the two models tells: they decide nothing.
  private func oneSided(_ change: Change) -> [String] {
    var remarks: [String] = []
    if change.marks.contains(.weight) {
      remarks += oneSided("weight", comparison.weights(change).map { $0.map { "\($0)" } })
    }
    if change.marks.contains(.amount) {
      remarks += oneSided("amount", comparison.amounts(change).map { $0.map { shown($0) } })
    }
    return remarks
  }

  private func oneSided(_ name: String, _ values: [String?]) -> [String] {
    guard values.count == 2 else { return [] }
    if let old = values[0], values[1] == nil { return ["\(name) \(old) told before only"] }
    if let new = values[1], values[0] == nil { return ["\(name) \(new) told now only"] }
    return []
  }

  private func move(_ change: Change, _ viewpoint: Viewpoint) -> String {
    switch viewpoint {
    case .new:
      let box = change.old.flatMap { comparison.old.items[$0].box }
      return "moved from \(box.map { name($0) } ?? "no box")"
    case .old:
      let box = change.new.flatMap { comparison.new.items[$0].box }
      return "moved to \(box.map { name($0) } ?? "no box")"
    }
  }

  /// How many changes there are of each kind, in one line.
  public var summary: String {
    let summary = comparison.summary
    let counts = Action.allCases.map { "\(summary.count($0)) \($0.participle)" }
    let more = flagCounts.filter { $0.count > 0 }.map { "\($0.count) \($0.word)" }
    return counts.joined(separator: ", ")
      + (more.isEmpty ? "" : " (\(more.joined(separator: ", ")))")
  }

  /// How many changes are told something of beside their action.
  public var flagCounts: [(word: String, count: Int)] {
    let changes = comparison.changes
    return [
      ("moved", changes.count(where: \.isMoved)),
      ("reworded", changes.count(where: \.isReworded)),
      ("split off", changes.count { $0.splitFrom != nil }),
      ("merged", changes.count { $0.mergedInto != nil }),
    ]
  }
}

/// What split off from what, and what went into what.
private struct Parts: Sendable {
  /// The new items that were a part of an old one, by that.
  private var splits: [Int: [Int]] = [:]
  /// The old items that are a part of a new one, by that.
  private var merges: [Int: [Int]] = [:]

  init(_ comparison: Comparison) {
    for change in comparison.changes {
      if let whole = change.splitFrom, let part = change.new {
        splits[whole, default: []].append(part)
      }
      if let whole = change.mergedInto, let part = change.old {
        merges[whole, default: []].append(part)
      }
    }
  }

  func remarks(_ change: Change, _ comparison: Comparison) -> [String] {
    func old(_ index: Int) -> String { quoted(comparison.old.text(comparison.old.items[index])) }
    func new(_ index: Int) -> String { quoted(comparison.new.text(comparison.new.items[index])) }
    var remarks: [String] = []
    if let split = change.splitFrom { remarks.append("was part of \(old(split))") }
    if let merged = change.mergedInto { remarks.append("is part of \(new(merged))") }
    if let index = change.old, let split = splits[index] {
      remarks.append("split; the other part is \(split.map(new).joined(separator: " and "))")
    }
    if let index = change.new, let merged = merges[index] {
      remarks.append("merged with \(merged.map(old).joined(separator: " and "))")
    }
    return remarks
  }
}

/// A text of a canvas amid a sentence.
func quoted(_ text: String) -> String { "\"\(text)\"" }

extension Action {
  /// One sign for the action where there is little room.
  public var symbol: String {
    switch self {
    case .maintain: "="
    case .strengthen: "^"
    case .add: "+"
    case .reduce: "v"
    case .delete: "-"
    }
  }

  /// What is done to an element, as a count says it.
  public var participle: String {
    switch self {
    case .maintain: "maintained"
    case .strengthen: "strengthened"
    case .add: "added"
    case .reduce: "reduced"
    case .delete: "deleted"
    }
  }
}
