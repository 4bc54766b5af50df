import PBMSyntax

/// A text cut into lines, each with its end.
struct TextLines {
  let bytes: [UInt8]
  /// Where each line starts, and where the text ends.
  private let starts: [Int]
  private let isCutAtReturns: Bool

  /// Cuts at line feeds only, as git and patch count lines.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    isCutAtReturns = false
    var starts = [0]
    for (index, byte) in bytes.enumerated() where byte == 10 { starts.append(index + 1) }
    if starts.last != bytes.count { starts.append(bytes.count) }
    self.starts = starts
  }

  /// The lines that a canvas has: a carriage return alone ends one as well.
  init(_ tree: Tree) {
    bytes = tree.bytes
    isCutAtReturns = true
    starts = (0..<tree.lineCount).map { tree.start($0) } + [tree.bytes.count]
  }

  var count: Int { starts.count - 1 }

  func start(_ line: Int) -> Int { starts[line] }

  subscript(line: Int) -> ArraySlice<UInt8> { bytes[starts[line]..<starts[line + 1]] }

  /// Whether nothing that is seen stands on the line.
  func isBlank(_ line: Int) -> Bool {
    var index = starts[line]
    while index < starts[line + 1] {
      let scalar = decodeScalar(bytes, index, starts[line + 1])
      let isEnd = scalar.value == 10 || scalar.value == 13
      guard isEnd || PBMSyntax.isBlank(scalar.value) || isUnseen(scalar.value) else { return false }
      index += scalar.length
    }
    return true
  }

  /// Appends a row of a unified difference: the mark, the line and a line feed.
  func write(_ mark: UInt8, _ line: Int, to output: inout [UInt8]) {
    output.append(mark)
    output += self[line]
    if output.last == 10 { return }
    if isCutAtReturns, output.last == 13 {
      output[output.count - 1] = 10
    } else {
      output += Array("\n\\ No newline at end of file\n".utf8)
    }
  }
}

/// Lines of the old text for which lines of the new one stand; one of the two may be none.
///
/// What lies between two changes is equal in both texts.
struct LineChange: Equatable {
  var old: Range<Int>
  var new: Range<Int>

  /// Whether the other change begins where this one ends.
  func touches(_ next: LineChange) -> Bool {
    old.upperBound == next.old.lowerBound && new.upperBound == next.new.lowerBound
  }
}
