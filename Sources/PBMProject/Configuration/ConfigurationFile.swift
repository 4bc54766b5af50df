public import PBMExchange
import PBMLint
import PBMSyntax

/// A value with the place that it was set at.
public struct Located<Value: Sendable>: Sendable {
  /// What was set.
  public let value: Value
  /// Where.
  public let place: YAMLPlace
}

/// What is wrong in a configuration, and where.
public struct ConfigurationProblem: Hashable, Sendable {
  /// The file, as a user would name it from here.
  public let file: Path
  /// Where in it; nil where it could not be read at all.
  public let place: YAMLPlace?
  /// One sentence without a capital at its start and a stop at its end.
  public let message: String

  /// One line, as compilers say it.
  public var line: String {
    let position = place.map { ":\($0.line):\($0.column)" } ?? ""
    return "\(file.display)\(position): error: \(message)"
  }
}

/// What one file says of a rule.
struct RuleSetting: Sendable {
  let rule: Rule
  var level: Located<RuleLevel>?
  var options: [(option: RuleOption, value: Located<Double>)] = []
}

/// What one file says of some canvases.
struct Override: Sendable {
  let files: [Glob]
  let rules: [RuleSetting]
}

/// A configuration as it was read.
final class ConfigurationFile: Sendable {
  /// As a user would name it from here.
  let name: Path
  /// The real folder that its patterns are counted from.
  let folder: Path
  let rules: [RuleSetting]
  let overrides: [Override]
  let failOn: Located<Severity>?
  let language: Located<MessageLanguage>?
  let baseline: Located<Path>?
  let exclude: [Located<Glob>]
  let extends: Located<Path>?
  let isRoot: Bool
  let problems: [ConfigurationProblem]

  init(_ reader: ConfigurationReader) {
    name = reader.name
    folder = reader.folder
    rules = reader.rules
    overrides = reader.overrides
    failOn = reader.failOn
    language = reader.language
    baseline = reader.baseline
    exclude = reader.exclude
    extends = reader.extends
    isRoot = reader.isRoot
    problems = reader.problems
  }
}
