import Foundation

// Large pairs of canvases: written to files, and what was made of them held against the truth.

/// Writes what there is of a pair into a folder.
func generatePair(_ pair: LargePair, _ folder: String) {
  try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  let truth = pair.truth.map { "\($0.old)\t\($0.new)\t\($0.isEdited ? "edited" : "same")\n" }
  let files = [
    ("old.pbm", pair.old), ("new.pbm", pair.shuffled), ("straight.pbm", pair.straight),
    ("truth.tsv", truth.joined()),
  ]
  for (name, text) in files where !text.isEmpty {
    _ = FileManager.default.createFile(atPath: "\(folder)/\(name)", contents: Data(text.utf8))
  }
}

/// How many pairs there are, were said, and are both.
private struct PairCount {
  var right = 0
  var said = 0
  var isTrue = 0

  var shown: String {
    let precision = Double(right) / Double(max(1, said))
    return String(
      format: "precision=%.4f recall=%.4f pairs=%d", precision,
      Double(right) / Double(max(1, isTrue)), isTrue)
  }
}

/// Prints precision and recall of the pairs, of all and of those whose items were edited.
func judge(_ truthPath: String, _ reportPath: String) -> Int32 {
  guard let truth = try? String(contentsOfFile: truthPath, encoding: .utf8),
    let data = FileManager.default.contents(atPath: reportPath),
    let report = try? JSONDecoder().decode(Report.self, from: data)
  else {
    print("cannot be read: \(truthPath) or \(reportPath)")
    return 2
  }
  var partners: [Int: (new: Int, isEdited: Bool)] = [:]
  var all = PairCount()
  var edited = PairCount()
  for line in truth.split(separator: "\n") {
    let fields = line.split(separator: "\t")
    guard fields.count == 3, let old = Int(fields[0]), let new = Int(fields[1]) else { continue }
    partners[old] = (new, fields[2] == "edited")
    all.isTrue += 1
    if fields[2] == "edited" { edited.isTrue += 1 }
  }
  for change in report.changes {
    guard let old = change.old?.line, let new = change.new?.line else { continue }
    let isRight = partners[old]?.new == new
    all.said += 1
    if isRight { all.right += 1 }
    // Whatever is said to be reworded belongs to the harder figure, whether or not it was.
    guard change.reworded || partners[old]?.isEdited == true else { continue }
    edited.said += 1
    if isRight { edited.right += 1 }
  }
  print("pairs \(all.shown)")
  print("edited \(edited.shown)")
  for limit in report.limits ?? [] { print("limit: \(limit)") }
  return 0
}

/// What the judge reads of `pbm diff --format json`.
private struct Report: Decodable {
  struct Change: Decodable {
    struct Item: Decodable { let line: Int }

    let old: Item?
    let new: Item?
    let reworded: Bool
  }

  let changes: [Change]
  let limits: [String]?
}
