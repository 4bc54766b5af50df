import PBMSyntax

/// The XML of Checkstyle, which many programs read that gather findings; files without findings are
/// named, too.
struct CheckstyleFindings: FindingsWriter {
  func part(of file: FileFindings) -> ReportPart {
    let name = xmlAttributes([("name", file.source.name)])
    guard !file.findings.isEmpty else { return ReportPart(Array("  <file\(name)/>\n".utf8)) }
    let places = Positions(file.source.tree)
    var text = "  <file\(name)>\n"
    for finding in file.findings {
      let place = places.position(Int(finding.range.start))
      let attributes = xmlAttributes([
        ("line", "\(place.line)"), ("column", "\(place.column)"),
        ("severity", finding.severity == .note ? "info" : finding.severity.name),
        ("message", finding.message), ("source", "pbm.\(finding.code.name)"),
      ])
      text += "    <error\(attributes)/>\n"
    }
    return ReportPart(Array((text + "  </file>\n").utf8))
  }

  func write(_ parts: [ReportPart], _ summary: ReportSummary, to sink: ([UInt8]) -> Void) {
    // The version of the form, which its readers know.
    sink(Array((xmlDeclaration + "<checkstyle version=\"4.3\">\n").utf8))
    for part in parts { sink(part.bytes) }
    sink(Array("</checkstyle>\n".utf8))
  }
}
