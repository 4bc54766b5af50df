import PBMModel

/// A page for a terminal: the canvas drawn with lines, and beneath it what belongs to all of it.
///
/// - Parameters:
///   - width: columns of the terminal. Where five boxes do not fit beside each other they stand one
///     below the other.
///   - isPlain: whether only ASCII draws the lines and signs; texts stay what they are.
/// - Returns: the lines, with the look of each part.
package func terminalPage(_ page: Page, width: Int, isPlain: Bool) -> [[Piece]] {
  TerminalPage(page: page, width: max(20, width), pen: LinePen(isPlain: isPlain)).lines()
}

private struct TerminalPage {
  let page: Page
  let width: Int
  let pen: LinePen

  /// What five boxes beside each other need.
  private static let leastForFive = 86

  func lines() -> [[Piece]] {
    let text = EntryText(words: page.words, isChange: page.isChange, isPlain: pen.isPlain)
    var result = head()
    let cells = page.panels.map { panel in { (width: Int) in text.cell(panel, width) } }
    result +=
      width >= TerminalPage.leastForFive
      ? TerminalGrid(pen: pen, width: width).lines(cells) : stacked(cells)
    if let balance = page.balance { result += weighed(balance) }
    if let loose = page.loose { result += stacked([{ text.cell(loose, $0) }]) }
    result += text.belongings(page.impacts, page.hypotheses, width).map { $0 }
    if let table = page.table { result += second(table) }
    if page.hasActions { result += [[]] + legend() }
    return result
  }

  private func head() -> [[Piece]] {
    var result = paragraph(of: [Piece(page.title, .bold)], width: width)
    let facts = page.facts.map { "\($0.label): \($0.value)" }
    if !facts.isEmpty {
      let separator = pen.isPlain ? " | " : " · "
      result += paragraph(
        of: [Piece(facts.joined(separator: separator), .faint)], width: width)
    }
    for note in page.notes { result += paragraph(of: [Piece(note)], width: width) }
    return result
  }

  private func stacked(_ cells: [(Int) -> [[Piece]]]) -> [[Piece]] {
    var result = [[pen.rule(width, up: [], down: [0, width - 1])]]
    for (number, cell) in cells.enumerated() {
      if number > 0 {
        result.append([pen.rule(width, up: [0, width - 1], down: [0, width - 1])])
      }
      for line in cell(width - 4) {
        result.append(
          [pen.upright, Piece(" ")] + padded(line, width - 4) + [Piece(" "), pen.upright])
      }
    }
    result.append([pen.rule(width, up: [0, width - 1], down: [])])
    return result
  }

  // MARK: Beneath

  private func weighed(_ balance: PageBalance) -> [[Piece]] {
    func side(_ box: Box, _ side: PageBalance.Side, _ before: PageBalance.Side?) -> String {
      let weighed = side.weight(since: before, arrow: "->") { "[\($0)]" }
      let parts = [weighed].compactMap { $0 } + side.amounts.map { "@\($0)" }
      return page.words.name(box) + " "
        + (parts.isEmpty ? (pen.isPlain ? "-" : "–") : parts.joined(separator: " "))
    }
    let text =
      side(.costs, balance.costs, balance.before?[0]) + " / "
      + side(.benefits, balance.benefits, balance.before?[1])
    return paragraph(
      of: [Piece(page.words.balance + ": ", .bold), Piece(text)], width: width)
  }

  private func second(_ table: PageTable) -> [[Piece]] {
    var shown = Table(
      columns: [""] + Action.allCases.map { page.words.name($0) }
        + [page.words.impact])
    for row in table.rows {
      var cells: [Table.Cell] = [[[Piece(row.heading, .bold)]]]
      for action in Action.allCases {
        cells.append(row.cell(action).map { [Piece($0, action.look)] })
      }
      cells.append(row.impacts.map { [Piece($0, .faint)] })
      shown.add(cells)
    }
    return [[], [Piece(page.words.decisions, .bold)]] + shown.lines(width: width)
  }

  private func legend() -> [[Piece]] {
    let signs = Action.allCases.map {
      Piece("\(pen.sign($0)) \(page.words.name($0))", .faint, isWhole: true)
    }
    return paragraph(
      of: Array(signs.map { [$0] }.joined(separator: [Piece("  ", .faint)])), width: width)
  }
}

extension Action {
  /// The look of what becomes of something.
  package var look: Piece.Look {
    switch self {
    case .maintain: .plain
    case .strengthen, .add: .more
    case .reduce: .less
    case .delete: .gone
    }
  }
}

/// A line with blanks behind it up to a width.
func padded(_ line: [Piece], _ width: Int) -> [Piece] {
  let missing = width - line.width
  return missing > 0 ? line + [Piece(blanks(missing))] : line
}
