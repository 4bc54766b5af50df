import Foundation
import PBMLint
import Testing

// Every finding as a person sees it: the bad example of each rule, checked, and what is printed
// about it. `PBM_REWRITE=1` prints it anew.

private let galleryFile = testFolder.appending(path: "Gallery.txt")

@Suite struct `The gallery` {
  @Test func `shows each finding as it is printed`() throws {
    let kept = try? String(contentsOf: galleryFile, encoding: .utf8)
    let shown = try gallery()
    if ProcessInfo.processInfo.environment["PBM_REWRITE"] == "1" {
      try Data(shown.utf8).write(to: galleryFile)
      return
    }
    let pages = [kept ?? "", shown].map { $0.components(separatedBy: "=== ") }
    for (old, new) in zip(pages[0], pages[1]) { #expect(old == new) }
    #expect(kept.map { Array($0.utf8) } == Array(shown.utf8))
  }
}

/// One page a rule: its code, and the report on its bad example.
private func gallery() throws -> String {
  let machine = try Machine()
  var pages: [String] = []
  for rule in allRules {
    let name = rule.base == nil ? "\(rule.code).pbm" : "target.pbm"
    try machine.write(name, Data(rule.badExample))
    if let base = rule.base {
      // A base may be looked for outside of a repository only where there is one.
      _ = try machine.run("git init -q")
      try machine.write("current.pbm", Data(base.utf8))
    }
    let report = try machine.run("pbm check --format text \(name) 2>/dev/null").text
    #expect(report.contains("[\(rule.code)]"), "\(rule.code)")
    pages.append("=== \(rule.code)\n\n\(report)")
  }
  return pages.joined()
}
