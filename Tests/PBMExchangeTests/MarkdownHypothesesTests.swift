import Foundation
import PBMExchange
import PBMModel
import PBMPlan
import TestSupport
import Testing

// The check-list of hypotheses: what stands in it, and that it is never too long.

private func list(_ texts: String...) -> HypothesisList {
  HypothesisList(
    zip("abc", texts).map { letter, text in
      ModelHypotheses(readCanvas(Array(text.utf8)), file: "\(letter).pbm")
    })
}

/// How many hypotheses are shown, with and without what is told of them, and how many are told to
/// be missing.
private struct Counts {
  var shown = 0
  var detailed = 0
  var missing = 0

  init(_ page: String) {
    var last = ""
    for line in page.split(separator: "\n").map(String.init) {
      if line.hasPrefix("- [") { shown += 1 }
      if line.hasPrefix("  - "), last.hasPrefix("- [") { detailed += 1 }
      missing += line.firstMatch(of: /^\*(\d+) not shown\*$/).flatMap { Int($0.1) } ?? 0
      last = line
    }
  }
}

@Suite struct `A check-list of hypotheses` {
  @Test func `begins with what a bot looks for and the counts, and ticks what was tested`() {
    let page = markdownHypotheses(
      list("## Costs\n- a [2]\n  ? b\n    Ask.\n  ? yes: c\n  ? no: d\n"))
    let lines = page.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    #expect(lines[0] == "<!-- pbm hypotheses -->")
    #expect(lines[3] == "**1 open, 1 refuted (1 to reconsider), 1 confirmed**")
    #expect(lines.filter { $0.hasPrefix("- ") } == ["- [ ] b", "- [x] d", "- [x] c"])
    #expect(lines.contains("  - [ ] reconsider: &#91;2&#93; a (Costs), a.pbm:6"))
    #expect(lines.contains("  - how: Ask."))
  }

  @Test func `shows what is wanted, and counts all`() {
    let models = list("## Costs\n? b\n? yes: c\n? no: d\n")
    for status in HypothesisList.statuses {
      let page = markdownHypotheses(models, only: [status])
      #expect(Counts(page).shown == 1)
      #expect(
        page.contains("**1 open (1 without a test), 1 refuted (1 to reconsider), 1 confirmed**"))
    }
  }

  @Test func `is never too long, and counts what is missing`() {
    let words = [
      "x", "@a|b", "夜勤の看護", String(repeating: "@x ", count: 400),
      String(repeating: "|", count: 90_000),
    ]
    for (number, word) in words.enumerated() {
      for count in [1, 3, 40, 900, 9_000] where word.utf8.count * count < 5_000_000 {
        let text = (0..<count).map { index in
          "- \(word) \(index) [3]\n  ? \(["", "no: ", "yes: "][index % 3])\(index) \(word)\n"
            + String(repeating: "    \(word) how\n", count: number % 2 == 0 ? 1 : 3)
        }.joined()
        let page = markdownHypotheses(list("## Costs\n" + text))
        let found = Counts(page)
        #expect(page.utf8.count <= 65_000, "\(number) \(count)")
        #expect(found.shown + found.missing == count, "\(number) \(count)")
        #expect(page.contains("**Shortened: ") == (found.detailed < count))
        // Room is used, and what is shown at all comes before what is told of it.
        if found.detailed < count { #expect(page.utf8.count > 32_000, "\(number) \(count)") }
        if found.missing > 0 { #expect(found.detailed == 0) }
      }
    }
  }

  @Test func `tells the rest of what rests on one by a number`() {
    let items = (0..<500).map { "- item \($0)\n  ? it pays\n" }.joined()
    let page = markdownHypotheses(list("## Costs\n" + items))
    #expect(page.contains("\n  - *492 more not shown*\n"))
    #expect(!page.contains("Shortened"))
  }

  @Test(.enabled(if: Renderer.isAvailable))
  func `is rendered as one, whatever the canvases say`() throws {
    let texts = [
      "- [x] a", "`a", "*a*", "<b>", "</details>", "@a", "#1", "www.a.b", "![a](b)", "\\", "~~a",
      "1. a", "-->", "&lt;", "[x]", "___", "| a", "(a)", "> a", "# a", "\u{202E}a", "[a]: b",
    ]
    let text = texts.enumerated().map { number, text in
      "- \(text) \(number)\n  ? \(["", "no: ", "yes: "][number % 3])\(number) \(text)\n    how \(text)\n"
        + "? \(text) too \(number)\n"
    }.joined()
    let page = markdownHypotheses(
      HypothesisList([
        ModelHypotheses(readCanvas(Array(("## Costs\n" + text).utf8)), file: "`<i>|*.pbm")
      ]))
    let html = try Renderer.html(page)
    let tags = html.matches(of: /<\/?([a-z0-9]+)/).map { String($0.1) }
    #expect(Set(tags) == ["h3", "h4", "p", "strong", "ul", "li", "input"])
    // Each hypothesis has a box to tick, and what is to be reconsidered has one below it.
    let refuted = texts.indices.count { $0 % 3 == 1 }
    #expect(html.matches(of: /<input type="checkbox"/).count == 2 * texts.count + refuted)
    for text in texts where !text.contains("\u{202E}") {
      #expect(
        seen(html[...]).joinedAgain.contains("how: how \(text)\n")
          || seen(html[...]).joinedAgain.contains("how: how \(text)<"), "\(text)")
    }
  }
}
