import Foundation
import PBMExchange
import PBMLint
import PBMSyntax
import Testing

// Reports, from findings that no rule would make.

private let hostile = [
  "]]> & <b>\"'</b> <script>x</script>", "a | b \\| c `d` | *e*",
  "::error::x %0A %25\r\n::warning::y",
  "[x](http://e.vil) ![y](z) {0} {{1}} @me #1", "\u{1B}]0;t\u{7} \u{202E}abc\u{2028}\u{FFFE}\u{0}",
  "<!-- -->\n\n# heading\n- item", "</testcase></details>", "&#10; &amp; %s %n",
]

/// A file with a finding for each text.
private func file(_ texts: [String], name: String = "a.pbm") -> FileFindings {
  let tree = parse(Array("## Costs\n- a\n".utf8))
  let findings = texts.map {
    Diagnostic(Code("empty-box", .warning), ByteRange(9, 12), $0, help: $0)
  }
  return FileFindings(
    findings, in: FindingSource(tree, name: name, location: Array(name.utf8)), base: nil)
}

private func report(_ format: FindingsFormat, _ files: [FileFindings]) throws -> String {
  let writer = try #require(findingsWriter(format, version: "1.2.3"))
  var summary = ReportSummary()
  summary.files = files.count
  summary.counts[1] = files.reduce(0) { $0 + $1.findings.count }
  var bytes: [UInt8] = []
  writer.write(files.map(writer.part), summary) { bytes += $0 }
  return String(decoding: bytes, as: UTF8.self)
}

@Suite struct `Findings with any words` {
  @Test(arguments: [FindingsFormat.junit, .checkstyle])
  func `are well-formed XML that says them`(format: FindingsFormat) throws {
    for text in hostile {
      let xml = try report(format, [file([text], name: text)])
      // Everything between quotes and tags is escaped.
      let bare = xml.replacing(/<[?\/]?[a-z-]+(?: [a-z]+="[^"<>]*")*\??\/?>/, with: "")
      #expect(!bare.contains("<") && !bare.contains(">") && !bare.contains("\""), "\(xml)")
      #expect(!xml.contains(/&(?!(amp|lt|gt|quot|apos);)/))
    }
  }

  @Test func `are one command each for GitHub`() throws {
    let lines = try report(.github, hostile.map { file([$0], name: $0) })
      .split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count == hostile.count + 1 && lines.last == "")
    for line in lines.dropLast() {
      let properties = try #require(
        line.firstMatch(of: /^::warning ([^:]*)::/), "\(line)"
      ).1.split(separator: ",")
      #expect(properties.count == 6, "\(line)")
      #expect(!line.contains("\r") && !line.contains("\u{1B}"))
    }
  }

  @Test func `are no links and no places for arguments in SARIF`() throws {
    let text = try report(.sarif, [file(hostile)])
    let object = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    let runs = try #require(object?["runs"] as? [[String: Any]])
    let results = try #require(runs.first?["results"] as? [[String: Any]])
    #expect(results.count == hostile.count)
    for result in results {
      let message = (result["message"] as? [String: String])?["text"] ?? "]("
      #expect(!message.contains("]("))
      #expect(!message.replacing("{{", with: "").contains("{"), "\(message)")
    }
  }

  @Test(.enabled(if: Renderer.isAvailable))
  func `are three cells each in Markdown, and nothing acts`() throws {
    let html = try Renderer.html(report(.markdown, hostile.map { file([$0], name: $0) }))
    #expect(html.matches(of: /<tr>/).count == hostile.count + 1)
    #expect(html.matches(of: /<td>/).count == 3 * hostile.count)
    let tags = Set(html.matches(of: /<([a-z0-9]+)/).map { String($0.1) })
    #expect(
      tags.isSubset(of: [
        "p", "strong", "h4", "table", "thead", "tbody", "tr", "th", "td", "br", "em", "code",
      ]), "\(tags)")
  }

  @Test func `have fingerprints of their own, the same on every run`() throws {
    // What stands there, not what is said of it: twice the same is counted.
    let same = try report(.sarif, [file(["a", "b"])])
    let prints = same.matches(of: /"primaryLocationLineHash":"([0-9a-f]{16}:\d+)"/)
      .map { String($0.1) }
    #expect(prints == ["5b183c4f85996d4c:1", "5b183c4f85996d4c:2"])
    let entries = try report(.gitlab, [file(["a", "a"]), file(["a"], name: "b.pbm")])
    #expect(Set(entries.matches(of: /[0-9a-f]{32}/).map { String($0.0) }).count == 3)
  }
}

@Suite struct `The groups of rules` {
  @Test func `hold every rule once, in the order of the list`() {
    #expect(ruleGroups.flatMap(\.rules).map(\.code) == allRules.map(\.code))
    #expect(ruleGroups.count > 6)
    #expect(ruleGroups.allSatisfy { !$0.rules.isEmpty && !$0.title.isEmpty })
  }
}
