import PBMExchange
import PBMModel
import PBMProject
import PBMSyntax

extension Command {
  static let export = Command(
    name: "export", operands: "FILE...", operandCount: 0...Int.max,
    summary: "give a canvas to other programs, as JSON, YAML, CSV or NDJSON",
    details: """
      Writes what a canvas says to standard output, or with -o to a file, whose ending then tells the
      form. json and yaml hold one canvas; ndjson, a canvas a line, and csv, an item a row, hold as
      many as you like, and folders are searched for their *.pbm files. In csv a cell that a
      spreadsheet could take for a formula has an apostrophe before it, which import takes away
      again. A file with errors is read as far as it can be, and they are named.
      """,
    options: {
      [
        Option(
          name: "to", value: "FORM", choices: CanvasForm.allCases.map(\.rawValue),
          summary: "json (as usual), yaml, csv or ndjson"),
        Option(name: "output", letter: "o", value: "OUT", summary: "the file to write"),
        Option(
          name: "schema",
          summary: "print the JSON Schema of json and yaml instead, with --to ndjson that of a line"
        ),
        .standardInputName,
      ]
    },
    run: runExport)
}

private func runExport(_ invocation: Invocation) throws(UsageProblem) -> ExitStatus {
  let console = invocation.console
  let output = invocation.outputFile
  let form = try exportForm(invocation, output)
  if invocation.has("schema") {
    guard form == .json || form == .yaml || form == .ndjson else {
      throw invocation.misuse("a table has no schema: --schema goes with json, yaml and ndjson")
    }
    let schema = form == .ndjson ? canvasRowSchema : canvasSchema
    if let output, let problem = problem(writing: output, apartFrom: []) {
      return console.problem(problem)
    }
    return give(Array(schema.utf8), output, console)
  }
  guard !invocation.operands.isEmpty else { throw invocation.misuse("export needs FILE...") }
  for operand in invocation.operands where isExport(operand) {
    let name = operand.display
    return console.problem("\(name) is an export already: pbm import \(name) makes a canvas of it")
  }
  if form == .json || form == .yaml {
    return try exportOne(form, output, invocation)
  }
  let found = Inputs(invocation, takesRevisions: true)
  if let output, let problem = problem(writing: output, apartFrom: found.inputs) {
    return console.problem(problem)
  }
  let results = found.map { input in
    var file = CanvasOfInput(input, refusesConflicts: true)
    guard let record = file.take().map({ CanvasRecord($0) }) else {
      return (file, [UInt8](), OutsideTable())
    }
    return form == .csv
      ? (file, record.csv(file: input.name), OutsideTable(record))
      : (file, record.line(file: input.name), OutsideTable())
  }
  let status = max(found.status, CanvasOfInput.tell(results.map(\.0), console))
  let bytes = (form == .csv ? csvHeader : []) + results.flatMap(\.1)
  var outside = OutsideTable()
  for result in results { outside.add(result.2) }
  if let words = outside.words {
    console.notice("pbm: csv has no place for \(words): json, yaml and ndjson hold it")
  }
  return max(status, give(bytes, output, console))
}

/// Whether a file is no canvas but what an export writes, by its name and for want of sections.
private func isExport(_ operand: Path) -> Bool {
  guard CanvasForm(ending: operand) != nil, let bytes = try? readFileOrRevision(operand) else {
    return false
  }
  return readCanvas(bytes).sections.isEmpty
}

private func exportOne(
  _ form: CanvasForm, _ output: Path?, _ invocation: Invocation
) throws(UsageProblem) -> ExitStatus {
  let console = invocation.console
  guard invocation.operands.count == 1 else {
    throw invocation.misuse("\(form.rawValue) holds one canvas: several go into ndjson or csv")
  }
  let operand = invocation.operands[0]
  if isFolder(operand) {
    throw invocation.misuse(
      "\(form.rawValue) holds one canvas, and \(operand.display) is a folder: several go into ndjson or csv"
    )
  }
  if let output, isSameFile(output, operand) {
    return console.problem("\(output.display) is the canvas itself: give the export another name")
  }
  if let output, let problem = problem(writing: output, apartFrom: []) {
    return console.problem(problem)
  }
  guard let canvas = NamedCanvas(operand, console, refusesConflicts: true) else { return .failed }
  let tree = CanvasRecord(canvas.canvas).tree()
  guard let bytes = form == .json ? tree.json : tree.yaml else {
    return console.problem("\(canvas.name) cannot be written as yaml: there is no memory for it")
  }
  return give(bytes, output, console)
}

/// What `--to` says, else the ending of the file to write, else JSON.
private func exportForm(
  _ invocation: Invocation, _ output: Path?
) throws(UsageProblem) -> CanvasForm {
  if let form = invocation.value("to").flatMap({ CanvasForm(rawValue: $0) }) { return form }
  guard let output else { return .json }
  guard let form = CanvasForm(ending: output) else {
    throw invocation.misuse(
      "the name \(output.display) does not tell the form: say it with --to json, yaml, csv or ndjson"
    )
  }
  return form
}

extension CanvasForm {
  /// The form that a file's ending tells; nil where it tells none.
  init?(ending path: Path) {
    switch path.ending {
    case "json": self = .json
    case "yaml", "yml": self = .yaml
    case "csv": self = .csv
    case "ndjson", "jsonl": self = .ndjson
    default: return nil
    }
  }
}

/// Why nothing may be written under a name: a canvas is never overwritten by its export.
private func problem(writing output: Path, apartFrom inputs: [Input]) -> String? {
  let isCanvas =
    output.ending == "pbm"
    || inputs.contains {
      if case .file(let path, _) = $0 { isSameFile(output, path) } else { false }
    }
  if isCanvas { return "\(output.display) is a canvas: give the export another name" }
  return problemWriting(output, overwriting: true)?.message
}

/// Writes the result; an export that is there already is written anew.
private func give(_ bytes: [UInt8], _ output: Path?, _ console: Console) -> ExitStatus {
  guard let output else {
    console.write(bytes)
    return .done
  }
  do {
    try writeNewFile(output, bytes, overwriting: true)
    return .done
  } catch {
    return console.problem(error.message)
  }
}
