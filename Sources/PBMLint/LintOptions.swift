import PBMModel
public import PBMSyntax

/// How much a rule's findings matter to somebody.
public enum RuleLevel: String, CaseIterable, Sendable {
  /// They are not told.
  case off
  case note, warning, error

  /// The severity that findings have; nil where they are not told.
  public var severity: Severity? {
    switch self {
    case .off: nil
    case .note: .note
    case .warning: .warning
    case .error: .error
    }
  }

  /// The level that is a severity.
  public init(_ severity: Severity) {
    switch severity {
    case .note: self = .note
    case .warning: self = .warning
    case .error: self = .error
    }
  }
}

/// What can be set for the rules.
public struct LintOptions: Equatable, Sendable {
  /// How many times heavier one side of costs and benefits may be than the other.
  public var balance = 2.0
  /// How many elements a box may hold.
  public var mostItems = 10.0
  /// How many characters an element may have.
  public var longestItem = 120.0
  /// How many months old a model of what is may be.
  public var mostMonths = 12.0
  /// The day on which it is asked, as `2026-11-23`; nil where no age is to be told.
  public var today: String?
  /// What was set, by the names of codes.
  private var levels: [String: RuleLevel] = [:]

  /// The options that hold when nothing is said.
  public init() {}

  /// Sets how much a rule's findings matter; what is no question of taste stays an error.
  public mutating func set(_ level: RuleLevel, for rule: Rule) {
    if !rule.isFixed { levels[rule.code.name] = level }
  }

  /// The level that was set for a code; nil where its usual severity holds.
  func level(of code: Code) -> RuleLevel? { levels.isEmpty ? nil : levels[code.name] }

  /// The findings as much as they matter, without those that do not.
  func leveled(_ findings: [Diagnostic]) -> [Diagnostic] {
    guard !levels.isEmpty else { return findings }
    return findings.compactMap { finding in
      guard let level = levels[finding.code.name] else { return finding }
      guard let severity = level.severity else { return nil }
      var finding = finding
      finding.severity = severity
      return finding
    }
  }
}

/// A number that can be set for a rule.
public struct RuleOption: Sendable {
  /// Its name, below the rule's code.
  public let name: String
  /// What it is, in a clause.
  public let summary: String
  /// The values it may have.
  public let range: ClosedRange<Double>
  private let place: any WritableKeyPath<LintOptions, Double> & Sendable

  init(
    _ name: String, _ summary: String, _ range: ClosedRange<Double>,
    _ place: any WritableKeyPath<LintOptions, Double> & Sendable
  ) {
    self.name = name
    self.summary = summary
    self.range = range
    self.place = place
  }

  /// The value where nothing is set.
  public var usual: Double { value(in: LintOptions()) }

  /// The value that is set.
  public func value(in options: LintOptions) -> Double { options[keyPath: place] }

  /// Sets the value.
  public func set(_ value: Double, in options: inout LintOptions) {
    options[keyPath: place] = value
  }
}

/// A number as short as people write it: 2, 2.5.
public func plainText(_ number: Double) -> String {
  Double(Int(number)) == number ? "\(Int(number))" : "\(number)"
}

extension Rule {
  /// Whether nobody can set how much it matters: then the file is no text, or nobody has chosen
  /// between two versions of it, and what else is told of it may be told of the wrong words.
  public var isFixed: Bool {
    [.notUTF8, .utf16, .zeroByte, .bitmap, .conflict, .strayConflictMarker].contains(code)
  }
}
