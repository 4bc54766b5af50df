import PBMLint
import PBMSyntax

/// A comment on a pull request: a table of each severity, the gravest first, and what is grave left
/// out last where a comment cannot hold it all.
struct MarkdownFindings: FindingsWriter {
  func part(of file: FileFindings) -> ReportPart {
    var part = ReportPart()
    guard !file.findings.isEmpty else { return part }
    part.bySeverity = [[], [], []]
    let places = Positions(file.source.tree)
    for finding in file.findings {
      let place = places.position(Int(finding.range.start))
      let cells = [
        markdownCell("\(file.source.name):\(place.line):\(place.column)"),
        markdownCell(finding.message)
          + (finding.help.map {
            "<br>*\(told("help", in: file.language))* \(markdownCell($0))"
          } ?? ""),
        "`\(finding.code.name)`",
      ]
      part.bySeverity[Int(finding.severity.rawValue)].append(cells.joined(separator: " | "))
    }
    return part
  }

  func write(_ parts: [ReportPart], _ summary: ReportSummary, to sink: ([UInt8]) -> Void) {
    let language = summary.language
    func words(_ text: String) -> String { told(text, in: language) }
    let counts = summary.countWords ?? words("Nothing found")
    let title = "\(counts) \(words("in")) \(summary.fileWords)"
    var page = MarkdownPage(head: ["<!-- pbm check -->", "**\(title)**"])
    page.language = language
    for problem in summary.problems.prefix(MarkdownFindings.mostProblems) {
      page.head += ["", "\(words("Not read:")) \(markdownCell(problem))"]
    }
    let more = summary.problems.count - MarkdownFindings.mostProblems
    if more > 0 { page.head += ["", "*\(words("\(more) more could not be read"))*"] }
    for (severity, rank, title) in [
      (Severity.error, MarkdownTable.Rank.changes, "Errors"), (.warning, .beside, "Warnings"),
      (.note, .unchanged, "Notes"),
    ] {
      var table = MarkdownTable(
        rank, title: words("\(title) (\(summary.counts[Int(severity.rawValue)]))"),
        columns: ["Where", "What", "Code"].map(words), isFolded: severity == .note)
      table.language = language
      for part in parts where !part.bySeverity.isEmpty {
        for row in part.bySeverity[Int(severity.rawValue)] { table.add([row]) }
      }
      page.tables.append(table)
    }
    sink(Array(page.text().utf8))
  }

  /// How many files are named that could not be read.
  private static let mostProblems = 20
}
