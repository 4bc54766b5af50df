import PBMModel

/// Draws a whole page: the head, the nine boxes in their places, and what stands beneath them.
struct PageDrawing {
  let page: Page
  /// Of the page, margins included.
  let width: Int
  private let panels: PanelDrawing

  /// Around all of it.
  static let margin = 240
  /// Between the frame of a box and what stands in it.
  private static let padding = 80
  /// A box is at least as high as this.
  private static let leastHeight = 900

  init(_ page: Page, width: Int) {
    self.page = page
    self.width = width
    panels = PanelDrawing(words: page.words)
  }

  private var inner: Int { width - 2 * PageDrawing.margin }

  /// The drawing, margins included.
  func drawing() -> Drawing {
    var content = head()
    content.append(boxes(), gap: 100)
    if let balance = page.balance {
      content.append(
        BalanceDrawing(words: page.words, width: inner).drawing(balance), gap: 80)
    }
    if let loose = page.loose {
      content.append(panels.panel(loose, width: inner), gap: 120)
    }
    if !page.impacts.isEmpty || !page.hypotheses.isEmpty {
      content.append(
        Drawing([Piece(page.words.hypotheses, .bold)], .heading, width: inner), gap: 120)
      content.append(panels.belongings(page.impacts, page.hypotheses, width: inner))
    }
    if let table = page.table {
      content.append(
        TableDrawing(words: page.words, width: inner).drawing(table), gap: 140)
    }
    if page.hasActions { content.append(legend(), gap: 100) }
    var whole = Drawing()
    whole.place(content, x: PageDrawing.margin, y: PageDrawing.margin)
    whole.height = content.height + 2 * PageDrawing.margin
    return whole
  }

  private func head() -> Drawing {
    var head = Drawing([Piece(page.title, .bold)], .title, width: inner)
    let facts = page.facts.map { "\($0.label): \($0.value)" }.joined(separator: "   ·   ")
    if !facts.isEmpty {
      head.append(Drawing([Piece(facts, .faint)], .body, width: inner))
    }
    for note in page.notes { head.append(Drawing([Piece(note)], .body, width: inner), gap: 20) }
    return head
  }

  // MARK: Boxes

  private func boxes() -> Drawing {
    let top = row(Page.columns)
    let bottom = row([[.costs], [.benefits]])
    var drawing = Drawing()
    drawing.append(top)
    drawing.append(bottom)
    return drawing
  }

  /// Columns of one or two boxes, all as high as the highest.
  private func row(_ columns: [[Box]]) -> Drawing {
    let edges = (0...columns.count).map { inner * $0 / columns.count }
    let contents = columns.enumerated().map { column, boxes in
      boxes.map { box in
        panels.panel(
          page.panels[Int(box.rawValue)],
          width: edges[column + 1] - edges[column] - 2 * PageDrawing.padding)
      }
    }
    func needed(_ content: Drawing) -> Int {
      max(PageDrawing.leastHeight, content.height + 2 * PageDrawing.padding)
    }
    let height = contents.map { $0.reduce(0) { $0 + needed($1) } }.max() ?? 0
    var drawing = Drawing()
    for (column, cells) in contents.enumerated() {
      let (left, right) = (edges[column], edges[column + 1])
      var place = 0
      // What is left over goes to the boxes of a column in equal parts.
      let spare = height - cells.reduce(0) { $0 + needed($1) }
      for (number, cell) in cells.enumerated() {
        let end = number == cells.count - 1 ? height : place + needed(cell) + spare / cells.count
        drawing.add(
          .frame(.line, x: left, y: place, width: right - left, height: end - place))
        drawing.place(cell, x: left + PageDrawing.padding, y: place + PageDrawing.padding)
        place = end
      }
    }
    drawing.height = height
    return drawing
  }

  // MARK: Legend

  private func legend() -> Drawing {
    var drawing = Drawing()
    var place = 0
    drawing.height = TypeSize.small.leading
    for action in Action.allCases {
      let name = page.words.name(action)
      let own = FontMetrics.shared.width(name) * TypeSize.small.size / 1000
      if place > 0, place + 130 + own > inner {
        place = 0
        drawing.height += TypeSize.small.leading
      }
      let top = drawing.height - TypeSize.small.leading
      drawing.add(.sign(action, x: place, y: top + 15))
      drawing.place(
        Drawing([Piece(name, .faint, isWhole: true)], .small, width: own + 10),
        x: place + 130, y: top)
      place += 130 + own + 200
    }
    return drawing
  }
}
