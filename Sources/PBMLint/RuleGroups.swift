/// Rules that are about the same part of a canvas.
public struct RuleGroup: Sendable {
  /// What they are about.
  public let title: String
  /// In the order of the manual.
  public let rules: [Rule]

  /// Makes a group.
  public init(title: String, rules: [Rule]) {
    self.title = title
    self.rules = rules
  }
}

/// All rules by what they are about, in the order of the manual.
public let ruleGroups: [RuleGroup] = {
  // Each group begins with this rule of the list.
  let beginnings: [(title: String, first: Rule)] = [
    ("What a file is", notUTF8), ("Sections and boxes", noSection),
    ("Items and their signs", emptyItem), ("Decisions, hypotheses, notes", unknownAction),
    ("What stands on top", unknownKey), ("What a coach would say", missingBox),
    ("What a coach would say about words", customerTooBroad),
    ("Beside the model that a target starts from", missingBase),
    ("Comments that ignore", unknownIgnore),
  ]
  var groups: [RuleGroup] = []
  var title = ""
  var rules: [Rule] = []
  for rule in allRules {
    if let next = beginnings.first(where: { $0.first.code == rule.code }) {
      if !rules.isEmpty { groups.append(RuleGroup(title: title, rules: rules)) }
      title = next.title
      rules = []
    }
    rules.append(rule)
  }
  groups.append(RuleGroup(title: title, rules: rules))
  return groups
}()
