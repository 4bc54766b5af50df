import Foundation
import PBMExchange
import PBMModel
import TestSupport
import Testing

// Nothing that a canvas says acts in a comment: not when Markdown is read, and not when the host
// looks for people, issues and addresses afterwards.

/// What somebody may write to make a comment do something.
private let attacks = [
  // Tables and lines
  "a | b", "a || b |", "|", "\\|", "\\\\|", "`a | b`", "a\nb", "a\r\n\r\n# b", "a\u{2028}b", "a\tb",
  "| --- | --- |", "---", "***", "___", "===", "- a", "+ a", "* a", "1. a", "12) a", "1.", "# a",
  "###### a", "> a", "    a", "~~~", "```", ":-:", ": a", "- [ ] a", "- [x] a", "a  ", "a\\",
  // Emphasis and code
  "*a*", "**a**", "_a_", "__a__", "~a~", "~~a~~", "`a`", "``a` b``", "a*b*c", "snake_case_word",
  "$a$", "$$a$$", "$`a`$", "==a==", "^a^", "{+a+} [-b-] {-c-} [+d+]",
  // Links and pictures
  "[a](b)", "![a](b)", "[a][b]", "[a]", "[^1]", "[^1]: a", "[a]: b", "[[a]]", "[a](javascript:b)",
  "<https://a.b>", "http://a.b", "https://a.b/c?d=e&f=g#h", "HTTPS://A.B", "ftp://a.b", "www.a.b",
  "WWW.a.b", "(www.a.b)", "https:://a.b", "https:///a.b", "https://", "see:http://a.b", "awww.a.b",
  "mailto:a@b.c", "xmpp:a@b.c", "a@b.c", "a.b-c+d@e-f.gh", "a@b", "//a.b",
  // HTML and entities
  "<b>a</b>", "<script>a</script>", "<img src=x onerror=a>", "<!-- a -->", "-->", "<!--", "</td>",
  "</details>", "<details open>", "<a href='b'>c</a>", "<?a?>", "<![CDATA[a]]>", "<br>", "a<b",
  "a < b > c", "&lt;", "&amp;lt;", "&#64;a", "&#x40;a", "&nbsp;", "&", "&&", "&a", "R&D", "&copy;",
  // People, issues, commits, pictures
  "@a", "@a-b", "@a/b", "a @b", "(@a)", "@@a", "@ a", "a@", "＠a", "#1", "#12 a", "a#1", "a/b#1",
  "# 1", "##1", "GH-1", "gh-12", "Gh-1", "!1", "a!1", "~a", "~\"a b\"", "%1", "%\"a\"", "&1", "&&1",
  "$1",
  "10%", "100%a", "deadbeef1", "0123456789abcdef0123456789abcdef01234567", "a/b@deadbeef1",
  "abcdef1", "ABCDEF12", "x deadbeef12 y", ":smile:", ":+1:", "::a::", "a:b:c", "12:30:45", ":a",
  "a:",
  "*iteration:1", "[issue:1]", "^alert#1",
  // What cannot be seen
  "\u{202E}a", "\u{2066}a\u{2069}", "\u{200E}", "\u{FEFF}a", "\u{1B}[31ma", "a\u{0}b", "\u{7F}",
  "\u{E0041}", "\u{85}", "👩‍🌾", "e\u{301}", "\u{301}", "夜勤", "٠", "a\u{A0}b",
]

/// What hosts look for in texts when Markdown has been read.
private var hunted: [Regex<Substring>] {
  [
    /@[A-Za-z0-9_.-]/, /#[A-Za-z0-9_]/, /(?i)\bgh-[0-9]/, /[!~%&][0-9]/, /[~%][A-Za-z"]/,
    /(?i)[a-z]+:\/\//, /(?i)www\./, /:[A-Za-z0-9_+-]+:/,
  ]
}

