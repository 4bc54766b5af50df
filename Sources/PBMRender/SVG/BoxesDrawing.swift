import PBMModel

/// Draws the nine boxes in their known places.
struct BoxesDrawing {
  let page: Page
  let panels: PanelDrawing
  let type: Typography
  let width: Int

  func drawing() -> Drawing {
    var drawing = Drawing()
    for columns in [Page.columns, [[.costs], [.benefits]]] {
      drawing.append(type.isDense ? weighed(columns) : even(columns))
    }
    return drawing
  }

  /// Columns of one width.
  private func even(_ columns: [[Box]]) -> Drawing {
    let edges = (0...columns.count).map { width * $0 / columns.count }
    let contents = columns.indices.map { column in
      content(columns[column], edges[column + 1] - edges[column])
    }
    return framed(contents, edges)
  }

  /// Columns as wide as makes the row low.
  private func weighed(_ columns: [[Box]]) -> Drawing {
    let parts = 50
    let even = parts / columns.count
    // What is read has lines of some words, and every box is seen to be one.
    let least = min(even, max(even * 3 / 5, (1150 * parts + width - 1) / width))
    let shares = Shares(
      columns.count, of: parts, least: least,
      draw: { content(columns[$0], width * $1 / parts) }, height: height)
    return framed(shares.drawn, shares.edges(width))
  }

  private func content(_ boxes: [Box], _ width: Int) -> [Drawing] {
    boxes.map {
      panels.panel(page.panels[Int($0.rawValue)], width: width - 2 * type.padding)
    }
  }

  private func height(_ cells: [Drawing]) -> Int { cells.reduce(0) { $0 + needed($1) } }

  private func needed(_ content: Drawing) -> Int {
    max(type.leastHeight, content.height + 2 * type.padding)
  }

  /// Columns of one or two boxes, all as high as the highest.
  private func framed(_ contents: [[Drawing]], _ edges: [Int]) -> Drawing {
    let height = contents.map { self.height($0) }.max() ?? 0
    var drawing = Drawing()
    for (column, cells) in contents.enumerated() {
      let (left, right) = (edges[column], edges[column + 1])
      var place = 0
      // What is left over goes to the boxes of a column in equal parts.
      let spare = height - self.height(cells)
      for (number, cell) in cells.enumerated() {
        let end = number == cells.count - 1 ? height : place + needed(cell) + spare / cells.count
        drawing.add(
          .frame(.line, x: left, y: place, width: right - left, height: end - place))
        drawing.place(cell, x: left + type.padding, y: place + type.padding)
        place = end
      }
    }
    drawing.height = height
    return drawing
  }
}
