import PBMModel
@testable import PBMRender
import PBMSyntax
import TestSupport
import Testing

@Suite struct `What a page says itself` {
  /// What a page says in the method's words and in its own.
  private func words(_ language: Language) -> [String] {
    let words = PageWords(language)
    return Action.allCases.map { words.name($0) } + Box.allCases.map { words.question($0) }
      + Box.allCases.map { words.name($0) } + Stage.allCases.map { words.name($0) }
      + [.person, .role, .date].map { words.name($0) }
      + [words.hypotheses, words.decisions, words.impact, words.balance, words.noBox, words.weight]
      + [words.before, words.from, words.all, words.action, words.tag, words.pages]
      + [.open, .confirmed, .refuted].map { words.status($0) }
  }

  @Test(arguments: [Language.japanese, .chinese])
  func `has no Latin letter in languages without them`(_ language: Language) {
    for word in words(language) {
      #expect(
        !word.isEmpty && !word.unicodeScalars.contains { $0.isASCII && $0.properties.isAlphabetic })
    }
  }

  @Test(arguments: Language.allCases.filter { $0 != .english })
  func `is said otherwise than in English`(_ language: Language) {
    let words = PageWords(language)
    let english = PageWords(.english)
    for action in Action.allCases { #expect(words.name(action) != english.name(action)) }
    for box in Box.allCases { #expect(words.question(box) != english.question(box)) }
    for stage in Stage.allCases { #expect(words.name(stage) != english.name(stage)) }
    #expect(words.hypotheses != english.hypotheses)
    // A word of the vocabulary goes before one that is only shown.
    if language == .french { #expect(words.name(Action.delete) == "supprimer") }
  }

  @Test(arguments: [
    ("en", "12.5h/week"), ("fr", "12.5h/semaine"), ("de", "12.5h/Woche"), ("nl", "12.5uur/week"),
    ("ja", "12.5時間/週"),
  ])
  func `names units and periods of a balance`(_ tag: String, _ amount: String) {
    let text = "lang: \(tag)\n\n## Costs\n- One @10h/week\n- Other @2.5h/week\n"
    let page = Page(readCanvas(Array(text.utf8)), name: "me.pbm")
    #expect(page.balance?.costs.amounts == [amount])
  }

  @Test func `turns round what runs from the right`() {
    let text = "## Costs\n- ليل @4h/week [3]\n  -> reduce: نهار [1]\n- Day\n  -> reduce: نهار\n"
    let page = Page(readCanvas(Array(text.utf8)), name: "me.pbm")
    #expect(page.panels[Int(Box.costs.rawValue)].entries.map(\.isRightToLeft) == [true, false])
    let html = String(decoding: html([page]), as: UTF8.self)
    #expect(html.contains("<li class=\"entry wanted\" dir=\"rtl\""))
    #expect(html.contains(": <span dir=\"auto\">نهار</span>"))
    // An ASCII name before it does not make a reason run from the right.
    #expect(!beginsRightToLeft([Piece("reduce"), Piece(": نهار")]))
  }
}
