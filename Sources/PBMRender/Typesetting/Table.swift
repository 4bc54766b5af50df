import PBMModel

/// A table in aligned columns. Where it is to fit a width, cells are broken into lines; where the
/// columns would become too narrow to read, each row is a block of its own.
package struct Table {
  /// What a row's cells say: parts of a cell that may stand on a line of their own.
  package typealias Cell = [[Piece]]

  private enum Row {
    case heading([Piece])
    case cells([Cell])
  }

  package let columns: [String]
  /// Columns of blanks before all of it.
  package var indentation = 0
  /// Whether a line stands under the names of the columns.
  package var hasRule = true
  private var rows: [Row] = []

  private static let gap = 2
  /// What a column that has to be broken keeps at least.
  private static let narrowest = 14

  package init(columns: [String]) { self.columns = columns }

  /// Adds a row; cells that are missing at its end are empty.
  package mutating func add(_ cells: [Cell]) { rows.append(.cells(cells)) }

  /// Adds a heading over the rows that follow.
  package mutating func add(heading: [Piece]) { rows.append(.heading(heading)) }

  /// The table's lines.
  ///
  /// - Parameters:
  ///   - width: of all of it; nil leaves every row on one line.
  package func lines(width: Int?) -> [[Piece]] {
    let whole = naturalWidths(onOneLine: true)
    guard let width else { return aligned(whole, isBroken: false) }
    let room = width - indentation - Table.gap * (columns.count - 1)
    if whole.reduce(0, +) <= room { return aligned(whole, isBroken: false) }
    let natural = naturalWidths(onOneLine: false)
    if natural.reduce(0, +) <= room { return aligned(natural, isBroken: true) }
    guard let fitted = fitted(natural, room) else { return blocks(width) }
    return aligned(fitted, isBroken: true)
  }

  // MARK: Columns

  private func naturalWidths(onOneLine: Bool) -> [Int] {
    var widths = columns.map { displayWidth($0) }
    for case .cells(let cells) in rows {
      for (column, cell) in cells.enumerated() {
        let own = onOneLine ? joined(cell).width : cell.map(\.width).max() ?? 0
        widths[column] = max(widths[column], own)
      }
    }
    return widths
  }

  /// Widths that fit: narrow columns keep theirs, the others share what is left.
  private func fitted(_ natural: [Int], _ room: Int) -> [Int]? {
    var widths = natural
    var open = Array(natural.indices)
    var left = room
    while true {
      let share = left / max(1, open.count)
      let narrow = open.filter { natural[$0] <= share }
      if narrow.isEmpty {
        guard share >= Table.narrowest else { return nil }
        // What the division leaves goes to the first ones.
        for (place, column) in open.enumerated() {
          widths[column] = share + (place < left % open.count ? 1 : 0)
        }
        return widths
      }
      left -= narrow.reduce(0) { $0 + natural[$1] }
      open.removeAll { natural[$0] <= share }
      if open.isEmpty { return widths }
    }
  }

  private func aligned(_ widths: [Int], isBroken: Bool) -> [[Piece]] {
    var lines = place(columns.map { [[Piece($0, .bold)]] }, widths, isBroken: true)
    if hasRule {
      let rules = widths.map { [[Piece(String(repeating: "-", count: $0), .faint)]] }
      lines += place(rules, widths, isBroken: false)
    }
    for row in rows {
      switch row {
      case .heading(let heading):
        if !lines.isEmpty { lines.append([]) }
        lines.append(heading)
      case .cells(let cells): lines += place(cells, widths, isBroken: isBroken)
      }
    }
    return lines
  }

  /// A row as lines. What goes on in the first column stands further in, so that rows are told
  /// apart.
  private func place(_ cells: [Cell], _ widths: [Int], isBroken: Bool) -> [[Piece]] {
    let broken = cells.enumerated().map { column, cell -> [[Piece]] in
      guard isBroken else { return [joined(cell)] }
      let inset = column == 0 ? 2 : 0
      let lines = cell.flatMap { part in
        part.width <= widths[column]
          ? [part] : paragraph(of: part, width: widths[column] - inset)
      }
      return lines.enumerated().map { number, line in
        number == 0 || inset == 0 ? line : [Piece("  ")] + line
      }
    }
    let height = broken.map(\.count).max() ?? 0
    return (0..<height).map { row in
      var line: [Piece] = [Piece(blanks(indentation))]
      var missing = 0
      for (column, lines) in broken.enumerated() {
        let cell = row < lines.count ? lines[row] : []
        if !cell.isEmpty {
          if missing > 0 { line.append(Piece(blanks(missing))) }
          missing = 0
          line += cell
        }
        missing += widths[column] - cell.width + Table.gap
      }
      return line
    }
  }

  // MARK: Blocks

  /// Each row by itself: the first cell, then the others with the names of their columns.
  private func blocks(_ width: Int) -> [[Piece]] {
    let margin = [Piece(blanks(indentation))]
    var lines: [[Piece]] = []
    for row in rows {
      switch row {
      case .heading(let heading):
        if !lines.isEmpty { lines.append([]) }
        lines.append(heading)
      case .cells(let cells):
        guard let first = cells.first else { continue }
        lines += hanging(margin, joined(first), width: width)
        for (name, cell) in zip(columns, cells).dropFirst() where !cell.isEmpty {
          let content = [Piece("\(name): ", .faint)] + joined(cell)
          let inner = paragraph(of: content, width: width - indentation - 4)
          lines += inner.enumerated().map { number, line in
            margin + [Piece(number == 0 ? "  " : "    ")] + line
          }
        }
      }
    }
    return lines
  }

  /// A cell on one line.
  private func joined(_ cell: Cell) -> [Piece] {
    cell.enumerated().flatMap { $0 == 0 ? $1 : [Piece("; ")] + $1 }
  }
}
