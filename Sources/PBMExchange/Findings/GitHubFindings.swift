import PBMLint
import PBMModel
import PBMSyntax

/// Workflow commands: GitHub Actions takes them out of a log and shows them beside the file.
///
/// Of each step it shows ten errors, ten warnings and ten notices, so the gravest come first, and
/// where there are more that is told by the first of the notices. The log has all of them, each
/// with its place, which GitHub leaves out there.
struct GitHubFindings: FindingsWriter {
  /// How many of a kind are shown.
  static let limit = 10

  func part(of file: FileFindings) -> ReportPart {
    var part = ReportPart()
    guard !file.findings.isEmpty else { return part }
    part.bySeverity = [[], [], []]
    let path = String(decoding: file.source.location, as: UTF8.self)
    for finding in file.findings {
      let region = FindingRegion(onFirstLineOf: finding.range, file.source.tree)
      let start = Positions(file.source.tree).position(Int(finding.range.start))
      let properties = [
        ("file", path), ("line", "\(region.start.line)"), ("endLine", "\(region.end.line)"),
        ("col", "\(region.start.column)"), ("endColumn", "\(region.end.column)"),
        ("title", "pbm: \(finding.code.name)"),
      ]
      let message =
        "\(shown(file.source.name)):\(start.line):\(start.column): \(shown(finding.message))"
        + (finding.help.map { "\n\(shown($0))" } ?? "")
      part.bySeverity[Int(finding.severity.rawValue)].append(
        command(GitHubFindings.name(of: finding.severity), properties, message))
    }
    return part
  }

  func write(_ parts: [ReportPart], _ summary: ReportSummary, to sink: ([UInt8]) -> Void) {
    for problem in summary.problems {
      let title = "pbm: \(told("not read", in: summary.language))"
      sink(Array(command("error", [("title", title)], problem).utf8))
    }
    for severity in Severity.allCases.reversed() {
      if severity == .note, let total = total(summary) { sink(Array(total.utf8)) }
      for part in parts where !part.bySeverity.isEmpty {
        for line in part.bySeverity[Int(severity.rawValue)] { sink(Array(line.utf8)) }
      }
    }
  }

  /// How many there are, where not all are shown.
  private func total(_ summary: ReportSummary) -> String? {
    guard summary.counts.contains(where: { $0 > GitHubFindings.limit }),
      let words = summary.countWords
    else { return nil }
    return command(
      "notice", [("title", "pbm: \(words)")],
      "\(words) \(told("in", in: summary.language)) \(summary.fileWords); "
        + told(
          "GitHub shows \(GitHubFindings.limit) of each kind, the log of this step has all",
          in: summary.language))
  }

  private static func name(of severity: Severity) -> String {
    severity == .note ? "notice" : severity.name
  }

  private func command(
    _ name: String, _ properties: [(name: String, value: String)], _ message: String
  ) -> String {
    let list = properties.map { "\($0.name)=\(escapedProperty($0.value))" }
    return "::\(name) \(list.joined(separator: ","))::\(escapedMessage(message))\n"
  }

  private func escapedMessage(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { shown(String($0)).replacing("%", with: "%25") }
      .joined(separator: "%0A")
  }

  private func escapedProperty(_ text: String) -> String {
    escapedMessage(text).replacing(":", with: "%3A").replacing(",", with: "%2C")
  }
}
