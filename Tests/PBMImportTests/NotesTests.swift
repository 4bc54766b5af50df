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

@Suite struct `A name with a letter missing` {
  /// Every name of every box, right below a list of another box and right above its own.
  @Test(arguments: Language.allCases) func `begins its box, and is told to be a guess`(
    language: Language
  ) throws {
    for box in Box.allCases {
      let name = Vocabulary.shared.name(of: box, in: language)
      // A short name with a letter missing may be any word.
      guard name.unicodeScalars.count >= 5, name.utf8.allSatisfy({ $0 < 0x80 }) else { continue }
      var typed = name
      typed.remove(at: typed.index(typed.startIndex, offsetBy: 2))
      let bytes = Array(typed.utf8)
      guard Vocabulary.shared.heading(in: bytes, bytes.indices) == .unknown else { continue }
      let other = box == .costs ? Box.customers : .costs
      let above = Vocabulary.shared.name(of: other, in: language)
      let notes = try canvasFromNotes(Array("\(above)\n- one\n\(typed)\n- two\n".utf8))
      let heading = notes.account.first { $0.line == 3 }
      #expect(heading?.kind == .heading && heading?.box == box, "\(typed): \(notes.account)")
      #expect(heading?.remark == "a guess", "\(typed)")
      #expect(notes.account.last?.box == box, "\(typed)")
    }
  }

  @Test func `is no heading where other words follow`() throws {
    let notes = try canvasFromNotes(Array("Customers\n- nurses\nCosta\n".utf8))
    #expect(notes.account.last?.kind != .heading)
  }
}

@Suite struct `Time for notes in proportion to them` {
  /// Many facts and many rows, which once were compared each with each.
  @Test func `facts, tables and sections that are no box`() throws {
    for make in [facts, rows] {
      let small = try seconds { _ = try canvasFromNotes(make(500)) }
      let large = try seconds { _ = try canvasFromNotes(make(4000)) }
      // Eight times the notes; quadratic work would be sixty-four times as much.
      #expect(large < 30 * small + 0.05, "\(small) s, \(large) s")
    }
  }

  private func facts(_ count: Int) -> [UInt8] {
    let letters = Array("abcdefghijklmnopqrstuvwxyz")
    let lines = (0..<count).map { number in
      let name = [number / 676 % 26, number / 26 % 26, number % 26].map { String(letters[$0]) }
      return "key\(name.joined()): v\(number)\n"
    }
    return Array((lines.joined() + "\nCosts\n- a\n").utf8)
  }

  private func rows(_ count: Int) -> [UInt8] {
    Array(
      ("| a | b |\n|---|---|\n" + (0..<count).map { "| Costs | t\($0) | :) |\n" }.joined()).utf8)
  }

  private func seconds(_ work: () throws -> Void) rethrows -> Double {
    let start = ContinuousClock.now
    try work()
    let spent = ContinuousClock.now - start
    return Double(spent.components.seconds) + Double(spent.components.attoseconds) / 1e18
  }
}
