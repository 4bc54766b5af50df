import PBMDiff
import PBMFormat
import PBMModel
import PBMProject
import PBMSyntax

extension Command {
  static let format = Command(
    name: "fmt", operands: "[PATH...]", operandCount: 0...Int.max,
    summary: "write canvases in their canonical form; no line is moved, no word changed",
    details: """
      Rewrites files in place; "-" reads standard input and writes to standard output. A file with
      an error is left as it is (see pbm check). With --check, --diff or -l nothing is written, and
      it ends with 1 where a file would change; --check may stand beside one of the others.
      What .pbm.yml excludes is left as it is, also where it is named (see pbm config).
      """,
    options: {
      [
        Option(name: "check", summary: "only say which files would change"),
        Option(name: "diff", summary: "only show what would change"),
        Option(name: "list", letter: "l", summary: "only list the files that would change"),
        .noExclude,
        .standardInputName,
      ]
    },
    run: runFormat)
}

/// What to do with files that are not in canonical form.
private enum FormatMode { case write, check, diff, list }

/// What came of one file.
private enum FormatResult: Sendable {
  case unchanged
  /// A configuration excludes it.
  case excluded(Origin)
  /// It is told at the end what is wrong in the configuration that may exclude it.
  case unknown
  case changed(diff: [UInt8])
  case failed(String)

  /// Whether it was looked at, whatever came of that.
  var isTaken: Bool {
    switch self {
    case .excluded, .unknown: false
    case .unchanged, .changed, .failed: true
    }
  }
}

/// `--check` asks for the exit status, which the other two give as well.
private func formatMode(_ invocation: Invocation) throws(UsageProblem) -> FormatMode {
  if invocation.has("diff"), invocation.has("list") {
    throw invocation.misuse("--diff shows what would change and --list only where: take one")
  }
  if invocation.has("diff") { return .diff }
  if invocation.has("list") { return .list }
  return invocation.has("check") ? .check : .write
}

private func runFormat(_ invocation: Invocation) throws(UsageProblem) -> ExitStatus {
  let console = invocation.console
  let mode = try formatMode(invocation)
  if mode == .write, invocation.operands.contains("-") {
    guard invocation.operands.count == 1 else {
      throw invocation.misuse(
        "\"-\" goes to standard output, files are rewritten in place: format \"-\" by itself")
    }
    return formatStandardInput(invocation)
  }
  let resolver = resolverOfExcludes(invocation)
  let found = Inputs(invocation, takesRevisions: mode != .write)
  let inputs = found.inputs
  let results = found.map { formatOne($0, mode, resolver) }
  var status = max(found.status, tellProblems(of: resolver, console))
  tellExcluded(zip(inputs, results), console)
  var changed = 0
  for (input, result) in zip(inputs, results) {
    switch result {
    case .unchanged, .excluded, .unknown: continue
    case .failed(let message): status = max(status, console.problem(message))
    case .changed(let diff):
      changed += 1
      if mode != .write { status = max(status, .findings) }
      switch mode {
      case .write: console.notice("formatted \(input.name)")
      case .check: console.line("would reformat \(shown(input.name))")
      case .diff: console.writeDifference(diff)
      case .list: console.line(shownName(input.name))
      }
    }
  }
  let taken = results.count { $0.isTaken }
  if console.isOutputTerminal, mode == .write || mode == .check, taken > 0, changed == 0,
    status == .done
  {
    console.notice("\(taken == 1 ? "it is" : "all \(taken) are") in canonical form already")
  }
  return status
}

/// The resolver that tells what is excluded: the same as for `pbm check`.
private func resolverOfExcludes(_ invocation: Invocation) -> ConfigurationResolver {
  var settings = CommandLineSettings()
  settings.takesExcluded = invocation.has(Option.noExclude.name)
  return ConfigurationResolver(settings)
}

/// Tells once that files were passed over that somebody named.
private func tellExcluded(
  _ results: some Sequence<(Input, FormatResult)>, _ console: Console
) {
  var first: (name: String, origin: Origin)?
  var others = 0
  for case (let input, .excluded(let origin)) in results {
    if case .file(_, isNamed: false) = input { continue }
    if first == nil { first = (input.name, origin) } else { others += 1 }
  }
  guard let first else { return }
  let more = others == 0 ? "" : " (and \(others) more that \(others == 1 ? "is" : "are") named)"
  console.notice(
    "pbm: \(first.origin.text) excludes \(first.name)\(more); --no-exclude takes it all the same")
}

/// Whether a configuration keeps an input from being formatted.
private func exclusion(_ input: Input, _ resolver: ConfigurationResolver) -> FormatResult? {
  let held = resolver.settings(for: input.place)
  if held.isBroken { return .unknown }
  return held.excludedBy.map { .excluded($0.origin) }
}

private func formatOne(
  _ input: Input, _ mode: FormatMode, _ resolver: ConfigurationResolver
) -> FormatResult {
  if let excluded = exclusion(input, resolver) { return excluded }
  let bytes: [UInt8]
  do {
    // What is read from a pipe is gone: so it is asked first.
    if mode == .write, case .file(let path, _) = input { try expectFile(path) }
    bytes = try input.read()
  } catch {
    return .failed(error.message)
  }
  let canvas = readCanvas(bytes)
  if input.isPassedOver(canvas.tree) { return .unchanged }
  let formatted: [UInt8]
  do {
    formatted = try format(canvas)
  } catch {
    return .failed(refusal(error, canvas, input.name))
  }
  guard formatted != bytes else { return .unchanged }
  if mode == .write, case .file(let path, _) = input {
    do { try replaceFile(at: path, with: formatted, expecting: bytes) } catch {
      return .failed(error.message)
    }
  }
  return .changed(
    diff: mode == .diff ? formattingDifference(canvas, formatted, name: shown(input.name)) : [])
}

/// The lines of a text for a terminal, on which nothing in them may act.
func shownLines(_ text: [UInt8]) -> [UInt8] {
  let lines = text.split(separator: 10, omittingEmptySubsequences: false)
  return Array(
    lines.map { shown(String(decoding: $0, as: UTF8.self)) }.joined(separator: "\n").utf8)
}

/// Why a canvas was not formatted, with the first place.
private func refusal(_ problem: FormatRefusal, _ canvas: Canvas, _ name: String) -> String {
  switch problem {
  case .hasErrors:
    let errors = canvas.diagnostics.filter { $0.severity == .error }
      .sorted { $0.range.start < $1.range.start }
    guard let first = errors.first else { return "\(name) has an error and was left as it is" }
    let more = errors.count > 1 ? " (and \(errors.count - 1) more: pbm check)" : ""
    return "not formatted: " + shortLine(first, Positions(canvas.tree), name) + more
  case .proofFailed(let line):
    return "not formatted: \(name):\(line + 1): the result would not mean the same; "
      + "this is a defect of pbm, please report it with the file"
  }
}

/// Standard input comes out formatted, or as it is.
private func formatStandardInput(_ invocation: Invocation) -> ExitStatus {
  let console = invocation.console
  let found = Inputs(invocation, takesRevisions: false)
  guard case .standardInput(let bytes, let name)? = found.inputs.first else { return found.status }
  let resolver = resolverOfExcludes(invocation)
  if let input = found.inputs.first, let excluded = exclusion(input, resolver) {
    console.write(bytes)
    tellExcluded([(input, excluded)], console)
    return tellProblems(of: resolver, console)
  }
  let canvas = readCanvas(bytes)
  do {
    console.write(try format(canvas))
    return .done
  } catch {
    console.write(bytes)
    return console.problem(refusal(error, canvas, name))
  }
}
