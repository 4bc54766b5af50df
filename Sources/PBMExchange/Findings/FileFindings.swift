public import PBMLint
public import PBMSyntax

/// A file that findings are of, or that such a file starts from.
public struct FindingSource: Sendable {
  /// What was read.
  public let tree: Tree
  /// The name that it is reported by.
  public let name: String
  /// Where those who show findings beside a file look for it: the bytes of its path, from the
  /// repository's root where that is known.
  public let location: [UInt8]

  /// Makes a source.
  public init(_ tree: Tree, name: String, location: [UInt8]) {
    self.tree = tree
    self.name = name
    self.location = location
  }
}

/// What was found in a file.
public struct FileFindings: Sendable {
  /// The file.
  public let source: FindingSource
  /// The model that it starts from, if second places may stand there.
  public let base: FindingSource?
  /// What was found, in the order of the file.
  public let findings: [Diagnostic]
  /// The least severity of what makes the run fail, for this file.
  public let failing: Severity
  /// The language that they are told in.
  public let language: MessageLanguage

  /// Makes the findings of a file.
  public init(
    _ findings: [Diagnostic], in source: FindingSource, base: FindingSource?,
    failing: Severity = .error, language: MessageLanguage = .english
  ) {
    self.language = language
    self.failing = failing
    self.findings = findings
    self.source = source
    self.base = base
  }
}

/// What a report says of one file, made apart from all others.
public struct ReportPart: Sendable {
  /// The text; of a report that is ordered by severity only what stands first.
  public var bytes: [UInt8]
  /// Of a report that is ordered by severity: what it says of notes, of warnings and of errors.
  var bySeverity: [[String]] = []
  /// How many tests the file is, for a report of tests, and how many of them failed.
  var tests = (count: 0, failed: 0)

  /// Makes a part of text.
  public init(_ bytes: [UInt8] = []) { self.bytes = bytes }
}

/// What is known when all files were looked at.
public struct ReportSummary: Sendable {
  /// How many files were looked at.
  public var files = 0
  /// How many notes, warnings and errors there are.
  public var counts = [0, 0, 0]
  /// How many findings are known already, and so not told.
  public var known = 0
  /// What could not be read, and why.
  public var problems: [String] = []
  /// Whether everything was looked at that was asked for.
  public var isComplete = true
  /// The language in which the run is told.
  public var language = MessageLanguage.english
  /// What is told of all files together, if it was asked for.
  public var statistics: FindingStatistics?

  /// Makes the summary of nothing.
  public init() {}

  /// "2 errors, 1 note", the gravest first; nil where there is nothing.
  public var countWords: String? {
    let parts = Severity.allCases.reversed().compactMap { severity -> String? in
      let count = counts[Int(severity.rawValue)]
      guard count > 0 else { return nil }
      return "\(count) \(ReportSummary.word(severity, language))\(count == 1 ? "" : "s")"
    }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  /// "1 canvas", "3 canvases".
  public var fileWords: String { told(files == 1 ? "1 canvas" : "\(files) canvases", in: language) }

  /// What findings of a severity are called in a sentence: the plural has an `s` in both languages.
  private static func word(_ severity: Severity, _ language: MessageLanguage) -> String {
    switch (language, severity) {
    case (.french, .error): "erreur"
    case (.french, .warning): "avertissement"
    default: severity.name
    }
  }
}

/// Writes findings in one of the formats.
///
/// Parts are made on several threads, each from one file; the whole is put together in the order
/// of the files, so the bytes are the same whatever the number of threads.
public protocol FindingsWriter: Sendable {
  /// What it says of one file.
  func part(of file: FileFindings) -> ReportPart
  /// Puts the parts together, with what stands before, between and behind them.
  func write(_ parts: [ReportPart], _ summary: ReportSummary, to sink: ([UInt8]) -> Void)
}

/// The writer of a format that is no output for people on a terminal; nil for those that are.
///
/// - Parameters:
///   - version: the program's.
public func findingsWriter(
  _ format: FindingsFormat, version: String
) -> (any FindingsWriter)? {
  switch format {
  case .text, .short: nil
  case .json: JSONFindings()
  case .ndjson: NDJSONFindings()
  case .sarif: SARIFFindings(version: version)
  case .github: GitHubFindings()
  case .gitlab: GitLabFindings()
  case .junit: JUnitFindings()
  case .checkstyle: CheckstyleFindings()
  case .markdown: MarkdownFindings()
  }
}
