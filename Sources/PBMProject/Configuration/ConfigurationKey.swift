import PBMLint

/// What may stand in a configuration: the one list that reading, help and the schema go by.
public enum ConfigurationKey: String, CaseIterable, Sendable {
  case rules
  case failOn = "fail-on"
  case language = "lang"
  case exclude
  case overrides
  case baseline
  case extends
  case root

  /// What it sets, in a sentence.
  public var summary: String {
    switch self {
    case .rules: "How much each rule's findings matter, and the rule's options."
    case .failOn: "The least severity of findings that makes pbm check end with 1."
    case .language: "The language of messages."
    case .exclude:
      "Patterns of files that are passed over, from the folder of this file; they hold for files that "
        + "are named on the command line, too."
    case .overrides: "Other rules for some files; later ones win."
    case .baseline: "A file of findings that are known and not told, from the folder of this file."
    case .extends: "Another configuration file, whose settings hold where this one says nothing."
    case .root: "Whether configurations of folders further up hold no more."
    }
  }
}

/// What may stand in one of the overrides.
enum OverrideKey: String, CaseIterable {
  case files, rules

  var summary: String {
    switch self {
    case .files: "Patterns of the files that are meant, from the folder of this file."
    case .rules: "What holds for them."
    }
  }
}

/// The key in a rule's mapping that says how much it matters.
let levelKey = "level"

/// The languages that messages may have.
public enum MessageLanguage: String, CaseIterable, Sendable {
  case english = "en"
  case french = "fr"
}
