/// Finds the most lines that two texts have in common in the same order.
///
/// Myers' search from both ends (An O(ND) Difference Algorithm and Its Variations, 1986), in space
/// that grows with the number of lines, and with a limit to the time.
struct CommonLines {
  /// The lines that are equal, in order.
  private(set) var pairs: [(old: Int, new: Int)] = []

  private let old: [Int32]
  private let new: [Int32]
  /// How far each diagonal of a box was followed, as an old line: from the start, and from the
  /// end. Along a diagonal the old line less the new one is the same.
  private var forth: Reach
  private var back: Reach
  /// How many steps a search takes before it settles for the best that it has found.
  private let patience: Int

  /// A stretch of both texts that is still to be compared.
  private struct Box {
    var old: Range<Int>
    var new: Range<Int>
  }

  init(old: [Int32], new: [Int32]) {
    self.old = old
    self.new = new
    let size = old.count + new.count + 3
    forth = Reach(size: size, origin: new.count + 1, beyond: -1)
    back = Reach(size: size, origin: new.count + 1, beyond: .max)
    patience = size < 1 << 15 ? 1024 : 256
  }

  mutating func run() {
    var boxes = [Box(old: 0..<old.count, new: 0..<new.count)]
    while var box = boxes.popLast() {
      while let left = box.old.first, let right = box.new.first, old[left] == new[right] {
        pairs.append((left, right))
        box = Box(old: box.old.dropFirst(), new: box.new.dropFirst())
      }
      var end = (old: box.old.upperBound, new: box.new.upperBound)
      while end.old > box.old.lowerBound, end.new > box.new.lowerBound,
        old[end.old - 1] == new[end.new - 1]
      { end = (end.old - 1, end.new - 1) }
      // What is equal at the end has its turn behind all that comes before it.
      if end.old < box.old.upperBound {
        boxes.append(Box(old: end.old..<box.old.upperBound, new: end.new..<box.new.upperBound))
        box = Box(old: box.old.lowerBound..<end.old, new: box.new.lowerBound..<end.new)
      }
      guard !box.old.isEmpty, !box.new.isEmpty else { continue }
      let middle = middle(of: box)
      boxes.append(
        Box(old: middle.old..<box.old.upperBound, new: middle.new..<box.new.upperBound))
      boxes.append(
        Box(old: box.old.lowerBound..<middle.old, new: box.new.lowerBound..<middle.new))
    }
  }

  /// A point on a shortest way through the box, near its middle.
  private mutating func middle(of box: Box) -> (old: Int, new: Int) {
    let limits =
      box.old.lowerBound - box.new.upperBound...box.old.upperBound - box.new.lowerBound
    let start = box.old.lowerBound - box.new.lowerBound
    let end = box.old.upperBound - box.new.upperBound
    forth.begin(on: start, at: box.old.lowerBound)
    back.begin(on: end, at: box.old.upperBound)
    // A way of an odd number of steps is met by a step forth, one of an even number by one back.
    let isOdd = (start - end) % 2 != 0
    for _ in 0..<patience {
      forth.widen(within: limits)
      if let meeting = stepForth(box, meetsBack: isOdd) { return meeting }
      back.widen(within: limits)
      if let meeting = stepBack(box, meetsForth: !isOdd) { return meeting }
    }
    return furthest(box)
  }

  private mutating func stepForth(_ box: Box, meetsBack: Bool) -> (old: Int, new: Int)? {
    for diagonal in forth.diagonals {
      var line = max(forth[diagonal - 1] + 1, forth[diagonal + 1])
      while line < box.old.upperBound, line - diagonal < box.new.upperBound,
        old[line] == new[line - diagonal]
      { line += 1 }
      forth[diagonal] = line
      if meetsBack, back.covers(diagonal), back[diagonal] <= line {
        return (line, line - diagonal)
      }
    }
    return nil
  }

  private mutating func stepBack(_ box: Box, meetsForth: Bool) -> (old: Int, new: Int)? {
    for diagonal in back.diagonals {
      var line = min(back[diagonal - 1], back[diagonal + 1] - 1)
      while line > box.old.lowerBound, line - diagonal > box.new.lowerBound,
        old[line - 1] == new[line - diagonal - 1]
      { line -= 1 }
      back[diagonal] = line
      if meetsForth, forth.covers(diagonal), forth[diagonal] >= line {
        return (line, line - diagonal)
      }
    }
    return nil
  }

  /// The point that is furthest from where its search began.
  private func furthest(_ box: Box) -> (old: Int, new: Int) {
    // Where nothing better is found all old lines go, and all new ones come.
    var best = (old: box.old.upperBound, new: box.new.lowerBound)
    var most = 0
    func consider(_ line: Int, _ diagonal: Int, _ distance: (Int, Int) -> Int) {
      guard box.old.contains(line) || line == box.old.upperBound,
        box.new.contains(line - diagonal) || line - diagonal == box.new.upperBound
      else { return }
      let done = distance(line, line - diagonal)
      if done > most { (best, most) = ((line, line - diagonal), done) }
    }
    for diagonal in forth.diagonals {
      consider(forth[diagonal], diagonal) {
        $0 - box.old.lowerBound + $1 - box.new.lowerBound
      }
    }
    for diagonal in back.diagonals {
      consider(back[diagonal], diagonal) { box.old.upperBound - $0 + box.new.upperBound - $1 }
    }
    return best
  }
}

/// How far a search from one corner of a box has come on each diagonal.
private struct Reach {
  private var lines: [Int]
  /// Where the diagonal 0 stands.
  private let origin: Int
  /// What stands beside the diagonals that were reached.
  private let beyond: Int
  private var lowest = 0
  private var highest = 0

  init(size: Int, origin: Int, beyond: Int) {
    lines = [Int](repeating: beyond, count: size)
    self.origin = origin
    self.beyond = beyond
  }

  subscript(diagonal: Int) -> Int {
    get { lines[diagonal + origin] }
    set { lines[diagonal + origin] = newValue }
  }

  /// The diagonals of the last step: every other one.
  var diagonals: StrideThrough<Int> { stride(from: lowest, through: highest, by: 2) }

  func covers(_ diagonal: Int) -> Bool { diagonal >= lowest && diagonal <= highest }

  mutating func begin(on diagonal: Int, at line: Int) {
    (lowest, highest) = (diagonal, diagonal)
    self[diagonal] = line
  }

  /// One more diagonal on either side. Outside the box there is none, and the next step looks at
  /// those between the ones of this step.
  mutating func widen(within limits: ClosedRange<Int>) {
    if lowest > limits.lowerBound {
      lowest -= 1
      self[lowest - 1] = beyond
    } else {
      lowest += 1
    }
    if highest < limits.upperBound {
      highest += 1
      self[highest + 1] = beyond
    } else {
      highest -= 1
    }
  }
}
