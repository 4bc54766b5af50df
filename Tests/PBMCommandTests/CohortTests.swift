import Foundation
import TestSupport
import Testing

// The recipe for many canvases: what the page's queries find is what was written.

@Suite struct `A cohort in a database` {
  @Test func `tells which costs weigh most, and what is to be reduced`() throws {
    let machine = try Machine()
    var cohort = Cohort(seed: 7)
    for number in 1...2000 { try machine.write("cohort/\(number).pbm", cohort.next()) }
    let said = try machine.run("pbm export cohort --to ndjson -o cohort.ndjson")
    #expect(said.status == 0, "\(said.errorText.prefix(2000))")
    let queries = try queries()
    #expect(queries.count == 3)

    let costs = try #require(try rows(of: queries[0], machine))
    let expected = cohort.costs.sorted {
      ($1.value.weight, $0.key) < ($0.value.weight, $1.key)
    }
    #expect(costs.count == expected.count)
    for (row, cost) in zip(costs, expected) {
      #expect(row[0] as? String == cost.key)
      #expect(row[1] as? Int == cost.value.people)
      #expect(row[2] as? Int == cost.value.weight)
      let mean = Double(cost.value.weight) / Double(cost.value.weighed)
      #expect(abs((row[3] as? Double ?? 0) - mean) <= 0.00501)
    }

    let reduced = try #require(try rows(of: queries[1], machine))
    let most = cohort.reduced.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(10)
    #expect(reduced.count == 10)
    for (row, one) in zip(reduced, most) {
      #expect("\(row[0] as? String ?? ""): \(row[1] as? String ?? "")" == one.key)
      #expect(row[2] as? Int == one.value)
    }
    // Hours of a week, all of them from amounts.
    #expect(try rows(of: queries[2], machine)?.isEmpty == false)
  }

  /// The blocks of the page that begin with SELECT.
  private func queries() throws -> [String] {
    let page = try Page("Grammar/exchange.md").text
    var queries: [String] = []
    var isInside = false
    for line in page.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("    SELECT") {
        queries.append("")
        isInside = true
      }
      if !line.hasPrefix("    ") { isInside = false }
      if isInside { queries[queries.count - 1] += line.dropFirst(4) + "\n" }
    }
    return queries
  }

  private func rows(of query: String, _ machine: Machine) throws -> [[Any]]? {
    try machine.write("query.sql", query)
    let python = try Readers.program("python")
    let script = Readers.folder.appending(path: "cohort.py").path
    let said = try machine.run("'\(python)' '\(script)' query.sql")
    #expect(said.status == 0, "\(said.errorText)")
    return try JSONSerialization.jsonObject(with: said.output) as? [[Any]]
  }
}
