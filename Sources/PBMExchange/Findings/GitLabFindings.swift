import PBMLint
import PBMSyntax

/// GitLab's report of Code Quality: an array, empty where there is nothing to say.
struct GitLabFindings: FindingsWriter {
  func part(of file: FileFindings) -> ReportPart {
    guard !file.findings.isEmpty else { return ReportPart() }
    var fingerprints = FindingFingerprints(file.source.tree)
    let path = String(decoding: file.source.location, as: UTF8.self)
    var json = JSONWriter()
    for finding in file.findings {
      let fingerprint = fingerprints.next(finding)
      let region = FindingRegion(onFirstLineOf: finding.range, file.source.tree)
      json.newLine()
      json.object { json in
        json.member("description", "\(finding.code.name): \(finding.message)")
        json.member("check_name", finding.code.name)
        json.member("fingerprint", digits(fingerprint, file.source.location))
        json.member("severity", GitLabFindings.severity(finding.severity))
        json.key("location")
        json.object { json in
          json.member("path", path)
          json.key("lines")
          json.object { json in
            json.member("begin", region.start.line)
            json.member("end", region.end.line)
          }
        }
      }
    }
    return ReportPart(json.bytes)
  }

  func write(_ parts: [ReportPart], _ summary: ReportSummary, to sink: ([UInt8]) -> Void) {
    guard parts.contains(where: { !$0.bytes.isEmpty }) else { return sink(Array("[]\n".utf8)) }
    sink([0x5B])
    writeSeparated(parts, by: [0x2C], to: sink)
    sink(Array("\n]\n".utf8))
  }

  /// One for the whole report: the file is part of it.
  private func digits(
    _ fingerprint: FindingFingerprints.Fingerprint, _ path: [UInt8]
  ) -> String {
    // Two hashes: of 64 bits alone two would once be the same in a report of millions.
    (0..<2).map { seed in
      var hash = StableHash(seed: UInt64(seed))
      hash.add(path)
      hash.add(hexadecimal(fingerprint.hash).utf8)
      hash.add("\(fingerprint.occurrence)".utf8)
      return hexadecimal(hash.value)
    }.joined()
  }

  private static func severity(_ severity: Severity) -> String {
    switch severity {
    case .error: "major"
    case .warning: "minor"
    case .note: "info"
    }
  }
}
