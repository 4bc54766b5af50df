public import PBMModel
public import PBMPlan
import PBMSyntax

/// Says in words what was decided: boxes and actions in the language of the model.
///
/// Some of the words are a user's: whoever shows them makes them harmless for the place.
public struct PlanWords: Sendable {
  /// What is told.
  public let plan: Plan
  private let method: MethodWords

  /// Prepares to tell a plan.
  public init(_ plan: Plan) {
    self.plan = plan
    method = MethodWords(plan.canvas.language)
  }

  private var canvas: Canvas { plan.canvas }

  /// The name of an action.
  public func name(_ action: Action) -> String { method.name(action) }

  /// The name of a box.
  public func name(_ box: Box?) -> String { method.name(box) }

  /// How to decide something, for who has decided nothing yet.
  public var howToDecide: String {
    let names = Action.allCases.map { name($0) }
    return "below an element write \"-> \(name(.reduce)): \" and why: "
      + names.dropLast().joined(separator: ", ") + " or \(names.last ?? "")"
  }

  /// What cannot be right in the model, each with its line.
  public var errors: [(line: Int, message: String)] {
    let places = Positions(canvas.tree)
    return canvas.diagnostics.filter { $0.severity == .error }
      .map { (places.position(Int($0.range.start)).line, $0.message) }.sorted { $0.0 < $1.0 }
  }

  /// The question that an empty box waits for an answer to.
  public func question(_ box: Box) -> String {
    Vocabulary.shared.question(of: box, in: canvas.language)
  }

  /// The words of an item.
  public func text(_ index: Int) -> String { canvas.text(canvas.items[index]) }

  /// An item with the marks that matter for a decision: `Answer e-mails @60/day [4] :(`.
  public func textWithMarks(_ index: Int) -> String {
    let item = canvas.items[index]
    var text = text(index)
    if let amount = canvas.amount(item) { text += " \(canvas.plainAmount(amount))" }
    if item.weight > 0 { text += " [\(item.weight)]" }
    if let mood = item.mood { text += " \(mood.sign)" }
    return text
  }

  /// What there is to tell of a decision: how its marks change, why, and what stands in the way of
  /// seeing it.
  public func details(_ wish: Wish) -> [String] {
    var details: [String] = []
    if let marks = marks(wish) { details.append(marks) }
    let reason = canvas.reason(canvas.decisions[wish.decision])
    if !reason.isEmpty { details.append(reason) }
    if let obstacle = obstacle(wish) { details.append(obstacle) }
    return details
  }

  /// How the marks change: `[4] to [2], @60/day to @20/day`; nil where they do not.
  public func marks(_ wish: Wish) -> String? {
    guard wish.action != .delete, wish.obstacle == nil else { return nil }
    let item = canvas.items[wish.item]
    var parts: [String] = []
    if wish.weight != item.weight {
      parts.append(step(item.weight == 0 ? nil : "[\(item.weight)]", "[\(wish.weight)]"))
    }
    let before = canvas.amount(item).map { canvas.plainAmount($0) }
    if let amount = wish.amount(in: canvas).map({ String(decoding: $0, as: UTF8.self) }),
      amount != before
    {
      parts.append(step(before, amount))
    }
    guard !parts.isEmpty else { return nil }
    let decision = canvas.decisions[wish.decision]
    let isTold = decision.weight > 0 || decision.amount != nil
    return parts.joined(separator: ", ") + (isTold ? "" : ", one step")
  }

  private func step(_ before: String?, _ after: String) -> String {
    before.map { "\($0) to \(after)" } ?? after
  }

  /// Why no target can show that a decision was carried out; nil where one can.
  public func obstacle(_ wish: Wish) -> String? {
    wish.obstacle.map { $0.sentence(wish.action) }
  }

  /// The element whose change an impact comes from, if it stands under one.
  public func origin(_ impact: Int) -> String? {
    if case .item(let index) = canvas.impacts[impact].owner { text(index) } else { nil }
  }

  /// How many decisions there are for each action, in one line.
  public var summary: String {
    let counts = Action.allCases.map { "\(name($0)) \(plan.table.count($0))" }
    return counts.joined(separator: ", ") + "; undecided \(plan.agenda.undecided.count)"
  }
}

extension Review {
  /// How many decisions became what, in one line.
  public var summary: String {
    let shown = Judgement.Status.allCases.filter { $0 != .unseen || count($0) > 0 }
    let counts = shown.map { "\(count($0)) \($0.identifier)" }.joined(separator: ", ")
    let decisions = judgements.count == 1 ? "1 decision" : "\(judgements.count) decisions"
    let changes = undecided.count == 1 ? "1 change" : "\(undecided.count) changes"
    return "\(decisions): \(counts); \(changes) that nobody decided"
  }
}
