public import PBMModel
import PBMSyntax

/// Why plain values are not written as a canvas.
public struct RecordRefusal: Error, Equatable, Sendable {
  /// One sentence without a capital at its start and a stop at its end.
  public let message: String
}

extension CanvasRecord {
  /// The canvas as a canonical file, which was read again and says what was meant.
  ///
  /// - Throws: `RecordRefusal` where something cannot be said in the format, such as a title that is
  ///   the name of a box.
  public func canvasText() throws(RecordRefusal) -> [UInt8] {
    let whole = completed()
    var writer = CanvasWriter(language: whole.language)
    writer.write(whole)
    var bytes = writer.bytes
    var canvas = readCanvas(bytes)
    if !canvas.tree.content.isReadable {
      // Some words at the very start make other kinds of file; a comment is none of them.
      bytes = Array("//\n".utf8) + bytes
      canvas = readCanvas(bytes)
    }
    let read = CanvasRecord(canvas)
    guard whole.saysTheSame(as: read) else {
      throw RecordRefusal(message: difference(whole, read))
    }
    return bytes
  }

  /// The language that words of the format are written in: what `lang` says, else that of most
  /// headings.
  public var language: Language {
    var lines = value(.lang).map { ["lang: \($0)"] } ?? []
    lines += (boxes + unknown).compactMap { $0.heading.map { "## \($0)" } }
    return readCanvas(Array(lines.joined(separator: "\n").utf8)).language
  }

  /// The same with a heading for each box that has something in it, for all nine where there would be
  /// none; and with a line for the stage where it has to be told.
  private func completed() -> CanvasRecord {
    var whole = self
    let words = Vocabulary.shared
    let language = language
    let isBlank =
      hypotheses.isEmpty && boxes.allSatisfy { $0.heading == nil && $0.isEmpty }
      && unknown.allSatisfy { $0.heading == nil }
    for index in boxes.indices
    where boxes[index].heading == nil && (isBlank || !boxes[index].isEmpty) {
      whole.boxes[index].heading = words.name(of: Box.allCases[index], in: language)
    }
    if stage == .target, value(.stage) == nil {
      let name = words.name(of: stage, in: language)
      whole.metadata.append(MetadataRecord(key: MetadataKey.stage.identifier, value: name))
    }
    return whole
  }
}

/// Says where the written canvas would read otherwise than it was meant.
private func difference(_ meant: CanvasRecord, _ read: CanvasRecord) -> String {
  func words(_ one: CanvasRecord) -> [(what: String, value: ExchangeValue)] {
    var parts: [(String, ExchangeValue)] = []
    guard case .object(let members) = one.tree(hasLines: false) else { return [] }
    for member in members {
      guard member.key == "boxes" || member.key == "unknown", case .list(let list) = member.value
      else {
        parts.append((member.key, member.value))
        continue
      }
      for (number, section) in list.enumerated() {
        guard case .object(let inner) = section else { continue }
        for part in inner {
          let place = "\(member.key)[\(number)].\(part.key)"
          guard case .list(let values) = part.value else {
            parts.append((place, part.value))
            continue
          }
          for (index, value) in values.enumerated() { parts.append(("\(place)[\(index)]", value)) }
        }
      }
    }
    return parts
  }
  let others = words(read)
  for (index, part) in words(meant).enumerated() {
    guard index < others.count, others[index].what == part.what,
      others[index].value.jsonLine == part.value.jsonLine
    else {
      let said = shortened(String(decoding: part.value.jsonLine, as: UTF8.self), limit: 80)
      return "\(part.what) cannot be written so that it is read as it is: \(said)"
    }
  }
  return "something cannot be written so that it is read as it is"
}

/// Writes values as lines, each in its one canonical form.
private struct CanvasWriter {
  let language: Language
  let words = Vocabulary.shared
  private(set) var bytes: [UInt8] = []
  private var hasSection = false

  init(language: Language) { self.language = language }

  mutating func write(_ record: CanvasRecord) {
    if let title = record.title { line(0, "# " + title) }
    if !record.metadata.isEmpty {
      blank()
      for entry in record.metadata {
        let key = MetadataKey.allCases.first { $0.identifier == entry.key }
        let name = key.map { words.name(of: $0, in: language) } ?? entry.key
        line(0, name + (entry.value.isEmpty ? ":" : ": " + entry.value))
      }
    }
    if !record.notes.isEmpty || !record.impacts.isEmpty { blank() }
    notes(record.notes, 0)
    for impact in record.impacts { write(impact, 0) }
    for section in record.unknown where section.heading == nil {
      blank()
      contents(section)
    }
    for section in record.boxes + record.unknown {
      if let heading = section.heading {
        begin(heading)
        contents(section)
      }
    }
    guard !record.hypotheses.isEmpty else { return }
    begin(words.nameOfHypotheses(in: language))
    for hypothesis in record.hypotheses {
      line(0, "- " + said(hypothesis))
      notes(hypothesis.notes, 2)
    }
  }

