import PBMModel
import PBMSyntax

/// Pages as one HTML file that needs nothing else, and no script: with one, pages are switched, and
/// elements chosen by tag and by action. On paper each page is one sheet.
public func html(_ pages: [Page]) -> [UInt8] {
  var writer = HTMLWriter()
  writer.write(pages)
  return writer.output
}

/// Writes pages as HTML. Every text goes through `text`, every name of a class is one of ours.
struct HTMLWriter {
  private(set) var output: [UInt8] = []

  mutating func put(_ markup: String) { output += markup.utf8 }

  /// Writes a text of the canvas, or a word of ours.
  mutating func text(_ text: String) { output += markup(text).utf8 }

  /// An element whose content is a text, whichever way it runs.
  mutating func element(_ name: String, class style: String = "", _ content: String) {
    put(style.isEmpty ? "<\(name) dir=\"auto\">" : "<\(name) class=\"\(style)\" dir=\"auto\">")
    text(content)
    put("</\(name)>\n")
  }

  mutating func write(_ pages: [Page]) {
    let language = pages.first?.language ?? .english
    put(
      """
      <!DOCTYPE html>
      <html lang="\(language.tag)">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; \
      style-src 'unsafe-inline'; script-src '\(pageScriptHash)'">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>
      """)
    text(pages.map(\.title).joined(separator: " · "))
    put("</title>\n<style>\(pageStyle)</style>\n</head>\n<body>\n\(pageSigns)\n")
    if let first = pages.first { writeControls(pages, first.words) }
    put("<main>\n")
    for (number, page) in pages.enumerated() {
      put("<article id=\"page-\(number + 1)\" aria-labelledby=\"title-\(number + 1)\"")
      put(page.language == language ? ">\n" : " lang=\"\(page.language.tag)\">\n")
      put("<div class=\"screen\">\n")
      write(page, number + 1)
      put("</div>\n<div class=\"sheet\" aria-hidden=\"true\">\n")
      output += sheet(page)
      put("</div>\n</article>\n")
    }
    put("</main>\n<script>\(pageScript)</script>\n</body>\n</html>\n")
  }

  /// What a script makes of use; without one nobody sees it.
  private mutating func writeControls(_ pages: [Page], _ words: PageWords) {
    put("<header id=\"controls\" hidden>\n")
    if pages.count > 1 {
      put("<div role=\"group\" aria-label=\"")
      text(words.pages)
      put("\">\n")
      for (number, page) in pages.enumerated() {
        put("<button type=\"button\" data-page=\"page-\(number + 1)\" aria-pressed=\"false\">")
        text(page.title)
        put("</button>\n")
      }
      put("</div>\n")
    }
    var tags: [String] = []
    var seen: Set<String> = []
    for tag in pages.flatMap(\.tags) where seen.insert(tag).inserted { tags.append(tag) }
    let names = tags.map { ($0, "#\($0)") }
    if !tags.isEmpty { writeChoice("tag", words.tag, names, words) }
    if pages.contains(where: \.hasActions) {
      writeChoice(
        "action", words.action, Action.allCases.map { ($0.identifier, words.name($0)) }, words)
    }
    put("</header>\n")
  }

  private mutating func writeChoice(
    _ id: String, _ label: String, _ values: [(String, String)], _ words: PageWords
  ) {
    put("<label>")
    text(label)
    put(" <select id=\"\(id)\"><option value=\"\">")
    text(words.all)
    put("</option>")
    for (value, name) in values {
      put("<option value=\"")
      text(value)
      put("\">")
      text(name)
      put("</option>")
    }
    put("</select></label>\n")
  }

  // MARK: A page

  private mutating func write(_ page: Page, _ number: Int) {
    put("<h1 id=\"title-\(number)\" dir=\"auto\">")
    text(page.title)
    put("</h1>\n")
    if !page.facts.isEmpty {
      put("<dl class=\"facts\">\n")
      for fact in page.facts {
        put("<div><dt>")
        text(fact.label)
        put("</dt><dd dir=\"auto\">")
        text(fact.value)
        put("</dd></div>\n")
      }
      put("</dl>\n")
    }
    for note in page.notes { element("p", note) }
    put("<div class=\"canvas\">\n")
    for panel in page.panels { write(panel, page, number) }
    put("</div>\n")
    if let balance = page.balance { write(balance, page.words) }
    if let loose = page.loose { write(loose, page, number) }
    if !page.impacts.isEmpty || !page.hypotheses.isEmpty {
      element("h2", page.words.hypotheses)
      belongings(page.impacts, page.hypotheses, page.words)
    }
    if let table = page.table { write(table, page.words, number) }
  }

  private mutating func write(_ panel: Panel, _ page: Page, _ number: Int) {
    let name = panel.box?.identifier ?? "no-box"
    put("<section class=\"box \(name)\" aria-labelledby=\"\(name)-\(number)\">\n")
    put("<h2 id=\"\(name)-\(number)\">")
    text(panel.heading)
    put("</h2>\n")
    if !panel.question.isEmpty { element("p", class: "question", panel.question) }
    for note in panel.notes { element("p", class: "note", note) }
    if !panel.entries.isEmpty {
      put("<ul>\n")
      for entry in panel.entries { write(entry, page) }
      put("</ul>\n")
    }
    belongings(panel.impacts, panel.hypotheses, page.words)
    put("</section>\n")
  }

  /// Impacts and hypotheses, each with its notes.
  mutating func belongings(
    _ impacts: [PageImpact], _ hypotheses: [PageHypothesis], _ words: PageWords
  ) {
    guard !impacts.isEmpty || !hypotheses.isEmpty else { return }
    put("<ul class=\"below\">\n")
    for impact in impacts {
      put("<li class=\"impact\"\(turned(beginsRightToLeft(impact.text)))>")
      if let box = impact.box { text("\(box): ") }
      put("<span dir=\"auto\">")
      text(impact.text)
      put("</span>")
      for note in impact.notes { element("p", class: "note", note) }
      put("</li>\n")
    }
    for hypothesis in hypotheses {
      put("<li class=\"hypothesis\"\(turned(beginsRightToLeft(hypothesis.text)))>")
      if hypothesis.status != .open {
        put("<b>")
        text(words.status(hypothesis.status) + ": ")
        put("</b>")
      }
      put("<span dir=\"auto\">")
      text(hypothesis.text)
      put("</span>")
      for note in hypothesis.notes { element("p", class: "note", note) }
      put("</li>\n")
    }
    put("</ul>\n")
  }
}
