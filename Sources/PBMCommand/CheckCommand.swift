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
      [
        Option(
          name: "format", value: "FORMAT", choices: CheckFormat.allCases.map(\.rawValue),
          summary: "text, short or json; without a terminal short"),
        Option(
          name: "fail-on", value: "SEVERITY",
          choices: Severity.allCases.reversed().map(\.name),
          summary: "what makes it end with 1: error (as usual), warning or note"),
        Option(
          name: "balance", value: "N",
          summary: "how many times heavier costs or benefits may be than the other (2)"),
        .standardInputName,
      ] + adoptionOptions + fixingOptions
    },
    run: runCheck)
}

enum CheckFormat: String, CaseIterable {
  case text, short, json
}

/// What is the same for all files of a run.
struct CheckSettings: Sendable {
  var format: CheckFormat
  var style: Style
  var width: Int
  /// What holds for each file.
  var setup: CheckSetup
}

/// What came of one file.
struct CheckResult: Sendable {
  var report: [UInt8] = []
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
  if let fixing = settings.setup.fixing, fixing.isShownInstead(invocation) {
    return try showFixes(fixing, invocation, settings.setup)
  }
  let found = try settings.setup.inputs(invocation)
  let results = check(found, settings)
  let files = results.count { !$0.isPassedOver }
  if settings.format == .json { console.write(jsonHead(files: files)) }
  if files == 0, results.contains(where: { $0.isPassedOver && !$0.note.isExcluded }) {
    console.notice("pbm: no canvas found: what ends in .pbm there are pictures")
  }
  var total = CheckResult()
  var isFirst = true
  for result in results {
    if settings.format == .json, !result.report.isEmpty {
      if !isFirst { console.write([0x2C]) }
      isFirst = false
    }
    console.write(result.report)
    for index in 0..<3 { total.counts[index] += result.counts[index] }
    total.note.known += result.note.known + result.note.written.count
  }
  if settings.format == .json { console.write("\n]}\n") }
  var status = found.status
  for problem in results.compactMap(\.problem) { status = max(status, console.problem(problem)) }
  summarize(total, files: files, settings, console)
  if results.contains(where: \.fails), !invocation.has("exit-zero") {
    status = max(status, .findings)
  }
  return max(status, settings.setup.finish(results, status, console))
}

private func checkSettings(_ invocation: Invocation) throws(UsageProblem) -> CheckSettings {
  let usual: CheckFormat = invocation.console.isOutputTerminal ? .text : .short
  return CheckSettings(
    format: invocation.value("format").flatMap { CheckFormat(rawValue: $0) } ?? usual,
    style: invocation.style, width: invocation.console.width, setup: try CheckSetup(invocation))
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
  guard !findings.isEmpty else { return result }
  for finding in findings { result.counts[Int(finding.severity.rawValue)] += 1 }
  result.fails = findings.contains { $0.severity >= held.failOn.value }
  let sources = FindingSources(canvas.tree, input.name, base)
  result.report = report(findings, sources, settings)
  return result
}

/// The file that findings are of, and the one that it starts from.
struct FindingSources {
  let tree: Tree
  let name: String
  let base: (tree: Tree, name: String)?

  init(_ tree: Tree, _ name: String, _ base: BaseShelf.Found?) {
    self.tree = tree
    self.name = name
    if let base, case .model(let canvas) = base.base {
      self.base = (canvas.tree, base.name)
    } else {
      self.base = nil
    }
  }
}

private func report(
  _ findings: [Diagnostic], _ sources: FindingSources, _ settings: CheckSettings
) -> [UInt8] {
  switch settings.format {
  case .json:
    var json = JSONWriter()
    json.findings(findings, of: sources.tree, file: sources.name, base: sources.base)
    return json.bytes
  case .short:
    let places = Positions(sources.tree)
    return Array(findings.map { shortLine($0, places, sources.name) + "\n" }.joined().utf8)
  case .text:
    let excerpt = Excerpt(sources, style: settings.style, width: settings.width)
    return Array(findings.map { excerpt.show($0) }.joined().utf8)
  }
}

private func jsonHead(files: Int) -> String {
  "{\"format_version\":1,\"files\":\(files),\"findings\":["
}

/// `file:line:column: severity[code]: message`
func shortLine(_ finding: Diagnostic, _ places: Positions, _ name: String) -> String {
  let place = places.position(Int(finding.range.start))
  return "\(shown(name)):\(place.line):\(place.column): \(finding.severity.name)"
    + "[\(finding.code)]: \(shown(finding.message))"
}

/// What a person wants to know at the end; programs read the findings.
private func summarize(
  _ total: CheckResult, files: Int, _ settings: CheckSettings, _ console: Console
) {
  guard settings.format == .text, files > 0 else { return }
  func count(_ number: Int, _ word: String) -> String {
    "\(number) \(word)\(number == 1 ? "" : "s")"
  }
  let parts = [(2, "error"), (1, "warning"), (0, "note")]
    .filter { total.counts[$0.0] > 0 }
    .map { count(total.counts[$0.0], $0.1) }
  let place = files == 1 ? "1 canvas" : "\(files) canvases"
  let known = total.note.known > 0 ? ["\(total.note.known) known"] : []
  let nothing = known.isEmpty ? "nothing found" : "nothing new"
  console.notice(
    parts.isEmpty
      ? "\(place) checked, \(([nothing] + known).joined(separator: ", "))"
      : "\(place) checked: \((parts + known).joined(separator: ", "))")
}
