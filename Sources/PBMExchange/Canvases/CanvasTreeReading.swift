import PBMModel
import PBMSyntax

// The canvas from what JSON and YAML hold, and from a row of NDJSON.

extension CanvasRecord {
  /// Reads the object that ``tree(hasLines:)`` gives, or a row.
  ///
  /// - Throws: the first thing that is not as it has to be, with its place.
  init(_ value: YAMLValue, isJSON: Bool) throws(YAMLProblem) {
    self.init()
    let isRow =
      value.mapping.map { entries in
        !entries.contains { $0.key == "boxes" }
          && entries.contains { $0.key == "items" || $0.key == "sections" }
      } ?? false
    let reader = RecordTreeReader(isJSON: isJSON)
    try isRow ? reader.readRow(value, into: &self) : reader.readTree(value, into: &self)
  }
}

struct RecordTreeReader {
  let isJSON: Bool

  func readTree(_ value: YAMLValue, into record: inout CanvasRecord) throws(YAMLProblem) {
    let fields = try FieldReader(
      value, "", isJSON: isJSON,
      keys: [
        "format_version", "file", "title", "metadata", "stage", "notes", "boxes", "impacts",
        "hypotheses", "unknown",
      ])
    try checkVersion(fields)
    record.title = try fields.text("title").flatMap { $0.isEmpty ? nil : $0 }
    if let metadata = fields.value("metadata") {
      guard let entries = metadata.mapping else {
        throw fields.problem("metadata", "has to be an object with keys")
      }
      for entry in entries {
        let name = "metadata.\(entry.key)"
        record.metadata.append(
          MetadataRecord(key: entry.key, value: try fields.text(entry.value, name)))
      }
    }
    try readStage(fields, into: &record)
    record.notes = try fields.lines("notes")
    var seen: [Box] = []
    for (value, name) in try fields.list("boxes") {
      let section = try readSection(value, name, isBox: true)
      guard let box = section.box else { continue }
      guard !seen.contains(box) else {
        throw YAMLProblem(value.place, "\(name): the box \(box.identifier) stands there twice")
      }
      seen.append(box)
      record.boxes[Int(box.rawValue)] = section
    }
    record.impacts = try impacts(fields)
    record.hypotheses = try hypotheses(fields)
    for (value, name) in try fields.list("unknown") {
      record.unknown.append(try readSection(value, name, isBox: false))
    }
  }

  func checkVersion(_ fields: FieldReader) throws(YAMLProblem) {
    guard let version = fields.value("format_version") else { return }
    guard version.text == "1" else {
      throw fields.problem("format_version", "is one that this version of pbm does not know: 1 is")
    }
  }

  /// The stage is told by a line of the file, and once more in the format's own words.
  func readStage(_ fields: FieldReader, into record: inout CanvasRecord) throws(YAMLProblem) {
    guard let stage = try fields.choice("stage", Stage.allCases, \.identifier) else { return }
    record.stage = stage
    guard let written = record.value(.stage) else { return }
    let bytes = Array(written.utf8)
    let meant = Vocabulary.shared.stage(in: bytes, bytes.indices) ?? .current
    guard meant == stage else {
      throw fields.problem(
        "stage", "is \(stage.identifier), but metadata.stage says \"\(written)\"")
    }
  }

  private func readSection(
    _ value: YAMLValue, _ name: String, isBox: Bool
  ) throws(YAMLProblem) -> SectionRecord {
    let fields = try FieldReader(
      value, name, isJSON: isJSON,
      keys: (isBox ? ["box"] : []) + [
        "heading", "line", "notes", "impacts", "hypotheses", "items",
      ])
    var section = SectionRecord()
    if isBox {
      section.box = try fields.choice("box", Box.allCases, \.identifier)
      if section.box == nil { throw fields.problem("box", "has to be there") }
    }
    section.heading = try fields.text("heading")
    section.line = try fields.number("line", in: 1...Int(Int32.max))
    section.notes = try fields.lines("notes")
    section.impacts = try impacts(fields)
    section.hypotheses = try hypotheses(fields)
    for (value, name) in try fields.list("items") {
      section.items.append(try item(try itemFields(value, name)))
    }
    return section
  }

  func itemFields(
    _ value: YAMLValue, _ name: String, keys: [String] = []
  ) throws(YAMLProblem) -> FieldReader {
    try FieldReader(
      value, name, isJSON: isJSON,
      keys: keys + [
        "text", "line", "weight", "amount", "mood", "tags", "id", "decision", "impacts",
        "hypotheses", "notes",
      ])
  }

  func item(_ fields: FieldReader) throws(YAMLProblem) -> ItemRecord {
    var item = ItemRecord(try fields.words("text"))
    item.line = try fields.number("line", in: 1...Int(Int32.max))
    item.weight = try fields.number("weight", in: 1...5)
    item.amount = try amount(fields)
    item.mood = try fields.choice("mood", Mood.allCases, \.identifier)
    for (value, name) in try fields.list("tags") {
      let tag = try fields.text(value, name)
      guard isSign("#" + tag) else {
        throw YAMLProblem(
          value.place, "\(name) is no tag: a letter, then letters, digits, \"-\" or \"_\"")
      }
      item.tags.append(tag)
    }
    item.id = try fields.text("id")
    if let id = item.id, !isSign("&" + id) {
      throw fields.problem(
        "id", "is no id: a letter from a to z, then such letters, digits or \"-\"")
    }
    item.decision = try decision(fields)
    item.impacts = try impacts(fields)
    item.hypotheses = try hypotheses(fields)
    item.notes = try fields.lines("notes")
    return item
  }

