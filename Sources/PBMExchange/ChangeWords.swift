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
    self.init(comparison, MethodWords(comparison.old.language))
  }

  /// Prepares to tell a comparison in the words of a language.
  public init(_ comparison: Comparison, _ method: MethodWords) {
    self.comparison = comparison
    self.method = method
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
    guard let left = change.old, let right = change.new else { return [] }
    let (old, new) = (comparison.old.items[left], comparison.new.items[right])
    var remarks: [String] = []
    if change.marks.contains(.weight), (old.weight == 0) != (new.weight == 0) {
      let weight = max(old.weight, new.weight)
      remarks.append("weight \(weight) told \(new.weight == 0 ? "before" : "now") only")
    }
    if change.marks.contains(.amount) {
      switch (comparison.old.amount(old), comparison.new.amount(new)) {
      case (let amount?, nil):
        remarks.append("amount \(shown(comparison.old.plainText(amount))) told before only")
      case (nil, let amount?):
        remarks.append("amount \(shown(comparison.new.plainText(amount))) told now only")
      default: break
      }
    }
    return remarks
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
    var more = flagCounts.filter { $0.count > 0 }.map { "\($0.count) \($0.word)" }
    // Where items differ, what goes with them is no news.
    if comparison.noticeable.isEmpty, !comparison.other.isEmpty {
      more.append("\(comparison.other.count) besides the items")
    }
    return listed(counts) + (more.isEmpty ? "" : " (\(listed(more)))")
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
  private var splits: [[Int]]
  /// The old items that are a part of a new one, by that.
  private var merges: [[Int]]

  init(_ comparison: Comparison) {
    splits = [[Int]](repeating: [], count: comparison.old.items.count)
    merges = [[Int]](repeating: [], count: comparison.new.items.count)
    for change in comparison.changes {
      if let whole = change.splitFrom, let part = change.new { splits[whole].append(part) }
      if let whole = change.mergedInto, let part = change.old { merges[whole].append(part) }
    }
  }

  func remarks(_ change: Change, _ comparison: Comparison) -> [String] {
    func old(_ index: Int) -> String { quoted(comparison.old.text(comparison.old.items[index])) }
    func new(_ index: Int) -> String { quoted(comparison.new.text(comparison.new.items[index])) }
    var remarks: [String] = []
    if let split = change.splitFrom { remarks.append("was part of \(old(split))") }
    if let merged = change.mergedInto { remarks.append("is part of \(new(merged))") }
    if let index = change.old, !splits[index].isEmpty {
      remarks.append(
        "split; the other part is \(splits[index].map(new).joined(separator: " and "))")
    }
    if let index = change.new, !merges[index].isEmpty {
      remarks.append("merged with \(merges[index].map(old).joined(separator: " and "))")
    }
    return remarks
  }
}

/// The parts with commas between. The library's `joined` looks types up at run time, which takes
/// longer than all the rest of a summary.
private func listed(_ parts: [String]) -> String {
  parts.reduce("") { $0.isEmpty ? $1 : $0 + ", " + $1 }
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
}
