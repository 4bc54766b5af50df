import PBMSyntax

// Which lines of a text are not in another one: as few as can be.

/// The changes that lead from one text to another, in order, none touching the next.
///
/// They remove and add as few lines as can be, as long as a stretch without a common line that
/// is sure takes no more than some thousand of them; beyond that there may be more than needed, so
/// that the time grows with the number of lines, whatever they are.
func lineChanges(_ old: TextLines, _ new: TextLines) -> [LineChange] {
  var numbers: [ArraySlice<UInt8>: Int32] = [:]
  numbers.reserveCapacity(old.count)
  func number(_ lines: TextLines) -> [Int32] {
    (0..<lines.count).map { line in
      let text = lines[line]
      if let known = numbers[text] { return known }
      let next = Int32(truncatingIfNeeded: numbers.count)
      numbers[text] = next
      return next
    }
  }
  let oldNumbers = number(old)
  let newNumbers = number(new)
  var changes = changedLines(oldNumbers, newNumbers, kinds: numbers.count)
  slide(&changes, old, oldNumbers, new, newNumbers)
  return joined(changes)
}

/// Changes without equal lines between them become one.
private func joined(_ changes: [LineChange]) -> [LineChange] {
  changes.reduce(into: []) { result, change in
    if let last = result.last, last.touches(change) {
      result[result.count - 1] = LineChange(
        old: last.old.lowerBound..<change.old.upperBound,
        new: last.new.lowerBound..<change.new.upperBound)
    } else {
      result.append(change)
    }
  }
}

/// Compares two lists of numbers below `kinds`.
private func changedLines(_ old: [Int32], _ new: [Int32], kinds: Int) -> [LineChange] {
  var start = 0
  while start < min(old.count, new.count), old[start] == new[start] { start += 1 }
  var oldEnd = old.count
  var newEnd = new.count
  while oldEnd > start, newEnd > start, old[oldEnd - 1] == new[newEnd - 1] {
    oldEnd -= 1
    newEnd -= 1
  }
  // A line that the other text does not have can be equal to none, and need not be searched.
  func places(_ lines: ArraySlice<Int32>, in other: ArraySlice<Int32>) -> [Int] {
    var isThere = [Bool](repeating: false, count: kinds)
    for line in other { isThere[Int(line)] = true }
    return lines.indices.filter { isThere[Int(lines[$0])] }
  }
  let oldPlaces = places(old[start..<oldEnd], in: new[start..<newEnd])
  let newPlaces = places(new[start..<newEnd], in: old[start..<oldEnd])
  var search = CommonLines(old: oldPlaces.map { old[$0] }, new: newPlaces.map { new[$0] })
  search.run()
  var changes: [LineChange] = []
  var place = (old: start, new: start)
  for pair in search.pairs {
    let (left, right) = (oldPlaces[pair.old], newPlaces[pair.new])
    if left > place.old || right > place.new {
      changes.append(LineChange(old: place.old..<left, new: place.new..<right))
    }
    place = (left + 1, right + 1)
  }
  if oldEnd > place.old || newEnd > place.new {
    changes.append(LineChange(old: place.old..<oldEnd, new: place.new..<newEnd))
  }
  return changes
}

// MARK: Where a change may stand as well

/// Moves each removal and addition that could as well stand some lines higher or lower to where it
/// reads best: a heading or an item comes or goes with what belongs to it.
private func slide(
  _ changes: inout [LineChange], _ old: TextLines, _ oldNumbers: [Int32], _ new: TextLines,
  _ newNumbers: [Int32]
) {
  for index in changes.indices {
    let change = changes[index]
    guard change.old.isEmpty != change.new.isEmpty else { continue }
    let isAddition = change.old.isEmpty
    let lines = isAddition ? new : old
    let numbers = isAddition ? newNumbers : oldNumbers
    let range = isAddition ? change.new : change.old
    let before = index > 0 ? changes[index - 1] : LineChange(old: 0..<0, new: 0..<0)
    let end =
      index + 1 < changes.count
      ? changes[index + 1]
      : LineChange(
        old: oldNumbers.count..<oldNumbers.count, new: newNumbers.count..<newNumbers.count)
    let lowest = isAddition ? before.new.upperBound : before.old.upperBound
    let highest = isAddition ? end.new.lowerBound : end.old.lowerBound
    let shift = bestShift(range, within: lowest..<highest, lines, numbers)
    changes[index] = LineChange(
      old: change.old.lowerBound + shift..<change.old.upperBound + shift,
      new: change.new.lowerBound + shift..<change.new.upperBound + shift)
  }
}

/// By how many lines a range is best moved: a stretch may move down over a line that is equal to
/// its first, and up over one that is equal to its last.
private func bestShift(
  _ range: Range<Int>, within limits: Range<Int>, _ lines: TextLines, _ numbers: [Int32]
) -> Int {
  var lowest = 0
  while range.lowerBound + lowest > limits.lowerBound,
    numbers[range.lowerBound + lowest - 1] == numbers[range.upperBound + lowest - 1]
  { lowest -= 1 }
  var highest = 0
  while range.upperBound + highest < limits.upperBound,
    numbers[range.lowerBound + highest] == numbers[range.upperBound + highest]
  { highest += 1 }
  guard lowest < highest else { return 0 }
  var best = highest
  var bestRank = -1
  for shift in (lowest...highest).reversed() {
    let rank = rankAsBeginning(lines[range.lowerBound + shift])
    if rank > bestRank { (best, bestRank) = (shift, rank) }
  }
  return best
}

/// How well a change begins with this line.
private func rankAsBeginning(_ line: ArraySlice<UInt8>) -> Int {
  let bytes = Array(line)
  switch readMark(of: bytes, 0, bytes.count) {
  case .comment: return 4
  case .heading: return 3
  case .item: return 2
  case nil where bytes.allSatisfy { [9, 10, 13, 32].contains($0) }: return 1
  default: return 0
  }
}
