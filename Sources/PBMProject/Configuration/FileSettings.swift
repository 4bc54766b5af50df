public import PBMExchange
public import PBMLint
public import PBMSyntax

/// Who says that something holds.
public enum Origin: Equatable, Sendable {
  case builtIn
  case commandLine
  case file(Path, YAMLPlace)

  /// As people read it.
  public var text: String {
    switch self {
    case .builtIn: "built in"
    case .commandLine: "command line"
    case .file(let path, let place): "\(path.display):\(place.line)"
    }
  }
}

/// A value and who says so.
public struct Setting<Value: Sendable>: Sendable {
  /// What holds.
  public fileprivate(set) var value: Value
  /// Who says so.
  public fileprivate(set) var origin: Origin
}

/// What holds for one canvas.
public struct FileSettings: Sendable {
  /// What the rules are given.
  public private(set) var options = LintOptions()
  /// What makes it end with 1.
  public private(set) var failOn = Setting(value: Severity.error, origin: .builtIn)
  /// The language of messages.
  public private(set) var language = Setting(value: MessageLanguage.english, origin: .builtIn)
  /// The file of findings that are known, as a user would name it from here.
  public private(set) var baseline = Setting<Path?>(value: nil, origin: .builtIn)
  /// Who says that it is passed over; nil where it is not.
  public private(set) var excludedBy: Setting<String>?
  /// Whether something is wrong in what was read for it.
  public private(set) var isBroken = false
  /// The files that were read for it, the nearest first.
  public private(set) var files: [Path] = []

  /// How much each rule matters, in the order of `allRules`; the usual severity is built in.
  public private(set) var levels: [Setting<RuleLevel>]
  /// What is set of each rule's options, in the order of the rule's list.
  public private(set) var values: [[Setting<Double>]]

  /// - Parameters:
  ///   - layers: what holds, the strongest first.
  ///   - file: the real name of the canvas; nil where no pattern is meant.
  init(_ layers: [ConfigurationFile], _ commandLine: CommandLineSettings, _ file: Path?) {
    levels = allRules.map { Setting(value: RuleLevel($0.code.severity), origin: .builtIn) }
    values = allRules.map { rule in
      rule.options.map { Setting(value: $0.usual, origin: .builtIn) }
    }
    files = layers.map(\.name)
    for layer in layers.reversed() { take(layer, file) }
    if let file, !commandLine.takesExcluded {
      for layer in layers where excludedBy == nil { exclude(file, by: layer) }
    }
    if let failOn = commandLine.failOn {
      self.failOn = Setting(value: failOn, origin: .commandLine)
    }
    if let balance = commandLine.balance { take(balance) }
    options.today = commandLine.today
  }

  /// Marks what cannot be relied on.
  mutating func setBroken() { isBroken = true }

  private mutating func take(_ layer: ConfigurationFile, _ file: Path?) {
    func origin(_ place: YAMLPlace) -> Origin { .file(layer.name, place) }
    if let value = layer.failOn {
      failOn = Setting(value: value.value, origin: origin(value.place))
    }
    if let value = layer.language {
      language = Setting(value: value.value, origin: origin(value.place))
    }
    if let value = layer.baseline {
      let path = layer.name.folder.appending(value.value.bytes).tidied
      baseline = Setting(value: path, origin: origin(value.place))
    }
    take(layer.rules, of: layer)
    guard let file, let path = place(of: file, in: layer) else { return }
    for override in layer.overrides where override.files.contains(where: { $0.matches(path) }) {
      take(override.rules, of: layer)
    }
  }

  private mutating func take(_ settings: [RuleSetting], of layer: ConfigurationFile) {
    for setting in settings {
      guard let number = FileSettings.numbers[setting.rule.code.name] else { continue }
      if let level = setting.level {
        options.set(level.value, for: setting.rule)
        levels[number] = Setting(value: level.value, origin: .file(layer.name, level.place))
      }
      for (option, value) in setting.options {
        guard let index = setting.rule.options.firstIndex(where: { $0.name == option.name }) else {
          continue
        }
        option.set(value.value, in: &options)
        values[number][index] = Setting(value: value.value, origin: .file(layer.name, value.place))
      }
    }
  }

  private mutating func take(_ balance: Double) {
    options.balance = balance
    guard let number = FileSettings.numbers[Code.unbalanced.name] else { return }
    values[number][0] = Setting(value: balance, origin: .commandLine)
  }

  private mutating func exclude(_ file: Path, by layer: ConfigurationFile) {
    guard let path = place(of: file, in: layer),
      let glob = layer.exclude.first(where: { $0.value.matches(path) })
    else { return }
    excludedBy = Setting(value: glob.value.text, origin: .file(layer.name, glob.place))
  }

  /// The path of a canvas below a configuration's folder; nil where it is not below it.
  private func place(of file: Path, in layer: ConfigurationFile) -> [UInt8]? {
    guard file.isBelow(layer.folder) else { return nil }
    return Array(file.bytes.dropFirst(layer.folder == "/" ? 1 : layer.folder.bytes.count + 1))
  }

  /// The places of rules in `allRules`, by name.
  private static let numbers = Dictionary(
    uniqueKeysWithValues: allRules.enumerated().map { ($1.code.name, $0) })
}
