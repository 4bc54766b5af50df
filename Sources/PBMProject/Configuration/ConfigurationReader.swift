import PBMExchange
import PBMLint
import PBMModel
import PBMSyntax

/// Reads what a configuration says; reports what it cannot mean, each at its place.
struct ConfigurationReader {
  let name: Path
  let folder: Path
  var rules: [RuleSetting] = []
  var overrides: [Override] = []
  var failOn: Located<Severity>?
  var language: Located<MessageLanguage>?
  var baseline: Located<Path>?
  var exclude: [Located<Glob>] = []
  var extends: Located<Path>?
  var isRoot = false
  var problems: [ConfigurationProblem] = []

  init(name: Path, folder: Path) {
    self.name = name
    self.folder = folder
  }

  mutating func read(_ bytes: [UInt8]) {
    do {
      guard let value = try readYAML(bytes) else { return }
      if value.isNothing { return }
      // A file that says nothing but a word.
      guard let entries = value.mapping else {
        return report(value.place, "a configuration is made of lines such as \"fail-on: warning\"")
      }
      for entry in entries { read(entry) }
    } catch {
      report(error.place, error.message)
    }
  }

  mutating func report(_ place: YAMLPlace?, _ message: String) {
    problems.append(ConfigurationProblem(file: name, place: place, message: message))
  }

  /// Refuses a baseline that leads out of a repository: what is in there may come from anybody, and
  /// nobody outside of it has agreed to be read.
  mutating func expectBaseline(below root: Path) {
    guard let baseline else { return }
    let named = folder.appending(baseline.value.bytes)
    let beside = realPath(named.folder)?.appending(named.lastComponent.bytes)
    let real = realPath(named) ?? beside ?? named.tidied
    if real.isBelow(root) { return }
    self.baseline = nil
    report(
      baseline.place,
      "'\(baseline.value.display)' lies outside the repository, and is not read")
  }

  // MARK: Keys

  private mutating func read(_ entry: YAMLEntry) {
    let value = entry.value
    guard let key = ConfigurationKey(rawValue: entry.key) else {
      return reportUnknown(entry, "there is no key", ConfigurationKey.allCases.map(\.rawValue))
    }
    // What is all commented out says nothing, as does `~`, here and further in.
    if value.isNothing { return }
    switch key {
    case .rules: rules = readRules(value)
    case .failOn:
      let choices = Severity.allCases.reversed()
      if let name = readChoice(value, entry.key, choices.map(\.name)) {
        failOn = choices.first { $0.name == name }.map { Located(value: $0, place: value.place) }
      }
    case .language:
      if let name = readChoice(value, entry.key, MessageLanguage.allCases.map(\.rawValue)) {
        language = MessageLanguage(rawValue: name).map { Located(value: $0, place: value.place) }
      }
    case .exclude: exclude = readGlobs(value, entry.key)
    case .overrides: readOverrides(value)
    case .baseline: baseline = readPath(value, entry.key)
    case .extends: extends = readPath(value, entry.key)
    case .root:
      if let word = readChoice(value, entry.key, ["true", "false"]) { isRoot = word == "true" }
    }
  }

  private mutating func reportUnknown(_ entry: YAMLEntry, _ what: String, _ known: [String]) {
    let near = nearestWord(to: entry.key, among: known)
    report(
      entry.place,
      "\(what) \"\(shortened(entry.key))\""
        + (near.map { "; did you mean \"\($0)\"?" } ?? "; there are \(listed(known))"))
  }

  /// The names, or how many there are where nobody would read them all.
  private func listed(_ names: [String]) -> String {
    names.count < 12 ? names.joined(separator: ", ") : "\(names.count): see pbm explain"
  }

  // MARK: Values

  private mutating func readChoice(
    _ value: YAMLValue, _ key: String, _ choices: [String]
  ) -> String? {
    if let text = value.text, choices.contains(text) { return text }
    let near = value.text.flatMap { nearestWord(to: $0, among: choices) }
    report(
      value.place,
      "\"\(key)\" is one of \(choices.joined(separator: ", "))"
        + (value.text.map { ", not \"\(shortened($0))\"" } ?? "")
        + (near.map { "; did you mean \"\($0)\"?" } ?? ""))
    return nil
  }

