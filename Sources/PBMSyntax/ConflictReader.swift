/// Finds the conflicts that a version control system left in a file.
///
/// A conflict is a line of seven or more `<`, with a line of as many `=` and one of as many `>`
/// below it, before the next such `<` line. Marks count only at the very start of a line. All
/// marker lines are collected once, when the first one is met, so that any number of them costs
/// one look at the file.
struct ConflictReader {
  let bytes: [UInt8]
  /// The conflicts met so far.
  private(set) var found: [Conflict] = []
  /// All conflicts by the offset of their first line, once a marker was met.
  private var plannedByStart: [Int: Plan]?
  /// Conflicts that are open around the current line, outermost first.
  private var open: [Open] = []

  /// A conflict by the offsets of its marker lines.
  private struct Plan {
    var start: Int
    var base: Int?
    var middle: Int
    var end: Int

    /// Where the side that is read ends: an inner conflict must end before.
    var innerEnd: Int { base ?? middle }
  }

  private struct Open {
    var plan: Plan
    var index: Int
    /// Whether the lines now are of a side that is not read.
    var isUnread: Bool
  }

  init(bytes: [UInt8]) { self.bytes = bytes }

  /// Whether a line that begins here may be part of a conflict: most lines need no look.
  @inline(__always)
  func mayDecide(_ start: Int) -> Bool {
    guard start < bytes.count else { return false }
    let byte = bytes[start]
    return byte >= 0x3C && byte <= 0x3E || byte == 0x7C || !open.isEmpty
  }

  /// The line's shape if a conflict decides it: a marker, or a line of a side nobody reads.
  mutating func read(line: Int, _ start: Int, _ end: Int) -> LineReader.Shape? {
    let isMarker = start < end && markerLength(bytes, start, end) != nil
    guard isMarker || !open.isEmpty else { return nil }
    if let current = open.last {
      if let kind = step(line, start, current) { return marker(kind, start, end) }
      if current.isUnread {
        return LineReader.Shape(
          kind: .conflictUnread, contentStart: start, contentEnd: trimTrailing(bytes, start, end))
      }
    }
    guard isMarker else { return nil }
    if plannedByStart == nil { plannedByStart = plan(from: start) }
    if let plan = plannedByStart?[start], plan.end < open.last?.plan.innerEnd ?? .max {
      open.append(Open(plan: plan, index: found.count, isUnread: false))
      found.append(Conflict(start: line, base: nil, middle: line, end: line))
    }
    // Alone, `=` and `|` are words of a note; the others can only be half of a conflict.
    switch bytes[start] {
    case UInt8(ascii: "<"): return marker(.conflictStart, start, end)
    case UInt8(ascii: ">"): return marker(.conflictEnd, start, end)
    default: return nil
    }
  }

  /// Moves on where the line is a marker of the conflict that is open.
  private mutating func step(_ line: Int, _ start: Int, _ current: Open) -> LineKind? {
    switch start {
    case current.plan.base:
      found[current.index].base = line
      open[open.count - 1].isUnread = true
      return .conflictBase
    case current.plan.middle:
      found[current.index].middle = line
      open[open.count - 1].isUnread = true
      return .conflictMiddle
    case current.plan.end:
      found[current.index].end = line
      open.removeLast()
      return .conflictEnd
    default: return nil
    }
  }

  private func marker(_ kind: LineKind, _ start: Int, _ end: Int) -> LineReader.Shape {
    let length = markerLength(bytes, start, end) ?? 0
    let contentEnd = max(trimBlanks(bytes, start, end), start + length)
    return LineReader.Shape(
      kind: kind, contentStart: min(skipBlanks(bytes, start + length, end), contentEnd),
      contentEnd: contentEnd)
  }

  /// Pairs all marker lines from `offset` on, by length.
  private func plan(from offset: Int) -> [Int: Plan] {
    var plans: [Int: Plan] = [:]
    var unfinished: [Int: (start: Int, base: Int?, middle: Int?)] = [:]
    var start = offset
    while start < bytes.count {
      var end = start
      while end < bytes.count, bytes[end] != 10, bytes[end] != 13 { end += 1 }
      if let length = markerLength(bytes, start, end) {
        switch bytes[start] {
        case UInt8(ascii: "<"): unfinished[length] = (start, nil, nil)
        case UInt8(ascii: "|"):
          if let one = unfinished[length], one.middle == nil, one.base == nil {
            unfinished[length]?.base = start
          }
        case UInt8(ascii: "="):
          if let one = unfinished[length], one.middle == nil { unfinished[length]?.middle = start }
        default:
          if let one = unfinished[length], let middle = one.middle {
            plans[one.start] = Plan(start: one.start, base: one.base, middle: middle, end: start)
            unfinished[length] = nil
          }
        }
      }
      start = end + 1
    }
    return plans
  }
}

/// Length of the run of `<`, `|`, `=` or `>` that a marker line is: seven or more, then a blank
/// or the end.
public func markerLength(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int? {
  guard end - start >= 7 else { return nil }
  let mark = bytes[start]
  guard mark == 0x3C || mark == 0x7C || mark == 0x3D || mark == 0x3E else { return nil }
  var index = start
  while index < end, bytes[index] == mark { index += 1 }
  guard index - start >= 7, index == end || blankLength(bytes, index, end) > 0 else { return nil }
  return index - start
}
