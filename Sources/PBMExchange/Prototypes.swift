public import PBMDiff
public import PBMModel

/// Several targets beside one model: what becomes of each element in each of them.
public struct Prototypes: Sendable {
  /// The targets, as they were given.
  public let targets: [Target]
  /// One row for each item of the model, and for what the targets add: by box, then in the order
  /// of the file, then what was added.
  public let rows: [Row]

  /// A target, compared with the model.
  public struct Target: Sendable {
    /// The name it is reported by.
    public let name: String
    /// What differs.
    public let comparison: Comparison

    /// Makes a target.
    public init(name: String, comparison: Comparison) {
      self.name = name
      self.comparison = comparison
    }
  }

  /// What becomes of one element.
  public struct Row: Sendable {
    /// Its box in the model; for an addition the box it is added to.
    public let box: Box?
    /// Its words there.
    public let text: String
    /// What becomes of it, target by target; nil where a target has nothing of another's addition.
    public internal(set) var changes: [Change?]

    /// Whether each target keeps it as it is.
    public var isUnchanged: Bool {
      changes.allSatisfy { $0.map { !$0.isNoticeable } ?? false }
    }
  }

  /// Sets the targets of one model side by side; there has to be one.
  public init(_ targets: [Target]) {
    self.targets = targets
    var table = RowTable(targets.count)
    for (column, target) in targets.enumerated() {
      for change in target.comparison.changes { table.add(change, target.comparison, column) }
    }
    rows = table.rows()
  }

  /// Whether no target differs from the model.
  public var isSame: Bool { targets.allSatisfy { $0.comparison.isSame } }

  /// How many there are of each kind in each target; kinds that no target has are left out, but
  /// for the five actions.
  public var counts: [(word: String, numbers: [Int])] {
    var counts = Action.allCases.map { action in
      (word: action.participle, numbers: targets.map { $0.comparison.summary.count(action) })
    }
    let flags = targets.map { ChangeWords($0.comparison).flagCounts }
    for index in flags.first?.indices ?? 0..<0 {
      counts.append((flags[0][index].word, flags.map { $0[index].count }))
    }
    counts.append(("differences besides the items", targets.map { $0.comparison.other.count }))
    return counts.enumerated().filter { index, count in
      index < Action.allCases.count || count.numbers.contains { $0 > 0 }
    }.map(\.element)
  }
}

/// Gathers the changes of several comparisons by the element they are of.
private struct RowTable {
  private struct Addition: Hashable {
    let box: Int
    let words: [UInt8]
  }

  private let width: Int
  /// One list a box, and a last one for what is in none.
  private var kept: [[Prototypes.Row]]
  private var added: [[Prototypes.Row]]
  /// Where the row of an old item stands in its box.
  private var places: [Int: Int] = [:]
  /// The rows of additions that say the same, in their order.
  private var additions: [Addition: [Int]] = [:]

  init(_ width: Int) {
    self.width = width
    kept = [[Prototypes.Row]](repeating: [], count: Box.allCases.count + 1)
    added = kept
  }

  mutating func add(_ change: Change, _ comparison: Comparison, _ column: Int) {
    if let index = change.old {
      let item = comparison.old.items[index]
      let box = RowTable.number(item.box)
      if places[index] == nil {
        places[index] = kept[box].count
        kept[box].append(row(item, comparison.old))
      }
      if let place = places[index] { kept[box][place].changes[column] = change }
    } else if let index = change.new {
      addNew(change, comparison.new.items[index], comparison.new, column)
    }
  }

  /// What several targets add in the same words is one row; what one adds twice is two.
  private mutating func addNew(_ change: Change, _ item: Item, _ canvas: Canvas, _ column: Int) {
    let box = RowTable.number(item.box)
    let addition = Addition(box: box, words: composedText(canvas.textBytes(item)))
    let known = additions[addition, default: []]
    if let place = known.first(where: { added[box][$0].changes[column] == nil }) {
      added[box][place].changes[column] = change
      return
    }
    additions[addition] = known + [added[box].count]
    var row = row(item, canvas)
    row.changes[column] = change
    added[box].append(row)
  }

  private func row(_ item: Item, _ canvas: Canvas) -> Prototypes.Row {
    Prototypes.Row(
      box: item.box, text: canvas.text(item), changes: [Change?](repeating: nil, count: width))
  }

  private static func number(_ box: Box?) -> Int {
    box.map { Int($0.rawValue) } ?? Box.allCases.count
  }

  func rows() -> [Prototypes.Row] { zip(kept, added).flatMap { $0 + $1 } }
}
