import PBMExchange
import PBMFormat
import PBMImport
import PBMModel
import PBMProject
import PBMSyntax

extension Command {
  static let importing = Command(
    name: "import", operands: "FILE", operandCount: 1...1,
    summary: "make a canvas from what others wrote: JSON, YAML, CSV, NDJSON, or notes of any kind",
    details: """
      Writes a canvas to standard output, or with -o to a file. json, yaml, csv and ndjson are what
      pbm export writes, or what another program wrote in the same shape. text is everything else:
      notes from a word processor, an e-mail, a chat, a spreadsheet or Markdown. Box names are found
      in every language that the format knows, also a little misspelled, and what they were taken for
      is told line by line on standard error. Nothing is dropped: what has no place in a box becomes
      a note. What is a canvas already is written in canonical form.
      """,
    options: {
      [
        Option(
          name: "from", value: "FORM", choices: ImportForm.allCases.map(\.rawValue),
          summary: "json, yaml, csv, ndjson or text; else the file's ending and its beginning tell"),
        Option(name: "output", letter: "o", value: "OUT", summary: "the canvas to write"),
        Option(name: "force", summary: "overwrite a file that is there already"),
        Option(
          name: "pick", value: "NAME",
          summary: "of several canvases in csv or ndjson the one of this file, by its name or path"),
        Option(
          name: "quiet", letter: "q", summary: "do not tell what lines of notes were taken for"),
        .standardInputName,
      ]
    },
    run: runImport)
}

/// What is imported.
private enum ImportForm: String, CaseIterable {
  case json, yaml, csv, ndjson, text
}

private func runImport(_ invocation: Invocation) throws(UsageProblem) -> ExitStatus {
  let console = invocation.console
  let operand = invocation.operands[0]
  let output = invocation.outputFile
  if output == nil, invocation.has("force") {
    throw invocation.misuse("--force overwrites a file: say which with --output")
  }
  if let output, operand != "-", isSameFile(output, operand) {
    return console.problem("\(output.display) is what is imported: give the canvas another name")
  }
  if let output, let problem = problemWriting(output, overwriting: invocation.has("force")) {
    return console.problem(messageWithForce(problem))
  }
  guard let file = Operand(operand, console) else { return .failed }
  if let foreign = foreignFile(file.bytes) {
    return console.problem(
      "\(file.name) is \(foreign): copy its text, or save it as plain text, and import that")
  }
  let name =
    operand == "-" ? invocation.value("stdin-filename").map { Path($0) } : operand
  let shown = name?.display ?? file.name
  let form =
    invocation.value("from").flatMap { ImportForm(rawValue: $0) }
    ?? importForm(name, file.bytes)
  if form != .csv, form != .ndjson, invocation.has("pick") {
    throw invocation.misuse("--pick chooses one of several canvases: of csv or ndjson")
  }
  let bytes: [UInt8]?
  if form == .text {
    bytes = importNotes(file.bytes, shown, invocation)
  } else {
    bytes = importRecord(form, file.bytes, shown, invocation)
  }
  guard let bytes else { return .failed }
  return write(bytes, output, invocation)
}

/// Writes the canvas, and says what a reader of it has to know.
private func write(_ bytes: [UInt8], _ output: Path?, _ invocation: Invocation) -> ExitStatus {
  let console = invocation.console
  guard let output else {
    console.write(bytes)
    return .done
  }
  do {
    try writeNewFile(output, bytes, overwriting: invocation.has("force"))
  } catch {
    return console.problem(messageWithForce(error))
  }
  console.notice("wrote \(output.display); what a coach would ask: pbm check \(output.display)")
  return .done
}

/// What the file's ending says, else how it begins.
private func importForm(_ name: Path?, _ bytes: [UInt8]) -> ImportForm {
  if let name, let form = CanvasForm(ending: name) {
    return ImportForm(rawValue: form.rawValue) ?? .text
  }
  let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
  let rest = bytes.starts(with: mark) ? bytes[3...] : bytes[...]
  let start = rest.drop { [0x20, 9, 10, 13].contains($0) }
  if start.first == UInt8(ascii: "{") {
    // Of several lines each is an object by itself, or the first is only the beginning of one.
    let first = Array(start.prefix { $0 != 10 })
    let isRow = (try? readJSON(first, limits: .canvases)) != nil
    return isRow && !first.starts(with: Array("{\"format_version\":1,\"title\"".utf8))
      && start.dropFirst(first.count).contains { ![0x20, 9, 10, 13].contains($0) } ? .ndjson : .json
  }
  if start.starts(with: Array("format_version:".utf8)) { return .yaml }
  return beginsAsTable(decoded(bytes).text) ? .csv : .text
}

