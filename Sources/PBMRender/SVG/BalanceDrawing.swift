import PBMModel

/// Draws what is given and what is got as two bars that meet in the middle.
struct BalanceDrawing {
  let words: PageWords
  let type: Typography
  let width: Int

  private static let barHeight = 90

  func drawing(_ balance: PageBalance) -> Drawing {
    let gap = 60
    let half = (width - gap) / 2
    let sides = [balance.costs, balance.benefits]
    let names = [words.name(.costs), words.name(.benefits)]
    let most = max(1, (sides + (balance.before ?? [])).map(\.weight).max() ?? 1)
    let title = Piece(words.balance, .bold)
    var drawing = type.isDense ? Drawing() : Drawing([title], type.small, width: width)
    var lowest = drawing.height
    for side in 0..<2 {
      let text = Piece(text(names[side], sides[side], balance.before?[side]))
      let lead = type.isDense && side == 0 ? [title, Piece("   ")] : []
      var column = Drawing(lead + [text], type.small, width: half)
      let length = half * sides[side].weight / most
      let before = balance.before.map { half * $0[side].weight / most }
      let top = column.height + 10
      // Costs grow from the middle to the left, benefits to the right.
      func x(_ length: Int) -> Int { side == 0 ? half - length : 0 }
      if let before, before != length {
        column.add(
          .frame(.earlier, x: x(before), y: top, width: before, height: BalanceDrawing.barHeight))
      }
      if length > 0 {
        column.add(
          .frame(
            side == 0 ? .given : .got, x: x(length), y: top, width: length,
            height: BalanceDrawing.barHeight))
      }
      column.height = top + BalanceDrawing.barHeight
      drawing.place(column, x: side == 0 ? 0 : half + gap, y: drawing.height)
      lowest = max(lowest, drawing.height + column.height)
    }
    drawing.height = lowest
    return drawing
  }

  private func text(
    _ name: String, _ side: PageBalance.Side, _ before: PageBalance.Side?
  ) -> String {
    "\(name): \(side.parts(since: before).joined(separator: " · "))"
  }
}
