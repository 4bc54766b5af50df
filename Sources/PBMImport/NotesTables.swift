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
      .map { (plainCell(string($0)), index) }
  }

  private func plainCell(_ text: String) -> String {
    var line = SourceLine(number: 1, raw: text)
    line.bullet = .none
    return trimmed(line.isEmphasized && !line.isStruck ? line.body : text)
  }

  /// A table of a spreadsheet: a first line with three or more names of boxes between tabs, or lines
  /// that begin with one and a tab.
  private func tabTable(_ start: Int) -> (NotesTable, Int)? {
    guard raws[start].unicodeScalars.contains("\t") else { return nil }
    let head = raws[start].split(separator: "\t", omittingEmptySubsequences: false)
    guard head.count(where: { boxClaim(trimmed(String($0))) != nil }) >= 3 else {
      return rowTable(start)
    }
    // A cell of several lines stands in quotation marks, so the rest is read as a whole.
    let text = raws[start...].joined(separator: "\n")
    guard let rows = try? readCSV(text, separator: "\t") else { return nil }
    var table = NotesTable()
    for row in rows {
      table.rows.append(row.map { (text: trimmed($0.text), line: start + $0.place.line - 1) })
    }
    return (table, lines.count)
  }

  /// Lines with tabs of which two or more begin with the name of a box; the first may say what the
  /// columns are.
  private func rowTable(_ start: Int) -> (NotesTable, Int)? {
    var table = NotesTable()
    var index = start
    var boxes = 0
    while index < lines.count, !isTaken[index], comments[index] == nil,
      raws[index].unicodeScalars.contains("\t")
    {
      let cells = raws[index].split(separator: "\t", omittingEmptySubsequences: false)
        .map { (text: trimmed(String($0)), line: index) }
      if boxClaim(cells[0].text) != nil { boxes += 1 } else if index > start { break }
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
    let columns = head.map { boxClaim($0.text) }
    if columns.count(where: { $0 != nil }) >= 2 {
      readColumns(table, columns)
    } else if table.rows.count(where: { $0.first.map { boxClaim($0.text) != nil } ?? false }) >= 2 {
      readRows(table)
    } else {
      readList(table)
    }
  }

  private mutating func readColumns(_ table: NotesTable, _ columns: [HeadingClaim?]) {
    for (number, cell) in table.rows[0].enumerated() {
      if let claim = columns[number], let box = claim.box {
        openCell(cell.line, box, claim)
      } else if !cell.text.isEmpty {
        note(cell.line, cell.text, .note)
      }
    }
    for row in table.rows.dropFirst() {
      for (number, cell) in row.enumerated() where !cell.text.isEmpty {
        if number < columns.count, let box = columns[number]?.box,
          let index = draft.boxes.firstIndex(where: { $0.box == box })
        {
          place = .box(index)
          addParts(cell.text, cell.line)
        } else {
          note(cell.line, cell.text, .note)
        }
      }
    }
    place = .elsewhere
  }

  private mutating func readRows(_ table: NotesTable) {
    let weights = weightColumn(table.rows.filter { boxClaim($0.first?.text ?? "") != nil })
    for var row in table.rows {
      guard let first = row.first, let claim = boxClaim(first.text), let box = claim.box else {
        let words = row.map(\.text).filter { !$0.isEmpty }.joined(separator: " | ")
        if let line = row.first?.line, !words.isEmpty { note(line, words, .note) }
        continue
      }
      openCell(first.line, box, claim)
      let hasSigns = joinSigns(&row, from: 1, apartFrom: weights)
      if hasSigns, weights == nil {
        for cell in row.dropFirst() where !cell.text.isEmpty { add(cell.line, cell.text) }
        continue
      }
      if let weights, let text = row.dropFirst().first(where: { !$0.text.isEmpty }) {
        add(text.line, "\(text.text) [\(row[weights].text)]")
        for (number, cell) in row.enumerated().dropFirst()
        where number != weights && !cell.text.isEmpty && cell.text != text.text {
          addParts(cell.text, cell.line)
        }
        continue
      }
      for cell in row.dropFirst() where !cell.text.isEmpty { addParts(cell.text, cell.line) }
    }
    place = .elsewhere
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
      column > 0 && !rows.isEmpty
        && rows.allSatisfy { row in
          column < row.count && ["1", "2", "3", "4", "5"].contains(row[column].text)
        }
    }
  }

  /// The lines of a cell, and the parts of each; what a cell's lines begin with are bullets.
  private mutating func addParts(_ text: String, _ line: Int) {
    var index = line
    for part in text.replacingText("<br/>", with: "\n").replacingText("<br />", with: "\n")
      .replacingText("<br>", with: "\n").split(separator: "\n", omittingEmptySubsequences: false)
    {
      let line = SourceLine(number: 1, raw: String(part))
      let words = line.body
      let place = min(index, lines.count - 1)
      if words.unicodeScalars.contains(where: isWordScalar) {
        for one in splitList(words) { add(place, one, as: line) }
      } else if hasMood(words) {
        add(place, words)
      }
      if text.unicodeScalars.contains("\n") { index += 1 }
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
      let weight = weights.map { " [\(row[$0].text)]" } ?? ""
      add(first.line, first.text + weight)
      for cell in cells.dropFirst() { attach(cell.element.line, cell.element.text, number) }
    }
  }
}
