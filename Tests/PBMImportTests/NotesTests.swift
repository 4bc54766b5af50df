import Foundation
import PBMImport
import PBMModel
import TestSupport
import Testing

// Notes as people have them, each with a table of where a careful reader puts its lines. Those from
// 20 on were written when all rules stood, and 99 of their 101 lines were right at once.

private let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Notes")

private let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
  .filter { $0.hasSuffix(".txt") }.map { String($0.dropLast(4)) }.sorted()

@Suite struct `Notes as people have them` {
  @Test(arguments: names) func `land where a careful reader puts them`(name: String) throws {
    let (right, labels, wrong) = try figures(name)
    #expect(labels > 4)
    #expect(
      right * 10 >= labels * 9, "\(name): \(right) of \(labels)\n\(wrong.joined(separator: "\n"))")
  }

  @Test func `land there nine times in ten or more`() throws {
    var report = ""
    var all = (right: 0, labels: 0)
    for name in names {
      let (right, labels, wrong) = try figures(name)
      all = (all.right + right, all.labels + labels)
      report += "\(name): \(right)/\(labels)\n" + wrong.map { "  \($0)\n" }.joined()
    }
    if ProcessInfo.processInfo.environment["PBM_FIGURES"] != nil {
      print(report + "all: \(all.right)/\(all.labels)")
    }
    #expect(all.right * 20 >= all.labels * 19, "\(report)")
  }

  @Test(arguments: names) func `keep all that they say`(name: String) throws {
    let bytes = try [UInt8](Data(contentsOf: folder.appending(path: name + ".txt")))
    let violation = Law.notes.violation(Subject(bytes))
    #expect(violation == nil, "\(violation ?? "")")
  }

  /// How many of the labelled lines stand where they should, of how many, and which do not.
  private func figures(_ name: String) throws -> (right: Int, labels: Int, wrong: [String]) {
    let bytes = try [UInt8](Data(contentsOf: folder.appending(path: name + ".txt")))
    let notes = try canvasFromNotes(bytes)
    let table = try String(contentsOf: folder.appending(path: name + ".labels"), encoding: .utf8)
    var right = 0
    var labels = 0
    var wrong: [String] = []
    for row in table.split(separator: "\n") where !row.hasPrefix("#") {
      let cells = row.split(separator: "\t").map(String.init)
      let line = try #require(Int(cells[0]))
      labels += 1
      let entries = notes.account.filter { $0.line == line }
      let found = Set(
        entries.filter { $0.kind.rawValue == cells[1] }.map { $0.box?.identifier ?? "model" })
      // Comments stand before what they are about; where they stand is no part of the model.
      let isRight =
        ["comment", "layout"].contains(cells[1])
        ? !found.isEmpty : found == Set(cells[2].split(separator: ",").map(String.init))
      if isRight {
        right += 1
      } else {
        wrong.append("\(row) but \(entries.map(\.sentence))")
      }
    }
    return (right, labels, wrong)
  }
}
