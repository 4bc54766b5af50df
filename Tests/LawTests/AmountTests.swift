import PBMModel
import PBMSyntax
import TestSupport
import Testing

// Comparing amounts is an order on those that can be brought to one unit and period.

@Suite struct `Comparing amounts` {
  /// Amounts of all units and periods, some of them equal.
  private static let amounts: [AmountValue] = {
    var random = Randomness(seed: Trial.seed)
    let numbers = [
      "0", "1", "1.5", "1,50", "60", "0.125", "999999999999", "0.00000000001", "5", "260", "52",
      "12",
    ]
    let units = ["", "min", "h", "d", "km", "%", "EUR", "€", "USD"]
    let periods = ["", "/hour", "/day", "/week", "/month", "/quarter", "/year", "/jour", "/an"]
    var text = "## Costs\n"
    for _ in 0..<400 {
      text +=
        "- x @" + (random.once(in: 2) ? random.one(of: numbers) : "\(random.below(3000))")
        + random.one(of: units) + random.one(of: periods) + "\n"
    }
    let canvas = readCanvas(Array(text.utf8))
    return canvas.items.compactMap { canvas.amount($0)?.value }
  }()

  private func cases(_ law: (AmountValue, AmountValue, AmountValue) -> Bool) {
    var random = Randomness(seed: Trial.seed &+ 7)
    for _ in 0..<Trial.cases {
      let (a, b, c) = (
        random.one(of: Self.amounts), random.one(of: Self.amounts), random.one(of: Self.amounts)
      )
      guard !law(a, b, c) else { continue }
      Issue.record("\(a)\n\(b)\n\(c)")
      return
    }
  }

  @Test func `is done with enough of them`() {
    #expect(Self.amounts.count > 350)
  }

  @Test func `turns round when they change places`() {
    cases { a, b, _ in a.compare(with: b) == b.compare(with: a).map { -$0 } }
  }

  @Test func `says that each is equal to itself`() {
    cases { a, _, _ in a.compare(with: a) == 0 }
  }

  @Test func `goes from one to the next`() {
    cases { a, b, c in
      guard let first = a.compare(with: b), let second = b.compare(with: c) else { return true }
      guard let both = a.compare(with: c) else { return false }
      if first <= 0, second <= 0 { return both <= 0 && (both < 0) == (first < 0 || second < 0) }
      return true
    }
  }

  @Test func `finds those equal that say the same`() {
    cases { a, b, _ in (a.compare(with: b) == 0) == (a.meaning == b.meaning) }
  }

  @Test func `is possible exactly where it says so`() {
    cases { a, b, _ in (a.compare(with: b) != nil) == a.isComparable(with: b) }
  }

  @Test func `says the same as sums of one kind do`() {
    cases { a, b, _ in
      guard let order = a.compare(with: b) else { return a.kind != b.kind }
      let (left, right) = (a.sizeInKind, b.sizeInKind)
      if a.kind != b.kind { return false }
      return abs(left - right) <= 1e-9 * max(left, right) || (left < right) == (order < 0)
    }
  }
}
