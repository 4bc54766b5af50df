import PBMExchange
import PBMModel
import PBMSyntax

// Tables: of Markdown, with strokes between the cells, and of spreadsheets, with tabs.

/// A table in the notes.
struct NotesTable {
  /// Its rows; each cell has the index of its line.
  var rows: [[(text: String, line: Int)]] = []
  /// Whether a line of strokes divides the first row from the others.
  var hasHead = false
}

extension NotesReading {
  /// Finds tables, and keeps each by the line that it begins on.
  mutating func findTables() {
    var index = 0
    while index < lines.count {
      guard !isTaken[index], comments[index] == nil,
        let (table, end) = strokeTable(index) ?? tabTable(index)
      else {
        index += 1
        continue
      }
      tables[index] = table
      for row in (index + 1)..<max(end, index + 1) {
        isTaken[row] = true
        // What divides the rows has no words.
        if !lines[row].text.unicodeScalars.contains(where: isWordScalar), !lines[row].isBlank {
          tell(row, .layout, nil)
        }
      }
      for row in index..<end {
        claims[row] = nil
        lines[row].isHeadingByForm = false
      }
      index = end
    }
  }

  /// A table of Markdown: at least two lines with strokes, each at its start or two in it.
  private func strokeTable(_ start: Int) -> (NotesTable, Int)? {
    var table = NotesTable()
    var index = start
    while index < lines.count, let cells = strokeCells(index) {
      let isRule = cells.allSatisfy { cell in
        !cell.text.isEmpty
          && cell.text.unicodeScalars.allSatisfy { "-:= ".unicodeScalars.contains($0) }
      }
      if isRule {
        table.hasHead = table.hasHead || table.rows.count == 1
      } else {
        table.rows.append(cells)
      }
      index += 1
    }
    return index - start >= 2 && !table.rows.isEmpty ? (table, index) : nil
  }

  private func strokeCells(_ index: Int) -> [(text: String, line: Int)]? {
    guard comments[index] == nil, !isTaken[index] else { return nil }
    let text = trimmed(lines[index].text)
    var scalars = Array(text.unicodeScalars)[...]
    let strokes = scalars.count { $0 == "|" }
    guard scalars.first == "|" && strokes >= 2 || strokes >= 2 && scalars.last != "|" else {
      return nil
    }
    if scalars.first == "|" { scalars.removeFirst() }
    if scalars.last == "|" { scalars.removeLast() }
    return scalars.split(separator: "|", omittingEmptySubsequences: false)
      .map { (plainCell(withoutEntities(string($0), isCell: true)), index) }
  }

  private func plainCell(_ text: String) -> String {
    var line = SourceLine(number: 1, raw: text)
    line.bullet = .none
    return trimmed(line.isEmphasized && !line.isStruck ? line.body : text)
  }

  /// A table of a spreadsheet: a first line with three or more names of boxes between tabs, or with
  /// two and nothing else, or lines that begin with one and a tab.
  private func tabTable(_ start: Int) -> (NotesTable, Int)? {
    guard raws[start].unicodeScalars.contains("\t") else { return nil }
    let head = raws[start].split(separator: "\t").map { trimmed(String($0)) }
      .filter { !$0.isEmpty }
    let boxes = head.compactMap { boxClaim($0)?.box }
    let isPair = boxes.count == 2 && head.count == 2 && boxes[0] != boxes[1]
    guard boxes.count >= 3 || isPair else { return rowTable(start) }
    if isPair, let table = rowTable(start) { return table }
    // Two columns alone are a table as long as its rows stand together.
    let gap = isPair ? lines[start...].firstIndex(where: \.isBlank) : nil
    let end = gap ?? lines.count
    if isPair, end < start + 2 || !raws[start + 1].unicodeScalars.contains("\t") { return nil }
    // A cell of several lines stands in quotation marks, so the rest is read as a whole.
    let text = raws[start..<end].joined(separator: "\n")
    guard let rows = try? readCSV(text, separator: "\t") else { return nil }
    var table = NotesTable()
    for row in rows {
      table.rows.append(row.map { (text: trimmed($0.text), line: start + $0.place.line - 1) })
    }
    return (table, end)
  }

  /// Lines with tabs of which two or more begin with the name of a box; the first may say what the
  /// columns are, and those that begin with nothing go on with the box above.
  private func rowTable(_ start: Int) -> (NotesTable, Int)? {
    var table = NotesTable()
    var index = start
    var boxes = 0
    while index < lines.count, !isTaken[index], comments[index] == nil,
      raws[index].unicodeScalars.contains("\t")
    {
      let cells = raws[index].split(separator: "\t", omittingEmptySubsequences: false)
        .map { (text: trimmed(String($0)), line: index) }
      if boxClaim(cells[0].text) != nil {
        boxes += 1
      } else if index > start, !cells[0].text.isEmpty || boxes == 0 {
        break
      }
      table.rows.append(cells)
      index += 1
    }
    return boxes >= 2 ? (table, index) : nil
  }

  /// What a cell names.
  func boxClaim(_ text: String) -> HeadingClaim? {
    guard !text.isEmpty, wordCount(text) <= 9 else { return nil }
    var line = SourceLine(number: 1, raw: text)
    line.isHeadingByForm = true
    guard let claim = sense.claim(line, mayBeNear: true), claim.rest.isEmpty, claim.box != nil
    else { return nil }
    return claim
  }

