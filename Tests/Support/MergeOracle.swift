/// What two changed versions of a model should come to, told by who is who and nothing else.
///
/// An item's text, weight, amount, mood, tags, id, box, each of its notes and its decision count
/// each by itself. What only one side changed holds, and so does what both changed alike. Tags are
/// a set, and so are notes that were written. It is a conflict where both changed the same thing otherwise,
/// or where one changed anything of an item that the other deleted.
public struct ExpectedMerge: Sendable {
  /// What it comes to where each conflict is decided for the one side.
  public private(set) var ours = PlainModel()
  /// What it comes to where each conflict is decided for the other side.
  public private(set) var theirs = PlainModel()
  /// What it comes to where each conflict is decided for what there was before.
  public private(set) var before = PlainModel()
  /// What contradicts what.
  public private(set) var conflicts: [Conflict] = []

  /// Two changes that cannot both hold.
  public struct Conflict: Equatable, Sendable {
    /// The item.
    public let who: Int
    /// How the base calls it, or the side that added it.
    public let text: String
    /// What contradicts what.
    public let kind: Kind
  }

  /// How two changes may contradict each other.
  public enum Kind: String, Sendable {
    /// Both changed the same, each otherwise.
    case changed
    /// Both added it, each otherwise.
    case added
    /// One deleted what the other changed.
    case deleted
    /// Both put it into a box, each into another one.
    case moved
  }

  /// Brings two sides together.
  public init(_ base: PlainModel, _ ours: PlainModel, _ theirs: PlainModel) {
    var seen: Set<Int> = []
    for item in base.items + ours.items + theirs.items where seen.insert(item.who).inserted {
      add(base[item.who], ours[item.who], theirs[item.who])
    }
  }

  private mutating func add(_ base: PlainItem?, _ mine: PlainItem?, _ other: PlainItem?) {
    guard let one = mine ?? other else { return }
    guard let base else { return addNew(mine ?? one, other ?? one) }
    guard let mine, let other else {
      if one != base { contradict(base, mine, other, base, .deleted) }
      return
    }
    if mine.box != base.box, other.box != base.box, mine.box != other.box {
      return contradict(base, mine, other, base, .moved)
    }
    addMerged(base, mine, other)
  }

  /// What the base has not.
  private mutating func addNew(_ mine: PlainItem, _ other: PlainItem) {
    if mine == other { return keep(mine, mine, mine) }
    contradict(mine, mine, other, nil, mine.box == other.box ? .added : .moved)
  }

  private mutating func addMerged(_ base: PlainItem, _ mine: PlainItem, _ other: PlainItem) {
    var sides = [mine, other, base]
    let box = mine.box == base.box ? other.box : mine.box
    for side in sides.indices { sides[side].box = box }
    if let line = mergedLine(base, mine, other) {
      for side in sides.indices { sides[side].takeLine(of: line) }
    } else {
      note(base, .changed)
    }
    mergeNotes(base, mine, other, &sides)
    if let decision = agreed(base.decision, mine.decision, other.decision) {
      for side in sides.indices { sides[side].decision = decision }
    } else {
      note(base, kind(base.decision, mine.decision, other.decision))
    }
    keep(sides[0], sides[1], sides[2])
  }

  /// An item's line, sign by sign; nil where both changed one of them otherwise.
  private func mergedLine(
    _ base: PlainItem, _ mine: PlainItem, _ other: PlainItem
  ) -> PlainItem? {
    guard let text = agreed(base.text, mine.text, other.text),
      let weight = agreed(base.weight, mine.weight, other.weight),
      let amount = agreed(base.amount, mine.amount, other.amount),
      let mood = agreed(base.mood, mine.mood, other.mood),
      let id = agreed(base.id, mine.id, other.id)
    else { return nil }
    var line = base
    (line.text, line.weight, line.amount) = (text, weight, amount)
    (line.mood, line.id) = (mood, id)
    let gone = base.tags.subtracting(mine.tags.intersection(other.tags))
    line.tags = mine.tags.union(other.tags).subtracting(gone)
    return line
  }

  private mutating func mergeNotes(
    _ base: PlainItem, _ mine: PlainItem, _ other: PlainItem, _ sides: inout [PlainItem]
  ) {
    for key in Set(base.notes.keys).union(mine.notes.keys).union(other.notes.keys) {
      let (old, here, there) = (base.notes[key], mine.notes[key], other.notes[key])
      if let text = agreed(old, here, there) {
        for side in sides.indices { sides[side].notes[key] = text }
      } else {
        note(base, kind(old, here, there))
      }
    }
    // What both wrote stands once, be it in the place of one old note or of two.
    let written = { (item: PlainItem) in Set(item.notes.filter { $1 != base.notes[$0] }.values) }
    for text in written(mine).intersection(written(other)) {
      for side in sides.indices { sides[side].keepOnce(text) }
    }
  }

  /// What one of them changed, or both alike; nil where they changed it otherwise.
  private func agreed<Value: Equatable>(_ base: Value, _ mine: Value, _ other: Value) -> Value? {
    if mine == base { return other }
    return other == base || other == mine ? mine : nil
  }

  /// What two versions of a line below an item have against each other.
  private func kind(_ base: String?, _ mine: String?, _ other: String?) -> Kind {
    if base == nil { return .added }
    return mine == nil || other == nil ? .deleted : .changed
  }

  // MARK: Results

  private mutating func keep(_ mine: PlainItem?, _ other: PlainItem?, _ old: PlainItem?) {
    ours.items += [mine].compactMap(\.self)
    theirs.items += [other].compactMap(\.self)
    before.items += [old].compactMap(\.self)
  }

  private mutating func contradict(
    _ named: PlainItem, _ mine: PlainItem?, _ other: PlainItem?, _ old: PlainItem?, _ kind: Kind
  ) {
    keep(mine, other, old)
    note(named, kind)
  }

  private mutating func note(_ named: PlainItem, _ kind: Kind) {
    conflicts.append(Conflict(who: named.who, text: named.text, kind: kind))
  }
}

extension PlainItem {
  /// Leaves one note of those that say this.
  fileprivate mutating func keepOnce(_ text: String) {
    for key in notes.keys.sorted().filter({ notes[$0] == text }).dropFirst() { notes[key] = nil }
  }

  /// Takes over all that stands on an item's line.
  fileprivate mutating func takeLine(of other: PlainItem) {
    (text, weight, amount) = (other.text, other.weight, other.amount)
    (mood, tags, id) = (other.mood, other.tags, other.id)
  }
}
