import PBMDiff
import PBMModel
import PBMSyntax

// An element in HTML: by words for who listens, by signs for who looks.

extension HTMLWriter {
  mutating func write(_ entry: PageEntry, _ page: Page) {
    let words = page.words
    var classes = "entry"
    if let action = entry.action { classes += entry.isWanted ? " wanted" : " \(action.identifier)" }
    put("<li class=\"\(classes)\"" + turned(entry.isRightToLeft))
    if let action = entry.action { put(" data-action=\"\(action.identifier)\"") }
    if !entry.tags.isEmpty {
      put(" data-tags=\"")
      text(entry.tags.joined(separator: " "))
      put("\"")
    }
    put(">")
    if !entry.isWanted, let action = entry.action { sign(action, words) }
    put("<span class=\"text\" dir=\"auto\">")
    let isGone = entry.action == .delete && !entry.isWanted
    if isGone { put("<del>") }
    write(entry.text, "ins")
    if isGone { put("</del>") }
    put("</span>")
    if entry.isDoubtful { put(" <span class=\"faint\">(?)</span>") }
    if !entry.before.isEmpty {
      put("<span class=\"before\">")
      text(words.before + ": ")
      put("<span dir=\"auto\">")
      write(entry.before, "del")
      put("</span></span>")
    }
    signs(entry, words)
    if entry.isWanted, let action = entry.action {
      put("<p class=\"decision\">")
      sign(action, nil)
      put("<b>")
      text(words.name(action))
      put("</b>")
      if !entry.reason.isEmpty {
        put(": <span dir=\"auto\">")
        text(entry.reason)
        put("</span>")
      }
      put("</p>\n")
    }
    for note in entry.notes { element("p", class: "note", note) }
    belongings(entry.impacts, entry.hypotheses, words)
    put("</li>\n")
  }

  private mutating func write(_ stretches: [WordChanges.Stretch], _ changed: String) {
    for stretch in stretches {
      if stretch.isChanged { put("<\(changed)>") }
      text(stretch.text)
      if stretch.isChanged { put("</\(changed)>") }
    }
  }

  /// What turns an element round whose words run from the right: its sign stands there, too.
  func turned(_ isRightToLeft: Bool) -> String { isRightToLeft ? " dir=\"rtl\"" : "" }

  /// An action's sign, with its name for who listens; without words the name stands beside it.
  mutating func sign(_ action: Action, _ words: PageWords?) {
    put("<svg class=\"a \(action.identifier)\" viewBox=\"0 0 9 9\" aria-hidden=\"true\">")
    put("<use href=\"#\(action.identifier)\"/></svg>")
    if let words { hidden(words.name(action) + ": ") }
  }

  private mutating func hidden(_ words: String) {
    put("<span class=\"heard\">")
    text(words)
    put("</span>")
  }

  /// Weight, amount, mood, tags and where it came from.
  private mutating func signs(_ entry: PageEntry, _ words: PageWords) {
    guard
      entry.weight.old + entry.weight.new > 0 || entry.amount.new != nil
        || entry.amount.old != nil || entry.mood.old != nil || entry.mood.new != nil
        || !entry.tags.isEmpty || entry.origin != nil
    else { return }
    // Signs stand in the direction of the words.
    let arrow = entry.isRightToLeft ? " ← " : " → "
    put("<span class=\"signs\">")
    if entry.weight.old > 0, !entry.weight.isSteady {
      pips(entry.weight.old, " was", words)
      put(arrow)
    }
    if entry.weight.new > 0 {
      pips(entry.weight.new, "", words)
    } else if entry.weight.old > 0 {
      put("– ")
    }
    if let amount = entry.amountInWords {
      put("<span dir=\"auto\">")
      text(amount)
      put("</span>")
    }
    if let old = entry.mood.old, !entry.mood.isSteady {
      face(old, " was", words)
      put(arrow)
      if entry.mood.new == nil { put("– ") }
    }
    if let mood = entry.mood.new { face(mood, "", words) }
    for tag in entry.tags {
      put("<span class=\"tag\" dir=\"auto\">")
      text("#\(tag)")
      put("</span>")
    }
    if let origin = entry.origin {
      put("<span dir=\"auto\">")
      text("\(words.from) \(origin)")
      put("</span>")
    }
    put("</span>")
  }

  private mutating func pips(_ weight: Int, _ style: String, _ words: PageWords) {
    put("<svg class=\"pips\(style)\" viewBox=\"0 0 30 9\" aria-hidden=\"true\">")
    put("<use href=\"#weight-\(weight)\"/></svg>")
    hidden("\(words.weight) \(weight)/5")
  }

  private mutating func face(_ mood: Mood, _ style: String, _ words: PageWords) {
    put("<svg class=\"mood\(style)\" viewBox=\"0 0 9 9\" aria-hidden=\"true\">")
    put("<use href=\"#\(mood.identifier)\"/></svg>")
    hidden(words.mood(mood))
  }

  // MARK: Beneath

  mutating func write(_ balance: PageBalance, _ words: PageWords) {
    let sides = [balance.costs, balance.benefits]
    let most = max(1, (sides + (balance.before ?? [])).map(\.weight).max() ?? 1)
    put("<section class=\"balance\">\n")
    element("h2", words.balance)
    for (number, side) in sides.enumerated() {
      let box = number == 0 ? Box.costs : .benefits
      put("<div class=\"side \(box.identifier)\"><p>")
      let parts = side.parts(since: balance.before?[number])
      text("\(words.name(box)): \(parts.joined(separator: " · "))")
      put("</p><svg class=\"bar\" viewBox=\"0 0 100 4\" preserveAspectRatio=\"none\"")
      put(" aria-hidden=\"true\"><rect width=\"\(100 * side.weight / most)\" height=\"4\"/>")
      if let before = balance.before?[number], before.weight != side.weight {
        put("<rect class=\"earlier\" width=\"\(100 * before.weight / most)\" height=\"4\"/>")
      }
      put("</svg></div>\n")
    }
    put("</section>\n")
  }

  mutating func write(_ table: PageTable, _ words: PageWords, _ number: Int) {
    put("<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-labelledby=\"table-\(number)\">\n")
    put("<table>\n<caption id=\"table-\(number)\">")
    text(words.decisions)
    put("</caption>\n<thead><tr><td></td>")
    for action in Action.allCases {
      put("<th scope=\"col\">")
      sign(action, nil)
      text(words.name(action))
      put("</th>")
    }
    put("<th scope=\"col\">")
    text(words.impact)
    put("</th></tr></thead>\n<tbody>\n")
    for row in table.rows {
      put("<tr><th scope=\"row\">")
      text(row.heading)
      put("</th>")
      for action in Action.allCases { cell(row.cell(action), action == .delete ? "del" : "span") }
      cell(row.impacts, "span")
      put("</tr>\n")
    }
    put("</tbody>\n</table>\n</div>\n")
  }

  private mutating func cell(_ texts: [String], _ tag: String) {
    put("<td>")
    if !texts.isEmpty {
      put("<ul>")
      for line in texts {
        put("<li dir=\"auto\"><\(tag)>")
        text(line)
        put("</\(tag)></li>")
      }
      put("</ul>")
    }
    put("</td>")
  }
}
