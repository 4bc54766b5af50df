/// How much a finding matters.
public enum Severity: UInt8, Comparable, Sendable, CaseIterable {
  /// Taste, or a question a coach would ask.
  case note
  /// Probably not what was meant; it may be a choice.
  case warning
  /// Cannot be right: something is read as nothing, or not as it looks.
  case error

  /// The word used in every output.
  public var name: String {
    switch self {
    case .note: "note"
    case .warning: "warning"
    case .error: "error"
    }
  }

  /// Orders notes before warnings before errors.
  public static func < (left: Severity, right: Severity) -> Bool { left.rawValue < right.rawValue }
}

/// The permanent name of a kind of finding, with its usual severity.
///
/// Each module adds its own as static members; `PBMLint` explains every one of them.
public struct Code: Hashable, Sendable, CustomStringConvertible {
  /// The name, lower-case words joined by hyphens. Never changes once published.
  public let name: String
  /// The severity a finding has unless its place says otherwise.
  public let severity: Severity

  /// Makes a code.
  public init(_ name: String, _ severity: Severity) {
    self.name = name
    self.severity = severity
  }

  /// The name.
  public var description: String { name }
}

/// A replacement of a range of bytes by others.
public struct Edit: Equatable, Sendable {
  /// What is replaced; empty where something is only put in.
  public var range: ByteRange
  /// The bytes that stand there afterwards.
  public var replacement: [UInt8]

  /// Makes an edit.
  public init(_ range: ByteRange, _ replacement: [UInt8]) {
    self.range = range
    self.replacement = replacement
  }
}

/// A way to mend a finding.
public struct Fix: Equatable, Sendable {
  /// What it does, as an order: "write `->`".
  public var title: String
  /// Whether it changes no meaning, so that it may be applied without asking.
  public var isSafe: Bool
  /// The edits, in order of place, none overlapping.
  public var edits: [Edit]

  /// Makes a fix.
  public init(_ title: String, isSafe: Bool, edits: [Edit]) {
    self.title = title
    self.isSafe = isSafe
    self.edits = edits
  }
}

/// A second place that helps to understand a finding.
public struct RelatedPlace: Equatable, Sendable {
  /// Where.
  public var range: ByteRange
  /// What stands there.
  public var message: String
  /// Whether the place is in the model that the file starts from, and not in the file itself.
  public var isInBase: Bool

  /// Makes a related place.
  public init(_ range: ByteRange, _ message: String, isInBase: Bool = false) {
    self.range = range
    self.message = message
    self.isInBase = isInBase
  }
}

/// One thing found in a source: the only type for anything the toolchain has to say of a file.
public struct Diagnostic: Equatable, Sendable {
  /// Which kind of finding.
  public var code: Code
  /// How much it matters here.
  public var severity: Severity
  /// Where, in bytes.
  public var range: ByteRange
  /// What is the matter, one sentence without a capital at its start and a stop at its end.
  public var message: String
  /// What to do about it, for someone who has read no documentation.
  public var help: String?
  /// Other places that belong to it.
  public var related: [RelatedPlace]
  /// Ways to mend it.
  public var fixes: [Fix]

  /// Makes a finding with its code's usual severity.
  public init(
    _ code: Code, _ range: ByteRange, _ message: String, help: String? = nil,
    related: [RelatedPlace] = [], fixes: [Fix] = []
  ) {
    self.code = code
    self.severity = code.severity
    self.range = range
    self.message = message
    self.help = help
    self.related = related
    self.fixes = fixes
  }
}
