import PBMModel
import PBMSyntax

/// Reads the canvases whose items a CSV file holds, in the order of their first rows.
///
/// - Throws: the first thing that is not as it has to be, with its place.
public func readCanvasCSV(_ text: String) throws(YAMLProblem) -> [NamedRecord] {
  let (mark, separator) = csvStart(of: text)
  let body =
    mark == 0 ? text : String(String.UnicodeScalarView(text.unicodeScalars.dropFirst(mark)))
  var rows = try readCSV(body, separator: separator)
  if mark > 0 {
    for row in rows.indices {
      for cell in rows[row].indices { rows[row][cell].place.line += 1 }
    }
  }
  let start = YAMLPlace(line: 1, column: 1)
  guard let head = rows.first else { throw YAMLProblem(start, "the table is empty") }
  let columns = try csvColumns(head)
  guard rows.count > 1 else { throw YAMLProblem(start, "the table has no row with an item") }
  var canvases: [CSVCanvas] = []
  var places: [[UInt8]: Int] = [:]
  for row in rows.dropFirst() {
    if row.count > columns.count, row[columns.count...].contains(where: { !$0.text.isEmpty }) {
      throw YAMLProblem(row[columns.count].place, "the row has more cells than the first one")
    }
    let cells = CSVRow(columns, row)
    let file = cells.text(.file)
    let index = places[Array(file.utf8)] ?? canvases.count
    if index == canvases.count {
      places[Array(file.utf8)] = index
      canvases.append(CSVCanvas(named: NamedRecord(file: file, record: CanvasRecord())))
    }
    try canvases[index].addHead(cells)
    try cells.addItem(to: &canvases[index])
  }
  return canvases.map(\.finished)
}

/// A canvas whose rows are read one after another.
private struct CSVCanvas {
  var named: NamedRecord
  /// Where the sections that are no box stand in the record, by their headings.
  var unknown: [[UInt8]?: Int] = [:]
  /// What the rows so far say of the canvas as a whole.
  private var head: [CSVColumn: String] = [:]

  init(named: NamedRecord) { self.named = named }

  /// Reads what a row tells of the canvas as a whole: any may tell it, and none otherwise.
  mutating func addHead(_ row: CSVRow) throws(YAMLProblem) {
    for column in [CSVColumn.title, .stage] + CanvasRecord.csvKeys.map(\.0) {
      let value = oneLine(row.text(column))
      guard !value.isEmpty else { continue }
      if let told = head[column] {
        guard told.utf8.elementsEqual(value.utf8) else {
          throw YAMLProblem(
            row.place(column),
            "\(column.rawValue) is \"\(shortened(value))\" here, and above \"\(shortened(told))\"; several canvases need a column file"
          )
        }
      } else {
        head[column] = value
        if column == .stage { named.record.stage = try row.stage() ?? .current }
      }
    }
  }

  /// The canvas with what all rows say of it.
  var finished: NamedRecord {
    var result = named
    result.record.title = head[.title]
    for (column, key) in CanvasRecord.csvKeys {
      guard let value = head[column] else { continue }
      result.record.metadata.append(MetadataRecord(key: key.identifier, value: value))
    }
    return result
  }
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

  func place(_ column: CSVColumn) -> YAMLPlace {
    cell(column)?.place ?? cells[0].place
  }

  /// The stage that the row tells.
  func stage() throws(YAMLProblem) -> Stage? {
    var members: [YAMLEntry] = []
    add("stage", .stage, to: &members)
    let value = YAMLValue(content: .mapping(members), place: place(.stage))
    let fields = try FieldReader(value, "", isJSON: false, keys: ["stage"])
    return try fields.choice("stage", Stage.allCases, \.identifier)
  }

  func addItem(to canvas: inout CSVCanvas) throws(YAMLProblem) {
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
      let key = name.map { Array($0.utf8) }
      if let index = canvas.unknown[key] {
        canvas.named.record.unknown[index].items.append(item)
      } else {
        var section = SectionRecord(heading: name)
        section.items = [item]
        canvas.unknown[key] = canvas.named.record.unknown.count
        canvas.named.record.unknown.append(section)
      }
      return
    }
    let index = Int(box.rawValue)
    if canvas.named.record.boxes[index].heading == nil, !heading.isEmpty {
      canvas.named.record.boxes[index].heading = heading
    }
    canvas.named.record.boxes[index].items.append(item)
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
    let text = identifier(of: oneLine(text(column)), column)
    if !text.isEmpty { members.append(entry(key, value(text, column, isPlain: isPlain))) }
  }

  /// How machines spell what people write in their language, or with a face; the words themselves where
  /// no word of the format is meant.
  private func identifier(of words: String, _ column: CSVColumn) -> String {
    let bytes = Array(words.utf8)
    let all = bytes.indices
    let spelled: String? =
      switch column {
      case .stage: Vocabulary.shared.stage(in: bytes, all)?.identifier
      case .decision: Vocabulary.shared.action(in: bytes, all)?.identifier
      case .unit, .decisionUnit: Vocabulary.shared.unit(in: bytes, all)?.identifier
      case .per, .decisionPer: Vocabulary.shared.period(in: bytes, all)?.identifier
      case .mood: mood(words)?.identifier
      default: nil
      }
    return spelled ?? words
  }

  private func mood(_ words: String) -> Mood? {
    if case .mood(let mood) = loneSign(words) { mood } else { nil }
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
