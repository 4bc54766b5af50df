public import PBMModel
import PBMSyntax

/// What somebody may write to make a picture do something.
public enum PictureAttacks {
  /// Texts, as bytes: not all of them are in an encoding that there is.
  public static let all: [[UInt8]] = texts.map { Array($0.utf8) } + broken

  private static let hit = "window.pwned=1;alert(1)"
  private static let texts = [
    // Markup, script, style
    "<script>\(hit)</script>", "</script><script>\(hit)</script>", "<img src=x onerror=\"\(hit)\">",
    "<svg onload=\(hit)>", "<svg><script>\(hit)</script></svg>", "</svg><b>", "</text></svg>",
    "<iframe src=\"http://a.b\"></iframe>", "<style>*{display:none}</style>", "</style><b>bold</b>",
    "</title><script>\(hit)</script>", "<!--", "-->", "<!-- a --> b", "<![CDATA[", "]]>",
    "<?xml a?>",
    "<!DOCTYPE a [<!ENTITY b \"c\">]> &b;", "<base href=\"http://a.b/\">",
    "<form action=\"http://a.b\">",
    "<meta http-equiv=\"refresh\" content=\"0;url=http://a.b\">",
    "<link rel=stylesheet href=http://a.b>",
    "</li></ul></section>", "</div></article></main>",
    "<template><script>\(hit)</script></template>",
    "<use href=\"http://a.b/c.svg#d\"/>", "<a href=\"javascript:\(hit)\">c</a>",
    // Attributes
    "\" onmouseover=\"\(hit)", "' onfocus='\(hit)' autofocus='", "\"><script>\(hit)</script>",
    "x\" style=\"position:fixed", "` onclick=`\(hit)`", "=\"a\" b='c' d", "\"", "'", "\\\" \\'",
    // Entities
    "&lt;script&gt;", "&#60;b&#62;", "&amp;lt;", "&", "&&#x3c;b>", "&nbsp;", "&undefined;", "&#0;",
    "&#xFFFE;",
    // Links, people, formulas
    "javascript:\(hit)", "data:text/html,<script>\(hit)</script>", "![x](http://a.b/c.png)",
    "[a](http://a.b)", "<http://a.b>", "http://a.b/c?d=e&f", "www.a.b", "@mentions", "a#123 GH-1",
    "=1+1", "+1+1", "@SUM(A1)", "=HYPERLINK(\"http://a.b\")", "url(http://a.b)",
    "expression(alert(1))",
    "a | b || c", "*a* **b** _c_ `d` ~~e~~ ^f^", "a <br> b", "{{a}} ${b} <% c %>", "\\| \\`",
    // What cannot be seen
    "\u{202E}gnp.exe", "\u{2066}a\u{2069}\u{2067}b", "\u{200E}a\u{200F}b\u{61C}",
    "\u{2028}a\u{2029}b",
    "\u{1B}[31mred\u{1B}[0m", "\u{1B}]0;title\u{7}", "\u{1B}[2J\u{1B}[H",
    "\u{9B}31m \u{9D}0;a\u{9C}",
    "\u{85}a\u{80}b\u{9F}", "a\u{8}\u{8}b", "a\u{7F}b", "a\u{C}b\u{B}c", "a\u{FFFE}b\u{FFFF}c",
    "a\u{E000}b\u{10FFFD}c", "\u{FEFF}a", "a\u{AD}b", "\u{E0041}\u{E0042}", "a\u{200B}b\u{2060}c",
    "a\tb", "\u{FFFD}", "\u{1D173}a", "\u{FFF9}a\u{FFFA}b\u{FFFB}",
  ]

  /// A surrogate by itself, letters cut off, and what is too long.
  private static let broken: [[UInt8]] = [
    [0x61, 0xED, 0xA0, 0x80, 0x62], [0xED, 0xBF, 0xBF, 0x3C, 0x62, 0x3E], [0x61, 0xC3],
    [0xFF, 0xFE, 0x61],
    [0xC0, 0xBC, 0x62, 0x3E], [0xF4, 0x90, 0x80, 0x80],
  ]

  /// A canvas that says the text wherever something can be said.
  public static func canvas(_ text: [UInt8]) -> [UInt8] {
    let whole = """
      # Title %

      lang: en
      person: Who %
      place: Where %

      Of all %

      ## Costs
      Of the box %
      => Benefits: brings %
      ? supposed %
      - Item % is here
        Of the item %
        -> reduce: because % it is
        => Benefits: so %
          Of that %
        ? yes: perhaps % it is
          How %
      - Tagged #t% #two

      ## Heading %
      - Elsewhere % is this

      """
    return Array(
      whole.utf8.split(separator: UInt8(ascii: "%"), omittingEmptySubsequences: false)
        .map(Array.init).joined(separator: text))
  }

  /// A text as a file of XML can say it: two characters are none there.
  public static func drawn(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { $0 == "\u{FFFE}" || $0 == "\u{FFFF}" ? "\u{FFFD}" : $0 }))
  }

  /// What has to be read in a picture of a canvas.
  public static func texts(in canvas: Canvas) -> [String] {
    let tree = canvas.tree
    var texts = canvas.title.map { [shown(tree.string($0))] } ?? []
    texts += canvas.metadata.filter { $0.key != .lang }.map { shown(tree.string($0.value)) }
    for (index, item) in canvas.items.enumerated() {
      texts.append(shown(canvas.text(item)))
      texts += canvas.tagNames(index).map { "#" + shown($0) }
      if let decision = item.decision {
        texts.append(shown(canvas.reason(canvas.decisions[decision])))
      }
    }
    texts += canvas.impacts.map { shown(tree.string($0.text)) }
    texts += canvas.hypotheses.map { shown(tree.string($0.text)) }
    texts += canvas.notes.map { shown(tree.string($0.text)) }
    return texts.filter { !$0.isEmpty }
  }
}