@Suite struct `A text in Markdown` {
  @Test(arguments: attacks)
  func `holds nothing that a host would look for`(attack: String) {
    let text = seen(markdownText(attack).replacing("&#8203;", with: "\u{200B}")[...])
      .replacing(/&#(\d+);/) { String(Unicode.Scalar(UInt32($0.1) ?? 0) ?? "?") }
    #expect(Array(text.joinedAgain.utf8) == Array(shown(attack).joinedAgain.utf8))
    for pattern in hunted { #expect(!text.contains(pattern), "\(attack)") }
    #expect(!isCommit(text), "\(attack)")
  }

  @Test func `is as it was where there is nothing to fear`() {
    for text in [
      "Answer e-mails, 60 a day", "Coûts (le soir)", "12:30 to 13:00", "夜勤", "50 % off",
      "What's new?",
      "a; b", "\"quoted\"", "24/7", "1250 a month",
    ] { #expect(markdownText(text) == text) }
  }

  @Test(.enabled(if: Renderer.isAvailable), arguments: attacks)
  func `is shown as it is, in a cell, a heading, a paragraph and between tags`(attack: String)
    throws
  {
    let escaped = markdownText(attack)
    let inside = markdownText(attack, mayStartLine: false)
    let html = try Renderer.html(
      "#### \(escaped)\n\n\(escaped)\n\nafter\n\(escaped)\n\n| a |\n| --- |\n| \(inside) |\n\n"
        + "<ins>\(inside)</ins>\n")
    let text = shown(attack)
    for pattern in [
      /<h4>(.*)<\/h4>/, /<\/h4>\n<p>(.*)<\/p>\n<p>after/, /<p>after\n(.*)<\/p>\n<table>/,
      /<td>(.*)<\/td>/,
      /<p><ins>(.*)<\/ins><\/p>/,
    ] {
      let found = try #require(
        html.firstMatch(of: pattern.matchingSemantics(.unicodeScalar)), "\(html)")
      #expect(!found.1.contains("<"), "\(html)")
      #expect(trimmed(seen(found.1).joinedAgain) == trimmed(text.joinedAgain), "\(html)")
    }
  }

  @Test(.enabled(if: Renderer.isAvailable))
  func `is shown as it is, whatever it is made of`() throws {
    var random = Randomness(seed: 3)
    let signs =
      (0x21..<0x7F).map { String(UnicodeScalar($0)) } + ["a", "1", " ", "é", "夜", "\u{200D}"]
    let texts = (0..<max(2_000, Trial.cases / 2)).map { _ in
      let pool = random.once(in: 2) ? attacks : signs
      return trimmed(
        (0..<random.below(pool.count == attacks.count ? 3 : 12) + 1).map { _ in random.one(of: pool)
        }
        .joined())
    }.filter { !shown($0).joinedAgain.isEmpty }
    let rows = texts.map { "| \(markdownText($0, mayStartLine: false)) |\n" }.joined()
    let html = try Renderer.html("| a |\n| --- |\n" + rows)
    let cells = html.matches(of: /<td>(.*)<\/td>/.matchingSemantics(.unicodeScalar)).map(\.1)
    try #require(cells.count == texts.count)
    for (cell, text) in zip(cells, texts) {
      #expect(!cell.contains("<"), "\(text): \(cell)")
      #expect(
        trimmed(seen(cell).joinedAgain) == trimmed(shown(text).joinedAgain), "\(text): \(cell)")
      for pattern in hunted { #expect(!seen(cell).contains(pattern), "\(text): \(cell)") }
      #expect(!isCommit(seen(cell)), "\(text): \(cell)")
    }
  }

  private func trimmed(_ text: String) -> String { text.trimmingCharacters(in: [" ", "\n"]) }

  private func isCommit(_ text: String) -> Bool {
    text.matches(of: /(?i)\b[0-9a-f]{7,40}\b/).contains { match in
      match.0.contains(where: \.isNumber) && match.0.contains(where: \.isLetter)
    }
  }
}
