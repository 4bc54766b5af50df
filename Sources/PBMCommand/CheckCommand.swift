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
      pbm explain CODE tells more about a finding.
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
        Option(
          name: "today", value: "DATE",
          summary: "the day by which a model's age is told, such as 2026-11-23; else the clock's"),
        .messageLanguage, .standardInputName,
      ]
    },
    run: runCheck)
}

enum CheckFormat: String, CaseIterable {
  case text, short, json
}

/// What is the same for all files of a run.
struct CheckSettings: Sendable {
  var format: CheckFormat
  var failOn: Severity
  var options: LintOptions
  var language: MessageLanguage
  var style: Style
  var width: Int
}

/// What came of one file.
struct CheckResult: Sendable {
  var report: [UInt8] = []
  var problem: String?
  /// Whether it is a picture that was only found, and so no canvas.
  var isPassedOver = false
  /// Findings by severity.
  var counts = [0, 0, 0]
}

private func runCheck(_ invocation: Invocation) throws(UsageProblem) -> ExitStatus {
  let console = invocation.console
  let settings = try checkSettings(invocation)
  let found = Inputs(invocation, takesRevisions: true)
  let inputs = found.inputs
  let results = check(found, settings)
  let files = results.count { !$0.isPassedOver }
  if settings.format == .json { console.write(jsonHead(files: files)) }
  if files == 0, !inputs.isEmpty {
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
  }
  if settings.format == .json { console.write("\n]}\n") }
  var status = found.status
  for problem in results.compactMap(\.problem) { status = max(status, console.problem(problem)) }
  summarize(total, files: files, settings, console)
  let failing = total.counts[Int(settings.failOn.rawValue)...].reduce(0, +)
  return max(status, failing > 0 ? .findings : .done)
}

private func checkSettings(_ invocation: Invocation) throws(UsageProblem) -> CheckSettings {
  var options = LintOptions()
  if let value = invocation.value("balance") {
    guard let balance = plainNumber(value), (1...1000).contains(balance) else {
      throw invocation.misuse("--balance is a number from 1 to 1000, such as 2 or 1.5")
    }
    options.balance = balance
  }
  options.today = try checkDay(invocation)
  let usual: CheckFormat = invocation.console.isOutputTerminal ? .text : .short
  return CheckSettings(
    format: invocation.value("format").flatMap { CheckFormat(rawValue: $0) } ?? usual,
    failOn: Severity.allCases.first { $0.name == invocation.value("fail-on") } ?? .error,
    options: options, language: invocation.messageLanguage,
    style: invocation.style, width: invocation.console.width)
}

/// The day that ages are told by.
private func checkDay(_ invocation: Invocation) throws(UsageProblem) -> String {
  guard let value = invocation.value("today") else { return today() }
  let shape = value.utf8.map { $0 >= 0x30 && $0 <= 0x39 ? UInt8(ascii: "9") : $0 }
  guard shape.elementsEqual("9999-99-99".utf8) else {
    throw invocation.misuse("--today is a day such as 2026-11-23")
  }
  return value
}

/// A number in digits, with or without a point between them, as people write one.
private func plainNumber(_ text: String) -> Double? {
  let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
  let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
  let isPlain =
    parts.count <= 2 && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy(digits.contains) }
  return isPlain ? Double(text) : nil
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
    return checkOne(canvas, found.inputs[number].name, shelf.found[number], settings)
  }
}

private func readOne(_ input: Input, _ settings: CheckSettings) -> ReadInput {
  let tree: Tree
  do {
    tree = parse(try input.read())
  } catch {
    return ReadInput(result: CheckResult(problem: error.message))
  }
  if input.isPassedOver(tree) { return ReadInput(result: CheckResult(isPassedOver: true)) }
  let canvas = readCanvas(tree)
  if canvas.stage == .target { return ReadInput(target: canvas) }
  let bytes = tree.bytes.count <= ReadInput.mostKept ? tree.bytes : nil
  return ReadInput(result: checkOne(canvas, input.name, nil, settings), bytes: bytes)
}

private func checkOne(
  _ canvas: Canvas, _ name: String, _ base: BaseShelf.Found?, _ settings: CheckSettings
) -> CheckResult {
  var result = CheckResult()
  let findings = check(canvas, settings.options, base: base?.base ?? .notRead)
  guard !findings.isEmpty else { return result }
  for finding in findings { result.counts[Int(finding.severity.rawValue)] += 1 }
  let sources = FindingSources(canvas.tree, name, base)
  result.report = report(
    findings.map { translated($0, to: settings.language) }, sources, settings)
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
  console.notice(checkSummary(total.counts, files: files, settings.language))
}
