/// The lossless tree of a canvas: every byte of the file, line by line.
///
/// One entry a line in one flat array, in file order. A line's bytes, end of line included, run
/// from its start to the next line's start, so the lines tile the file whatever is in it. The
/// tree knows marks, never words: no vocabulary changes it.
public final class Tree: Sendable {
  /// The file.
  public let bytes: [UInt8]
  /// What the file's bytes are; lines exist in any case.
  public let content: ByteContent
  /// The conflicts, in file order.
  public let conflicts: [Conflict]

  private let conflictsByLine: [Int: Int]
  /// One entry a line, and one more that says where the file ends.
  let lines: [LineRecord]

  /// The parent of what belongs to no line but to the model.
  public static let none = UInt32.max

  init(_ builder: consuming TreeBuilder) {
    bytes = builder.bytes
    content = builder.content
    conflicts = builder.conflicts
    var byLine: [Int: Int] = [:]
    for (index, conflict) in builder.conflicts.enumerated() {
      byLine[conflict.start] = index
      byLine[conflict.end] = index
    }
    conflictsByLine = byLine
    lines = builder.lines
  }

  /// Number of lines. A file's last line end begins no further line.
  public var lineCount: Int { lines.count - 1 }

  /// What the line is.
  public func kind(_ line: Int) -> LineKind { lines[line].kind }
  /// Which characters occur in the line.
  public func features(_ line: Int) -> LineFeatures { lines[line].features }
  /// Offset of the line's first byte.
  public func start(_ line: Int) -> Int { Int(lines[line].start) }
  /// Offset of the line's first character: behind the byte order mark, if the file has one.
  public func textStart(_ line: Int) -> Int {
    line == 0 ? byteOrderMarkLength(bytes) : start(line)
  }
  /// The line's bytes, end of line included.
  public func range(_ line: Int) -> ByteRange {
    ByteRange(Int(lines[line].start), Int(lines[line + 1].start))
  }
  /// What follows the mark, without blanks around it.
  public func content(_ line: Int) -> ByteRange {
    ByteRange(Int(lines[line].contentStart), Int(lines[line].contentEnd))
  }
  /// The line that this line belongs to: a note's item, an item's heading, a comment's next
  /// line; nil where it belongs to the model.
  public func parent(_ line: Int) -> Int? {
    lines[line].parent == Tree.none ? nil : Int(lines[line].parent)
  }

  /// Everything on the line that is seen: mark and content, without the blanks around.
  public func visible(_ line: Int) -> ByteRange {
    let end = Int(lines[line].contentEnd)
    return ByteRange(
      min(skipLeading(bytes, Int(lines[line].start), end), end),
      max(end, Int(lines[line].contentStart)))
  }

  /// The mark a line starts with; empty where it has none.
  public func mark(_ line: Int) -> ByteRange {
    let start = Int(visible(line).start)
    switch lines[line].kind {
    case .blank, .metadata, .note, .conflictUnread: return ByteRange(start, start)
    default: return ByteRange(start, trimBlanks(bytes, start, Int(lines[line].contentStart)))
    }
  }

  /// Number of `#` before a title or heading.
  public func headingLevel(_ line: Int) -> Int {
    let mark = mark(line)
    var level = 0
    var index = Int(mark.start)
    while index < Int(mark.end) {
      let scalar = decodeScalar(bytes, index, Int(mark.end))
      if foldFullwidth(scalar.value) == 0x23 { level += 1 }
      index += scalar.length
    }
    return level
  }

  /// The line that holds the byte at this offset; the last line for the file's end.
  public func line(at offset: Int) -> Int {
    var low = 0
    var high = max(lineCount - 1, 0)
    while low < high {
      let middle = (low + high + 1) / 2
      if Int(lines[middle].start) <= offset { low = middle } else { high = middle - 1 }
    }
    return low
  }

  /// The conflict that begins or ends on this line, if one does.
  public func conflict(at line: Int) -> Conflict? {
    conflictsByLine[line].map { conflicts[$0] }
  }

  /// The text of a range, for showing; what is not UTF-8 comes out as U+FFFD.
  public func string(_ range: ByteRange) -> String {
    String(decoding: bytes[range.indices], as: UTF8.self)
  }
}

/// A version control conflict: one node that holds its sides. The lines before `base`, or
/// `middle` where there is none, are read as if they stood alone.
public struct Conflict: Equatable, Sendable {
  /// Line of `<<<<<<<`.
  public var start: Int
  /// Line of `|||||||`, where the base is shown.
  public var base: Int?
  /// Line of `=======`.
  public var middle: Int
  /// Line of `>>>>>>>`.
  public var end: Int
}
