import PBMModel

/// Draws a whole page: the head, the nine boxes in their places, and what stands beneath them.
struct PageDrawing {
  let page: Page
  /// Of the page, margins included.
  let width: Int
  private let type: Typography
  private let panels: PanelDrawing

  init(_ page: Page, width: Int, type: Typography = .picture) {
    self.page = page
    self.width = width
    self.type = type
    panels = PanelDrawing(words: page.words, type: type)
  }

  private var inner: Int { width - 2 * type.margin }

  /// The drawing, margins included.
  func drawing() -> Drawing {
    var content = head()
    content.append(
      BoxesDrawing(page: page, panels: panels, type: type, width: inner).drawing(),
      gap: type.gap)
    if let balance = page.balance {
      content.append(
        BalanceDrawing(words: page.words, type: type, width: inner).drawing(balance),
        gap: type.gap)
    }
    if let loose = page.loose {
      content.append(panels.panel(loose, width: inner), gap: type.gap)
    }
    if !page.impacts.isEmpty || !page.hypotheses.isEmpty {
      let below = Panel(
        box: nil, heading: page.words.hypotheses, question: "", impacts: page.impacts,
        hypotheses: page.hypotheses)
      content.append(panels.panel(below, width: inner), gap: type.gap)
    }
    if let table = page.table { content.append(second(table), gap: type.gap) }
    // What stands over the columns of a table on a sheet says the same.
    if page.hasActions, !type.isDense || page.table == nil || page.loose != nil {
      content.append(
        LegendDrawing(words: page.words, type: type, width: inner).drawing(), gap: type.gap)
    }
    var whole = Drawing()
    whole.place(content, x: type.margin, y: type.margin)
    whole.height = content.height + 2 * type.margin
    return whole
  }

  private func second(_ table: PageTable) -> Drawing {
    type.isDense
      ? DecisionsDrawing(words: page.words, type: type, width: inner).drawing(table)
      : TableDrawing(words: page.words, type: type, width: inner).drawing(table)
  }

  private func head() -> Drawing {
    var head = Drawing([Piece(page.title, .bold)], type.title, width: inner)
    let text = page.facts.map { "\($0.label): \($0.value)" }.joined(separator: "   ·   ")
    let facts = Drawing([Piece(text, .faint)], type.body, width: inner)
    if type.isDense {
      head.append(facts, besideWithin: inner, gap: 300)
    } else if !text.isEmpty {
      head.append(facts)
    }
    for note in page.notes { head.append(Drawing([Piece(note)], type.body, width: inner), gap: 20) }
    return head
  }
}

extension Drawing {
  /// Puts a text beside the last line, on what that stands on, where both have room there; below
  /// it otherwise.
  mutating func append(_ text: Drawing, besideWithin width: Int, gap: Int) {
    if let before = lastLine, let line = text.lastLine, text.marks.count == 1,
      !before.isRightToLeft, !line.isRightToLeft, before.width + gap + line.width <= width
    {
      place(text, x: before.width + gap, y: before.baseline - line.baseline)
    } else {
      append(text)
    }
  }
}
