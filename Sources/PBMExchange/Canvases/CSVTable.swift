/// A cell of a table, and where it begins.
public struct CSVCell: Sendable {
  /// What it holds, without quotation marks.
  public var text: String
  /// Where it begins.
  public var place: YAMLPlace
}

/// Reads rows of cells as RFC 4180 has them, and as spreadsheets write them: any kind of line end,
/// a mark of the encoding at the start, lines with nothing on them.
///
/// - Throws: where a quotation mark does not close.
public func readCSV(
  _ text: String, separator: Unicode.Scalar
) throws(YAMLProblem) -> [[CSVCell]] {
  var reader = CSVReader(separator: separator, scalars: Array(text.unicodeScalars))
  return try reader.read()
}

/// What stands between the cells of a table: of comma, semicolon and tab the one that its first
/// line has most of outside quotation marks.
func csvSeparator(of text: String) -> Unicode.Scalar {
  var counts = [0, 0, 0]
  let known: [Unicode.Scalar] = [",", ";", "\t"]
  var isQuoted = false
  for scalar in text.unicodeScalars {
    if scalar == "\"" { isQuoted.toggle() }
    if !isQuoted, scalar == "\n" || scalar == "\r" { break }
    if !isQuoted, let index = known.firstIndex(of: scalar) { counts[index] += 1 }
  }
  let most = counts.max() ?? 0
  return known[counts.firstIndex(of: most) ?? 0]
}

/// How many scalars of a table are no row, and what stands between its cells: spreadsheets say it in a
/// first line `sep=;`.
func csvStart(of text: String) -> (length: Int, separator: Unicode.Scalar) {
  let start = Array(text.unicodeScalars.prefix(9))
  let mark = start.first?.value == 0xFEFF ? 1 : 0
  guard start.count > mark + 5,
    String(String.UnicodeScalarView(start[mark..<(mark + 4)])).lowercased() == "sep="
  else { return (0, csvSeparator(of: text)) }
  let separator = start[mark + 4]
  guard isSeparator(separator) else { return (0, csvSeparator(of: text)) }
  var length = mark + 5
  guard start[length] == "\r" || start[length] == "\n" else { return (0, csvSeparator(of: text)) }
  if start[length] == "\r", start.count > length + 1, start[length + 1] == "\n" { length += 1 }
  return (length + 1, separator)
}

/// Whether a sign may stand between cells: what is part of them cannot.
private func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
  scalar == "\t"
    || scalar.value >= 0x20 && scalar != "\"" && !scalar.properties.isAlphabetic
      && scalar.properties.numericType == nil
}

private struct CSVReader {
  let separator: Unicode.Scalar
  let scalars: [Unicode.Scalar]
  var index = 0
  var place = YAMLPlace(line: 1, column: 1)

  init(separator: Unicode.Scalar, scalars: [Unicode.Scalar]) {
    self.separator = separator
    self.scalars = scalars
    if scalars.first?.value == 0xFEFF { index = 1 }
  }

  mutating func read() throws(YAMLProblem) -> [[CSVCell]] {
    var rows: [[CSVCell]] = []
    while index < scalars.count {
      var row = [try readCell()]
      while index < scalars.count, scalars[index] == separator {
        advance()
        row.append(try readCell())
      }
      if index < scalars.count { endLine() }
      if row.contains(where: { !$0.text.isEmpty }) { rows.append(row) }
    }
    return rows
  }

  private mutating func readCell() throws(YAMLProblem) -> CSVCell {
    let start = place
    var text = String.UnicodeScalarView()
    if index < scalars.count, scalars[index] == "\"" {
      advance()
      while true {
        guard index < scalars.count else {
          throw YAMLProblem(start, "a quotation mark that begins a cell does not close")
        }
        let scalar = scalars[index]
        advance()
        if scalar == "\"" {
          guard index < scalars.count, scalars[index] == "\"" else { break }
          advance()
        }
        text.append(scalar)
      }
    }
    // What stands behind a closing mark belongs to the cell, as spreadsheets have it.
    while index < scalars.count, scalars[index] != separator, scalars[index] != "\n",
      scalars[index] != "\r"
    {
      text.append(scalars[index])
      advance()
    }
    return CSVCell(text: String(text), place: start)
  }

  private mutating func endLine() {
    if scalars[index] == "\r", index + 1 < scalars.count, scalars[index + 1] == "\n" { index += 1 }
    index += 1
    place = YAMLPlace(line: place.line + 1, column: 1)
  }

  private mutating func advance() {
    let scalar = scalars[index]
    index += 1
    if scalar == "\n" || scalar == "\r" && (index >= scalars.count || scalars[index] != "\n") {
      place = YAMLPlace(line: place.line + 1, column: 1)
    } else {
      place.column += 1
    }
  }
}
