import Foundation
import PBMDiff
import PBMModel
import PBMSyntax
import TestSupport
import Testing

// The history that is told is the one that comparing neighbours gives, for any versions.

private struct Entry: Decodable {
  struct Change: Decodable {
    var action: String
    var fingerprint: String
  }
  struct Difference: Decodable { var kind: String }
  var subject: String?
  var event: String
  var changes: [Change]?
  var summary: [String: Int]?
  var other: [Difference]?
}

private func entries(_ outcome: Outcome) throws -> [Entry] {
  try outcome.output.split(separator: 0x0A).map { line in
    try JSONDecoder().decode(Entry.self, from: Data(line))
  }
}

extension Machine {
  /// Makes a repository in which a file has these bytes one after another.
  fileprivate func commit(_ versions: [[UInt8]], to name: String) throws {
    var stream = Data()
    for (number, bytes) in versions.enumerated() {
      let subject = "version \(number)"
      let head = """
        commit refs/heads/main
        committer T <t@example.org> \(1_700_000_000 + number) +0000
        data \(subject.utf8.count)
        \(subject)
        M 100644 inline \(name)
        data \(bytes.count)

        """
      stream += Data(head.utf8) + Data(bytes) + Data([0x0A])
    }
    try write("stream", stream)
    let outcome = try run(
      "git init -q -b main . && git fast-import --quiet < stream && git reset -q --hard")
    try #require(outcome.status == 0, "\(outcome.errorText)")
  }
}

@Suite(.enabled(if: Machine.has("git"))) struct `The log` {
  private func versions(_ seed: UInt64) -> [[UInt8]] {
    var generator = CanvasGenerator(seed: seed)
    var random = Randomness(seed: seed)
    var versions: [[UInt8]] = []
    while versions.count < 14 {
      let script = EditScript(seed: random.next(), elements: 8, wordCount: 60)
      let some = [script.old.plain().bytes, script.new.plain().bytes, generator.file()]
      for bytes in some.dropLast(random.below(2)) where bytes != versions.last {
        versions.append(bytes)
      }
    }
    return versions
  }

  @Test(arguments: 0..<8 as Range<UInt64>)
  func `tells what comparing neighbours tells, and in all what became of the first`(
    seed: UInt64
  ) throws {
    let versions = versions(seed)
    let machine = try Machine()
    try machine.commit(versions, to: "me.pbm")
    let told = try entries(try machine.run("pbm log --format json me.pbm"))
    let backwards = try entries(try machine.run("pbm log --format json --reverse me.pbm"))
    #expect(told.map(\.subject) == backwards.reversed().map(\.subject))
    try #require(told.count == versions.count)
    var last: Canvas?
    var elements = 0
    for (entry, bytes) in zip(told.reversed(), versions) {
      let canvas = readCanvas(bytes)
      guard !canvas.hasErrors else {
        #expect(entry.event == "passed-over" && entry.changes == nil)
        continue
      }
      let comparison = compare(last ?? readCanvas([]), canvas)
      let noticeable = comparison.changes.filter(\.isNoticeable)
      let event = last == nil ? "begun" : comparison.isSame ? "layout" : "changed"
      #expect(entry.event == event)
      #expect(
        entry.changes?.map(\.fingerprint) == noticeable.map { comparison.fingerprint(of: $0) })
      #expect(entry.changes?.map(\.action) == noticeable.map(\.action.identifier))
      #expect(entry.other?.map(\.kind) == comparison.other.map(\.kind.identifier))
      for action in Action.allCases {
        #expect(entry.summary?[action.identifier] == comparison.summary.count(action))
      }
      let actions = entry.changes?.map(\.action) ?? []
      elements += actions.count { $0 == "add" } - actions.count { $0 == "delete" }
      last = canvas
    }
    // What is planned is no part of a model.
    let planned = last.map { compare($0, $0).planned.count / 2 } ?? 0
    #expect(elements == (last?.items.count ?? 0) - planned)
  }

  @Test(arguments: 0..<4 as Range<UInt64>)
  func `of each element is the part of the whole that tells of it`(seed: UInt64) throws {
    let versions = versions(seed)
    let machine = try Machine()
    try machine.commit(versions, to: "me.pbm")
    let whole = try entries(try machine.run("pbm log --format json me.pbm"))
    let known = Set(whole.flatMap { $0.changes ?? [] }.map(\.fingerprint))
    let canvases = versions.map { readCanvas($0) }
    guard let newest = canvases.last(where: { !$0.hasErrors }) else { return }
    var found = 0
    for item in newest.items.prefix(4) {
      let words = newest.text(item).replacing("'", with: "'\\''")
      let outcome = try machine.run("pbm log --format json --item '\(words)' me.pbm")
      // Several may say the same.
      guard outcome.status == 0 else { continue }
      let life = try entries(outcome)
      found += 1
      for entry in life {
        #expect(entry.changes?.count ?? 0 <= 1)
        for change in entry.changes ?? [] { #expect(known.contains(change.fingerprint)) }
      }
      #expect(life.last?.changes?.first?.action == "add")
    }
    #expect(found > 0 || newest.items.isEmpty)
  }

  @Test func `holds few versions at a time`() throws {
    let machine = try Machine()
    let page = "## Costs\n" + (0..<2000).map { "- element number \($0) of many\n" }.joined()
    let versions = (0..<60).map { Array((page + "- \($0)\n").utf8) }
    try machine.commit(versions, to: "me.pbm")
    let outcome = try machine.run("ulimit -v 2000000; pbm log me.pbm | wc -l")
    #expect(outcome.status == 0 && outcome.errorText.isEmpty)
  }
}
