import PBMModel

/// Draws the second table for a sheet: a column an action, in which the boxes stand below each other.
/// It has no empty cells, and its columns are as wide as makes it low.
struct DecisionsDrawing {
  let words: PageWords
  let type: Typography
  let width: Int

  private static let padding = 40
  private static let parts = 60

  /// A column: its name, and what stands below it.
  private struct Column {
    let action: Action?
    let name: String
    var cells: [(heading: String, texts: [String])] = []
  }

  func drawing(_ table: PageTable) -> Drawing {
    var columns = Action.allCases.map { action in
      Column(
        action: action, name: words.name(action),
        cells: table.rows.map { ($0.heading, $0.cell(action)) })
    }
    columns.append(
      Column(
        action: nil, name: words.impact, cells: table.rows.map { ($0.heading, $0.impacts) }))
    for index in columns.indices { columns[index].cells.removeAll { $0.texts.isEmpty } }
    columns.removeAll { $0.cells.isEmpty }
    var drawing = Drawing([Piece(words.decisions, .bold)], type.heading, width: width)
    if !columns.isEmpty { drawing.append(placed(columns), gap: 20) }
    return drawing
  }

  private func placed(_ columns: [Column]) -> Drawing {
    let parts = DecisionsDrawing.parts
    let shares = Shares(columns.count, of: parts, least: 6) { index, share in
      let room = width * share / parts - 2 * DecisionsDrawing.padding
      return [head(columns[index], room), body(columns[index], room)]
    } height: {
      $0.reduce(0) { $0 + $1.height }
    }
    let edges = shares.edges(width)
    let padding = DecisionsDrawing.padding
    let top = (shares.drawn.map { $0[0].height }.max() ?? 0) + padding
    let height = top + (shares.drawn.map { $0[1].height }.max() ?? 0) + 2 * padding
    var drawing = Drawing()
    for (number, column) in shares.drawn.enumerated() {
      let (left, room) = (edges[number], edges[number + 1] - edges[number])
      drawing.add(.frame(.wash, x: left, y: 0, width: room, height: top))
      drawing.add(.frame(.line, x: left, y: top, width: room, height: height - top))
      drawing.place(column[0], x: left + padding, y: padding / 2)
      drawing.place(column[1], x: left + padding, y: top + padding)
    }
    drawing.height = height
    return drawing
  }

  private func head(_ column: Column, _ room: Int) -> Drawing {
    var drawing = Drawing()
    guard let action = column.action else {
      return Drawing([Piece(column.name, .bold)], type.small, width: room)
    }
    let inset = SignRow.signWidth
    drawing.add(.sign(action, x: 0, y: type.small.ascent - 72))
    drawing.append(
      Drawing([Piece(column.name, .bold)], type.small, width: room - inset), x: inset)
    return drawing
  }

  /// A box and its elements one behind the other; those that run from the right have a line each.
  private func body(_ column: Column, _ room: Int) -> Drawing {
    let look: Piece.Look = column.action == .delete ? .gone : .plain
    var drawing = Drawing()
    for (number, cell) in column.cells.enumerated() {
      let gap = number > 0 ? 20 : 0
      if cell.texts.contains(where: { beginsRightToLeft($0) }) {
        drawing.append(Drawing([Piece(cell.heading, .bold)], type.small, width: room), gap: gap)
        for text in cell.texts {
          drawing.append(Drawing([Piece(text, look)], type.small, width: room))
        }
      } else {
        var pieces = [Piece(cell.heading + ": ", .bold)]
        for (number, text) in cell.texts.enumerated() {
          if number > 0 { pieces.append(Piece("; ")) }
          pieces.append(Piece(text, look))
        }
        drawing.append(Drawing(pieces, type.small, width: room), gap: gap)
      }
    }
    return drawing
  }
}
