import Foundation
import PBMDiff
import PBMModel

/// A place in one model: box and text.
struct Place: Hashable {
  let box: String
  let text: String
}

/// One change as a row: what stands in a truth file, and what a matcher says.
struct Row: Hashable {
  let action: String
  let before: Place?
  let after: Place?
}

/// A pair of models, and what a careful reader said about it.
struct Pair {
  let name: String
  let language: String
  let old: Canvas
  let new: Canvas
  let truth: [Row]
  let hard: [Bool]
}

/// Reads all pairs of a folder, in the order of their names.
func readPairs(in folder: String) throws -> [Pair] {
  let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
  return try names.filter { !$0.hasPrefix(".") }.map { try readPair("\(folder)/\($0)", $0) }
}

private func readPair(_ folder: String, _ name: String) throws -> Pair {
  let data = try Data(contentsOf: URL(fileURLWithPath: "\(folder)/truth.json"))
  let file = try JSONDecoder().decode(TruthFile.self, from: data)
  return Pair(
    name: name, language: file.lang,
    old: readCanvas([UInt8](try Data(contentsOf: URL(fileURLWithPath: "\(folder)/before.pbm")))),
    new: readCanvas([UInt8](try Data(contentsOf: URL(fileURLWithPath: "\(folder)/after.pbm")))),
    truth: file.changes.map {
      Row(action: $0.action, before: $0.before?.place, after: $0.after?.place)
    },
    hard: file.changes.map { $0.hard ?? false })
}

private struct TruthFile: Decodable {
  let lang: String
  let changes: [TruthChange]
}

private struct TruthChange: Decodable {
  let action: String
  let before: TruthPlace?
  let after: TruthPlace?
  let hard: Bool?
}

private struct TruthPlace: Decodable {
  let box: String
  let text: String

  var place: Place { Place(box: box, text: text) }
}

/// The place of an item.
func place(_ canvas: Canvas, _ item: Int) -> Place {
  Place(
    box: canvas.items[item].box?.identifier ?? "", text: canvas.text(canvas.items[item]))
}

/// A change as a row.
func row(_ pair: Pair, _ change: Change) -> Row {
  Row(
    action: change.action.identifier, before: change.old.map { place(pair.old, $0) },
    after: change.new.map { place(pair.new, $0) })
}

/// What `compare` says.
func pbmRows(_ pair: Pair) -> [Row] {
  compare(pair.old, pair.new).changes.map { row(pair, $0) }
}
