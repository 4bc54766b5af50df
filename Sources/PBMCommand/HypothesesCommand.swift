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

private func runHypotheses(_ invocation: Invocation) throws(UsageProblem) -> ExitStatus {
  let console = invocation.console
  let found = Inputs(invocation, takesRevisions: true)
  let results = found.map { input in
    var file = CanvasOfInput(input, refusesConflicts: false)
    let model = file.take().map { ModelHypotheses($0, file: input.name) }
    return (file, model)
  }
  let status = max(found.status, CanvasOfInput.tell(results.map(\.0), console))
  console.write(report(HypothesisList(results.compactMap(\.1)), invocation))
  return status
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
