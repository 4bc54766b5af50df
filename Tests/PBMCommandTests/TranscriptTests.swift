import Foundation
import Testing

/// A file in `Transcripts`.
struct TranscriptFile: CustomTestStringConvertible, Sendable {
  let url: URL
  let text: String

  var testDescription: String { url.lastPathComponent }

  static let folder = testFolder.appending(path: "Transcripts")

  static let all: [TranscriptFile] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".txt") }.sorted().compactMap { name in
      let url = folder.appending(path: name)
      guard let bytes = try? Data(contentsOf: url) else { return nil }
      return TranscriptFile(url: url, text: String(decoding: bytes, as: UTF8.self))
    }
  }()

  /// Those that this machine can replay: some need a user who is not root, or git.
  static let replayable = all.filter { file in
    (Machine.hasOrdinaryUser || !file.text.contains("$ ordinary "))
      && (Machine.has("git") || !file.text.contains("$ git "))
  }
}

private let isRewriting = ProcessInfo.processInfo.environment["PBM_REWRITE"] == "1"

@Suite struct `A transcript` {
  @Test(arguments: TranscriptFile.replayable)
  func `is what the program says`(file: TranscriptFile) throws {
    let expected = Transcript(file.text)
    let actual = try expected.replayed(on: Machine())
    for case .command(let line, let said) in actual.steps where isJSON(line) {
      expectJSON(said, from: line)
    }
    if isRewriting {
      try Data((actual.lines.joined(separator: "\n") + "\n").utf8).write(to: file.url)
      return
    }
    let difference = differingLines(expected.lines, actual.lines)
    #expect(difference == nil, "\(file.testDescription)\n\(difference ?? "")")
  }

  @Test func `is kept for each command`() {
    #expect(FileManager.default.isExecutableFile(atPath: Machine.program.path))
    #expect(TranscriptFile.all.count > 20, "the transcripts were not found")
  }

  @Test func `reads as it was written`() {
    for file in TranscriptFile.all {
      let transcript = Transcript(file.text)
      for case .remark(let line) in transcript.steps {
        #expect(!isExpectation(line), "\(file.testDescription): no command says \(line)")
      }
      let lines = transcript.lines
      #expect(lines.joined(separator: "\n") + "\n" == file.text, "\(file.testDescription)")
    }
  }

  private func isJSON(_ line: String) -> Bool {
    line.hasPrefix("pbm ") && line.contains("--format json") && !line.contains(/[|>;]/)
  }

  private func expectJSON(_ said: [String], from line: String) {
    let output = said.filter { $0.hasPrefix("|") }.map { String($0.dropFirst(2)) }
    guard !output.isEmpty else { return }
    // A history is an object a line.
    let isByLine = line.hasPrefix("pbm log ")
    for json in isByLine ? output : [output.joined(separator: "\n")] {
      #expect(throws: Never.self, "\(line)") {
        _ = try JSONSerialization.jsonObject(with: Data(json.utf8))
      }
    }
  }
}

/// The lines that differ, marked `-` (expected) and `+` (what came), each with what stands around
/// it; nil where there are none.
private func differingLines(_ expected: [String], _ actual: [String]) -> String? {
  // Swift takes texts for the same that are written in other scalars.
  let old = expected.map { Array($0.utf8) }
  let new = actual.map { Array($0.utf8) }
  guard old != new else { return nil }
  var removed: Set<Int> = []
  var inserted: Set<Int> = []
  for change in new.difference(from: old) {
    switch change {
    case .remove(let offset, _, _): removed.insert(offset)
    case .insert(let offset, _, _): inserted.insert(offset)
    }
  }
  var rows: [String] = []
  var left = 0
  var right = 0
  while left < expected.count || right < actual.count {
    if removed.contains(left) {
      rows.append("-" + expected[left])
      left += 1
    } else if inserted.contains(right) {
      rows.append("+" + actual[right])
      right += 1
    } else {
      rows.append(" " + expected[left])
      left += 1
      right += 1
    }
  }
  return shortened(rows)
}

/// Only what differs, the command that it belongs to, and three lines around.
private func shortened(_ rows: [String]) -> String {
  var kept: Set<Int> = []
  for (index, row) in rows.enumerated() where !row.hasPrefix(" ") {
    kept.formUnion(max(0, index - 3)...min(rows.count - 1, index + 3))
    if let command = rows[...index].lastIndex(where: { $0.dropFirst().hasPrefix("$ ") }) {
      kept.insert(command)
    }
  }
  var result: [String] = []
  for index in rows.indices where kept.contains(index) {
    if index > 0, !kept.contains(index - 1) { result.append(" ...") }
    result.append(rows[index])
  }
  return result.joined(separator: "\n")
}
