/// A half-open range of byte offsets in one source.
///
/// Offsets are 32 bits wide: a file over 2 GiB is refused before it gets here, and the tree of
/// a large file is mostly offsets.
public struct ByteRange: Equatable, Hashable, Sendable {
  /// Offset of the first byte, from 0.
  public var start: UInt32
  /// Offset after the last byte.
  public var end: UInt32

  /// Makes the range from `start` up to and without `end`.
  public init(_ start: Int, _ end: Int) {
    self.start = UInt32(truncatingIfNeeded: start)
    self.end = UInt32(truncatingIfNeeded: end)
  }

  /// The range as array indices.
  public var indices: Range<Int> { Int(start)..<Int(end) }
  /// Number of bytes.
  public var count: Int { Int(end) - Int(start) }
  /// Whether the range holds no byte.
  public var isEmpty: Bool { start == end }
}