  /// A path from the folder of this file.
  private mutating func readPath(_ value: YAMLValue, _ key: String) -> Located<Path>? {
    guard let text = value.text, !text.isEmpty, !text.utf8.contains(0), !text.hasPrefix("/") else {
      report(value.place, "\"\(key)\" is a path from the folder of this file")
      return nil
    }
    return Located(value: Path(text), place: value.place)
  }

  private mutating func readGlobs(_ value: YAMLValue, _ key: String) -> [Located<Glob>] {
    guard let list = value.list ?? value.text.map({ _ in [value] }) else {
      report(value.place, "\"\(key)\" is a list of patterns")
      return []
    }
    var globs: [Located<Glob>] = []
    for element in list where !element.isNothing {
      guard let text = element.text else {
        report(element.place, "a pattern is a text")
        continue
      }
      do {
        globs.append(Located(value: try Glob(text), place: element.place))
      } catch {
        report(element.place, error.message)
      }
    }
    return globs
  }

  private mutating func readOverrides(_ value: YAMLValue) {
    guard let list = value.list else {
      return report(value.place, "\"overrides\" is a list of mappings with \"files\" and \"rules\"")
    }
    for element in list where !element.isNothing {
      guard let entries = element.mapping else {
        report(element.place, "an override is a mapping with \"files\" and \"rules\"")
        continue
      }
      var files: [Glob]?
      var rules: [RuleSetting] = []
      for entry in entries where !entry.value.isNothing || OverrideKey(rawValue: entry.key) == nil {
        switch OverrideKey(rawValue: entry.key) {
        case .files: files = readGlobs(entry.value, entry.key).map(\.value)
        case .rules: rules = readRules(entry.value)
        case nil:
          reportUnknown(entry, "an override has no key", OverrideKey.allCases.map(\.rawValue))
        }
      }
      guard let files else {
        report(element.place, "\"files\" is missing: it says for which files this holds")
        continue
      }
      overrides.append(Override(files: files, rules: rules))
    }
  }

  // MARK: Rules

  private mutating func readRules(_ value: YAMLValue) -> [RuleSetting] {
    guard let entries = value.mapping else {
      report(value.place, "\"rules\" is made of lines such as \"empty-box: off\"")
      return []
    }
    var settings: [RuleSetting] = []
    for entry in entries {
      guard let rule = rule(named: entry.key) else {
        reportUnknown(entry, "there is no rule", allRules.map(\.code.name))
        continue
      }
      if entry.value.isNothing { continue }
      var setting = RuleSetting(rule: rule)
      if let options = entry.value.mapping {
        for option in options { read(option, into: &setting) }
      } else {
        setting.level = readLevel(entry.value, entry.key, rule)
      }
      settings.append(setting)
    }
    return settings
  }

  private mutating func read(_ entry: YAMLEntry, into setting: inout RuleSetting) {
    if entry.key == levelKey {
      if entry.value.isNothing { return }
      setting.level = readLevel(entry.value, entry.key, setting.rule)
      return
    }
    let options = setting.rule.options
    guard let option = options.first(where: { $0.name == entry.key }) else {
      return reportUnknown(
        entry, "\(setting.rule.code.name) has no option", [levelKey] + options.map(\.name))
    }
    if entry.value.isNothing { return }
    guard let number = entry.value.text.flatMap(plainNumber), option.range.contains(number) else {
      return report(
        entry.value.place,
        "\"\(option.name)\" is a number from \(plainText(option.range.lowerBound)) to "
          + plainText(option.range.upperBound))
    }
    setting.options.append((option, Located(value: number, place: entry.value.place)))
  }

  private mutating func readLevel(
    _ value: YAMLValue, _ key: String, _ rule: Rule
  ) -> Located<RuleLevel>? {
    guard let name = readChoice(value, key, RuleLevel.allCases.map(\.rawValue)),
      let level = RuleLevel(rawValue: name)
    else { return nil }
    guard !rule.isFixed || level == .error else {
      report(
        value.place,
        "\"\(rule.code.name)\" is always an error: what else is told of such a file may be told of "
          + "the wrong words")
      return nil
    }
    return Located(value: level, place: value.place)
  }
}

/// A number in digits, with or without a point between them, as people write one.
public func plainNumber(_ text: String) -> Double? {
  let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
  let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
  let isPlain =
    parts.count <= 2 && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy(digits.contains) }
  return isPlain ? Double(text) : nil
}
