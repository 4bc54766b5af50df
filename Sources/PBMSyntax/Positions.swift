/// Lines and columns of offsets: only what is shown to somebody has them.
public struct Positions: Sendable {
  /// A place as people count it.
  public struct Position: Equatable, Sendable {
    /// From 1.
    public var line: Int
    /// In Unicode scalars, from 1.
    public var column: Int
  }

  private let tree: Tree

  /// Places in the tree's file.
  public init(_ tree: Tree) { self.tree = tree }

  /// Line and column of a byte; the end of the file belongs to its last line.
  public func position(_ offset: Int) -> Position {
    guard tree.lineCount > 0 else { return Position(line: 1, column: 1) }
    let line = tree.line(at: offset)
    let start = tree.textStart(line)
    var column = 1
    for index in start..<max(start, min(offset, tree.bytes.count))
    where tree.bytes[index] & 0xC0 != 0x80 { column += 1 }
    return Position(line: line + 1, column: column)
  }
}
