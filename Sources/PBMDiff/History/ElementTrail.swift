public import PBMModel

/// Follows one element through the versions of a model, from the newest to the oldest, by the pairs
/// that their comparisons find.
///
/// A version is known by any name that stands for its bytes.
public struct ElementTrail: Sendable {
  /// Where the element stands in a version: its index there.
  private var places: [String: Int] = [:]
  /// The versions after which the element is gone. A version may also have successors that are not
  /// followed, on branches of which nothing came to stay: what those do with it is not its life.
  private var ends: Set<String> = []
  /// What became of the element, counted over the steps that were taken.
  public private(set) var life = ElementLife()
  /// Where it stood in the newest of the older files of this name: such a file was deleted and came
  /// back, and the element with it.
  private var lost: (canvas: Canvas, item: Int)?

  /// Begins nowhere.
  public init() {}

  /// Says where the element stands in a version.
  public mutating func place(_ item: Int, in version: String) { places[version] = item }

  /// Where the element stands in a version; nil where it is not known to be in it.
  public func item(in version: String) -> Int? { places[version] }

  /// What became of the element between two versions; nil where the newer one is not known to have
  /// it, unless it went just then.
  public func change(_ comparison: Comparison, from old: String?, to new: String?) -> Change? {
    if let new, let item = places[new] { return comparison.changes.first { $0.new == item } }
    guard let old, ends.contains(old), let item = places[old] else { return nil }
    return comparison.changes.first { $0.old == item }
  }

  /// Follows the element to the older of two versions and counts what became of it.
  public mutating func follow(_ change: Change, _ comparison: Comparison, to old: String?) {
    life.add(change, comparison)
    if let old, let item = change.old { places[old] = item }
  }

  /// Follows the element to a newer version, where a search has found it in an older one.
  ///
  /// - Returns: the item that it is there; nil where there is none.
  public mutating func advance(
    _ comparison: Comparison, from old: String, to new: String?
  ) -> Int? {
    guard let item = places[old] else { return nil }
    guard let new, let next = comparison.changes.first(where: { $0.old == item })?.new else {
      ends.insert(old)
      return nil
    }
    places[new] = next
    return next
  }

  // MARK: A file that was gone for a while

  /// Remembers the element of a version before which there was no file.
  public mutating func lose(_ canvas: Canvas, _ item: Int) { lost = (canvas, item) }

  /// Looks for the element in the last version before the file was deleted.
  public mutating func find(in older: Canvas, _ version: String) {
    guard let lost else { return }
    self.lost = nil
    if places[version] == nil {
      places[version] = compare(older, lost.canvas).changes.first { $0.new == lost.item }?.old
    }
    if places[version] != nil { ends.insert(version) }
  }
}

/// What became of one element in all the steps that were looked at.
public struct ElementLife: Sendable {
  /// How often its words were changed.
  public private(set) var rewordings = 0
  /// How often it went into another box.
  public private(set) var moves = 0
  /// How often it came.
  public private(set) var additions = 0
  /// How often it went.
  public private(set) var deletions = 0
  /// The first and the last weight that is known; 0 where none is.
  public private(set) var weights = (first: 0, last: 0)
  /// The first and the last amount.
  public private(set) var amounts: (first: String?, last: String?)

  /// Counts an older step than all before.
  mutating func add(_ change: Change, _ comparison: Comparison) {
    if change.isReworded { rewordings += 1 }
    if change.isMoved { moves += 1 }
    if change.old == nil { additions += 1 }
    if change.new == nil { deletions += 1 }
    for (side, index) in [(Side.new, change.new), (.old, change.old)] {
      guard let index else { continue }
      let canvas = comparison.canvas(side)
      let item = canvas.items[index]
      if item.weight > 0 {
        weights.first = Int(item.weight)
        if weights.last == 0 { weights.last = Int(item.weight) }
      }
      if let amount = canvas.amount(item) {
        amounts.first = canvas.plainText(amount)
        amounts.last = amounts.last ?? amounts.first
      }
    }
  }
}

extension Comparison {
  /// The items that something besides the items belongs to, in each model that says it.
  public func items(of difference: OtherDifference) -> (old: Int?, new: Int?) {
    func item(_ canvas: Canvas, _ line: Int?) -> Int? {
      guard let line else { return nil }
      switch difference.kind {
      case .title, .metadata: return nil
      case .decision: return canvas.decisions.first { $0.line == line }?.item
      case .note: return canvas.notes.first { $0.line == line }.flatMap { canvas.item($0.owner) }
      case .impact:
        return canvas.impacts.first { $0.line == line }.flatMap { canvas.item($0.owner) }
      case .hypothesis:
        return canvas.hypotheses.first { $0.line == line }.flatMap { canvas.item($0.owner) }
      }
    }
    return (item(old, difference.oldLine), item(new, difference.newLine))
  }
}
