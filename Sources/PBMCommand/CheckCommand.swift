import PBMExchange
import PBMLint
import PBMModel
import PBMProject
import PBMSyntax

extension Command {
  static let check = Command(
    name: "check", operands: "[PATH...]", operandCount: 0...Int.max,
    summary: "say what cannot be read, and what a good coach would ask",
    details: """
      Reads canvases, and folders for their *.pbm files. A target is looked at beside the model
      that it starts from, which its line "base" names. Ends with 1 where something is an error,
      with --fail-on also on less; with 2 where a file cannot be read.
      .pbm.yml beside the canvases or above sets how much each finding matters (see pbm config), a
      comment "// pbm:ignore CODE -- reason" passes over one. pbm explain CODE tells more about it.
      """,
    options: {
      CheckReport.options + [
        Option(
          name: "fail-on", value: "SEVERITY",
          choices: Severity.allCases.reversed().map(\.name),
          summary: "what makes it end with 1: error (as usual), warning or note"),
        Option(
          name: "balance", value: "N",
          summary: "how many times heavier costs or benefits may be than the other (2)"),
        Option(
          name: "today", value: "DATE",
          summary: "the day by which a model's age is told, such as 2026-11-23; else the clock's"),
        .messageLanguage, .standardInputName,
      ] + adoptionOptions + fixingOptions
    },
    run: runCheck)
}

/// What is the same for all files of a run.
struct CheckSettings: Sendable {
  /// What holds for each file.
  var setup: CheckSetup
  /// How what is found is told.
  var report: CheckReport
}

/// What came of one file.
struct CheckResult: Sendable {
  var part = ReportPart()
  var statistics: FindingStatistics?
  var problem: String?
  /// Whether it is a picture that was only found, and so no canvas.
  var isPassedOver = false
  /// Findings by severity.
  var counts = [0, 0, 0]
  /// Whether one of them makes the command end with 1.
  var fails = false
  /// What the settings and the baseline did.
  var note = CheckNote()
}

private func runCheck(_ invocation: Invocation) throws(UsageProblem) -> ExitStatus {
  let console = invocation.console
  let settings = try checkSettings(invocation)
  if invocation.has("schema") {
    console.write(findingsSchema)
    return .done
  }
  if let fixing = settings.setup.fixing, fixing.isShownInstead(invocation) {
    settings.setup.chooseLanguage(invocation)
    return try showFixes(fixing, invocation, settings.setup)
  }
  settings.setup.chooseLanguage(invocation)
  let found = try settings.setup.inputs(invocation)
  try settings.report.expectApart(from: found.inputs, invocation)
  let results = check(found, settings)
  var summary = summary(of: results, found)
  summary.problems += settings.setup.problems
  summary.isComplete = summary.isComplete && summary.problems.isEmpty
  summary.language = console.language
  summary.problems = summary.problems.map { told($0, in: summary.language) }
  if summary.files == 0, results.contains(where: { $0.isPassedOver && !$0.note.isExcluded }) {
    console.notice(
      "pbm: no canvas found: what ends in .pbm there are pictures; name a file to have it read")
  }
  var status = max(found.status, settings.report.write(results.map(\.part), summary, console))
  for problem in results.compactMap(\.problem) { status = max(status, console.problem(problem)) }
  settings.report.summarize(summary, console)
  if results.contains(where: \.fails), !invocation.has("exit-zero") {
    status = max(status, .findings)
  }
  return max(status, settings.setup.finish(results, status, console))
}

private func summary(of results: [CheckResult], _ found: Inputs) -> ReportSummary {
  var summary = ReportSummary()
  summary.problems = found.problems
  for result in results {
    if !result.isPassedOver { summary.files += 1 }
    for index in 0..<3 { summary.counts[index] += result.counts[index] }
    summary.known += result.note.known + result.note.written.count
    if let problem = result.problem { summary.problems.append(problem) }
    guard let statistics = result.statistics else { continue }
    if summary.statistics == nil { summary.statistics = FindingStatistics() }
    summary.statistics?.add(statistics)
  }
  summary.isComplete = found.status == .done && summary.problems.isEmpty
  return summary
}

private func checkSettings(_ invocation: Invocation) throws(UsageProblem) -> CheckSettings {
  CheckSettings(setup: try CheckSetup(invocation), report: try CheckReport(invocation))
}

/// What reading an input gave.
struct ReadInput: Sendable {
  /// What checking it gave, where nothing else is needed for that.
  var result: CheckResult?
  /// The canvas, where it is a target and has to be looked at beside its base.
  var target: Canvas?
  /// The bytes, where another input may start from them.
  var bytes: [UInt8]?

  /// Larger files are read again where a target really starts from one: they are no page.
  fileprivate static let mostKept = 1 << 20
}

/// Checks all inputs: what is no target at once, targets when it is known what they start from.
private func check(_ found: Inputs, _ settings: CheckSettings) -> [CheckResult] {
  let read = found.map { readOne($0, settings) }
  guard read.contains(where: { $0.target != nil }) else { return read.compactMap(\.result) }
  let shelf = BaseShelf(found.inputs, read)
  let threads = read.count < 16 ? 1 : processorCount()
  return inParallel(read.count, threads: threads) { number in
    if let result = read[number].result { return result }
    guard let canvas = read[number].target else { return CheckResult() }
    return checkOne(canvas, found.inputs[number], shelf.found[number], settings)
  }
}

private func readOne(_ input: Input, _ settings: CheckSettings) -> ReadInput {
  if let note = settings.setup.reasonToPassOver(input) {
    return ReadInput(result: CheckResult(isPassedOver: true, note: note))
  }
  let tree: Tree
  do {
    tree = parse(try settings.setup.read(input))
  } catch {
    return ReadInput(result: CheckResult(problem: error.message))
  }
  if input.isPassedOver(tree) { return ReadInput(result: CheckResult(isPassedOver: true)) }
  let canvas = readCanvas(tree)
  if canvas.stage == .target { return ReadInput(target: canvas) }
  let bytes = tree.bytes.count <= ReadInput.mostKept ? tree.bytes : nil
  return ReadInput(result: checkOne(canvas, input, nil, settings), bytes: bytes)
}

private func checkOne(
  _ canvas: Canvas, _ input: Input, _ base: BaseShelf.Found?, _ settings: CheckSettings
) -> CheckResult {
  var result = CheckResult()
  let held = settings.setup.settings(for: input)
  var findings = check(canvas, held.options, base: base?.base ?? .notRead)
  result.note = settings.setup.takeKnown(&findings, of: canvas, input, held)
  for finding in findings { result.counts[Int(finding.severity.rawValue)] += 1 }
  result.fails = findings.contains { $0.severity >= held.failOn.value }
  findings = findings.map { translated($0, to: held.language.value) }
  result.part = settings.report.part(
    findings, canvas, input.path, name: input.name, base, held)
  if settings.report.hasStatistics {
    result.statistics = FindingStatistics(findings, canvas, file: input.name)
  }
  return result
}