  private func isSign(_ word: String) -> Bool {
    let bytes = Array(word.utf8)
    return skipWord(bytes, 0, bytes.count) == bytes.count
      && sign(bytes, 0, bytes.count, on: .item) != nil
  }

  private func amount(_ fields: FieldReader) throws(YAMLProblem) -> AmountRecord? {
    guard let value = fields.value("amount") else { return nil }
    let name = fields.name("amount")
    let inner = try FieldReader(
      value, name, isJSON: isJSON, keys: ["value", "unit", "per", "written"])
    if let written = try inner.text("written") {
      guard isSign(written), begins(written, with: "@") else {
        throw inner.problem("written", "has to be a word that begins with \"@\" and a digit")
      }
      guard AmountValue(word: Array(written.utf8)) == nil else {
        throw inner.problem("written", "is an amount: tell its value, unit and per")
      }
      return .written(written)
    }
    guard let number = try inner.spelledNumber("value") else {
      throw inner.problem("value", "has to be there")
    }
    let unit = try inner.text("unit") ?? ""
    let per = try inner.text("per")
    guard let amount = AmountRecord(number: number, unit: unit, per: per) else {
      let said = "\(number) \(unit)\(per.map { " per \($0)" } ?? "")"
      throw YAMLProblem(
        value.place,
        "\(name) is \(said): a number has up to twelve digits and no sign, the unit is min, h, d, "
          + "km, % or a currency such as EUR, per is hour, day, week, month, quarter or year")
    }
    return amount
  }

  private func decision(_ fields: FieldReader) throws(YAMLProblem) -> DecisionRecord? {
    guard let value = fields.value("decision") else { return nil }
    let inner = try FieldReader(
      value, fields.name("decision"), isJSON: isJSON,
      keys: ["action", "written", "weight", "amount", "reason", "notes"])
    var decision = DecisionRecord(try inner.choice("action", Action.allCases, \.identifier))
    decision.written = try inner.text("written")
    guard (decision.action == nil) != (decision.written == nil) else {
      throw inner.problem("action", "has to be there")
    }
    decision.weight = try inner.number("weight", in: 1...5)
    decision.amount = try amount(inner)
    decision.reason = try inner.text("reason") ?? ""
    decision.notes = try inner.lines("notes")
    return decision
  }

  func impacts(_ fields: FieldReader) throws(YAMLProblem) -> [ImpactRecord] {
    var impacts: [ImpactRecord] = []
    for (value, name) in try fields.list("impacts") {
      let inner = try FieldReader(value, name, isJSON: isJSON, keys: ["box", "text", "notes"])
      let box = try inner.choice("box", Box.allCases, \.identifier)
      var impact = ImpactRecord(box: box, text: try inner.text("text") ?? "")
      impact.notes = try inner.lines("notes")
      impacts.append(impact)
    }
    return impacts
  }

  func hypotheses(_ fields: FieldReader) throws(YAMLProblem) -> [HypothesisRecord] {
    var hypotheses: [HypothesisRecord] = []
    for (value, name) in try fields.list("hypotheses") {
      let inner = try FieldReader(value, name, isJSON: isJSON, keys: ["text", "status", "notes"])
      var hypothesis = HypothesisRecord(try inner.words("text"))
      hypothesis.status =
        try inner.choice("status", HypothesisStatus.allCases, \.identifier) ?? .open
      hypothesis.notes = try inner.lines("notes")
      hypotheses.append(hypothesis)
    }
    return hypotheses
  }
}

extension AmountRecord {
  /// Nil where no canvas can say it.
  init?(number: String, unit: String, per: String?) {
    guard let decimal = canvasDecimal(number) else { return nil }
    let word = "@\(decimal)\(unit)\(per.map { "/\($0)" } ?? "")"
    guard let amount = AmountValue(word: Array(word.utf8)),
      (amount.unit.identifier ?? "") == unit, amount.period?.identifier == per
    else { return nil }
    self = .value(amount)
  }
}

/// A number as an amount writes it: without exponent, and with a nought more behind three digits
/// that could be taken for thousands. Nil where it is below nought or has too many digits.
private func canvasDecimal(_ number: String) -> String? {
  let parts = number.lowercased().split(separator: "e", omittingEmptySubsequences: false)
  guard let mantissa = parts.first, parts.count <= 2, mantissa.utf8.first != 0x2D,
    let exponent = parts.count == 2 ? Int(parts[1]) : 0, (-20...20).contains(exponent)
  else { return nil }
  let halves = mantissa.split(separator: ".", omittingEmptySubsequences: false)
  guard halves.count <= 2, mantissa.utf8.count <= 40 else { return nil }
  var whole = String(halves[0])
  var fraction = halves.count == 2 ? String(halves[1]) : ""
  for _ in 0..<max(0, exponent) {
    whole.append(fraction.isEmpty ? "0" : fraction.removeFirst())
  }
  for _ in 0..<max(0, -exponent) {
    fraction = (whole.isEmpty ? "0" : String(whole.removeLast())) + fraction
  }
  whole = String(whole.drop { $0 == "0" })
  if whole.isEmpty { whole = "0" }
  while fraction.utf8.count + whole.utf8.count > 12, fraction.last == "0" { fraction.removeLast() }
  if fraction.utf8.count == 3, whole != "0" {
    if fraction.last == "0" { fraction.removeLast() } else { fraction += "0" }
  }
  guard whole.utf8.count + fraction.utf8.count <= 12 else { return nil }
  return fraction.isEmpty ? whole : "\(whole).\(fraction)"
}
