import PBMModel
import PBMSyntax

/// Reads the canvases whose items a CSV file holds, in the order of their first rows.
///
/// - Throws: the first thing that is not as it has to be, with its place.
public func readCanvasCSV(_ text: String) throws(YAMLProblem) -> [NamedRecord] {
  let rows = try readCSV(text, separator: csvSeparator(of: text))
  let start = YAMLPlace(line: 1, column: 1)
  guard let head = rows.first else { throw YAMLProblem(start, "the table is empty") }
  let columns = try csvColumns(head)
  guard columns.contains(.box), columns.contains(.text) else {
    throw YAMLProblem(start, "the first row has to name the columns, box and text among them")
  }
  guard rows.count > 1 else { throw YAMLProblem(start, "the table has no row with an item") }
  var records: [NamedRecord] = []
  var places: [[UInt8]: Int] = [:]
  for row in rows.dropFirst() {
    if row.count > columns.count, row[columns.count...].contains(where: { !$0.text.isEmpty }) {
      throw YAMLProblem(row[columns.count].place, "the row has more cells than the first one")
    }
    let cells = CSVRow(columns, row)
    let file = cells.text(.file)
    let index = places[Array(file.utf8)] ?? records.count
    if index == records.count {
      places[Array(file.utf8)] = index
      records.append(NamedRecord(file: file, record: try cells.head()))
    }
    try cells.addItem(to: &records[index].record)
  }
  return records
}

private func csvColumns(_ head: [CSVCell]) throws(YAMLProblem) -> [CSVColumn] {
  var columns: [CSVColumn] = []
  let known = CSVColumn.allCases.map(\.rawValue)
  for cell in head {
    let name = oneLine(unguarded(cell.text)).lowercased().replacingScalars(" ", with: "_")
    guard let column = CSVColumn(rawValue: name) else {
      let near = nearestKey(to: name, among: known).map { "; did you mean \"\($0)\"?" } ?? ""
      throw YAMLProblem(cell.place, "there is no column \"\(shortened(cell.text))\"\(near)")
    }
    guard !columns.contains(column) else {
      throw YAMLProblem(cell.place, "the column \"\(name)\" stands there twice")
    }
    columns.append(column)
  }
  return columns
}

/// One row, whose cells are asked for by their column.
private struct CSVRow {
  private let columns: [CSVColumn]
  private let cells: [CSVCell]

  init(_ columns: [CSVColumn], _ cells: [CSVCell]) {
    self.columns = columns
    self.cells = cells
  }

  private func cell(_ column: CSVColumn) -> CSVCell? {
    columns.firstIndex(of: column).flatMap { $0 < cells.count ? cells[$0] : nil }
  }

  /// What a cell holds, without the apostrophe that keeps it from being a formula.
  func text(_ column: CSVColumn) -> String { cell(column).map { unguarded($0.text) } ?? "" }

  private func place(_ column: CSVColumn) -> YAMLPlace {
    cell(column)?.place ?? cells[0].place
  }

  /// What the row tells of the canvas as a whole.
  func head() throws(YAMLProblem) -> CanvasRecord {
    var record = CanvasRecord()
    let title = oneLine(text(.title))
    record.title = title.isEmpty ? nil : title
    var members: [YAMLEntry] = []
    add("stage", .stage, to: &members)
    let value = YAMLValue(content: .mapping(members), place: place(.stage))
    let fields = try FieldReader(value, "", isJSON: false, keys: ["stage"])
    let stage = try fields.choice("stage", Stage.allCases, \.identifier)
    for (column, key) in CanvasRecord.csvKeys {
      let value = oneLine(text(column))
      if !value.isEmpty {
        record.metadata.append(MetadataRecord(key: key.identifier, value: value))
      }
    }
    record.stage = stage ?? .current
    return record
  }

  func addItem(to record: inout CanvasRecord) throws(YAMLProblem) {
    let reader = RecordTreeReader(isJSON: false)
    let value = YAMLValue(content: .mapping(members()), place: place(.text))
    let fields = try FieldReader(
      value, "", isJSON: false,
      keys: ["text", "line", "weight", "amount", "mood", "tags", "id", "decision", "notes"])
    var item = try reader.item(fields)
    item.impacts = impacts()
    item.hypotheses = try hypotheses()
    let heading = oneLine(text(.heading))
    guard let box = try box() else {
      let name = heading.isEmpty ? nil : heading
      if let index = record.unknown.firstIndex(where: { isSame($0.heading, name) }) {
        record.unknown[index].items.append(item)
      } else {
        var section = SectionRecord(heading: name)
        section.items = [item]
        record.unknown.append(section)
      }
      return
    }
    let index = Int(box.rawValue)
    if record.boxes[index].heading == nil, !heading.isEmpty {
      record.boxes[index].heading = heading
    }
    record.boxes[index].items.append(item)
  }

  private func isSame(_ left: String?, _ right: String?) -> Bool {
    guard let left, let right else { return left == nil && right == nil }
    return left.utf8.elementsEqual(right.utf8)
  }

  /// The box that the row names, in the format's words or in those of a language.
  private func box() throws(YAMLProblem) -> Box? {
    let name = oneLine(text(.box))
    guard !name.isEmpty else { return nil }
    let bytes = Array(name.utf8)
    if case .box(let box) = Vocabulary.shared.wholeName(in: bytes, bytes.indices) { return box }
    let near =
      Vocabulary.shared.nearestBox(in: bytes, bytes.indices, for: .english)
      .map { "; did you mean \"\($0.box.identifier)\"?" } ?? ""
    throw YAMLProblem(place(.box), "no box has the name \"\(shortened(name))\"\(near)")
  }

