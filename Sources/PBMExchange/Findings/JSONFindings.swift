import PBMSyntax

/// One object; a finding stands on a line of its own.
struct JSONFindings: FindingsWriter {
  func part(of file: FileFindings) -> ReportPart {
    guard !file.findings.isEmpty else { return ReportPart() }
    var json = JSONWriter()
    let places = FindingPlaces(file)
    for finding in file.findings {
      json.newLine()
      json.finding(finding, file: file.source.name, places.own, base: places.base)
    }
    return ReportPart(json.bytes)
  }

  func write(_ parts: [ReportPart], _ summary: ReportSummary, to sink: ([UInt8]) -> Void) {
    sink(Array("{\"format_version\":1,\"files\":\(summary.files),\"findings\":[".utf8))
    writeSeparated(parts, by: [0x2C], to: sink)
    guard let statistics = summary.statistics else { return sink(Array("\n]}\n".utf8)) }
    var json = JSONWriter()
    json.statistics(statistics)
    sink(Array("\n],\"statistics\":".utf8) + json.bytes + Array("}\n".utf8))
  }
}

/// The same, an object a line and nothing around them.
struct NDJSONFindings: FindingsWriter {
  func part(of file: FileFindings) -> ReportPart {
    guard !file.findings.isEmpty else { return ReportPart() }
    var part = ReportPart()
    let places = FindingPlaces(file)
    for finding in file.findings {
      var json = JSONWriter()
      json.finding(finding, file: file.source.name, places.own, base: places.base)
      json.finish()
      part.bytes += json.bytes
    }
    return part
  }

  func write(_ parts: [ReportPart], _ summary: ReportSummary, to sink: ([UInt8]) -> Void) {
    for part in parts { sink(part.bytes) }
  }
}

/// Lines and columns of a file and of the one that it starts from.
struct FindingPlaces {
  let own: Positions
  let base: (places: Positions, name: String)?

  init(_ file: FileFindings) {
    own = Positions(file.source.tree)
    base = file.base.map { (Positions($0.tree), $0.name) }
  }
}

/// Writes all parts that say something, with a separator between them.
func writeSeparated(_ parts: [ReportPart], by separator: [UInt8], to sink: ([UInt8]) -> Void) {
  var isFirst = true
  for part in parts where !part.bytes.isEmpty {
    if !isFirst { sink(separator) }
    isFirst = false
    sink(part.bytes)
  }
}
