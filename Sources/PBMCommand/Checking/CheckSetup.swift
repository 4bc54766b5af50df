import PBMExchange
import PBMLint
import PBMModel
import PBMProject
import PBMSyntax

extension Option {
  /// For all commands that pass over what a configuration excludes.
  static let noExclude = Option(
    name: "no-exclude", summary: "take files, too, that a configuration excludes")
}

/// The options with which people begin to use `pbm check` on canvases that exist already.
let adoptionOptions = [
  Option(name: "exit-zero", summary: "end with 0 whatever is found"),
  Option.noExclude,
  Option(
    name: "changed", value: "REV", isValueOptional: true,
    summary: "only canvases that differ from what git holds, and new ones"),
  Option(name: "baseline", value: "FILE", summary: "do not tell the findings that are known in it"),
  Option(
    name: "write-baseline", value: "FILE",
    summary: "write down what is found, as known; it is not told"),
]

/// What the settings did with one input.
struct CheckNote: Sendable {
  /// Whether it was not looked at, because a configuration excludes it or is broken.
  var isExcluded = false
  /// Who excludes it.
  var excludedBy: Origin?
  /// The baseline that knows of it.
  var baseline: Path?
  /// The name that a baseline has for it.
  var name = ""
  /// How many findings are known, and so not told.
  var known = 0
  /// What a baseline knows of it and is not there any more.
  var stale: [Baseline.Entry] = []
  /// What is to be written into a baseline.
  var written: [Baseline.Entry] = []
}

/// What holds for each input of a run.
final class CheckSetup: Sendable {
  private let resolver: ConfigurationResolver
  private let shelf = BaselineShelf()
  private let baseline: Path?
  private let baselineToWrite: Path?
  /// How findings are mended; nil where they are only told.
  let fixing: Fixing?

  init(_ invocation: Invocation) throws(UsageProblem) {
    resolver = ConfigurationResolver(try commandLineSettings(invocation))
    baseline = invocation.path("baseline")
    baselineToWrite = invocation.path("write-baseline")
    fixing = Fixing(invocation)
    if baseline != nil, baselineToWrite != nil {
      throw invocation.misuse("--baseline reads what --write-baseline writes: take one")
    }
    if let fixing, fixing.isShownInstead(invocation) {
      for name in ["write-baseline", "output-file"] where invocation.path(name) != nil {
        throw invocation.misuse("--\(name) goes with a report, and here the text is given back")
      }
    }
  }

  /// What is to be checked.
  func inputs(_ invocation: Invocation) throws(UsageProblem) -> Inputs {
    // What git holds can be shown, but not rewritten.
    var found = Inputs(invocation, takesRevisions: fixing?.isShown ?? true)
    if let revision = invocation.path("changed") {
      try found.keepChanged(since: revision.bytes.isEmpty ? nil : revision, invocation)
    }
    return found
  }

  /// What holds for an input: what holds beside the file that it is.
  func settings(for input: Input) -> FileSettings { resolver.settings(for: input.place) }

  /// Chooses the language in which the run is told: that of the first path.
  func chooseLanguage(_ invocation: Invocation) {
    var place = invocation.operands.first ?? "."
    if place == "-" {
      place = Path(invocation.value("stdin-filename") ?? Input.unnamed)
    } else if !exists(place), let path = RevisionPath(place)?.path {
      place = path
    } else if isFolder(place) {
      // What holds in it.
      place = place.appending(Path(Input.unnamed).bytes)
    }
    invocation.console.language = resolver.settings(for: place).language.value
  }

  /// Why an input is not checked; nil where it is.
  func reasonToPassOver(_ input: Input) -> CheckNote? {
    let held = settings(for: input)
    if let excluded = held.excludedBy, !held.isBroken {
      return CheckNote(isExcluded: true, excludedBy: excluded.origin)
    }
    // Under settings that cannot be meant nothing is told; they are, at the end.
    return held.isBroken ? CheckNote(isExcluded: true) : nil
  }

  /// Reads an input, mended where that is asked for.
  func read(_ input: Input) throws(FileProblem) -> [UInt8] {
    guard let fixing else { return try input.read() }
    return try fixing.read(input, settings(for: input))
  }

  /// Takes out what is known already.
  func takeKnown(
    _ findings: inout [Diagnostic], of canvas: Canvas, _ input: Input, _ held: FileSettings
  ) -> CheckNote {
    var note = CheckNote()
    if let path = baselineToWrite {
      note.name = baselineName(of: input.place, in: path)
      note.written = entries(of: findings, canvas, note.name)
      findings = findings.filter(isFixed)
    } else if let path = baseline ?? held.baseline.value, let known = shelf.baseline(path) {
      note.baseline = path
      note.name = baselineName(of: input.place, in: path)
      (note.known, note.stale) = PBMCommand.takeKnown(&findings, of: canvas, note.name, known)
      // What waits until the file can be read is not gone.
      if canvas.diagnostics.contains(where: { $0.code == .notUTF8 }) { note.stale = [] }
    }
    return note
  }

  /// What is wrong in the settings and baselines that were read: a report without findings must not
  /// look as if all were well.
  var problems: [String] { resolver.problems.map(\.line) + shelf.problems }

  // MARK: The end

