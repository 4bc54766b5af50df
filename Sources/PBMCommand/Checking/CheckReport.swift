import PBMExchange
import PBMLint
import PBMModel
import PBMProject
import PBMSyntax

/// How the findings of a run are told: in which form, where to, and with what beside them.
struct CheckReport: Sendable {
  let format: FindingsFormat
  let hasStatistics: Bool
  private let writer: any FindingsWriter
  private let places: PathsFromRoot
  /// The file that it is written to, if it is not standard output.
  private let output: Path?
  private let watch = Stopwatch()

  static let options = [
    Option(
      name: "format", value: "FORMAT", choices: FindingsFormat.allCases.map(\.rawValue),
      summary: formatSummary),
    Option(
      name: "output-file", value: "FILE",
      summary: "write them to FILE; how many there are is told all the same"),
    Option(
      name: "statistics",
      summary: "count them by code, and weigh costs against benefits"),
    Option(name: "schema", summary: "print the JSON Schema of --format json and ndjson"),
  ]

  /// The list of formats, with what is taken where nobody says.
  private static var formatSummary: String {
    let width = FindingsFormat.allCases.map(\.rawValue.utf8.count).max() ?? 0
    let list = FindingsFormat.allCases.map { "\n  \(padded($0.rawValue, width))  \($0.reader)" }
    return "one of" + list.joined()
      + "\nwithout it text on a terminal, github where\nGITHUB_ACTIONS is true, and short elsewhere"
  }

  init(_ invocation: Invocation) throws(UsageProblem) {
    let console = invocation.console
    let file = invocation.path("output-file").flatMap { $0 == "-" ? nil : $0 }
    if let file, file.ending == "pbm" {
      throw invocation.misuse("--output-file is no canvas: nothing writes over one here")
    }
    let isTerminal = console.isOutputTerminal && file == nil
    format =
      invocation.value("format").flatMap { FindingsFormat(rawValue: $0) }
      ?? CheckReport.usualFormat(isTerminal: isTerminal, isFile: file != nil, console)
    output = file
    hasStatistics = invocation.has("statistics")
    let choice = invocation.value("color").flatMap { Style.Choice(rawValue: $0) } ?? .auto
    let style = Style(choice, isTerminal: isTerminal, environment: console.environment)
    let plain: any FindingsWriter =
      format == .text ? TextFindings(style: style, width: console.width) : ShortFindings()
    writer = findingsWriter(format, version: programVersion) ?? plain
    places = PathsFromRoot(CheckReport.root(format, console).map { Path($0) })
  }

  /// Nothing that was looked at is written over.
  func expectApart(from inputs: [Input], _ invocation: Invocation) throws(UsageProblem) {
    guard let output, exists(output) else { return }
    for case .file(let path, _) in inputs where isSameFile(output, path) {
      throw invocation.misuse("--output-file is one of the files that are checked")
    }
  }

  private static func usualFormat(
    isTerminal: Bool, isFile: Bool, _ console: Console
  ) -> FindingsFormat {
    if isTerminal { return .text }
    // In a file nobody looks for commands.
    return !isFile && console.environment("GITHUB_ACTIONS") == "true" ? .github : .short
  }

  /// The top of the repository that a host has checked out, as it tells by a variable.
  private static func root(_ format: FindingsFormat, _ console: Console) -> String? {
    let name: String
    switch format {
    case .github, .sarif: name = "GITHUB_WORKSPACE"
    case .gitlab: name = "CI_PROJECT_DIR"
    default: return nil
    }
    return console.environment(name).flatMap { $0.isEmpty ? nil : $0 }
  }

  /// What is told of one file; called on several threads.
  func part(
    _ findings: [Diagnostic], _ canvas: Canvas, _ path: Path, name: String,
    _ base: BaseShelf.Found?, _ held: FileSettings
  ) -> ReportPart {
    var baseSource: FindingSource?
    if !findings.isEmpty, let base, case .model(let model) = base.base {
      baseSource = FindingSource(
        model.tree, name: base.name, location: places.path(of: Path(base.name)).bytes)
    }
    let location = findings.isEmpty ? path : places.path(of: path)
    return writer.part(
      of: FileFindings(
        findings, in: FindingSource(canvas.tree, name: name, location: location.bytes),
        base: baseSource, failing: held.failOn.value, language: held.language.value))
  }

  /// Tells everything, at the end of the run.
  func write(
    _ parts: [ReportPart], _ summary: ReportSummary, _ console: Console
  ) -> ExitStatus {
    var status = ExitStatus.done
    let isForPeople = format == .text || format == .short
    let lines = hasStatistics ? summary.statistics?.lines(in: summary.language) ?? [] : []
    let shownLines = Array(lines.map { $0 + "\n" }.joined().utf8)
    let hasFindings = summary.counts != [0, 0, 0]
    let gap: [UInt8] = format == .short && hasFindings ? [0x0A] : []
    if let output {
      var bytes: [UInt8] = []
      writer.write(parts, summary) { bytes += $0 }
      if isForPeople, !lines.isEmpty { bytes += gap + shownLines }
      do {
        try writeOut(output, bytes)
      } catch {
        status = console.problem(error.message)
      }
    } else {
      writer.write(parts, summary) { isForPeople ? console.writeLines($0) : console.write($0) }
      if isForPeople, !lines.isEmpty { console.writeLines(gap + shownLines) }
    }
    if !isForPeople, format != .json { for line in lines { console.notice(line) } }
    return status
  }

  /// What a person wants to know at the end; programs read the findings.
  func summarize(
    _ summary: ReportSummary, _ console: Console
  ) {
    if hasStatistics { console.notice("checked in \(watch.milliseconds) ms") }
    guard format == .text || output != nil, summary.files > 0 else { return }
    console.notice(checkSummary(summary))
  }
}

/// `file:line:column: severity[code]: message`
struct ShortFindings: FindingsWriter {
  func part(of file: FileFindings) -> ReportPart {
    guard !file.findings.isEmpty else { return ReportPart() }
    let places = Positions(file.source.tree)
    let lines = file.findings.map { shortLine($0, places, file.source.name) + "\n" }
    return ReportPart(Array(lines.joined().utf8))
  }

  func write(_ parts: [ReportPart], _ summary: ReportSummary, to sink: ([UInt8]) -> Void) {
    for part in parts { sink(part.bytes) }
  }
}

/// For people: the line, the mark under it, the reason, what to do.
struct TextFindings: FindingsWriter {
  let style: Style
  let width: Int

  func part(of file: FileFindings) -> ReportPart {
    guard !file.findings.isEmpty else { return ReportPart() }
    let excerpt = Excerpt(file, style: style, width: width)
    return ReportPart(Array(file.findings.map { excerpt.show($0) }.joined().utf8))
  }

  func write(_ parts: [ReportPart], _ summary: ReportSummary, to sink: ([UInt8]) -> Void) {
    for part in parts { sink(part.bytes) }
  }
}

/// `file:line:column: severity[code]: message`
func shortLine(_ finding: Diagnostic, _ places: Positions, _ name: String) -> String {
  let place = places.position(Int(finding.range.start))
  return "\(shownName(name)):\(place.line):\(place.column): \(finding.severity.name)"
    + "[\(finding.code)]: \(shown(finding.message))"
}