  private mutating func begin(_ heading: String) {
    blank()
    line(0, heading.isEmpty ? "##" : "## " + heading)
    hasSection = true
  }

  private mutating func contents(_ section: SectionRecord) {
    notes(section.notes, 0)
    for impact in section.impacts { write(impact, 0) }
    for hypothesis in section.hypotheses { write(hypothesis, 0) }
    for item in section.items { write(item) }
  }

  private mutating func write(_ item: ItemRecord) {
    var text = "- " + escaped(item.text, on: .item)
    if let amount = item.amount { text += " " + amount.word }
    if let weight = item.weight { text += " [\(weight)]" }
    if let mood = item.mood { text += " " + mood.sign }
    for tag in item.tags { text += " #" + tag }
    if let id = item.id { text += " &" + id }
    line(0, text)
    notes(item.notes, 2)
    if let decision = item.decision {
      line(2, said(decision))
      notes(decision.notes, 4)
    }
    for impact in item.impacts { write(impact, 2) }
    for hypothesis in item.hypotheses { write(hypothesis, 2) }
  }

  private func said(_ decision: DecisionRecord) -> String {
    guard let action = decision.action else {
      let written = decision.written ?? ""
      return written.isEmpty ? "->" : "-> " + written
    }
    var text = "-> " + words.name(of: action, in: language)
    if !decision.reason.isEmpty { text += ": " + escaped(decision.reason, on: .decision) }
    if let amount = decision.amount { text += " " + amount.word }
    if let weight = decision.weight { text += " [\(weight)]" }
    return text
  }

  private mutating func write(_ impact: ImpactRecord, _ indentation: Int) {
    let name = impact.box.map { words.name(of: $0, in: language) + ":" }
    line(indentation, (["=>"] + [name, impact.text].compactMap { $0 }).joined(separator: " "))
    notes(impact.notes, indentation + 2)
  }

  private mutating func write(_ hypothesis: HypothesisRecord, _ indentation: Int) {
    line(indentation, "? " + said(hypothesis))
    notes(hypothesis.notes, indentation + 2)
  }

  private func said(_ hypothesis: HypothesisRecord) -> String {
    let status = words.word(for: hypothesis.status, in: language).map { $0 + ": " } ?? ""
    return status + hypothesis.text
  }

  private mutating func notes(_ notes: [String], _ indentation: Int) {
    for note in notes {
      let bytes = Array(note.utf8)
      // Only an indented line is sure to be no part of a conflict.
      let isMarker = markerLength(bytes, 0, bytes.count) != nil
      line(
        isMarker ? 2 : indentation,
        noteLine(note, isBeforeSection: !hasSection))
    }
  }

  private mutating func blank() {
    if !bytes.isEmpty, !bytes[max(0, bytes.count - 2)...].elementsEqual([10, 10]) { bytes.append(10) }
  }

  private mutating func line(_ indentation: Int, _ text: String) {
    var end = text[...]
    while end.utf8.last == 0x20 { end.unicodeScalars.removeLast() }
    bytes += Array(repeating: 0x20, count: indentation) + Array(end.utf8)
    bytes.append(0x0A)
  }
}

/// A text with a backslash before its last word, where that would else be a sign, or lose one.
func escaped(_ text: String, on line: SignedLine) -> String {
  var bytes = Array(text.utf8)
  guard !bytes.isEmpty else { return text }
  let word = wordStart(bytes, 0, bytes.count)
  var index = word
  while index < bytes.count, bytes[index] == UInt8(ascii: "\\") { index += 1 }
  guard index < bytes.count, sign(bytes, index, bytes.count, on: line) != nil else { return text }
  // The first word of an item is text anyway.
  if line == .item, word == 0, index == word { return text }
  bytes.insert(UInt8(ascii: "\\"), at: word)
  return String(decoding: bytes, as: UTF8.self)
}

/// A note with a backslash before it, where it would else be read as something else.
public func noteLine(_ note: String, isBeforeSection: Bool) -> String {
  let bytes = Array(note.utf8)
  var index = 0
  while index < bytes.count, bytes[index] == UInt8(ascii: "\\") { index += 1 }
  guard index < bytes.count else { return note }
  let isMark =
    readMark(of: bytes, index, bytes.count) != nil
    || Vocabulary.shared.wholeName(in: bytes, index..<bytes.count) != .unknown
    || index > 0 && markerLength(bytes, index, bytes.count) != nil
    || isBeforeSection && beginsMetadata(bytes, index, bytes.count)
  return isMark ? "\\" + note : note
}

extension AmountRecord {
  /// The word as it is written in a canvas.
  var word: String {
    switch self {
    case .written(let word): word
    case .value(let amount):
      "@\(amount.decimal)\(amount.unit.identifier ?? "")"
        + (amount.period.map { "/\($0.identifier)" } ?? "")
    }
  }
}