private func importRecord(
  _ form: ImportForm, _ bytes: [UInt8], _ name: String, _ invocation: Invocation
) -> [UInt8]? {
  let console = invocation.console
  var records: [NamedRecord]
  do throws(YAMLProblem) {
    switch form {
    case .json: records = [NamedRecord(file: "", record: try readCanvasJSON(bytes))]
    case .yaml: records = [NamedRecord(file: "", record: try readCanvasYAML(bytes))]
    case .ndjson: records = try readCanvasRows(bytes)
    default: records = try readCanvasCSV(decoded(bytes).text)
    }
  } catch {
    let place = "\(name):\(error.place.line):\(error.place.column)"
    console.notice("\(place): error: \(shown(error.message)); nothing was written")
    return nil
  }
  if let wanted = invocation.value("pick") {
    let names = records.map(\.file)
    records = picked(wanted, of: records)
    if records.isEmpty {
      let some = names.prefix(3).map { $0.isEmpty ? "?" : $0 }.joined(separator: ", ")
      _ = console.problem(
        "\(name) holds no canvas of the file \(wanted); it holds \(names.count), such as \(some)")
      return nil
    }
  }
  guard records.count == 1, let record = records.first?.record else {
    let names = records.prefix(3).map { $0.file.isEmpty ? "?" : $0.file }.joined(separator: ", ")
    _ = console.problem(
      records.isEmpty
        ? "\(name) holds no canvas"
        : "\(name) holds \(records.count) canvases: say which with --pick, such as \(names)")
    return nil
  }
  do throws(RecordRefusal) {
    let text = try record.canvasText()
    tellErrors(in: text, of: name, invocation)
    return text
  } catch {
    console.notice("\(name): error: \(error.message); nothing was written")
    return nil
  }
}

/// The canvases of the file of this name: as it was written, else as the same path written otherwise,
/// else as the end of one.
private func picked(_ wanted: String, of records: [NamedRecord]) -> [NamedRecord] {
  func parts(_ name: String) -> [[UInt8]] {
    name.utf8.split(separator: UInt8(ascii: "/")).map(Array.init).filter { $0 != Array(".".utf8) }
  }
  let exact = records.filter { $0.file.utf8.elementsEqual(wanted.utf8) }
  if !exact.isEmpty { return exact }
  let path = parts(wanted)
  guard !path.isEmpty else { return [] }
  let same = records.filter { parts($0.file) == path }
  if !same.isEmpty { return same }
  return records.filter {
    let other = parts($0.file)
    return !other.isEmpty
      && (other.suffix(path.count).elementsEqual(path)
        || path.suffix(other.count).elementsEqual(other))
  }
}

private func importNotes(_ bytes: [UInt8], _ name: String, _ invocation: Invocation) -> [UInt8]? {
  let console = invocation.console
  let notes: ImportedNotes
  do throws(ImportRefusal) { notes = try canvasFromNotes(bytes) } catch {
    _ = console.problem("\(name): \(error.message)")
    return nil
  }
  if !invocation.has("quiet") {
    for remark in notes.remarks { console.notice("\(name): \(remark)") }
    for line in notes.account { console.notice("\(name):\(line.sentence)") }
  }
  tellErrors(in: notes.canvas, of: name, invocation)
  return notes.canvas
}

/// What still cannot be right in the canvas that was made.
private func tellErrors(in bytes: [UInt8], of input: String, _ invocation: Invocation) {
  let canvas = readCanvas(bytes)
  let places = Positions(canvas.tree)
  let output = invocation.outputFile?.display
  let name = output ?? "the canvas of \(input)"
  for finding in canvas.diagnostics where finding.severity == .error {
    invocation.console.notice(shortLine(finding, places, name))
  }
}
