public import PBMModel
import PBMSyntax

/// What came of bringing two changed versions of a model together.
public struct Merge: Sendable {
  /// The file, with the marks of conflicts where there are any.
  public let bytes: [UInt8]
  /// What the two sides say that cannot both hold, in the order of the file.
  public let conflicts: [Conflict]

  /// Two changes that contradict each other.
  public struct Conflict: Equatable, Sendable {
    /// The box of the element; nil for what stands in none.
    public let box: Box?
    /// The words of the element, or of the line.
    public let text: String
    /// What contradicts what.
    public let kind: Kind
  }

  /// How two changes may contradict each other.
  public enum Kind: Equatable, Sendable {
    /// Both sides changed the same, each otherwise.
    case bothChanged
    /// Both sides added it, each otherwise.
    case bothAdded
    /// One side deleted what the other changed.
    case deletedAndChanged
    /// Both sides moved it, each to another box.
    case movedApart
    /// What would come of it cannot be right.
    case wrongTogether
  }
}

/// How conflicts are marked in a file.
public struct MergeMarks: Sendable {
  /// How many signs a mark has, at least seven.
  public var size = 7
  /// What stands behind the mark of each side.
  public var ours = "ours"
  /// What stands behind the mark of the base.
  public var base = "base"
  /// What stands behind the mark of the other side.
  public var theirs = "theirs"

  /// The usual marks.
  public init() {}
}

/// Brings two versions of a model together that both started from a third.
///
/// It is done element by element: text, weight, amount, mood, tags, id, decision, notes, impacts,
/// hypotheses, box and place each by itself. What nobody touched stays byte for byte; comments and
/// blank lines travel with the line that follows. What contradicts each other becomes a conflict
/// of as few lines as possible.
///
/// Where the sides are swapped, so are those of the conflicts, and nothing else.
public func merge(
  _ base: Canvas, _ ours: Canvas, _ theirs: Canvas, _ marks: MergeMarks = MergeMarks()
) -> Merge {
  let bytes = [base, ours, theirs].map(\.tree.bytes)
  if let whole = threeWay(bytes[0], bytes[1], bytes[2]) {
    return Merge(bytes: whole, conflicts: [])
  }
  // Whoever comes first in what follows is told by the bytes, so that no choice favours a side.
  let isSwapped = bytes[2].lexicographicallyPrecedes(bytes[1])
  let elements = MergeElements(base, isSwapped ? theirs : ours, isSwapped ? ours : theirs)
  let fates = MergeFates(elements)
  let markers = [isSwapped, !isSwapped].map {
    MergeMarker(marks, elements.lineEnd, isSwapped: $0)
  }
  var forced: Set<Int> = []
  for _ in 0..<4 {
    var merges: [Merge] = []
    var doubtful: Set<Int> = []
    // Of a conflict only the upper side is read: what is wrong must not depend on which that is.
    for marker in markers where merges.first?.conflicts.isEmpty != true {
      var writer = MergeWriter(elements, fates, marker, forced)
      merges.append(writer.merge())
      doubtful.formUnion(
        MergeCheck(elements, merges[merges.count - 1], by: writer).doubtfulElements())
    }
    if doubtful.isEmpty { return merges[0] }
    if doubtful.isSubset(of: forced) { break }
    forced.formUnion(doubtful)
  }
  return wholeConflict(elements, markers[0])
}

/// One conflict of both files as they are: nothing that could be wrong, and nothing lost.
private func wholeConflict(_ elements: MergeElements, _ marker: MergeMarker) -> Merge {
  func lines(_ side: MergeSide) -> [UInt8] {
    let whole = elements.version(side).tree.bytes
    let bytes = whole[byteOrderMarkLength(whole)...]
    let isEnded = bytes.last.map { $0 == 10 || $0 == 13 } ?? true
    return bytes + (isEnded ? [] : elements.lineEnd)
  }
  let block = marker.block(ours: lines(.ours), base: lines(.base), theirs: lines(.theirs))
  let title = MergeSide.allCases.lazy.compactMap { side -> String? in
    let canvas = elements.version(side).canvas
    return canvas.title.map { canvas.tree.string($0) }
  }.first
  return Merge(
    bytes: elements.byteOrderMark + block,
    conflicts: [Merge.Conflict(box: nil, text: title ?? "", kind: .wrongTogether)])
}

/// Writes the marks around the sides of a conflict.
struct MergeMarker {
  private let marks: MergeMarks
  private let lineEnd: [UInt8]
  /// Whether the sides are given the other way round.
  private let isSwapped: Bool

  init(_ marks: MergeMarks, _ lineEnd: [UInt8], isSwapped: Bool) {
    self.marks = marks
    self.lineEnd = lineEnd
    self.isSwapped = isSwapped
  }

  /// The sides, each of whole lines, with the marks around them.
  func block(ours: [UInt8], base: [UInt8]?, theirs: [UInt8]) -> [UInt8] {
    var block = mark(0x3C, marks.ours) + (isSwapped ? theirs : ours)
    if let base { block += mark(0x7C, marks.base) + base }
    return block + mark(0x3D, "") + (isSwapped ? ours : theirs) + mark(0x3E, marks.theirs)
  }

  private func mark(_ sign: UInt8, _ label: String) -> [UInt8] {
    let words = label.utf8.filter { $0 >= 0x20 && $0 != 0x7F }
    return [UInt8](repeating: sign, count: max(7, marks.size))
      + (words.isEmpty ? [] : [0x20] + words) + lineEnd
  }
}
