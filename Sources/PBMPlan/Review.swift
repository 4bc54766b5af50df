public import PBMDiff
public import PBMModel

/// What was decided about a model, held against what a target made of it.
public struct Review: Sendable {
  /// The two models compared, the planned items among the old ones.
  public let comparison: Comparison
  /// One for each decision that can be read, by box, then in file order.
  public let judgements: [Judgement]
  /// The changes that nobody decided.
  public let undecided: [Change]

  /// Holds a target against the decisions of the model that it starts from.
  public init(_ current: Canvas, _ target: Canvas) {
    self.init(current, current.wishes, target)
  }

  /// The same with the wishes read already, for several targets of one model.
  public init(_ current: Canvas, _ wishes: [Wish], _ target: Canvas) {
    comparison = compare(current, target, expecting: current.fates(wishes))
    let judge = Judge(comparison: comparison)
    var wishOfItem = [Int?](repeating: nil, count: current.items.count)
    for (number, wish) in wishes.enumerated() { wishOfItem[wish.item] = number }
    var judgements: [Judgement] = []
    var undecided: [Change] = []
    for change in comparison.changes {
      if let number = change.old.flatMap({ wishOfItem[$0] }) {
        judgements.append(judge.judgement(wishes[number], change))
      } else if comparison.needsDecision(change) {
        undecided.append(change)
      }
    }
    self.judgements = judgements
    self.undecided = undecided
  }

  /// The number of decisions with this status.
  public func count(_ status: Judgement.Status) -> Int {
    judgements.count { $0.status == status }
  }

  /// Whether all that was decided was done, and nothing else.
  public var isAsDecided: Bool {
    undecided.isEmpty && !judgements.contains { $0.status.isDifference }
  }
}

extension Comparison {
  /// Whether a change is one that somebody should have decided: something is there, more, less or
  /// gone that was otherwise before. The parts of what was split or merged were there before, and
  /// that nobody knows is nothing that comes or goes.
  fileprivate func needsDecision(_ change: Change) -> Bool {
    guard change.action != .maintain, change.splitFrom == nil, change.mergedInto == nil else {
      return false
    }
    let isUnknown =
      change.old.map { old.isHonestlyUnknown(old.items[$0]) }
      ?? change.new.map { new.isHonestlyUnknown(new.items[$0]) } ?? false
    return !isUnknown
  }
}