  /// Reads the table that begins on a line.
  mutating func read(_ table: NotesTable) {
    guard let head = table.rows.first else { return }
    let firsts = table.rows.map { $0.first?.text ?? "" }
    let named = firsts.count { boxClaim($0) != nil }
    if head.count(where: { boxClaim($0.text) != nil }) >= 2 {
      readColumns(table)
    } else if named >= 2 || named == 1 && firsts.dropFirst().contains("") {
      readRows(table)
    } else {
      readList(table)
    }
  }

  private mutating func readRows(_ table: NotesTable) {
    var rows = table.rows[...]
    func isNamed(_ row: [(text: String, line: Int)]) -> Bool {
      boxClaim(row.first?.text ?? "") != nil
    }
    while let row = rows.first, !isNamed(row) {
      noteRow(row)
      rows.removeFirst()
    }
    let weights = weightColumn(rows.filter { isNamed($0) || $0.first?.text.isEmpty ?? false })
    for row in rows {
      guard let first = row.first else { continue }
      if let claim = boxClaim(first.text), let box = claim.box {
        openCell(first.line, box, claim)
      } else if !first.text.isEmpty {
        noteRow(row)
        continue
      }
      // A cell that is empty was made one with that above it.
      readRow(row, weights)
    }
    place = .elsewhere
  }

  private mutating func noteRow(_ row: [(text: String, line: Int)]) {
    let words = row.map(\.text).filter { !$0.isEmpty }.joined(separator: " | ")
    if let line = row.first?.line, !words.isEmpty { note(line, words, .note) }
  }

  /// Adds a cell as an item: a tick or a stroke in it is its own, and not the row's.
  private mutating func addCell(_ cell: (text: String, line: Int), _ weight: String = "") {
    let part = SourceLine(number: 1, raw: cell.text)
    add(cell.line, part.body + weight, as: part)
  }

  /// Reads the cells behind the name of a box.
  private mutating func readRow(_ written: [(text: String, line: Int)], _ weights: Int?) {
    var row = written
    let hasSigns = joinSigns(&row, from: 1, apartFrom: weights)
    if hasSigns, weights == nil {
      for cell in row.dropFirst() where !cell.text.isEmpty { addCell(cell) }
      return
    }
    guard let weights, let column = row.indices.dropFirst().first(where: { !row[$0].text.isEmpty })
    else {
      for cell in row.dropFirst() where !cell.text.isEmpty { addParts(cell.text, cell.line) }
      return
    }
    addCell(row[column], weight(of: row, weights))
    for (number, cell) in row.enumerated().dropFirst()
    where number != weights && number != column && !cell.text.isEmpty {
      addParts(cell.text, cell.line)
    }
  }

  private func weight(of row: [(text: String, line: Int)], _ column: Int?) -> String {
    guard let column, column < row.count, !row[column].text.isEmpty else { return "" }
    return " [\(row[column].text)]"
  }

  /// Puts signs that stand in cells of their own, such as a mood, behind the first words of their row;
  /// whether there are any.
  private func joinSigns(
    _ row: inout [(text: String, line: Int)], from start: Int, apartFrom weights: Int?
  ) -> Bool {
    func isSign(_ column: Int) -> Bool { column != weights && loneSign(row[column].text) != nil }
    let columns = row.indices.dropFirst(start)
    guard
      let words = columns.first(where: {
        $0 != weights && !isSign($0) && row[$0].text.unicodeScalars.contains(where: isWordScalar)
      })
    else { return false }
    var signs = ""
    for column in columns where isSign(column) {
      signs += " " + row[column].text
      row[column].text = ""
    }
    row[words].text += signs
    return !signs.isEmpty
  }

  /// The column that holds nothing but numbers from 1 to 5, and so says how big a place each takes; the
  /// first two hold words.
  private func weightColumn(_ rows: [[(text: String, line: Int)]]) -> Int? {
    let width = rows.map(\.count).max() ?? 0
    return (0..<width).first { column in
      let cells = rows.compactMap { column < $0.count ? $0[column].text : nil }
      return column > 0 && cells.contains { !$0.isEmpty }
        && cells.allSatisfy { ["", "1", "2", "3", "4", "5"].contains($0) }
    }
  }

  /// A table of things inside a box: an item a row, its weight where a column holds nothing else.
  private mutating func readList(_ table: NotesTable) {
    var rows = table.rows[...]
    guard case .box(let number) = place else {
      for row in rows {
        note(row[0].line, row.map(\.text).filter { !$0.isEmpty }.joined(separator: " | "), .note)
      }
      return
    }
    if table.hasHead, let head = rows.popFirst() {
      let words = head.map(\.text).filter { !$0.isEmpty }.joined(separator: " | ")
      draft.boxes[number].notes.append(
        DraftLine(kind: .note, text: words, source: lines[head[0].line].number))
      tell(head[0].line, .note, box, words)
    }
    let weights = weightColumn(Array(rows))
    for var row in rows {
      _ = joinSigns(&row, from: 0, apartFrom: weights)
      let cells = row.enumerated().filter { !$0.element.text.isEmpty && $0.offset != weights }
      guard let first = cells.first?.element else { continue }
      addCell(first, weight(of: row, weights))
      for cell in cells.dropFirst() { attach(cell.element.line, cell.element.text, number) }
    }
  }
}
