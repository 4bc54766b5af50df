/// A pair that may be one element, and how much is won by taking it as one.
package struct Edge {
  package let left: Int32
  package let right: Int32
  /// More than zero.
  ///
  /// Two pairs hardly ever have the same gain, whatever the order they come in.
  package let gain: Int64

  /// Says what taking a pair wins.
  package init(_ left: Int, _ right: Int, gain: Int64) {
    self.left = Int32(truncatingIfNeeded: left)
    self.right = Int32(truncatingIfNeeded: right)
    self.gain = gain
  }
}

/// The pairs that together win most, each item at most once.
///
/// The result does not depend on the order of the edges nor on which side is called left, as
/// long as the best choice is one only.
package struct Assignment {
  /// The pairs that are taken.
  package private(set) var chosen: [Edge] = []
  /// Whether a component was too large for the exact method.
  private(set) var isApproximate = false

  private static let exactLimit = 400

  /// Chooses amongst pairs.
  package init(_ edges: [Edge], leftCount: Int, rightCount: Int) {
    for component in Assignment.components(edges, leftCount, rightCount) {
      if component.count == 1 {
        chosen.append(component[0])
        continue
      }
      let lefts = Assignment.distinct(component.map(\.left))
      let rights = Assignment.distinct(component.map(\.right))
      if max(lefts.count, rights.count) <= Assignment.exactLimit {
        solve(component, lefts, rights)
      } else {
        isApproximate = true
        choosesGreedily(component, lefts, rights)
      }
    }
  }

  /// The numbers that occur, each once, in ascending order.
  private static func distinct(_ numbers: [Int32]) -> [Int32] {
    var distinct: [Int32] = []
    for number in numbers.sorted() where distinct.last != number { distinct.append(number) }
    return distinct
  }

  /// The place of a number among distinct ones.
  private static func place(_ number: Int32, _ numbers: [Int32]) -> Int {
    var low = 0
    var high = numbers.count
    while low < high {
      let middle = (low + high) / 2
      if numbers[middle] < number { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Edges that hang together, directly or by others.
  private static func components(
    _ edges: [Edge], _ leftCount: Int, _ rightCount: Int
  ) -> [[Edge]] {
    var roots = Array(0..<leftCount + rightCount)
    func root(_ index: Int) -> Int {
      var index = index
      while roots[index] != index {
        roots[index] = roots[roots[index]]
        index = roots[index]
      }
      return index
    }
    for edge in edges {
      let left = root(Int(edge.left))
      let right = root(leftCount + Int(edge.right))
      if left != right { roots[max(left, right)] = min(left, right) }
    }
    let keyed = edges.map { (root: root(Int($0.left)), edge: $0) }.sorted { $0.root < $1.root }
    var groups: [[Edge]] = []
    var last = -1
    for (root, edge) in keyed {
      if root != last { groups.append([]) }
      last = root
      groups[groups.count - 1].append(edge)
    }
    return groups
  }

  /// The best pair first, then the best of those that are left.
  private mutating func choosesGreedily(_ edges: [Edge], _ lefts: [Int32], _ rights: [Int32]) {
    var isTakenLeft = [Bool](repeating: false, count: lefts.count)
    var isTakenRight = [Bool](repeating: false, count: rights.count)
    for edge in edges.sorted(by: { $0.gain > $1.gain }) {
      let left = Assignment.place(edge.left, lefts)
      let right = Assignment.place(edge.right, rights)
      guard !isTakenLeft[left], !isTakenRight[right] else { continue }
      isTakenLeft[left] = true
      isTakenRight[right] = true
      chosen.append(edge)
    }
  }

  /// The Hungarian method with potentials, row by row.
  private mutating func solve(_ edges: [Edge], _ lefts: [Int32], _ rights: [Int32]) {
    let isTurned = lefts.count > rights.count
    let rows = isTurned ? rights : lefts
    let columns = isTurned ? lefts : rights
    var gains = [Int64](repeating: 0, count: rows.count * columns.count)
    for edge in edges {
      let row = Assignment.place(isTurned ? edge.right : edge.left, rows)
      let column = Assignment.place(isTurned ? edge.left : edge.right, columns)
      gains[row * columns.count + column] = edge.gain
    }
    let rowOfColumn = Assignment.hungarian(gains, rows.count, columns.count)
    for (column, row) in rowOfColumn.enumerated() where row >= 0 {
      // No gain means no edge: the two only stand in for having no partner.
      let gain = gains[row * columns.count + column]
      guard gain > 0 else { continue }
      chosen.append(
        Edge(
          Int(isTurned ? columns[column] : rows[row]),
          Int(isTurned ? rows[row] : columns[column]), gain: gain))
    }
  }

  /// For each column the row that it goes to, or -1.
  ///
  /// There are at least as many columns as rows.
  private static func hungarian(_ gains: [Int64], _ rows: Int, _ columns: Int) -> [Int] {
    var rowPotentials = [Int64](repeating: 0, count: rows + 1)
    var columnPotentials = [Int64](repeating: 0, count: columns + 1)
    // The last column is a place outside, where each new row begins.
    var rowOf = [Int](repeating: -1, count: columns + 1)
    for row in 0..<rows {
      rowOf[columns] = row
      var least = [Int64](repeating: .max, count: columns)
      var before = [Int](repeating: columns, count: columns)
      var isUsed = [Bool](repeating: false, count: columns + 1)
      var column = columns
      while rowOf[column] >= 0 {
        isUsed[column] = true
        let current = rowOf[column]
        var step = Int64.max
        var next = columns
        for other in 0..<columns where !isUsed[other] {
          let cost =
            -gains[current * columns + other] - rowPotentials[current] - columnPotentials[other]
          if cost < least[other] {
            least[other] = cost
            before[other] = column
          }
          if least[other] < step {
            step = least[other]
            next = other
          }
        }
        for other in 0...columns where isUsed[other] {
          rowPotentials[rowOf[other]] += step
          columnPotentials[other] -= step
        }
        for other in 0..<columns where !isUsed[other] { least[other] -= step }
        column = next
      }
      while column != columns {
        rowOf[column] = rowOf[before[column]]
        column = before[column]
      }
      rowOf[columns] = -1
    }
    return Array(rowOf[..<columns])
  }
}