  /// The item as the object that JSON has for it.
  private func members() -> [YAMLEntry] {
    var members: [YAMLEntry] = []
    add("text", .text, to: &members)
    add("line", .line, isPlain: true, to: &members)
    add("weight", .weight, isPlain: true, to: &members)
    addAmount(.amount, .unit, .per, to: &members)
    add("mood", .mood, to: &members)
    add("id", .id, to: &members)
    let tags = text(.tags).unicodeScalars.split { isBlank($0.value) || endsLine($0) }
      .map { value(String(String.UnicodeScalarView($0)), .tags) }
    members.append(entry("tags", YAMLValue(content: .list(tags), place: place(.tags))))
    addLines("notes", .notes, to: &members)
    let decision = oneLine(text(.decision))
    guard !decision.isEmpty else { return members }
    var parts: [YAMLEntry] = []
    if begins(decision, with: "->") {
      parts.append(
        entry("written", value(oneLine(String(decision.unicodeScalars.dropFirst(2))), .decision)))
    } else {
      add("action", .decision, to: &parts)
    }
    add("weight", .decisionWeight, isPlain: true, to: &parts)
    addAmount(.decisionAmount, .decisionUnit, .decisionPer, to: &parts)
    add("reason", .reason, to: &parts)
    addLines("notes", .decisionNotes, to: &parts)
    members.append(
      entry("decision", YAMLValue(content: .mapping(parts), place: place(.decision))))
    return members
  }

  private func entry(_ key: String, _ value: YAMLValue) -> YAMLEntry {
    YAMLEntry(key: key, place: value.place, value: value)
  }

  private func value(_ text: String, _ column: CSVColumn, isPlain: Bool = false) -> YAMLValue {
    YAMLValue(content: .text(text), place: place(column), isPlain: isPlain)
  }

  /// Adds a cell, if it is not empty.
  private func add(
    _ key: String, _ column: CSVColumn, isPlain: Bool = false, to members: inout [YAMLEntry]
  ) {
    let text = oneLine(text(column))
    if !text.isEmpty { members.append(entry(key, value(text, column, isPlain: isPlain))) }
  }

  private func addLines(_ key: String, _ column: CSVColumn, to members: inout [YAMLEntry]) {
    let lines = YAMLValue(content: .list([value(text(column), column)]), place: place(column))
    members.append(entry(key, lines))
  }

  private func addAmount(
    _ amount: CSVColumn, _ unit: CSVColumn, _ per: CSVColumn, to members: inout [YAMLEntry]
  ) {
    let number = oneLine(text(amount))
    var parts: [YAMLEntry] = []
    if begins(number, with: "@") {
      add("written", amount, to: &parts)
    } else {
      // Spreadsheets of many countries write a comma.
      let plain = number.replacingScalars(",", with: ".")
      if !plain.isEmpty { parts.append(entry("value", value(plain, amount, isPlain: true))) }
    }
    add("unit", unit, to: &parts)
    add("per", per, to: &parts)
    guard !parts.isEmpty else { return }
    members.append(entry("amount", YAMLValue(content: .mapping(parts), place: place(amount))))
  }

  /// The lines of a cell, each with the lines below it that begin with two blanks.
  private func lines(_ column: CSVColumn) -> [(line: String, notes: [String])] {
    var lines: [(line: String, notes: [String])] = []
    for line in splitLines(text(column)) {
      let words = oneLine(line)
      guard !words.isEmpty else { continue }
      if begins(line, with: "  "), !lines.isEmpty {
        lines[lines.count - 1].notes.append(words)
      } else {
        lines.append((words, []))
      }
    }
    return lines
  }

  private func impacts() -> [ImpactRecord] {
    lines(.impacts).map { line, notes in
      let (name, rest) = halves(line)
      let bytes = Array(name.utf8)
      var impact = ImpactRecord(box: nil, text: line)
      if begins(line, with: ":") {
        impact.text = oneLine(String(line.unicodeScalars.dropFirst()))
      } else if case .box(let box) = Vocabulary.shared.wholeName(in: bytes, bytes.indices),
        line.utf8.count > name.utf8.count
      {
        impact = ImpactRecord(box: box, text: rest)
      }
      impact.notes = notes
      return impact
    }
  }

  private func hypotheses() throws(YAMLProblem) -> [HypothesisRecord] {
    var found: [HypothesisRecord] = []
    for (line, notes) in lines(.hypotheses) {
      let (name, rest) = halves(line)
      let status = HypothesisStatus.allCases.first { $0.identifier == name }
      var hypothesis = HypothesisRecord(status == nil ? line : rest)
      guard !hypothesis.text.isEmpty else {
        throw YAMLProblem(place(.hypotheses), "hypotheses: a hypothesis has no words")
      }
      hypothesis.status = status ?? .open
      hypothesis.notes = notes
      found.append(hypothesis)
    }
    return found
  }

  /// What stands before the first colon, and behind it.
  private func halves(_ line: String) -> (String, String) {
    guard let colon = line.unicodeScalars.firstIndex(of: ":") else { return (line, "") }
    let rest = line.unicodeScalars[line.unicodeScalars.index(after: colon)...]
    return (
      String(line.unicodeScalars[..<colon]), oneLine(String(String.UnicodeScalarView(rest)))
    )
  }
}
