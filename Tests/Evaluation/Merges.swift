import Foundation
import TestSupport

// How often a merge says what is true, beside what git says of the same three files.

/// What git says of the same files as `MergeVerdict`.
private struct GitVerdict {
  let isSaid: Bool
  let isFalse: Bool
  let isSilent: Bool
}

/// The table, and whether all that is demanded holds.
func mergeReport(count: Int, besidesGit: Bool) async throws -> (text: String, hold: Bool) {
  var text = "\(count) merges a row of canvases of 54 items, in 100 of them\n"
  var missed: [String] = []
  for hasIDs in [true, false] {
    text += "\n"
    text += line(
      [
        hasIDs ? "edits, with ids" : "edits, without ids", "true", "git says", "git false",
        "git silent", "pbm says", "pbm false", "pbm silent", "pbm wrong",
      ])
    for edits in MergeFigures.rows {
      let figures = await MergeFigures(count: count, edits: edits, hasIDs: hasIDs)
      let git = besidesGit ? try gitVerdicts(figures) : nil
      func share(_ count: Int) -> String {
        String(format: "%.2f", 100 * Double(count) / Double(max(1, figures.verdicts.count)))
      }
      text += line(
        [
          "\(edits)", share(figures.count(\.isTrue)),
          git.map { share($0.count { $0.isSaid }) } ?? "",
          git.map { share($0.count { $0.isFalse }) } ?? "",
          git.map { share($0.count { $0.isSilent }) } ?? "",
          share(figures.count(\.isSaid)), share(figures.count(\.isFalse)),
          share(figures.count(\.isSilent)), share(figures.count(\.isWrong)),
        ])
      missed += figures.missed
    }
  }
  text += "\n"
  text += missed.isEmpty ? "holds   all that is demanded\n" : ""
  text += missed.map { "missed  \($0)\n" }.joined()
  return (text, missed.isEmpty)
}

/// Every merge that did not come to what it should.
func mergeErrors(count: Int) async -> String {
  var text = ""
  for hasIDs in [true, false] {
    for edits in MergeFigures.rows {
      let figures = await MergeFigures(count: count, edits: edits, hasIDs: hasIDs)
      for (number, verdict) in figures.verdicts.enumerated() {
        guard let difference = verdict.difference else { continue }
        let script = MergeFigures.script(number, edits: edits, hasIDs: hasIDs)
        text += "\n\(edits) edits, \(hasIDs ? "with" : "without") ids, number \(number): "
        text += "\(difference)\n\(script.told)"
      }
    }
  }
  return text
}

private func gitVerdicts(_ figures: MergeFigures) throws -> [GitVerdict] {
  let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("pbm-merges-\(ProcessInfo.processInfo.processIdentifier)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  return try figures.verdicts.enumerated().map { number, verdict in
    let script = MergeFigures.script(number, edits: figures.edits, hasIDs: figures.hasIDs)
    let files = try [("ours", script.ours), ("base", script.base), ("theirs", script.theirs)]
      .map { name, model in
        let file = folder.appendingPathComponent(name)
        try Data(model.bytes).write(to: file)
        return file.path
      }
    let isSaid = try hasConflict(files)
    return GitVerdict(
      isSaid: isSaid, isFalse: isSaid && !verdict.isTrue, isSilent: !isSaid && verdict.isTrue)
  }
}

private func hasConflict(_ files: [String]) throws -> Bool {
  let git = Process()
  git.executableURL = URL(fileURLWithPath: "/usr/bin/env")
  git.arguments = ["git", "merge-file", "--stdout", "--quiet"] + files
  git.standardOutput = FileHandle.nullDevice
  try git.run()
  git.waitUntilExit()
  // As many as there are conflicts; from 128 on something else went wrong.
  guard git.terminationStatus < 128 else { throw CocoaError(.fileReadUnknown) }
  return git.terminationStatus > 0
}
