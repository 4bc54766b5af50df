import PBMExchange
import PBMFormat
import PBMModel
import PBMSyntax

// Laws of what goes out to other programs and comes back.

extension Law {
  /// What goes out as JSON comes back, and is written as it was meant.
  public static let jsonComesBack = Law("what goes out as JSON comes back the same") { subject in
    goneAndBack(subject) { record throws(YAMLProblem) in
      let text = record.tree().json
      guard try readCanvasJSON(record.tree().jsonLine).saysTheSame(as: record) else {
        throw YAMLProblem(YAMLPlace(line: 0, column: 0), "one line is not the same")
      }
      return try readCanvasJSON(text)
    }
  }

  /// What goes out as YAML comes back.
  public static let yamlComesBack = Law("what goes out as YAML comes back the same") { subject in
    goneAndBack(subject) { record throws(YAMLProblem) in
      try readCanvasYAML(record.tree().yaml ?? [])
    }
  }

  /// What goes out as a row comes back.
  public static let rowComesBack = Law("what goes out as NDJSON comes back the same") { subject in
    goneAndBack(subject) { record throws(YAMLProblem) in
      let found = try readCanvasRows(record.line(file: "a.pbm"))
      guard found.count == 1, found[0].file == "a.pbm" else {
        throw YAMLProblem(YAMLPlace(line: 0, column: 0), "it is not one row")
      }
      return found[0].record
    }
  }

  /// What goes out as a table comes back, as far as a table carries it.
  public static let tableComesBack = Law("items that go out as CSV come back the same") { subject in
    guard subject.tree.content.isReadable else { return nil }
    let record = CanvasRecord(subject.canvas).inTable
    guard record.itemCount > 0 else { return nil }
    let text = String(decoding: csvHeader + record.csv(file: "=a.pbm"), as: UTF8.self)
    do throws(YAMLProblem) {
      let found = try readCanvasCSV(text)
      guard found.count == 1, found[0].file == "=a.pbm" else { return "it is not one file" }
      return found[0].record.saysTheSame(as: record)
        ? nil
        : "came back as\n\(found[0].record.shown)\nof\n\(record.shown)"
    } catch {
      return "refused: \(error)"
    }
  }

  /// No cell of a table begins as formulas do, and every row has as many cells as the first.
  public static let tableIsHarmless = Law("no cell of a CSV file is a formula") { subject in
    guard subject.tree.content.isReadable else { return nil }
    let text = String(
      decoding: csvHeader + CanvasRecord(subject.canvas).csv(file: "=a.pbm"), as: UTF8.self)
    guard let rows = try? readCSV(text, separator: ",") else { return "no table" }
    for cell in rows.joined() {
      let first = cell.text.unicodeScalars.first.map { foldFullwidth($0.value) }
      if let first, [0x3D, 0x2B, 0x2D, 0x40, 9, 10, 13].contains(first) { return cell.text }
    }
    return rows.allSatisfy { $0.count == rows[0].count } ? nil : "a row is longer or shorter"
  }

  /// All of them.
  public static let exchange = [
    jsonComesBack, yamlComesBack, rowComesBack, tableComesBack, tableIsHarmless,
  ]
}

extension CanvasRecord {
  /// What it says, for messages.
  fileprivate var shown: String { String(decoding: tree(hasLines: false).jsonLine, as: UTF8.self) }

  /// The part of it that a table carries: the items with all that is theirs, the headings above
  /// them, the title and the facts that the format knows.
  fileprivate var inTable: CanvasRecord {
    var part = self
    let keys = ["person", "role", "stage", "date", "lang", "base"]
    let carried: [(String, String)] = keys.compactMap { key in
      metadata.first { $0.key == key && !$0.value.isEmpty }.map { (key, $0.value) }
    }
    part.metadata = carried.filter { $0.0 != "stage" }.map {
      MetadataRecord(key: $0.0, value: $0.1)
    }
    // A table tells the stage in the format's own words.
    part.metadata.sort { order($0.key) < order($1.key) }
    part.notes = []
    part.impacts = []
    part.hypotheses = []
    for index in part.boxes.indices { part.boxes[index].keepItems() }
    var unknown: [SectionRecord] = []
    for var section in part.unknown where !section.items.isEmpty {
      section.keepItems()
      if section.heading == "" { section.heading = nil }
      let same = unknown.firstIndex { one in
        one.heading.map { Array($0.utf8) } == section.heading.map { Array($0.utf8) }
      }
      if let same {
        unknown[same].items += section.items
      } else {
        unknown.append(section)
      }
    }
    part.unknown = unknown
    return part
  }

  private func order(_ key: String) -> Int {
    ["person", "role", "date", "lang", "base"].firstIndex(of: key) ?? 9
  }
}

extension SectionRecord {
  fileprivate mutating func keepItems() {
    notes = []
    impacts = []
    hypotheses = []
    if items.isEmpty { heading = nil }
  }
}

private func goneAndBack(
  _ subject: Subject, _ back: (CanvasRecord) throws(YAMLProblem) -> CanvasRecord
) -> String? {
  guard subject.tree.content.isReadable else { return nil }
  let record = CanvasRecord(subject.canvas)
  let found: CanvasRecord
  do throws(YAMLProblem) { found = try back(record) } catch { return "refused: \(error)" }
  guard found.saysTheSame(as: record) else {
    return "came back as\n\(found.shown)\nof\n\(record.shown)"
  }
  let text: [UInt8]
  do throws(RecordRefusal) { text = try found.canvasText() } catch {
    return "not written: \(error.message)"
  }
  let written = Subject(text)
  var again = CanvasRecord(written.canvas)
  if !record.hasHeadings {
    // A file without any section is given all nine.
    for index in again.boxes.indices { again.boxes[index].heading = nil }
  }
  guard again.saysTheSame(as: record) else {
    return "written as \(escaped(text))"
  }
  if let formatted = try? written.formatted.get(), formatted != text {
    return "not canonical: \(escaped(text)) but \(escaped(formatted))"
  }
  return newErrors(subject, written)
}

extension CanvasRecord {
  fileprivate var hasHeadings: Bool { (boxes + unknown).contains { $0.heading != nil } }
}

/// What is written has no more errors than what went out. An item or hypothesis without words is not
/// written, so that its box may be left with notes alone; a line of strokes becomes a note like any.
private func newErrors(_ subject: Subject, _ written: Subject) -> String? {
  let isExcused = subject.canvas.diagnostics.contains {
    $0.severity == .error
      || ["empty-item", "empty-hypothesis", "stray-separator"].contains($0.code.name)
  }
  if isExcused { return nil }
  return written.canvas.diagnostics.first { $0.severity == .error }
    .map { "\($0.code.name) is new: \(escaped(written.bytes))" }
}
