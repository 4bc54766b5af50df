public import Foundation

// What no person would write: extracts of the samples, broken bytes, lines torn apart and put
// together again.

extension CanvasGenerator {
  /// Some lines of one of the samples.
  mutating func sampleExtract() -> [UInt8] {
    let lines = random.one(of: Samples.lines)
    let start = random.below(lines.count)
    return join(Array(lines[start..<min(lines.count, start + random.below(10) + 2)]))
  }

  /// Deletes, doubles, swaps and splices lines and bytes.
  public mutating func mutated(_ bytes: [UInt8], times: Int = 4) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<random.below(times) + 1 {
      bytes = random.once(in: 2) ? mutatedByLine(bytes) : mutatedByByte(bytes)
    }
    return bytes
  }

  private mutating func mutatedByLine(_ bytes: [UInt8]) -> [UInt8] {
    var lines = linesWithEnds(bytes)
    guard !lines.isEmpty else { return bytes }
    let place = random.below(lines.count)
    switch random.below(6) {
    case 0: lines.remove(at: place)
    case 1: lines.insert(lines[place], at: place)
    case 2: lines.swapAt(place, random.below(lines.count))
    case 3:
      let other = linesWithEnds(sampleExtract())
      lines.insert(contentsOf: other, at: place)
    case 4:
      let other = random.one(of: lines)
      let cut = random.below(lines[place].count + 1)
      lines[place] = Array(lines[place][..<cut] + other[random.below(other.count + 1)...])
    default: lines.insert(Array((random.one(of: Pieces.nearMarks) + "\n").utf8), at: place)
    }
    return lines.flatMap { $0 }
  }

  private mutating func mutatedByByte(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    let place = random.below(bytes.count + 1)
    switch random.below(6) {
    case 0 where place < bytes.count: bytes.remove(at: place)
    case 1 where place < bytes.count: bytes[place] = UInt8(random.below(256))
    case 2: bytes.insert(contentsOf: Array(random.one(of: Pieces.invisible).utf8), at: place)
    case 3: bytes.insert(contentsOf: Array(random.one(of: Pieces.nearSigns).utf8), at: place)
    case 4:
      let end = min(bytes.count, place + random.below(12))
      bytes.removeSubrange(place..<end)
    default:
      let byte = random.one(
        of: Array(" \t\n\r#-?>=</\\@[]:&.,19oa".utf8) + [0, 0xC2, 0xE2, 0x80, 0xFF])
      bytes.insert(byte, at: place)
    }
    return bytes
  }

  /// Files that are no text, or hardly any.
  mutating func odd() -> [UInt8] {
    switch random.below(9) {
    case 0: return []
    case 1: return [0xEF, 0xBB, 0xBF]
    case 2: return [0xFF, 0xFE] + Array("#\0 \0a\0\n\0".utf8)
    case 3: return Array("-\0 \0a\0b\0\n\0".utf8)
    case 4:
      return Array("P\(random.below(9))".utf8) + [random.one(of: [32, 10, 9, 65])]
        + Array("2 2\n0101".utf8)
    case 5: return written() + [0] + written()
    case 6: return [random.one(of: [10, 13, 32, 0xC2, 0xEF, 0xF4])]
    case 7: return Array("\n\r\r\n\n\r".utf8)
    default: return [0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF] + written()
    }
  }

  mutating func randomBytes() -> [UInt8] {
    let isASCII = random.once(in: 2)
    return (0..<random.below(120)).map { _ in
      isASCII
        ? random.one(of: Array(" \t\n\r#-?>=<|/\\@[]():&.,19oaÉ".utf8)) : UInt8(random.below(256))
    }
  }

  mutating func longLine() -> [UInt8] {
    let piece = random.one(of: Pieces.nearSigns + Pieces.signs + Pieces.words + Pieces.invisible)
    let separator = random.one(of: [" ", "", "\u{A0}"])
    let text = String(repeating: piece + separator, count: random.below(150) + 1)
    return Array(
      "## Costs\n\(random.one(of: Pieces.bullets + ["", "-> add ", "x: "]))\(text)\n".utf8)
  }
}

/// The lines of some bytes with their line ends; none for no bytes.
///
/// - Parameter ends: the bytes that end a line.
public func linesWithEnds(_ bytes: [UInt8], endingAt ends: Set<UInt8> = [10, 13]) -> [[UInt8]] {
  var lines: [[UInt8]] = []
  var line: [UInt8] = []
  for (index, byte) in bytes.enumerated() {
    line.append(byte)
    let isFirstOfTwo = byte == 13 && index + 1 < bytes.count && bytes[index + 1] == 10
    guard ends.contains(byte), !isFirstOfTwo else { continue }
    lines.append(line)
    line = []
  }
  return line.isEmpty ? lines : lines + [line]
}

/// The canvases in `Samples/`.
public enum Samples {
  /// The repository's folder.
  public static let repository = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The bytes of each file, by name.
  public static let files: [[UInt8]] = {
    let folder = repository.appending(path: "Samples")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".pbm") }.sorted().compactMap { name in
      (try? Data(contentsOf: folder.appending(path: name))).map { Array($0) }
    }
  }()

  /// The lines of each file without their ends.
  static let lines: [[[UInt8]]] = {
    let lines = files.map { linesWithEnds($0).map { line in line.filter { $0 != 10 && $0 != 13 } } }
    return lines.isEmpty ? [[Array("## Costs".utf8), Array("- Time".utf8)]] : lines
  }()
}
