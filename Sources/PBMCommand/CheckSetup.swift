import PBMExchange
import PBMLint
import PBMModel
import PBMProject
import PBMSyntax
import Synchronization

/// The options with which people begin to use `pbm check` on canvases that exist already.
let adoptionOptions = [
  Option(name: "exit-zero", summary: "end with 0 whatever is found"),
  Option(name: "no-exclude", summary: "take files, too, that a configuration excludes"),
]

/// What the settings did with one input.
struct CheckNote: Sendable {
  /// Whether it was not looked at, because a configuration excludes it or is broken.
  var isExcluded = false
  /// Who excludes it.
  var excludedBy: Origin?
}

/// What holds for each input of a run.
final class CheckSetup: Sendable {
  private let resolver: ConfigurationResolver

  init(_ invocation: Invocation) throws(UsageProblem) {
    resolver = ConfigurationResolver(try commandLineSettings(invocation))
  }

  /// What is to be checked.
  func inputs(_ invocation: Invocation) throws(UsageProblem) -> Inputs {
    Inputs(invocation, takesRevisions: true)
  }

  /// What holds for an input: what holds beside the file that it is.
  func settings(for input: Input) -> FileSettings { resolver.settings(for: input.place) }

  /// Why an input is not checked; nil where it is.
  func reasonToPassOver(_ input: Input) -> CheckNote? {
    let held = settings(for: input)
    if let excluded = held.excludedBy, !held.isBroken {
      return CheckNote(isExcluded: true, excludedBy: excluded.origin)
    }
    // Under settings that cannot be meant nothing is told; they are, at the end.
    return held.isBroken ? CheckNote(isExcluded: true) : nil
  }

  /// Takes out what is known already.
  func takeKnown(
    _ findings: inout [Diagnostic], of canvas: Canvas, _ input: Input, _ held: FileSettings
  ) -> CheckNote {
    CheckNote()
  }

  /// Tells what there is to tell of the settings when all is checked.
  func finish(_ results: [CheckResult], _ status: ExitStatus, _ console: Console) -> ExitStatus {
    if !results.isEmpty, results.allSatisfy({ $0.note.excludedBy != nil }),
      let origin = results.first?.note.excludedBy
    {
      console.notice(
        "pbm: nothing was checked: \(origin.text) excludes "
          + (results.count == 1 ? "it" : "all that was found")
          + "; --no-exclude takes it all the same"
      )
    }
    return tellProblems(of: resolver, console)
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
  settings.failOn = Severity.allCases.first { $0.name == invocation.value("fail-on") }
  settings.takesExcluded = invocation.has("no-exclude")
  return settings
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
