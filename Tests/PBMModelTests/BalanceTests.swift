import PBMModel
import Testing

private func balance(_ costs: String, _ benefits: String = "") -> Balance {
  Balance(readCanvas(Array("## Costs\n\(costs)\n## Benefits\n\(benefits)\n".utf8)))
}

@Suite struct `What is given and what is got` {
  @Test func `is added up in weights, and in amounts of one kind`() {
    let balance = balance(
      "- Rent @900EUR/month [3]\n- Drive @30min/day\n- Meetings @2h/week [1]\n- Van @1200EUR/year",
      "- Pay @2,5kEUR/month\n- Thanks [4]")
    #expect(balance.costs.weight == 4)
    #expect(balance.costs.totals.map(\.text).first == "1000EUR/month")
    #expect(balance.benefits.weight == 4)
  }

  @Test func `is told in the unit that came first, also where that is an amount of nothing`() {
    #expect(balance("- A @0h/week\n- B @90min/week").costs.totals.map(\.text) == ["1.5h/week"])
    #expect(balance("- A @30min/week\n- B @1h/week").costs.totals.map(\.text) == ["90min/week"])
  }

  @Test func `keeps its cents`() {
    #expect(
      balance("- A @9.99EUR/month\n- B @0.04USD\n- C @0.10EUR/month").costs.totals.map(\.text) == [
        "10.09EUR/month", "0.04USD",
      ])
  }

  @Test func `leaves out what is only planned`() {
    #expect(balance("- A [3]\n  -> add\n- B [2]").costs.weight == 2)
  }

  @Test func `keeps apart what cannot be added`() {
    #expect(
      balance("- A @3EUR\n- B @3USD\n- C @3EUR/month\n- D @4").costs.totals.map(\.text) == [
        "3EUR", "3USD", "3EUR/month", "4",
      ])
  }
}
