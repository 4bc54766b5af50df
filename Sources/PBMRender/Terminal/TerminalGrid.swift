import PBMModel

/// The nine boxes in their known places, with lines between them.
struct TerminalGrid {
  let pen: LinePen
  let width: Int

  /// A column: its lines, and the rows that are a line between two boxes.
  private struct Column {
    var lines: [[Piece]]
    var rules: Set<Int> = []
  }

  /// The lines of all boxes, each given what writes it at a width.
  func lines(_ cells: [(Int) -> [[Piece]]]) -> [[Piece]] {
    let widths = shares(Page.columns.count)
    let above = columns(
      zip(Page.columns, widths).map { boxes, width in
        boxes.map { cells[Int($0.rawValue)](width) }
      })
    let bottomWidths = shares(2)
    let below = columns(
      zip([Box.costs, .benefits], bottomWidths).map { box, width in
        [cells[Int(box.rawValue)](width)]
      })
    let (top, bottom) = (borders(widths), borders(bottomWidths))
    return [[pen.rule(width, up: [], down: top)]] + rows(above, widths)
      + [[pen.rule(width, up: top, down: bottom)]] + rows(below, bottomWidths)
      + [[pen.rule(width, up: bottom, down: [])]]
  }

  /// What each of some columns has for its text: a line and a blank stand on either side.
  private func shares(_ count: Int) -> [Int] {
    let room = width - 1 - 3 * count
    return (0..<count).map { room / count + ($0 < room % count ? 1 : 0) }
  }

  /// Where the upright lines stand.
  private func borders(_ widths: [Int]) -> [Int] {
    var place = 0
    var places = [0]
    for width in widths {
      place += width + 3
      places.append(place)
    }
    return places
  }

  /// Brings columns of one or two boxes to one height. The line between two boxes stands in the same
  /// row in all of them where it can.
  private func columns(_ contents: [[[[Piece]]]]) -> [Column] {
    func needed(_ cells: [[[Piece]]]) -> Int {
      cells.reduce(cells.count - 1) { $0 + max(1, $1.count) }
    }
    let height = contents.map(needed).max() ?? 0
    let split = contents.filter { $0.count == 2 }
    let common = split.map { max(1, $0[0].count) }.max() ?? 0
    return contents.map { cells in
      guard cells.count == 2 else { return Column(lines: filled(cells[0], height)) }
      let lastPlace = height - 1 - max(1, cells[1].count)
      // Half of the room each, as far as both have what they need.
      let wanted = max(common, height / 2)
      let place = max(max(1, cells[0].count), min(lastPlace, wanted))
      return Column(
        lines: filled(cells[0], place) + [[]] + filled(cells[1], height - place - 1),
        rules: [place])
    }
  }

  private func filled(_ lines: [[Piece]], _ height: Int) -> [[Piece]] {
    lines + [[Piece]](repeating: [], count: max(0, height - lines.count))
  }

  private func rows(_ columns: [Column], _ widths: [Int]) -> [[Piece]] {
    (0..<(columns.map(\.lines.count).max() ?? 0)).map { row in
      var line: [Piece] = []
      var isRuleBefore = false
      for (column, width) in zip(columns, widths) {
        let isRule = column.rules.contains(row)
        line.append(border(isRuleBefore, isRule))
        if isRule {
          line.append(Piece(String(repeating: pen.isPlain ? "-" : "─", count: width + 2), .faint))
        } else {
          line += [Piece(" ")] + padded(column.lines[row], width) + [Piece(" ")]
        }
        isRuleBefore = isRule
      }
      return line + [border(isRuleBefore, false)]
    }
  }

  private func border(_ left: Bool, _ right: Bool) -> Piece {
    Piece(pen.corner(up: true, down: true, left: left, right: right), .faint)
  }
}
