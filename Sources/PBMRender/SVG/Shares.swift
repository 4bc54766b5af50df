/// Shares of a width for columns beside each other, so that the highest of them is low.
struct Shares {
  /// How many of the parts each column has.
  private(set) var parts: [Int]
  /// What stands in them.
  private(set) var drawn: [[Drawing]]

  /// A bound on what is tried: there is always a row, and soon.
  private static let moves = 12

  /// - Parameters:
  ///   - whole: the parts that all have together.
  ///   - least: what each has.
  ///   - draw: what stands in a column of so many parts.
  ///   - height: of that.
  init(
    _ count: Int, of whole: Int, least: Int, draw: (_ column: Int, _ parts: Int) -> [Drawing],
    height: ([Drawing]) -> Int
  ) {
    let even = max(1, whole / count)
    let areas = (0..<count).map { height(draw($0, even)) + 1 }
    parts = Shares.parts(of: whole, least: least, areas)
    drawn = parts.enumerated().map { draw($0, $1) }
    var heights = drawn.map(height)
    func highest() -> Int { heights.indices.reduce(0) { heights[$1] > heights[$0] ? $1 : $0 } }
    // What was high when all were narrow may now have more than it needs.
    for _ in 0..<Shares.moves {
      let column = highest()
      let others = heights.indices.filter { $0 != column && parts[$0] > least }
        .sorted { (heights[$0], $0) < (heights[$1], $1) }
      var found: (column: Int, drawn: [Drawing])?
      for other in others where found == nil {
        let narrower = draw(other, parts[other] - 1)
        if height(narrower) < heights[column] { found = (other, narrower) }
      }
      guard let (donor, left) = found else { return }
      parts[donor] -= 1
      drawn[donor] = left
      heights[donor] = height(left)
      parts[column] += 1
      drawn[column] = draw(column, parts[column])
      heights[column] = height(drawn[column])
    }
  }

  /// As much for each as it takes where all have the same; what that leaves over goes round.
  private static func parts(of whole: Int, least: Int, _ areas: [Int]) -> [Int] {
    let sum = areas.reduce(0, +)
    var parts = areas.map { max(least, whole * $0 / sum) }
    var missing = max(whole, least * areas.count) - parts.reduce(0, +)
    while missing != 0 {
      for column in parts.indices where missing > 0 || missing < 0 && parts[column] > least {
        parts[column] += missing.signum()
        missing -= missing.signum()
      }
    }
    return parts
  }

  /// Where the columns begin and end in a width.
  func edges(_ width: Int) -> [Int] {
    let whole = max(1, parts.reduce(0, +))
    var sum = 0
    return [0]
      + parts.map { part in
        sum += part
        return width * sum / whole
      }
  }
}
