public import PBMModel
import PBMSyntax

/// What a decision asks for: the marks that its item would have, and whether any target could show
/// that it was done.
public struct Wish: Sendable {
  /// Index of the item.
  public let item: Int
  /// Index of the decision.
  public let decision: Int
  /// What is to be done.
  public let action: Action
  /// Why no target could show that it was done; nil where one can.
  public let obstacle: Obstacle?
  /// The weight that the item would have; 0 where none.
  public let weight: UInt8
  /// Where the amount is taken from that the item would have.
  private let choice: AmountChoice

  /// Where an amount is taken from: a large model is mostly decisions that change none.
  fileprivate enum AmountChoice {
    case present, wanted
    case stepped([UInt8])
  }

  /// What stands in the way of seeing that a decision was carried out.
  public enum Obstacle: Equatable, Sendable {
    /// The item has neither weight nor amount, so that more of it looks like less of it.
    case noMeasure
    /// There is no more, or no less, than what is.
    case noRoom
    /// What is wanted cannot be compared with what is.
    case incomparable
    /// What is wanted is no amount that is understood.
    case notUnderstood
    /// What is wanted is not what the action says.
    case againstItself
  }

  /// Whether a weight or an amount is told for what is to go: it says nothing then.
  public var hasIdleMeasure: Bool { action == .delete && isMeasureTold }

  private let isMeasureTold: Bool

  /// Whether the item is to go.
  public var leavesOut: Bool { action == .delete && obstacle == nil }

  /// Reads a decision; nil where its word is no action.
  public init?(_ decision: Int, of canvas: Canvas) {
    let taken = canvas.decisions[decision]
    guard let action = taken.action else { return nil }
    self.decision = decision
    self.action = action
    item = taken.item
    isMeasureTold = taken.weight > 0 || taken.amount != nil
    let reader = WishReader(canvas, taken, action)
    obstacle = reader.obstacle
    weight = reader.weight
    choice = reader.choice
  }

  /// The amount that the item would have, as it is written, with its `@`; nil where none.
  public func amount(in canvas: Canvas) -> [UInt8]? {
    let amount: Amount?
    switch choice {
    case .present: amount = canvas.amount(canvas.items[item])
    case .wanted: amount = canvas.decisions[decision].amount
    case .stepped(let word): return word
    }
    return amount.map { plainWord(canvas.tree.bytes, $0.word) }
  }
}

extension Canvas {
  /// What all decisions ask for, in file order.
  public var wishes: [Wish] { decisions.indices.compactMap { Wish($0, of: self) } }
}

/// Finds out what a decision comes to.
private struct WishReader {
  private(set) var obstacle: Wish.Obstacle?
  private(set) var weight: UInt8
  private(set) var choice = Wish.AmountChoice.present

  private let canvas: Canvas
  private let item: Item
  private let decision: Decision
  /// The amounts that say something.
  private let present: AmountValue?
  private let wanted: AmountValue?

  init(_ canvas: Canvas, _ decision: Decision, _ action: Action) {
    self.canvas = canvas
    self.decision = decision
    item = canvas.items[decision.item]
    weight = item.weight
    present = canvas.amount(item)?.value
    wanted = decision.amount?.value
    switch action {
    case .maintain: maintain()
    case .delete: return
    // What is new has the marks that are wanted, else its own.
    case .add: takeWanted()
    case .strengthen: change(1)
    case .reduce: change(-1)
    }
  }

  /// Whether an amount is wanted that is not understood.
  private var isUnread: Bool { decision.amount != nil && wanted == nil }

  /// How what is wanted compares with what is, for each measure that both tell: -1, 0 or 1.
  private var steps: [Int] {
    var steps: [Int] = []
    if item.weight > 0, decision.weight > 0 {
      steps.append((Int(decision.weight) - Int(item.weight)).signum())
    }
    if let present, let wanted, let order = wanted.compare(with: present) { steps.append(order) }
    return steps
  }

  private mutating func maintain() {
    if steps.contains(where: { $0 != 0 }) {
      obstacle = .againstItself
    } else if present == nil || wanted == nil || !steps.isEmpty {
      // Said again, or said for the first time: neither changes how much there is.
      takeWanted()
    }
  }

  private mutating func takeWanted() {
    if decision.weight > 0 { weight = decision.weight }
    if wanted != nil { choice = .wanted }
  }

  /// More where the direction is 1, less where it is -1: as much as is wanted, else one step.
  private mutating func change(_ direction: Int) {
    let steps = steps
    if steps.contains(-direction) || !steps.isEmpty && !steps.contains(direction) {
      obstacle = .againstItself
    } else if steps.contains(direction) {
      takeWanted()
    } else if isUnread {
      obstacle = .notUnderstood
    } else if item.weight == 0 && present == nil {
      obstacle = .noMeasure
    } else if decision.weight > 0 || wanted != nil {
      // Something is wanted: a step of something else is not what was meant.
      obstacle = .incomparable
    } else if item.weight > 0, (1...5).contains(Int(item.weight) + direction) {
      weight = direction > 0 ? item.weight + 1 : item.weight - 1
    } else if let present, let word = canvas.amount(item)?.word,
      let stepped = QuarterStep(plainWord(canvas.tree.bytes, word), present, direction).word
    {
      choice = .stepped(stepped)
    } else {
      obstacle = .noRoom
    }
  }
}
