import PBMModel
import PBMSyntax

// A canvas from a row of NDJSON.

extension RecordTreeReader {
  func readRow(_ value: YAMLValue, into record: inout CanvasRecord) throws(YAMLProblem) {
    let fields = try FieldReader(
      value, "", isJSON: isJSON,
      keys: ["format_version", "file", "title"] + CanvasRecord.columns.map(\.identifier) + [
        "metadata", "notes", "items", "sections", "impacts", "hypotheses",
      ])
    try checkVersion(fields)
    record.title = try fields.text("title").flatMap { $0.isEmpty ? nil : $0 }
    try readMetadata(fields, into: &record)
    try readStage(fields, into: &record)
    record.notes = try fields.lines("notes")
    record.impacts = try impacts(fields)
    record.hypotheses = try hypotheses(fields)
    var counts = try readSections(fields, into: &record)
    for (value, name) in try fields.list("items") {
      let inner = try itemFields(value, name, keys: ["box", "heading"])
      let box = try inner.choice("box", Box.allCases, \.identifier)
      let item = try item(inner)
      if let box {
        record.boxes[Int(box.rawValue)].items.append(item)
        continue
      }
      // Sections of one name are told apart by how many items each has.
      let heading = try inner.text("heading")
      var place = record.unknown.indices.first { index in
        isSame(record.unknown[index].heading, heading)
          && record.unknown[index].items.count < counts[index]
      }
      if place == nil {
        place = record.unknown.count
        counts.append(Int.max)
        record.unknown.append(SectionRecord(heading: heading))
      }
      record.unknown[place ?? 0].items.append(item)
    }
  }

  private func isSame(_ left: String?, _ right: String?) -> Bool {
    guard let left, let right else { return left == nil && right == nil }
    return left.utf8.elementsEqual(right.utf8)
  }

  private func readMetadata(
    _ fields: FieldReader, into record: inout CanvasRecord
  ) throws(YAMLProblem) {
    for (value, name) in try fields.list("metadata") {
      let inner = try FieldReader(value, name, isJSON: isJSON, keys: ["key", "value"])
      record.metadata.append(
        MetadataRecord(key: try inner.words("key"), value: try inner.text("value") ?? ""))
    }
    for key in CanvasRecord.columns where key != .stage && record.value(key) == nil {
      guard let text = try fields.text(key.identifier) else { continue }
      record.metadata.append(MetadataRecord(key: key.identifier, value: text))
    }
  }

  /// The headings and what stands under them; gives how many items each unknown section has.
  private func readSections(
    _ fields: FieldReader, into record: inout CanvasRecord
  ) throws(YAMLProblem) -> [Int] {
    var counts: [Int] = []
    for (value, name) in try fields.list("sections") {
      let inner = try FieldReader(
        value, name, isJSON: isJSON,
        keys: ["box", "heading", "line", "notes", "impacts", "hypotheses", "item_count"])
      var section = SectionRecord(
        box: try inner.choice("box", Box.allCases, \.identifier),
        heading: try inner.text("heading"))
      section.line = try inner.number("line", in: 1...Int(Int32.max))
      section.notes = try inner.lines("notes")
      section.impacts = try impacts(inner)
      section.hypotheses = try hypotheses(inner)
      if let box = section.box {
        record.boxes[Int(box.rawValue)] = section
      } else {
        counts.append(try inner.number("item_count", in: 0...Int(Int32.max)) ?? Int.max)
        record.unknown.append(section)
      }
    }
    return counts
  }
}
