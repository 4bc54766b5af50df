import PBMLint
import PBMModel
import PBMSyntax

/// SARIF 2.1.0, with all that GitHub's code scanning asks for.
///
/// All rules are described, found or not, so that a rule has the same number in every report. A rule
/// and a finding stand each on a line of its own.
struct SARIFFindings: FindingsWriter {
  let version: String
  /// The number of each rule, by its code: asked, never gone through.
  private let numbers: [String: Int]

  init(version: String) {
    self.version = version
    numbers = Dictionary(
      allRules.enumerated().map { ($1.code.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  func part(of file: FileFindings) -> ReportPart {
    guard !file.findings.isEmpty else { return ReportPart() }
    var fingerprints = FindingFingerprints(file.source.tree)
    var json = JSONWriter()
    for finding in file.findings {
      json.newLine()
      let fingerprint = fingerprints.next(finding)
      json.object { json in
        json.member("ruleId", finding.code.name)
        if let number = numbers[finding.code.name] { json.member("ruleIndex", number) }
        json.member("level", finding.severity.name)
        json.key("message")
        json.message(finding.message + (finding.help.map { "\n\($0)" } ?? ""))
        json.key("locations")
        json.array { json in
          json.object { $0.physicalLocation(finding.range, file.source) }
        }
        json.key("partialFingerprints")
        json.object {
          $0.member(
            "primaryLocationLineHash",
            "\(hexadecimal(fingerprint.hash)):\(fingerprint.occurrence)")
        }
        json.relatedLocations(finding, file)
        json.sarifFixes(finding, file.source)
      }
    }
    return ReportPart(json.bytes)
  }

  func write(_ parts: [ReportPart], _ summary: ReportSummary, to sink: ([UInt8]) -> Void) {
    sink(head)
    writeSeparated(parts, by: [0x2C], to: sink)
    var json = JSONWriter()
    json.array { json in
      json.object { json in
        json.member("executionSuccessful", summary.isComplete)
        guard !summary.problems.isEmpty else { return }
        json.key("toolExecutionNotifications")
        json.array { json in
          for problem in summary.problems {
            json.object { json in
              json.member("level", "error")
              json.key("message")
              json.message(problem)
            }
          }
        }
      }
    }
    sink(Array("\n],\"invocations\":".utf8) + json.bytes + Array("}]}\n".utf8))
  }

  /// All that stands before the findings.
  private var head: [UInt8] {
    var driver = JSONWriter()
    driver.object { json in
      json.member("name", "pbm")
      json.member("version", version)
      json.member("semanticVersion", version)
      json.key("rules")
      json.array { json in
        for group in ruleGroups {
          for rule in group.rules {
            json.newLine()
            json.sarifRule(rule, group.title)
          }
        }
      }
    }
    return Array(
      "{\"$schema\":\"https://json.schemastore.org/sarif-2.1.0.json\",\"version\":\"2.1.0\",".utf8)
      + Array("\"runs\":[{\"tool\":{\"driver\":".utf8) + driver.bytes
      + Array("},\"columnKind\":\"unicodeCodePoints\",\"results\":[".utf8)
  }
}

extension JSONWriter {
  fileprivate mutating func sarifRule(_ rule: Rule, _ group: String) {
    object { json in
      json.member("id", rule.code.name)
      json.key("shortDescription")
      json.message(rule.summary)
      json.key("fullDescription")
      json.message(rule.why)
      json.key("help")
      json.object { json in
        json.member("text", sarifText(explanation(of: rule)))
        json.member("markdown", doubledBraces(markdownExplanation(of: rule)))
      }
      json.key("defaultConfiguration")
      json.object { $0.member("level", rule.code.severity.name) }
      json.key("properties")
      json.object { json in
        json.key("tags")
        json.array { $0.value(group) }
        json.member(
          "problem.severity",
          rule.code.severity == .note ? "recommendation" : rule.code.severity.name)
      }
    }
  }

  fileprivate mutating func message(_ text: String) {
    object { $0.member("text", sarifText(text)) }
  }

  fileprivate mutating func physicalLocation(_ range: ByteRange, _ source: FindingSource) {
    key("physicalLocation")
    object { json in
      json.key("artifactLocation")
      json.object { $0.member("uri", uriReference(source.location)) }
      json.key("region")
      json.region(FindingRegion(onFirstLineOf: range, source.tree))
    }
  }

  private mutating func region(_ region: FindingRegion) {
    object { json in
      json.member("startLine", region.start.line)
      json.member("startColumn", region.start.column)
      json.member("endLine", region.end.line)
      json.member("endColumn", region.end.column)
    }
  }

  fileprivate mutating func relatedLocations(_ finding: Diagnostic, _ file: FileFindings) {
    guard !finding.related.isEmpty else { return }
    key("relatedLocations")
    array { json in
      for (number, place) in finding.related.enumerated() {
        let source = place.isInBase ? file.base ?? file.source : file.source
        json.object { json in
          json.member("id", number + 1)
          json.physicalLocation(place.range, source)
          json.key("message")
          json.message(place.message)
        }
      }
    }
  }

  /// The ways to mend it, each of them by itself. What is replaced is told exactly, over as many
  /// lines as it has.
  fileprivate mutating func sarifFixes(_ finding: Diagnostic, _ source: FindingSource) {
    let fixes = finding.fixes.filter { !$0.edits.isEmpty }
    guard !fixes.isEmpty else { return }
    key("fixes")
    array { json in
      for fix in fixes {
        json.object { json in
          json.key("description")
          json.message(fix.title)
          json.key("artifactChanges")
          json.array { json in
            json.object { json in
              json.key("artifactLocation")
              json.object { $0.member("uri", uriReference(source.location)) }
              json.key("replacements")
              json.array { json in
                for edit in fix.edits { json.replacement(edit, source) }
              }
            }
          }
          json.key("properties")
          json.object { $0.member("safe", fix.isSafe) }
        }
      }
    }
  }

  private mutating func replacement(_ edit: Edit, _ source: FindingSource) {
    object { json in
      json.key("deletedRegion")
      json.region(FindingRegion(edit.range, source.tree))
      guard !edit.replacement.isEmpty else { return }
      json.key("insertedContent")
      json.object { $0.member("text", String(decoding: edit.replacement, as: UTF8.self)) }
    }
  }
}

/// A text as a message that says it and nothing else: no link, and no place for another text.
func sarifText(_ text: String) -> String {
  let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
  // A character of no width parts what would be a link.
  return doubledBraces(lines.map { shown(String($0)) }.joined(separator: "\n"))
    .replacing("](", with: "]\u{200B}(")
}

/// In every message a single brace begins or ends the place of an argument.
private func doubledBraces(_ text: String) -> String {
  text.replacing("{", with: "{{").replacing("}", with: "}}")
}

/// The bytes of a path as a URI: relative where the path is.
func uriReference(_ path: [UInt8]) -> String {
  let digits = Array("0123456789ABCDEF".utf8)
  var uri: [UInt8] = path.first == 0x2F ? Array("file://".utf8) : []
  for byte in path {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x2F, 0x5F, 0x7E: uri.append(byte)
    default: uri += [0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
  }
  return String(decoding: uri, as: UTF8.self)
}
