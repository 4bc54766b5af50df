import Foundation
import PBMDiff
import PBMExchange
import PBMModel
import TestSupport
import Testing

// Whole comments: what stands in them, and that they are never too long.

private let limit = 65_000

private func canvas(_ text: String) -> Canvas { readCanvas(Array(text.utf8)) }

private func page(
  _ old: String, _ new: String, by grouping: ChangeGrouping = .box,
  _ selection: ChangeSelection = ChangeSelection()
) -> String {
  markdownComparison(
    compare(canvas(old), canvas(new)), oldName: "old.pbm", newName: "new.pbm", by: grouping,
    selection)
}

private func prototypes(_ current: String, _ targets: [(name: String, text: String)]) -> Prototypes
{
  let current = canvas(current)
  return Prototypes(
    targets.map {
      Prototypes.Target(name: $0.name, comparison: compare(current, canvas($0.text)))
    })
}

/// The rows of tables, and how many are told to be missing, in the folded parts and elsewhere.
private struct Counts {
  var shown = 0
  var folded = 0
  var missing = 0
  var foldedMissing = 0

  init(_ page: String) {
    var isFolded = false
    var isInTable = false
    for line in page.split(separator: "\n", omittingEmptySubsequences: false) {
      if line == "<details>" { isFolded = true }
      if line == "</details>" { isFolded = false }
      let missing = line.firstMatch(of: /^\*(\d+) (more )?not shown\*$/).flatMap { Int($0.1) } ?? 0
      let isRow = line.hasPrefix("|") && isInTable
      if isFolded {
        foldedMissing += missing
        folded += isRow ? 1 : 0
      } else {
        self.missing += missing
        shown += isRow ? 1 : 0
      }
      isInTable = line.hasPrefix("| ---") || isInTable && line.hasPrefix("|")
    }
  }
}

private let boxes = [
  "Key partners", "Key activities", "Key resources", "Value proposition", "Channels",
  "Customer relationships", "Customers", "Costs", "Benefits", "Hobbies",
]

/// A canvas with so many items in a box.
private func canvas(_ counts: [Int], _ word: String, from start: Int = 0) -> String {
  var number = start
  return zip(boxes, counts).map { box, count in
    "## \(box)\n"
      + (0..<count).map { _ in
        number += 1
        return "- \(word) \(String(number &* 7919 % 1_000_003, radix: 36)) \(number)\n"
      }.joined()
  }.joined()
}

@Suite struct `A comment on a pull request` {
  @Test func `begins with what a bot looks for, what it is about, and the counts`() {
    let page = page("## Costs\n- Stress [4]\n- Bus\n", "## Costs\n- Stress [2]\n- Bus\n- Rent\n")
    let lines = page.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    #expect(lines[0] == "<!-- pbm diff -->")
    #expect(lines[1] == "### What changes: old.pbm → new.pbm")
    #expect(lines[3] == "**1 maintained, 0 strengthened, 1 added, 1 reduced, 0 deleted**")
    #expect(page.contains("\n#### Costs\n"))
    #expect(page.contains("\n| reduce | Stress | Stress | weight 4 to 2; good news |\n"))
    #expect(page.contains("\n<details>\n<summary>1 maintained as before</summary>\n"))
    #expect(page.contains("\n| Costs | Bus |\n"))
  }

  @Test func `marks the words that differ`() {
    let page = page(
      "## Costs\n- The <b>bus</b> every evening\n", "## Costs\n- The <b>bus</b> every | morning\n")
    let start = "| The &lt;b&gt;bus&lt;/b&gt; every"
    #expect(page.contains("\(start) <del>evening</del> \(start) <ins>&#124; morning</ins> |"))
  }

