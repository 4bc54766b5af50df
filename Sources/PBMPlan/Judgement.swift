public import PBMDiff
public import PBMModel

/// A decision beside what a target made of it.
public struct Judgement: Sendable {
  /// What was decided.
  public let wish: Wish
  /// What became of the item.
  public let change: Change
  /// Whether the one is the other.
  public let status: Status
  /// Why it is not, and how far apart they are; empty where there is nothing to say.
  public let reasons: [String]

  /// What was done; nil where what was to be added is not there, so that nothing was.
  public var done: Action? {
    guard wish.action == .add else { return change.action }
    return change.new == nil ? nil : .add
  }

  /// How what was done stands to what was decided.
  public enum Status: UInt8, CaseIterable, Sendable {
    /// It was done.
    case kept
    /// It was not done, or not as far as was decided.
    case missed
    /// More was done than was decided.
    case exceeded
    /// Something else was done.
    case contradicted
    /// Nobody can see whether it was done.
    case unseen

    /// The spelling in machine output.
    public var identifier: String {
      switch self {
      case .kept: "kept"
      case .missed: "missed"
      case .exceeded: "exceeded"
      case .contradicted: "contradicted"
      case .unseen: "unseen"
      }
    }

    /// Whether the target is not what was decided.
    public var isDifference: Bool { self != .kept && self != .unseen }
  }
}

/// Holds what a target did against what was decided.
struct Judge {
  let comparison: Comparison

  func judgement(_ wish: Wish, _ change: Change) -> Judgement {
    var (status, reasons) = verdict(wish, change)
    if let whole = change.mergedInto, status != .kept {
      // What went into something else cannot be measured there.
      status = .unseen
      let canvas = comparison.new
      reasons = ["part of \"\(canvas.text(canvas.items[whole]))\" now"]
    }
    return Judgement(wish: wish, change: change, status: status, reasons: reasons)
  }

  private func verdict(_ wish: Wish, _ change: Change) -> (Judgement.Status, [String]) {
    switch wish.action {
    case .maintain:
      if change.action != .maintain { return (.contradicted, reasons(change)) }
      return (wish.obstacle == nil ? .kept : .unseen, [])
    case .delete:
      guard change.new != nil else { return (.kept, []) }
      return change.action == .strengthen
        ? (.contradicted, reasons(change)) : (.missed, ["still there"] + change.reasons)
    case .add:
      guard change.new != nil else { return (.missed, ["not there"]) }
      return measured(wish, change, 1)
    case .strengthen: return changed(wish, change, 1)
    case .reduce: return changed(wish, change, -1)
    }
  }

  private func reasons(_ change: Change) -> [String] {
    change.new == nil ? ["not there"] : change.reasons
  }

  private func changed(
    _ wish: Wish, _ change: Change, _ direction: Int
  ) -> (Judgement.Status, [String]) {
    switch change.action {
    case .maintain:
      return wish.obstacle == nil ? (.missed, ["as before"]) : (.unseen, change.reasons)
    case wish.action:
      // As the action says, whatever the wanted values say against it.
      return wish.obstacle == .againstItself ? (.kept, []) : measured(wish, change, direction)
    case .delete where direction < 0: return (.exceeded, ["not there"])
    default: return (.contradicted, reasons(change))
    }
  }

  /// Whether it went as far as was wanted, where that was said.
  private func measured(
    _ wish: Wish, _ change: Change, _ direction: Int
  ) -> (Judgement.Status, [String]) {
    guard let new = change.new else { return (.missed, []) }
    let decision = comparison.old.decisions[wish.decision]
    let item = comparison.new.items[new]
    var steps: [(step: Int, reason: String)] = []
    if decision.weight > 0, decision.weight != item.weight {
      let found = item.weight == 0 ? "no weight" : "[\(item.weight)]"
      steps.append(
        (
          item.weight == 0 ? -1 : (Int(item.weight) - Int(decision.weight)).signum() * direction,
          "\(found), decided was [\(decision.weight)]"
        ))
    }
    if let step = amountStep(decision, item, direction) { steps.append(step) }
    let status: Judgement.Status =
      steps.contains { $0.step < 0 } ? .missed : steps.isEmpty ? .kept : .exceeded
    return (status, steps.map(\.reason))
  }

  /// How far the amount is from the one that was wanted; nil where it is that, or where nobody
  /// can say.
  private func amountStep(
    _ decision: Decision, _ item: Item, _ direction: Int
  ) -> (step: Int, reason: String)? {
    guard let amount = decision.amount, let wanted = amount.value else { return nil }
    let decided = "decided was \(comparison.old.plainAmount(amount))"
    guard let found = comparison.new.amount(item), let value = found.value else {
      return (-1, "no amount, \(decided)")
    }
    guard let order = value.compare(with: wanted), order != 0 else { return nil }
    return (order * direction, "\(comparison.new.plainAmount(found)), \(decided)")
  }
}