  /// Tells what there is to tell of the settings when all is checked.
  func finish(_ results: [CheckResult], _ status: ExitStatus, _ console: Console) -> ExitStatus {
    tellExclusion(results, console)
    if let fixing, results.contains(where: { !$0.isPassedOver }) {
      fixing.tell(left: results.flatMap(\.counts).reduce(0, +), console)
    }
    var status = max(status, tellProblems(of: resolver, console))
    for problem in shelf.problems {
      console.notice(problem)
      status = .failed
    }
    tellStale(results, console)
    if let path = baselineToWrite { status = max(status, write(path, results, status, console)) }
    return status
  }

  private func tellExclusion(_ results: [CheckResult], _ console: Console) {
    guard let origin = results.first?.note.excludedBy,
      results.allSatisfy({ $0.note.excludedBy != nil })
    else { return }
    console.notice(
      "pbm: nothing was checked: \(origin.text) excludes "
        + (results.count == 1 ? "it" : "all that was found")
        + "; --no-exclude takes it all the same")
  }

  /// What a baseline knows and is not there any more, in the canvases that were checked and in those
  /// that are gone.
  private func tellStale(_ results: [CheckResult], _ console: Console) {
    for (path, baseline) in shelf.read {
      var gone = results.lazy.filter { $0.note.baseline == path }.flatMap(\.note.stale)
        .reduce(0) { $0 + $1.count }
      var file: String?
      var isThere = true
      for entry in baseline.entries {
        if entry.key.file != file {
          file = entry.key.file
          isThere = exists(path.folder.appending(entry.key.file.utf8))
        }
        if !isThere { gone += entry.count }
      }
      guard gone > 0 else { continue }
      console.notice(
        "pbm: \(gone) of the findings in \(path.display) \(gone == 1 ? "is" : "are") gone; "
          + "pbm check --write-baseline \(path.display) takes \(gone == 1 ? "it" : "them") away")
    }
  }

  private func write(
    _ path: Path, _ results: [CheckResult], _ status: ExitStatus, _ console: Console
  ) -> ExitStatus {
    guard status < .failed else {
      return console.problem("\(path.display) was not written, since not all could be checked")
    }
    let written = results.flatMap(\.note.written)
    do {
      let old = exists(path) ? try readNamedFile(path) : nil
      var kept: [Baseline.Entry] = []
      if old != nil {
        switch BaselineShelf.read(path) {
        case .success(let baseline): kept = entriesToKeep(baseline, path, results)
        case .failure(let problem):
          console.notice(problem.message)
          return .failed
        }
      }
      let baseline = Baseline(kept + written)
      if let old {
        try replaceFile(at: path, with: baseline.bytes, expecting: old)
      } else {
        try writeNewFile(path, baseline.bytes, overwriting: false)
      }
      let count = baseline.entries.reduce(0) { $0 + $1.count }
      console.notice(
        "\(path.display): \(count) finding\(count == 1 ? "" : "s") known from now on")
      return .done
    } catch {
      return console.problem(error.message)
    }
  }

  /// What is known of canvases that are there and were not checked this time.
  private func entriesToKeep(
    _ baseline: Baseline, _ path: Path, _ results: [CheckResult]
  ) -> [Baseline.Entry] {
    let checked = Set(results.map(\.note.name))
    return baseline.entries.filter {
      !checked.contains($0.key.file) && exists(path.folder.appending($0.key.file.utf8))
    }
  }
}

/// What the command line sets for all files.
func commandLineSettings(_ invocation: Invocation) throws(UsageProblem) -> CommandLineSettings {
  var settings = CommandLineSettings()
  if let value = invocation.value("balance") {
    guard let balance = plainNumber(value), (1...1000).contains(balance) else {
      throw invocation.misuse("--balance is a number from 1 to 1000, such as 2 or 1.5")
    }
    settings.balance = balance
  }
  settings.language = invocation.value(Option.messageLanguage.name)
    .flatMap { MessageLanguage(rawValue: $0) }
  settings.today = try dayOfAges(invocation)
  settings.failOn = Severity.allCases.first { $0.name == invocation.value("fail-on") }
  settings.takesExcluded = invocation.has(Option.noExclude.name)
  return settings
}

/// The day by which the ages of models are told.
private func dayOfAges(_ invocation: Invocation) throws(UsageProblem) -> String {
  guard let value = invocation.value("today") else { return today() }
  let shape = value.utf8.map { $0 >= 0x30 && $0 <= 0x39 ? UInt8(ascii: "9") : $0 }
  let parts = value.split(separator: "-").compactMap { Int($0) }
  guard shape.elementsEqual("9999-99-99".utf8), (1...12).contains(parts[1]),
    (1...31).contains(parts[2])
  else {
    throw invocation.misuse("--today is a day such as 2026-11-23")
  }
  return value
}

/// Tells what is wrong in the configurations that were read.
func tellProblems(of resolver: ConfigurationResolver, _ console: Console) -> ExitStatus {
  let problems = resolver.problems
  for problem in problems { console.notice(problem.line) }
  return problems.isEmpty ? .done : .failed
}

extension Input {
  /// The file whose settings hold for it.
  var place: Path {
    switch self {
    case .file(let path, _): return path
    case .standardInput(_, let name): return Path(name)
    case .revision(let argument, _):
      guard let path = RevisionPath(argument)?.path else { return argument }
      let isFromHere = path.bytes.starts(with: "./".utf8) || path.bytes.starts(with: "../".utf8)
      return isFromHere ? path : pathFromRepositoryRoot(path)
    }
  }
}
