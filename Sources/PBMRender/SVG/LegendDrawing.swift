import PBMModel

/// Draws the signs of the actions with their names.
struct LegendDrawing {
  let words: PageWords
  let type: Typography
  let width: Int

  func drawing() -> Drawing {
    var drawing = Drawing()
    var place = 0
    drawing.height = type.small.leading
    for action in Action.allCases {
      let name = words.name(action)
      let own = FontMetrics.shared.width(name) * type.small.size / 1000
      if place > 0, place + 130 + own > width {
        place = 0
        drawing.height += type.small.leading
      }
      let top = drawing.height - type.small.leading
      drawing.add(.sign(action, x: place, y: top + type.small.ascent - 72))
      drawing.place(
        Drawing([Piece(name, .faint, isWhole: true)], type.small, width: own + 10),
        x: place + 130, y: top)
      place += 130 + own + 200
    }
    return drawing
  }
}
