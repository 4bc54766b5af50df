import PBMProject

/// A command as it was called.
struct Invocation {
  let command: Command
  /// What is no option, in order.
  var operands: [Path] = []
  /// The options that were given; the value is empty where it takes none.
  private var values: [(option: String, value: Path)] = []
  let console: Console

  init(command: Command, console: Console) {
    self.command = command
    self.console = console
  }

  /// Takes the value of an option; the last one counts.
  mutating func set(_ option: String, _ value: Path) { values.append((option, value)) }

  /// All values of an option that may be given again, in order.
  func paths(_ option: String) -> [Path] {
    values.filter { $0.option == option }.map(\.value)
  }

  func path(_ option: String) -> Path? { values.last { $0.option == option }?.value }
  /// The file that `--output` names; nil for standard output, whichever way that is written.
  var outputFile: Path? {
    path("output").flatMap { $0 == "-" || $0 == "/dev/stdout" ? nil : $0 }
  }

  func has(_ option: String) -> Bool { path(option) != nil }
  func value(_ option: String) -> String? { path(option)?.text }

  /// The values of an option that takes several.
  func list(_ option: String) -> [String] {
    value(option)?.split(separator: ",").map(String.init) ?? []
  }

  /// What is wrong with the way the command was called.
  func misuse(_ message: String) -> UsageProblem {
    UsageProblem(message: message, command: command)
  }

  /// Colours for standard output.
  var style: Style {
    let choice = value("color").flatMap { Style.Choice(rawValue: $0) } ?? .auto
    return Style(
      choice, isTerminal: console.isOutputTerminal, environment: console.environment)
  }
}

/// Why a command line makes no sense, in words for the person who typed it.
struct UsageProblem: Error {
  let message: String
  var command: Command?
}
