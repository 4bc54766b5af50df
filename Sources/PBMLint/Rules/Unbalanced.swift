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
  let balance = Balance(canvas)
  guard let heading = canvas.sections.first(where: { $0.meaning == .box(.costs) }),
    let finding = imbalance(balance, limit: checkup.options.balance)
  else { return }
  checkup.report(
    .unbalanced, checkup.tree.visible(heading.line), finding,
    help: "is something missing on the lighter side, or is this what has to change?")
}

private func imbalance(_ balance: Balance, limit: Double) -> String? {
  let (costs, benefits) = (balance.costs, balance.benefits)
  if costs.weight > 0, benefits.weight > 0 {
    return imbalance(
      Double(costs.weight), Double(benefits.weight), limit, "the weights", "\(costs.weight)",
      "\(benefits.weight)")
  }
  for total in costs.totals {
    let (kind, cost) = (total.kind, total.size)
    guard let benefit = benefits.total(kind) else { continue }
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
    return (total < 60 ? shortNumber(total) + " min" : shortNumber(total / 60) + " h") + period
  }
  return shortNumber(total) + (kind.unit.identifier.map { " \($0)" } ?? "") + period
}

private func imbalance(
  _ costs: Double, _ benefits: Double, _ limit: Double, _ measure: String, _ costsText: String,
  _ benefitsText: String
) -> String? {
  guard costs > 0, benefits > 0, max(costs, benefits) > limit * min(costs, benefits) else {
    return nil
  }
  let times = shortNumber(max(costs, benefits) / min(costs, benefits))
  return costs > benefits
    ? "what you give is \(times) times what you get, by \(measure): \(costsText) against \(benefitsText)"
    : "what you get is \(times) times what you give, by \(measure): \(benefitsText) against \(costsText)"
}
