import PBMExchange
import PBMModel
import PBMPlan
import PBMProject
import PBMSyntax

extension Command {
  static let hypotheses = Command(
    name: "hypotheses", operands: "[PATH...]", operandCount: 0...Int.max,
    summary: "say what has to be tested, what was found, and what rests on it",
    details: """
      Gathers the hypotheses of canvases, and of folders for their *.pbm files: open ones first, then
      what was refuted and has to be reconsidered, then what was confirmed; of each the oldest first,
      by the date of the file, and the heaviest first. What stands in several places, such as a model
      and the target made from it, is told once, and an answer in one of them holds for all.

      In a canvas a hypothesis stands below the item that rests on it, and the line after says how it
      will be tested:

        - Phone clinic, two afternoons a week [4]
          ? Callers accept a call-back slot
            Offer it to three wards in January.

      Once it is tested, write "? yes: Callers accept ..." or "? no: ...".
      """,
    options: {
      [
        Option(
          name: "format", value: "FORMAT", choices: HypothesesFormat.allCases.map(\.rawValue),
          summary: "text (as usual), markdown for a check-list, or json"),
        Option(
          name: "only", value: "KINDS", choices: HypothesisList.statuses.map(\.identifier),
          isList: true,
          summary: """
            show only these, with commas between; the summary counts all:
            \(HypothesisList.statuses.map(\.identifier).joined(separator: ", "))
            """),
        .standardInputName,
      ]
    },
    run: runHypotheses)
}

enum HypothesesFormat: String, CaseIterable {
  case text, markdown, json
}

/// What came of one file.
private struct HypothesesOfFile: Sendable {
  /// Nil where the file could not be read as a canvas, or is passed over.
  var model: ModelHypotheses?
  /// Why it could not be read at all.
  var problem: String?
  /// Its errors, a line each.
  var errors: [String] = []
  var isPassedOver = false
}

private func runHypotheses(_ invocation: Invocation) throws(UsageProblem) -> ExitStatus {
  let console = invocation.console
  let found = Inputs(invocation, takesRevisions: true)
  let results = found.map(read)
  var status = found.status
  for result in results {
    for error in result.errors { console.notice(error) }
    if let problem = result.problem {
      status = max(status, console.problem(problem))
    } else if result.model == nil, !result.isPassedOver {
      status = .failed
    }
  }
  if !results.isEmpty, results.allSatisfy(\.isPassedOver) {
    console.notice("pbm: no canvas found: what ends in .pbm there are pictures")
  }
  console.write(report(HypothesisList(results.compactMap(\.model)), invocation))
  return status
}

/// Reads one file. One with errors is read as far as it can be, and they are named.
@Sendable private func read(_ input: Input) -> HypothesesOfFile {
  var result = HypothesesOfFile()
  let tree: Tree
  do {
    tree = parse(try input.read())
  } catch {
    result.problem = error.message
    return result
  }
  if input.isPassedOver(tree) {
    result.isPassedOver = true
    return result
  }
  let canvas = readCanvas(tree)
  let places = Positions(tree)
  result.errors = canvas.diagnostics.filter { $0.severity == .error }
    .map { shortLine($0, places, input.name) }
  if tree.content.isReadable { result.model = ModelHypotheses(canvas, file: input.name) }
  return result
}

private func report(_ list: HypothesisList, _ invocation: Invocation) -> [UInt8] {
  let wanted = invocation.list("only")
  let statuses = HypothesisList.statuses.filter {
    wanted.isEmpty || wanted.contains($0.identifier)
  }
  switch invocation.value("format").flatMap({ HypothesesFormat(rawValue: $0) }) ?? .text {
  case .text:
    let console = invocation.console
    var report = HypothesesReport(
      list, statuses, style: invocation.style,
      width: console.isOutputTerminal ? console.width : nil)
    return Array(report.text().utf8)
  case .markdown: return Array(markdownHypotheses(list, only: statuses).utf8)
  case .json:
    var json = JSONWriter()
    json.hypotheses(list, only: statuses)
    return json.bytes
  }
}
