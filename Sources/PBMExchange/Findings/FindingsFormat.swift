/// The forms in which findings are told: the one list that choices, help and writers come from.
public enum FindingsFormat: String, CaseIterable, Sendable {
  case text, short, json, ndjson, sarif, github, gitlab, junit, checkstyle, markdown

  /// Who it is for, in a few words.
  public var reader: String {
    switch self {
    case .text: "people: the line, the reason, what to do"
    case .short: "compilers' readers: one line a finding"
    case .json: "programs: one object"
    case .ndjson: "programs: an object a line"
    case .sarif: "code scanning: SARIF 2.1.0"
    case .github: "GitHub's logs: annotations"
    case .gitlab: "GitLab: a report of Code Quality"
    case .junit: "readers of test reports: JUnit's XML"
    case .checkstyle: "readers of Checkstyle's XML"
    case .markdown: "a comment on a pull request"
    }
  }
}
