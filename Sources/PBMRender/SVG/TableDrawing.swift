import PBMModel

/// Draws the second table: a row a box, a column an action, and what it brings.
struct TableDrawing {
  let words: PageWords
  let type: Typography
  let width: Int

  private static let padding = 50

  func drawing(_ table: PageTable) -> Drawing {
    var drawing = Drawing([Piece(words.decisions, .bold)], type.heading, width: width)
    let names = Action.allCases.map { words.name($0) } + [words.impact]
    drawing.append(
      row([[[Piece("")]]] + names.map { [[Piece($0, .bold)]] }, actions: true), gap: 30)
    for row in table.rows {
      var cells = [[[Piece(row.heading, .bold)]]]
      for action in Action.allCases {
        cells.append(row.cell(action).map { [Piece($0, action == .delete ? .gone : .plain)] })
      }
      cells.append(row.impacts.map { [Piece($0)] })
      drawing.append(self.row(cells, actions: false))
    }
    return drawing
  }

  /// Cells beside each other, as high as the highest.
  private func row(_ cells: [[[Piece]]], actions: Bool) -> Drawing {
    let first = width / 8
    let edges = [0] + (0..<cells.count).map { first + (width - first) * $0 / (cells.count - 1) }
    let columns = cells.enumerated().map { column, paragraphs in
      var content = Drawing()
      var room = edges[column + 1] - edges[column] - 2 * TableDrawing.padding
      let action = actions && (1...5).contains(column) ? Action.allCases[column - 1] : nil
      if let action {
        content.add(.sign(action, x: 0, y: type.small.ascent - 72))
        room -= 130
      }
      for (number, text) in paragraphs.enumerated() {
        content.append(
          Drawing(text, type.small, width: room), x: action == nil ? 0 : 130,
          gap: number > 0 ? 20 : 0)
      }
      return content
    }
    let height = (columns.map(\.height).max() ?? 0) + 2 * TableDrawing.padding
    var drawing = Drawing()
    drawing.height = height
    for (column, content) in columns.enumerated() {
      drawing.add(
        .frame(
          actions ? .wash : .line, x: edges[column], y: 0,
          width: edges[column + 1] - edges[column], height: height))
      drawing.place(content, x: edges[column] + TableDrawing.padding, y: TableDrawing.padding)
    }
    return drawing
  }
}
