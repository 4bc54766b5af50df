import PBMModel
public import PBMSyntax

extension Code {
  /// Costs and benefits far apart.
  public static let unbalanced = Code("unbalanced", .warning)
}

let unbalanced = Rule(
  .unbalanced,
  summary: "What is given weighs far more than what is got, or far less.",
  why: """
    Who gives much more than they get will not do so for ever; who gets much more than they give \
    has perhaps not written down everything that the work costs. It may be a choice: then it is \
    good to know that it is one.
    """,
  source: "Clark and Osterwalder: what do you give, what do you get",
  options: [
    RuleOption(
      "ratio", "how many times heavier one side may be than the other", 1...1000, \.balance)
  ],
  bad: wholeCanvas.replacing("evening\n", with: "evening [5]\n")
    .replacing("thanked\n", with: "thanked [2]\n"),
  good: wholeCanvas.replacing("evening\n", with: "evening [4]\n")
    .replacing("thanked\n", with: "thanked [3]\n")
) { checkup in
  let canvas = checkup.canvas
  var costs = Side()
  var benefits = Side()
  for item in canvas.items {
    switch item.box {
    case .costs: costs.add(item, canvas)
    case .benefits: benefits.add(item, canvas)
    default: continue
    }
  }
  guard let heading = canvas.sections.first(where: { $0.meaning == .box(.costs) }),
    let finding = imbalance(costs, benefits, limit: checkup.options.balance)
  else { return }
  checkup.report(
    .unbalanced, checkup.tree.visible(heading.line), finding,
    help: "is something missing on the lighter side, or is this what has to change?")
}

/// What one side weighs.
private struct Side {
  var weight = 0
  /// The kinds of amounts, in the order they were met.
  private(set) var kinds: [AmountValue.Kind] = []
  /// The total of each kind.
  private(set) var totals: [AmountValue.Kind: Double] = [:]

  /// An item that is only planned is no part of the model yet.
  mutating func add(_ item: Item, _ canvas: Canvas) {
    guard !canvas.isPlanned(item) else { return }
    weight += Int(item.weight)
    guard let value = canvas.amount(item)?.value else { return }
    if totals[value.kind] == nil { kinds.append(value.kind) }
    totals[value.kind, default: 0] += value.sizeInKind
  }
}

private func imbalance(_ costs: Side, _ benefits: Side, limit: Double) -> String? {
  if costs.weight > 0, benefits.weight > 0 {
    return imbalance(
      Double(costs.weight), Double(benefits.weight), limit, "the weights", "\(costs.weight)",
      "\(benefits.weight)")
  }
  for kind in costs.kinds {
    guard let cost = costs.totals[kind], let benefit = benefits.totals[kind] else { continue }
    // That work brings more money than it costs is what it is for.
    if kind.isMoney, benefit > cost { continue }
    if let found = imbalance(
      cost, benefit, limit, "the amounts", text(of: cost, kind), text(of: benefit, kind))
    {
      return found
    }
  }
  return nil
}

/// A total as people write it: `480 h a year`, `2900 EUR`.
private func text(of total: Double, _ kind: AmountValue.Kind) -> String {
  let period =
    switch kind.period {
    case nil: ""
    case .year: " a year"
    case .some(let period): " per \(period.identifier)"
    }
  if kind.unit == .measure(.minute) {
    return (total < 60 ? rounded(total) + " min" : rounded(total / 60) + " h") + period
  }
  return rounded(total) + (kind.unit.identifier.map { " \($0)" } ?? "") + period
}

private func imbalance(
  _ costs: Double, _ benefits: Double, _ limit: Double, _ measure: String, _ costsText: String,
  _ benefitsText: String
) -> String? {
  guard costs > 0, benefits > 0, max(costs, benefits) > limit * min(costs, benefits) else {
    return nil
  }
  let times = rounded(max(costs, benefits) / min(costs, benefits))
  return costs > benefits
    ? "what you give is \(times) times what you get, by \(measure): \(costsText) against \(benefitsText)"
    : "what you get is \(times) times what you give, by \(measure): \(benefitsText) against \(costsText)"
}

/// A number with at most one digit behind the point.
private func rounded(_ value: Double) -> String {
  guard value < 1e15 else { return "\(value)" }
  let tenths = Int64(value * 10 + 0.5)
  return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
}
