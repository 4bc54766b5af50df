import PBMDiff
import PBMExchange
import PBMModel
import PBMProject
import PBMSyntax

extension Command {
  static let diff = Command(
    name: "diff", operands: "OLD NEW", operandCount: 2...2,
    summary: "say what is maintained, strengthened, added, reduced and deleted",
    details: """
      Compares two canvases by meaning: the order of items, formatting and comments make no
      difference. OLD and NEW are files, "-" for standard input, or REV:path for what git holds,
      such as HEAD:me.pbm. Ends with 1 where anything differs. With --patch the lines that differ
      come out as a file, also where only the layout does; pbm apply, git and patch take it.
      """,
    options: [
      Option(
        name: "format", value: "FORMAT", choices: ["text", "json"],
        summary: "text (as usual) or json"),
      Option(name: "patch", summary: "write a file that pbm apply makes NEW from OLD with"),
    ],
    run: runDiff)
}

private func runDiff(_ invocation: Invocation) throws(UsageProblem) -> ExitStatus {
  let console = invocation.console
  if invocation.has("patch"), invocation.has("format") {
    throw invocation.misuse("--patch has a format of its own: take it without --format")
  }
  var models: [(name: String, canvas: Canvas)] = []
  for operand in invocation.operands {
    guard let model = readModel(operand, console) else { return .failed }
    models.append(model)
  }
  let comparison = compare(models[0].canvas, models[1].canvas)
  if invocation.has("patch") { return writePatch(comparison, models.map(\.name), invocation) }
  if invocation.value("format") == "json" {
    var json = JSONWriter()
    json.comparison(comparison, oldName: models[0].name, newName: models[1].name)
    console.write(json.bytes)
  } else {
    let report = DiffReport(comparison, style: invocation.style)
    console.write(report.text())
  }
  for limit in comparison.limits { console.notice("pbm: \(limit)") }
  return comparison.isSame ? .done : .findings
}

/// Reads one side. A file with errors is read as far as it can be, and they are named.
private func readModel(_ operand: Path, _ console: Console) -> (name: String, canvas: Canvas)? {
  let bytes: [UInt8]
  do {
    bytes = try operand == "-" ? console.readInput() : readFileOrRevision(operand)
  } catch {
    _ = console.problem(error.message)
    return nil
  }
  let canvas = readCanvas(bytes)
  let name = operand == "-" ? "<stdin>" : operand.display
  let places = Positions(canvas.tree)
  for finding in canvas.diagnostics where finding.severity == .error {
    console.notice(shortLine(finding, places, name))
  }
  return canvas.tree.content.isReadable ? (name, canvas) : nil
}
