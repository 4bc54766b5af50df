import PBMDiff
import PBMModel
import PBMSyntax
import Testing

/// Which items are one element, and what is told besides items, by examples.
@Suite struct MatchingTests {
  private func check(
    _ old: String, _ new: String, _ expected: [String],
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let comparison = compare(read(old), read(new))
    let found = comparison.changes.map { change in
      let texts = [
        change.old.map { comparison.old.text(comparison.old.items[$0]) } ?? "-",
        change.new.map { comparison.new.text(comparison.new.items[$0]) } ?? "-",
      ]
      return change.action.identifier + ": " + texts.joined(separator: " / ")
    }
    #expect(found == expected, sourceLocation: sourceLocation)
  }

  @Test func `An id holds together whatever the words are`() {
    check(
      "## Channels\n- Letters &a\n- Mail\n", "## Channels\n- Mail &a\n- Letters\n",
      ["maintain: Letters / Mail", "delete: Mail / -", "add: - / Letters"])
  }

  @Test func `Equal words in the same box come before equal words elsewhere`() {
    check(
      "## Key partners\n- Nurses\n\n## Customers\n- Nurses\n", "## Customers\n- nurses!\n",
      ["delete: Nurses / -", "maintain: Nurses / nurses!"])
  }

  @Test func `What moved to another box is one row`() {
    check(
      "## Key partners\n- Health insurers\n", "## Customers\n- Health insurers\n",
      ["maintain: Health insurers / Health insurers"])
  }

  @Test func `Of items that say the same, those with the same marks belong together`() {
    check(
      "## Channels\n- Mail [2]\n- Mail [4]\n", "## Channels\n- Mail [4]\n- Mail [2]\n- Mail [1]\n",
      ["maintain: Mail / Mail", "maintain: Mail / Mail", "add: - / Mail"])
  }

  @Test func `Near duplicates go to those that they are nearest to`() {
    check(
      "## Key activities\n- Enter supplier invoices\n- Enter customer invoices\n",
      "## Key activities\n- Enter the invoices of suppliers\n",
      [
        "maintain: Enter supplier invoices / Enter the invoices of suppliers",
        "delete: Enter customer invoices / -",
      ])
  }

  @Test func `A cost does not become a benefit by saying the opposite`() {
    check(
      "## Costs\n- No evening with my kids\n", "## Benefits\n- Three evenings with my kids\n",
      ["delete: No evening with my kids / -", "add: - / Three evenings with my kids"])
  }

  @Test func `What is liked and what is disliked are two things`() {
    check(
      "## Key activities\n- Friday market with the stall :(\n",
      "## Key activities\n- Friday choir with friends :)\n",
      ["delete: Friday market with the stall / -", "add: - / Friday choir with friends"])
  }

  @Test func `One's own is another thing, and so is the new one beside the old one`() {
    check(
      "## Key resources\n- Workshop of the firm, with a lathe\n",
      "## Key resources\n- My own workshop in the shed behind the house\n",
      [
        "delete: Workshop of the firm, with a lathe / -",
        "add: - / My own workshop in the shed behind the house",
      ])
    check(
      "## Key partners\n- Old contract with the power company\n",
      "## Key partners\n- New contract for solar panels, signed in May\n",
      [
        "delete: Old contract with the power company / -",
        "add: - / New contract for solar panels, signed in May",
      ])
    check(
      "## Key resources\n- Tandem, twelve years of age\n",
      "## Key resources\n- The same old tandem with new tyres\n",
      ["maintain: Tandem, twelve years of age / The same old tandem with new tyres"])
  }

  @Test func `A number that is a name tells one thing from another`() {
    check(
      "## Key activities\n- Teaching level 2\n",
      "## Key activities\n- Teaching level 3\n- Grading level 2\n",
      ["maintain: Teaching level 2 / Grading level 2", "add: - / Teaching level 3"])
  }

  @Test func `Two people who do not know are not the same`() {
    check(
      "## Costs\n- ?\n\n## Channels\n- ?\n", "## Costs\n- ？\n\n## Customers\n- ?\n",
      ["delete: ? / -", "add: - / ?", "maintain: ? / ？"])
  }

  @Test func `What is planned is no part of a model yet`() {
    let comparison = compare(
      read("## Channels\n- Mail\n- Phone\n  -> add\n"), read("## Channels\n- Mail\n- Phone\n"))
    #expect(comparison.planned.map(\.side) == [.old] && comparison.planned.map(\.item) == [1])
    #expect(comparison.changes.map(\.action) == [.maintain, .add])
    #expect(comparison.other.map(\.kind) == [.decision])
  }

  @Test func `What is no item and differs is told`() {
    let old = """
      # Nurse
      person: Ada
      stage: current

      I like it.
      ## Channels
      - Mail
        Since March.
        -> reduce: too much
        => Costs: less stress
        ? They would call
      """
    let new = """
      # Head nurse
      person: Ada

      I like it.
      ## Channels
      - Mail
        Since May.
        => Costs: less stress
        ? yes: They would call
        ? They would write
      """
    let comparison = compare(read(old), read(new))
    let found = comparison.other.map { difference in
      "\(difference.kind): \(difference.oldText ?? "-") / \(difference.newText ?? "-")"
    }
    #expect(
      found == [
        "title: Nurse / Head nurse", "note: Since March. / Since May.",
        "decision: reduce: too much / -",
        "hypothesis: They would call / yes: They would call", "hypothesis: - / They would write",
      ])
    #expect(!comparison.isSame)
    #expect(comparison.other.map(\.oldLine) == [0, 7, 8, 10, nil])
  }

  @Test func `Layout, comments and order are no difference`() {
    let comparison = compare(
      read("## Channels\n- Mail  me [2] :)\n- Phone\n\n## Costs\n- Stress\n"),
      read(
        "// new\n## Costs\r\n* Stress\r\n## Distribution channels\r\n1) Phone\r\n2) Mail me :) [2]")
    )
    #expect(comparison.isSame)
    #expect(comparison.summary.count(.maintain) == 3)
  }

  @Test func `Of items with the same words in another order gaps choose none`() {
    let new = read("## Channels\n- b c d\n- c d b a\n")
    let plain = compare(read("## Channels\n- a b c d\n- b d c a\n"), new)
    // Whatever its gaps are, each is the text that it was.
    for gaps in 1...20 {
      let gap = String(repeating: " ", count: gaps)
      let old = read("## Channels\n- b d c\(gap)a\n- a\(gap)b c d\n")
      #expect(facts(compare(old, new)) == facts(plain))
    }
  }
}
