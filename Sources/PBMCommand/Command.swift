/// A subcommand: what help, parsing and documentation know of it.
struct Command: Sendable {
  /// Its name, lower-case.
  let name: String
  /// What stands behind the name: `[PATH...]`.
  let operands: String
  /// How many operands it takes.
  let operandCount: ClosedRange<Int>
  /// One line for the list of commands.
  let summary: String
  /// More about it, for its own help.
  let details: String
  /// The options of its own; `--help` and `--color` are everybody's. Made when one is typed or help
  /// is asked for.
  let options: @Sendable () -> [Option]
  /// Whether it is git that calls it, and gives up its own work where this ends with anything but 0.
  /// Such a command always ends with 0; and a path may begin with a dash.
  var isCalledByGit = false
  /// What it does; what was typed and makes no sense throws.
  let run: @Sendable (Invocation) throws(UsageProblem) -> ExitStatus
}

/// An option of a command.
struct Option: Sendable {
  /// The long name without dashes.
  let name: String
  /// The single letter, if it has one.
  var letter: Character?
  /// What its value is called in help, nil where it takes none.
  var value: String?
  /// Whether it may stand without its value, which then is given behind `=` only.
  var isValueOptional = false
  /// The values it takes, where they are a closed list.
  var choices: [String] = []
  /// Whether it takes several of them, with commas between.
  var isList = false
  /// What it does.
  let summary: String

  static let help = Option(name: "help", letter: "h", summary: "show this help")
  static let color = Option(
    name: "color", value: "WHEN", choices: Style.Choice.allCases.map(\.rawValue),
    summary: "colours: auto, always or never")
  static let standardInputName = Option(
    name: "stdin-filename", value: "NAME", summary: "the name that standard input is reported by")

  /// The options that every command has.
  static let common = [color, help]
}
