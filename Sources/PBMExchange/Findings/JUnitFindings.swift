import PBMSyntax

/// JUnit's XML: a file is a suite and a finding is a test, which fails where it makes the run fail.
/// A file without findings is a test that passes, and one that cannot be read an error.
///
/// A test's name has no line number, so that readers know it again.
struct JUnitFindings: FindingsWriter {
  func part(of file: FileFindings) -> ReportPart {
    var part = ReportPart()
    let name = file.source.name
    var text = ""
    var names: [String: Int] = [:]
    for finding in file.findings {
      let title = "\(finding.code.name): \(finding.message)"
      names[title, default: 0] += 1
      let occurrence = names[title] ?? 1
      text += test(occurrence == 1 ? title : "\(title) (\(occurrence))", file, finding)
      if finding.severity >= file.failing { part.tests.failed += 1 }
    }
    if file.findings.isEmpty {
      text = "    <testcase\(xmlAttributes([("name", "nothing found"), ("classname", name)]))/>\n"
    }
    part.tests.count = max(1, file.findings.count)
    part.bytes = Array(
      suite(name, part.tests.count, failures: part.tests.failed, errors: 0, text).utf8)
    return part
  }

  func write(_ parts: [ReportPart], _ summary: ReportSummary, to sink: ([UInt8]) -> Void) {
    let tests = parts.reduce(0) { $0 + $1.tests.count } + summary.problems.count
    let failed = parts.reduce(0) { $0 + $1.tests.failed }
    let attributes = xmlAttributes([
      ("name", "pbm check"), ("tests", "\(tests)"), ("failures", "\(failed)"),
      ("errors", "\(summary.problems.count)"),
    ])
    sink(Array((xmlDeclaration + "<testsuites\(attributes)>\n").utf8))
    for part in parts { sink(part.bytes) }
    for problem in summary.problems {
      let text =
        "    <testcase\(xmlAttributes([("name", problem), ("classname", "pbm check")]))>\n"
        + "      <error\(xmlAttributes([("message", problem)]))/>\n    </testcase>\n"
      sink(Array(suite("not read", 1, failures: 0, errors: 1, text).utf8))
    }
    sink(Array("</testsuites>\n".utf8))
  }

  private func suite(
    _ name: String, _ tests: Int, failures: Int, errors: Int, _ text: String
  ) -> String {
    let attributes = xmlAttributes([
      ("name", name), ("tests", "\(tests)"), ("failures", "\(failures)"), ("errors", "\(errors)"),
    ])
    return "  <testsuite\(attributes)>\n\(text)  </testsuite>\n"
  }

  private func test(_ title: String, _ file: FileFindings, _ finding: Diagnostic) -> String {
    let place = Positions(file.source.tree).position(Int(finding.range.start))
    let name = file.source.name
    let words =
      xmlText(
        "\(name):\(place.line):\(place.column): \(finding.severity.name)[\(finding.code.name)]: "
          + finding.message) + (finding.help.map { "\n\(xmlText($0))" } ?? "")
    let type = xmlAttributes([("type", finding.code.name), ("message", finding.message)])
    let outcome =
      finding.severity >= file.failing
      ? "<failure\(type)>\(words)</failure>" : "<system-out>\(words)</system-out>"
    let attributes = xmlAttributes([("name", title), ("classname", name), ("file", name)])
    return "    <testcase\(attributes)>\n      \(outcome)\n    </testcase>\n"
  }
}
