/// The forms that canvases go out in, and come back from.
public enum CanvasForm: String, CaseIterable, Sendable {
  case json, yaml, csv, ndjson
}

extension YAMLLimits {
  /// What a file of canvases may have. A canvas has eight levels.
  public static let canvases = YAMLLimits(bytes: 64 * 1024 * 1024, depth: 24)
}

/// Reads the canvas that a JSON text holds.
///
/// - Throws: the first thing that is wrong, and where.
public func readCanvasJSON(_ bytes: [UInt8]) throws(YAMLProblem) -> CanvasRecord {
  try CanvasRecord(try readJSON(bytes, limits: .canvases), isJSON: true)
}

/// Reads the canvas that a YAML text holds.
///
/// - Throws: the first thing that is wrong, and where.
public func readCanvasYAML(_ bytes: [UInt8]) throws(YAMLProblem) -> CanvasRecord {
  guard let value = try readYAML(bytes, limits: .canvases) else {
    throw YAMLProblem(YAMLPlace(line: 1, column: 1), "it says nothing")
  }
  return try CanvasRecord(value, isJSON: false)
}

/// A canvas among several, and the name of the file that it came from.
public struct NamedRecord: Sendable {
  /// The name; empty where none is told.
  public var file: String
  /// What it says.
  public var record: CanvasRecord

  /// Sets both.
  public init(file: String, record: CanvasRecord) {
    self.file = file
    self.record = record
  }
}

/// Reads the canvases that NDJSON holds, one a line; lines with nothing on them are passed over.
///
/// - Throws: the first thing that is wrong, and where.
public func readCanvasRows(_ bytes: [UInt8]) throws(YAMLProblem) -> [NamedRecord] {
  var records: [NamedRecord] = []
  var number = 0
  for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
    number += 1
    guard line.contains(where: { $0 != 0x20 && $0 != 0x0D && $0 != 0x09 }) else { continue }
    do throws(YAMLProblem) {
      let value = try readJSON(Array(line), limits: .canvases)
      let record = try CanvasRecord(value, isJSON: true)
      let file = value.mapping?.first { $0.key == "file" }?.value
      let name = file.map { $0.isPlain ? "" : $0.text ?? "" } ?? ""
      records.append(NamedRecord(file: name, record: record))
    } catch {
      let place = YAMLPlace(line: number, column: error.place.column)
      throw YAMLProblem(place, error.message)
    }
  }
  return records
}