  @Test func `is never too long, and counts what is missing`() {
    var random = Randomness(seed: 17)
    for number in 0..<24 {
      let size = [3, 12, 40, 80][number % 4]
      let word = random.one(of: [
        "item", "夜勤の看護", "@a|b", String(repeating: "x@", count: 40), "<&>",
      ])
      let counts = boxes.map { _ in random.below(size) }
      let kept = counts.map { _ in random.below(size) }
      let old = canvas(counts, word)
      // Some of the old items, in another weight, and others.
      let new = canvas(counts.map { $0 / 2 }, word) + canvas(kept, "new \(word)", from: 50_000)
      let selection = ChangeSelection(
        kinds: number % 3 == 0 ? [.add, .delete] : [], isExplained: number % 5 == 0)
      let comparison = compare(canvas(old), canvas(new))
      let page = markdownComparison(
        comparison, oldName: "old", newName: "new", by: number % 2 == 0 ? .box : .action, selection)
      #expect(page.utf8.count <= limit)
      let found = Counts(page)
      let wanted = comparison.changes.filter { selection.shows($0) }.count
      #expect(found.shown + found.missing == wanted, "\(number)")
      if found.missing > 0 {
        #expect(page.contains("**Shortened: \(found.missing) of \(wanted) rows are not shown"))
        // What is unchanged goes first.
        #expect(found.folded == 0)
        #expect(page.utf8.count > limit / 2 || found.shown == 0)
      }
      if !selection.isFiltered {
        #expect(found.folded + found.foldedMissing == comparison.changes.count - wanted)
      }
    }
  }

  @Test func `of several targets is never too long`() {
    let many = (0..<300).map { number in
      (name: "\(number)" + String(repeating: "@", count: number % 3 * 300), text: "## Costs\n- a\n")
    }
    let cases = [
      prototypes(canvas([3, 2, 1], "item"), many),
      prototypes(
        canvas([150, 80], "item"),
        (0..<8).map { ("target-\($0).pbm", canvas([110, 110], "item", from: $0 * 40)) }),
      prototypes(
        "## Costs\n- " + String(repeating: "|", count: 100_000) + "\n", [("a", ""), ("b", "")]),
    ]
    for prototypes in cases {
      let page = markdownPrototypes(prototypes, currentName: "current.pbm")
      #expect(page.utf8.count <= limit)
      let found = Counts(page)
      let changed = prototypes.rows.filter { !$0.isUnchanged }.count
      // The counts are a table as well.
      #expect(found.shown + found.missing - prototypes.counts.count == changed)
    }
    #expect(
      markdownPrototypes(cases[0], currentName: "c").contains(" more targets are not shown.**"))
  }

  @Test func `cuts a text that fills it, and says so`() {
    let page = page("## Costs\n- a\n", "## Costs\n- \(String(repeating: "word ", count: 50_000))\n")
    #expect(page.utf8.count < 10_000)
    #expect(page.contains("… (248999 more characters)"))
  }

  @Test func `of the same models says that they are`() {
    let page = page("## Costs\n- a\n", "## Costs\n-  a\n")
    #expect(page.contains("**No difference:** 1 maintained"))
    #expect(Counts(page).shown == 0)
  }

  @Test(.enabled(if: Renderer.isAvailable))
  func `is rendered as tables, whatever the canvases say`() throws {
    let texts = [
      "a | b", "`a", "*a*", "<b>", "</details>", "@a", "#1", "www.a.b", "![a](b)", "\\", "~~a",
      "$a$",
      "-->", "&lt;", "[x]", "___", "|", "\u{202E}a",
    ]
    let old = "# <i>|@t\n\n## Costs\n" + texts.map { "- \($0) was here\n" }.joined() + "- a\n"
    let new =
      "# `t\n\n## Costs\n" + texts.map { "- \($0) is here [2]\n" }.joined() + "- a\n  note | <b>\n"
      + "## |Box @b\n- c\n"
    for grouping in ChangeGrouping.allCases {
      let markdown = markdownComparison(
        compare(canvas(old), canvas(new)), oldName: "<old>|.pbm", newName: "`new`.pbm", by: grouping
      )
      let tags = try Renderer.html(markdown).matches(of: /<\/?([a-z0-9]+)/).map { String($0.1) }
      let expected: Set = [
        "h3", "h4", "p", "strong", "table", "thead", "tbody", "tr", "th", "td", "details",
        "summary",
        "ins", "del",
      ]
      #expect(Set(tags).subtracting(expected) == [])
      let changes = compare(canvas(old), canvas(new)).changes.filter(\.isNoticeable)
      let rows = try Renderer.html(markdown).matches(of: /<tr>/).count
      // The heads of the tables, what is folded, and the rows.
      #expect(rows > changes.count)
      #expect(tags.count { $0 == "details" } % 2 == 0)
    }
  }
}
