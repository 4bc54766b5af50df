import PBMFormat
import PBMModel
import PBMSyntax

/// Makes a canvas of notes as people have them: from a word processor, an e-mail, a chat, a
/// spreadsheet or Markdown. Every word of them stands in it, and what has no place in a box is a note.
///
/// What is a canvas already is only formatted.
/// - Throws: `ImportRefusal` where there are no words, or where words would be lost, which is a defect.
public func canvasFromNotes(_ bytes: [UInt8]) throws(ImportRefusal) -> ImportedNotes {
  let source = decoded(bytes)
  var remarks = source.remark.map { [$0] } ?? []
  let read = readCanvas(Array(source.text.utf8))
  guard read.tree.conflicts.isEmpty else {
    // Its sides would stand below each other as if both were meant.
    throw ImportRefusal(message: "it holds conflicts: decide them first, as with pbm resolve")
  }
  if let canvas = canvasAlready(read) {
    remarks.append("it is a canvas already")
    return ImportedNotes(canvas: canvas, account: [], remarks: remarks)
  }
  let plain = withoutEntities(source.text, isCell: false)
  if plain.utf8.count != source.text.utf8.count {
    remarks.append("entities such as &amp; were read as the characters that they stand for")
  }
  let all = words(of: plain)
  guard !all.isEmpty else { throw ImportRefusal(message: "there are no words in it") }
  var reading = NotesReading(plain)
  var draft = reading.read()
  if let language = reading.language, language != .english {
    remarks.append("its headings are \(language.name)")
  }
  var canvas = text(of: &draft)
  let missing = missingLines(plain, draft.account, in: canvas)
  if !missing.isEmpty {
    // Rather twice than not at all.
    draft.notes += missing.map { DraftLine(kind: .note, text: $0.text, source: $0.number) }
    canvas = text(of: &draft)
  }
  guard missingLines(plain, draft.account, in: canvas).isEmpty,
    readCanvas(canvas).tree.content.isReadable
  else {
    throw ImportRefusal(
      message: "words of it would be lost, so nothing was made; this is a defect of pbm")
  }
  if closingTags(plain) >= 3 {
    remarks.append("it holds HTML, whose tags are kept as words: copy what a browser shows of it")
  }
  if draft.boxes.isEmpty, draft.hypotheses.isEmpty {
    remarks.append("no line names a box, so all of it became notes: pbm init shows the names")
  }
  return ImportedNotes(canvas: canvas, account: draft.account, remarks: remarks)
}

/// The canonical form of a text that is a canvas as it stands: no error, and hardly anything that looks
/// as if something else was meant.
private func canvasAlready(_ canvas: Canvas) -> [UInt8]? {
  let doubtful = [
    "reserved-sign", "box-name-in-text", "subheading", "mark-in-text", "nested-item",
    "markdown-escape", "unknown-key", "late-metadata",
  ]
  guard !canvas.sections.isEmpty, !canvas.items.isEmpty,
    canvas.sections.contains(where: { if case .box = $0.meaning { true } else { false } }),
    !canvas.hasErrors
  else { return nil }
  let doubts = canvas.diagnostics.count { doubtful.contains($0.code.name) }
  guard !endsABox(canvas) else { return nil }
  // Hardly a canvas is without any doubt; notes in Markdown are full of them.
  guard doubts * 10 <= max(10, canvas.tree.lineCount) else { return nil }
  return try? format(canvas)
}

/// Whether a heading that names no box is of the same level as that of the box above it, or higher, and
/// so begins something else for everybody but the format.
private func endsABox(_ canvas: Canvas) -> Bool {
  func level(_ section: Section) -> Int {
    SourceLine(number: 1, raw: canvas.tree.string(canvas.tree.visible(section.line))).hashes
  }
  var above: Int?
  for section in canvas.sections {
    if section.meaning != .note {
      above = level(section)
    } else if let above, level(section) <= above {
      return true
    }
  }
  return false
}

/// The draft as a canonical file without errors, as far as escapes can take them away.
private func text(of draft: inout NotesDraft) -> [UInt8] {
  for _ in 0..<6 {
    let lines = draft.lines()
    let bytes = Array((lines.map(\.text).joined(separator: "\n") + "\n").utf8)
    let canvas = readCanvas(bytes)
    let errors = canvas.diagnostics.filter { $0.severity == .error }
    if errors.isEmpty { return (try? format(canvas)) ?? bytes }
    var hasChanged = false
    for error in errors {
      let number = canvas.tree.line(at: Int(error.range.start))
      guard number < lines.count else { continue }
      let offset = Int(error.range.start) - canvas.tree.start(number) - 2
      let isChanged = draft.change(lines[number].spot) { line in
        if line.kind == .item {
          line.text = escaping(line.text, at: offset)
        } else {
          line.kind = .note
        }
      }
      hasChanged = hasChanged || isChanged
    }
    if !hasChanged { return bytes }
  }
  return Array((draft.lines().map(\.text).joined(separator: "\n") + "\n").utf8)
}

/// A text with a backslash before the word that begins at an offset, so that it is no sign; before the
/// last word where none begins there.
private func escaping(_ text: String, at offset: Int) -> String {
  var bytes = Array(text.utf8)
  guard !bytes.isEmpty else { return text }
  let isStart = bytes.indices.contains(offset) && (offset == 0 || bytes[offset - 1] == 0x20)
  let place = isStart ? offset : wordStart(bytes, 0, bytes.count)
  bytes.insert(UInt8(ascii: "\\"), at: place)
  return String(decoding: bytes, as: UTF8.self)
}

/// How many tags of HTML close in a text.
private func closingTags(_ text: String) -> Int {
  var count = 0
  var before: (Unicode.Scalar, Unicode.Scalar) = (" ", " ")
  for scalar in text.unicodeScalars {
    if before.0 == "<", before.1 == "/", isLetter(scalar.value) { count += 1 }
    before = (before.1, scalar)
  }
  return count
}

/// A text without what is a sign of Markdown in any cell of a table.
private func withoutMarkup(_ text: String) -> String {
  withoutBreaks(withoutEntities(text, isCell: true), by: " ")
}

/// The lines of which a word does not stand in the canvas often enough. The name of a box is enough
/// once.
private func missingLines(
  _ source: String, _ account: [AccountLine], in canvas: [UInt8]
) -> [(number: Int, text: String)] {
  var there: [String: Int] = [:]
  for line in account where line.kind == .heading && line.remark == AccountLine.again {
    for word in words(of: line.text) { there[word, default: 0] += 1 }
  }
  for word in words(of: withoutMarkup(String(decoding: canvas, as: UTF8.self))) {
    there[word, default: 0] += 1
  }
  var missing: [(number: Int, text: String)] = []
  for (index, raw) in sourceLines(source).enumerated() {
    let line = SourceLine(number: index + 1, raw: withoutMarkup(raw))
    // Bullets and numbers before a line are no words of it.
    let own = words(of: line.speaker.map { "\($0) \(line.written)" } ?? line.written)
    var isMissing = false
    for word in own {
      if let count = there[word], count > 0 { there[word] = count - 1 } else { isMissing = true }
    }
    if isMissing { missing.append((index + 1, line.text)) }
  }
  return missing
}
