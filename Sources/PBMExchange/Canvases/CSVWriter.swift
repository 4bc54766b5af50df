import PBMModel
import PBMSyntax

// Items as rows of a table, for spreadsheets. What the columns mean is told in Grammar/exchange.md.

/// The names of the columns, as the first row of a CSV file.
public let csvHeader = csvLine(CSVColumn.allCases.map(\.rawValue))

extension CanvasRecord {
  /// The items as rows of a CSV file, without the row of names.
  ///
  /// - Parameter file: the name that the rows are known by.
  public func csv(file: String) -> [UInt8] {
    var output: [UInt8] = []
    for section in boxes + unknown {
      for item in section.items {
        let cells = cells(item, section)
        output += csvLine(
          CSVColumn.allCases.map { column in column == .file ? file : cells[column] ?? "" })
      }
    }
    return output
  }

  private func cells(_ item: ItemRecord, _ section: SectionRecord) -> [CSVColumn: String] {
    var cells: [CSVColumn: String] = [
      .text: item.text, .tags: item.tags.joined(separator: " "),
      .stage: stage == .target || value(.stage) != nil ? stage.identifier : "",
      .impacts: item.impacts.map(\.cell).joined(separator: "\n"),
      .hypotheses: item.hypotheses.map(\.cell).joined(separator: "\n"),
      .notes: item.notes.joined(separator: "\n"),
    ]
    cells[.box] = section.box?.identifier
    cells[.heading] = section.heading
    cells[.line] = item.line.map(String.init)
    cells[.weight] = item.weight.map(String.init)
    cells[.mood] = item.mood?.identifier
    cells[.id] = item.id
    cells[.title] = title
    for (column, key) in CanvasRecord.csvKeys { cells[column] = value(key) }
    (cells[.amount], cells[.unit], cells[.per]) = AmountRecord.cells(item.amount)
    guard let decision = item.decision else { return cells }
    cells[.decision] = decision.action?.identifier ?? "-> " + (decision.written ?? "")
    cells[.decisionWeight] = decision.weight.map(String.init)
    (cells[.decisionAmount], cells[.decisionUnit], cells[.decisionPer]) =
      AmountRecord.cells(decision.amount)
    cells[.reason] = decision.reason
    cells[.decisionNotes] = decision.notes.joined(separator: "\n")
    return cells
  }

  /// The keys that have a column; the stage's is told in the format's own words.
  static let csvKeys: [(CSVColumn, MetadataKey)] = [
    (.person, .person), (.role, .role), (.date, .date), (.lang, .lang), (.base, .base),
  ]
}

extension AmountRecord {
  fileprivate static func cells(
    _ amount: AmountRecord?
  ) -> (amount: String?, unit: String?, per: String?) {
    switch amount {
    case nil: (nil, nil, nil)
    case .written(let word): (word, nil, nil)
    case .value(let value): (value.decimal, value.unit.identifier, value.period?.identifier)
    }
  }
}

extension ImpactRecord {
  /// Its line, and below it its notes, behind two blanks.
  fileprivate var cell: String {
    // A colon at the very start says that no box is named.
    let isBare = box == nil && (text.isEmpty || begins(text, with: ":"))
    let first = box.map { "\($0.identifier): \(text)" } ?? (isBare ? ":" + text : text)
    return ([first] + notes.map { "  " + $0 }).joined(separator: "\n")
  }
}

extension HypothesisRecord {
  fileprivate var cell: String {
    (["\(status.identifier): \(text)"] + notes.map { "  " + $0 }).joined(separator: "\n")
  }
}

/// One row: commas between the cells, CR and LF behind it, as RFC 4180 has it.
private func csvLine(_ cells: [String]) -> [UInt8] {
  Array(cells.map { csvQuoted(guarded($0)) }.joined(separator: ",").utf8) + [13, 10]
}

private func csvQuoted(_ cell: String) -> String {
  let isPlain = cell.utf8.allSatisfy { ![0x22, 0x2C, 0x3B, 0x0A, 0x0D, 0x09].contains($0) }
  let hasEdge = cell.utf8.first == 0x20 || cell.utf8.last == 0x20
  return isPlain && !hasEdge ? cell : "\"\(cell.replacingScalars("\"", with: "\"\""))\""
}

/// A cell that no spreadsheet takes for a formula: one more apostrophe stands before what could be
/// one, behind apostrophes or not, so that taking one away gives the cell back.
func guarded(_ cell: String) -> String { mayBeFormula(cell) ? "'" + cell : cell }

/// The cell that was guarded.
func unguarded(_ cell: String) -> String {
  cell.utf8.first == 0x27 && mayBeFormula(cell) ? String(cell.unicodeScalars.dropFirst()) : cell
}

/// Whether a cell begins, behind apostrophes or not, with what spreadsheets begin a formula with.
private func mayBeFormula(_ cell: String) -> Bool {
  guard let first = cell.unicodeScalars.first(where: { $0 != "'" }) else { return false }
  switch foldFullwidth(first.value) {
  case 0x3D, 0x2B, 0x2D, 0x40, 0x09, 0x0A, 0x0D: return true
  // The minus sign of mathematics.
  case 0x2212: return true
  default: return false
  }
}

extension String {
  /// The text with one scalar replaced by others; `replacing` would look for characters.
  func replacingScalars(_ old: Unicode.Scalar, with new: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      if scalar == old {
        result.append(contentsOf: new.unicodeScalars)
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }
}

/// What a canvas says and a table of items has no place for.
public struct OutsideTable: Sendable {
  private var counts = [Int](repeating: 0, count: 6)
  private static let names = [
    ("note", "notes"), ("impact", "impacts"), ("hypothesis", "hypotheses"),
    ("key of one's own", "keys of one's own"), ("heading without items", "headings without items"),
    ("canvas without items", "canvases without items"),
  ]

  /// Begins with nothing.
  public init() {}

  /// What of one canvas has no place.
  public init(_ record: CanvasRecord) {
    let sections = record.boxes + record.unknown
    let known = MetadataKey.allCases.map(\.identifier)
    counts[0] = record.notes.count + sections.reduce(0) { $0 + $1.notes.count }
    counts[1] = record.impacts.count + sections.reduce(0) { $0 + $1.impacts.count }
    counts[2] = record.hypotheses.count + sections.reduce(0) { $0 + $1.hypotheses.count }
    counts[3] = record.metadata.count { !known.contains($0.key) }
    counts[4] = sections.count { $0.heading != nil && $0.items.isEmpty }
    // Its title and its facts stand in no row.
    counts[5] = sections.allSatisfy(\.items.isEmpty) ? 1 : 0
  }

  /// Adds those of another canvas.
  public mutating func add(_ other: OutsideTable) {
    for index in counts.indices { counts[index] += other.counts[index] }
  }

  /// The same in words; nil where there is nothing.
  public var words: String? {
    let parts = counts.indices.filter { counts[$0] > 0 }.map { index in
      let (one, many) = OutsideTable.names[index]
      return "\(counts[index]) \(counts[index] == 1 ? one : many)"
    }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }
}
