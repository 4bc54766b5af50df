import PBMModel
import PBMSyntax

// The two plain ways to be the same element: the same id, or the same words.

extension Matching {
  /// Joins the items that bear the same id, whatever else they say.
  mutating func joinEqualIds() {
    // An id that stands twice is an error of the file; the first one counts.
    let mine = firstBearers(old)
    let theirs = firstBearers(new)
    var left = 0
    var right = 0
    while left < mine.count, right < theirs.count {
      if mine[left].name == theirs[right].name {
        join(mine[left].item, theirs[right].item, .init(match: .id, likeness: 1000))
        left += 1
        right += 1
      } else if mine[left].name.lexicographicallyPrecedes(theirs[right].name) {
        left += 1
      } else {
        right += 1
      }
    }
  }

  private func firstBearers(_ elements: Elements) -> [(name: ArraySlice<UInt8>, item: Int)] {
    let canvas = elements.canvas
    var bearers: [(name: ArraySlice<UInt8>, item: Int)] = []
    for index in elements.freeItems {
      guard let name = canvas.idName(canvas.items[index]) else { continue }
      bearers.append((name[...], index))
    }
    let ranks = elements.ranks
    bearers.sort { left, right in
      if left.name != right.name { return left.name.lexicographicallyPrecedes(right.name) }
      // What is to go leaves its name to one that stays.
      let isLeftGone = ranks[left.item] < 0
      let isRightGone = ranks[right.item] < 0
      return isLeftGone == isRightGone ? left.item < right.item : isRightGone
    }
    var firsts: [(name: ArraySlice<UInt8>, item: Int)] = []
    for bearer in bearers where firsts.last?.name != bearer.name { firsts.append(bearer) }
    return firsts
  }

  /// Joins the items that say the same, in four forms from the strictest on: within a box first,
  /// then, again from the strictest on, across boxes.
  mutating func joinEqualTexts() {
    joinEqual(.composed, isWithinBox: true)
    // Most have a partner now, and nobody asks for the other forms of what they say.
    readWords()
    for form in TextForm.allCases.dropFirst() { joinEqual(form, isWithinBox: true) }
    for form in TextForm.allCases { joinEqual(form, isWithinBox: false) }
  }

  private mutating func joinEqual(_ form: TextForm, isWithinBox: Bool) {
    guard old.hasFreeItem, new.hasFreeItem else { return }
    var keys = joinLonely(form, isWithinBox: isWithinBox)
    keys.sort { left, right in
      left.hash != right.hash
        ? left.hash < right.hash
        : left.box != right.box ? left.box < right.box : left.side.rawValue < right.side.rawValue
    }
    var start = 0
    while start < keys.count {
      var end = start + 1
      while end < keys.count, keys[end].isOne(with: keys[start], isWithinBox) { end += 1 }
      if end - start > 1 { joinGroup(keys[start..<end], form) }
      start = end
    }
  }

  /// Joins the items that one other is equal to and no third, as most are: nothing has to be sorted
  /// for these.
  ///
  /// - Returns: the keys of those that may have several equals.
  private mutating func joinLonely(_ form: TextForm, isWithinBox: Bool) -> [TextForm.Key] {
    var keys: [TextForm.Key] = []
    keys.reserveCapacity(old.count + new.count)
    form.appendKeys(old, .old, isWithinBox, to: &keys)
    let count = keys.count
    form.appendKeys(new, .new, isWithinBox, to: &keys)
    guard count > 0, keys.count > count else { return [] }
    let crowds = KeyCrowds(keys)
    for (number, key) in keys.enumerated() {
      // The old side comes first.
      guard let first = crowds.only(before: number, key) else { continue }
      if keys[first].isOne(with: key, isWithinBox) { joinEqual(keys[first].item, key.item, form) }
    }
    keys.removeAll { !crowds.mayBeCrowded($0) }
    return keys
  }

  /// Joins what says the same as far as both sides have it: those with the same marks and the same
  /// lines below them first, and of these those of the same text, written the same; then those with
  /// the same marks, the others by their marks.
  ///
  /// So gaps, encoding and the order in the file decide between equals only.
  private mutating func joinGroup(_ group: ArraySlice<TextForm.Key>, _ form: TextForm) {
    if group.count == 2 {
      return joinPair(group[group.startIndex], group[group.startIndex + 1], form)
    }
    var mine = group.compactMap { $0.side == .old ? Candidate($0, old, form) : nil }.sorted()
    var theirs = group.compactMap { $0.side == .new ? Candidate($0, new, form) : nil }.sorted()
    for closeness in Candidate.Closeness.allCases { joinAlike(&mine, &theirs, form, closeness) }
    for (left, right) in zip(mine, theirs) { joinEqual(left.item, right.item, form) }
  }

  /// Joins two items that nothing else is equal to, if they stand on two sides.
  private mutating func joinPair(
    _ first: TextForm.Key, _ second: TextForm.Key, _ form: TextForm
  ) {
    // Within a group the old side may come last only where the boxes differ.
    if first.side == .old, second.side == .new { joinEqual(first.item, second.item, form) }
    if first.side == .new, second.side == .old { joinEqual(second.item, first.item, form) }
  }

  /// Joins candidates that are as close as that, and leaves the others.
  private mutating func joinAlike(
    _ mine: inout [Candidate], _ theirs: inout [Candidate], _ form: TextForm,
    _ closeness: Candidate.Closeness
  ) {
    guard !mine.isEmpty, !theirs.isEmpty else { return }
    var rest: (old: [Candidate], new: [Candidate]) = ([], [])
    var left = 0
    var right = 0
    while left < mine.count, right < theirs.count {
      switch mine[left].order(theirs[right], closeness) {
      case 0:
        joinEqual(mine[left].item, theirs[right].item, form)
        left += 1
        right += 1
      case ..<0:
        rest.old.append(mine[left])
        left += 1
      default:
        rest.new.append(theirs[right])
        right += 1
      }
    }
    mine = rest.old + mine[left...]
    theirs = rest.new + theirs[right...]
  }

  private mutating func joinEqual(_ left: Int, _ right: Int, _ form: TextForm) {
    // Two different texts may have one hash.
    guard isSame(left, right, form) else { return }
    join(left, right, .init(match: .text, likeness: form.likeness))
  }

  // Inlined, since both models would be copied for each call.
  @inline(__always)
  private func isSame(_ left: Int, _ right: Int, _ form: TextForm) -> Bool {
    switch form {
    case .composed: old.composed.compare(left, new.composed, right) == 0
    case .words: old.words.compare(left, new.words, right) == 0
    case .plain: old.plain.compare(left, new.plain, right) == 0
    case .bag: old.hasSameWords(left, new, right)
    }
  }
}

/// One of several items that say the same.
private struct Candidate: Comparable {
  /// In what two candidates are equal: their marks, what belongs to them as well, also their text,
  /// or also how that is written, from the closest on.
  enum Closeness: CaseIterable {
    case written, text, belongings, marks
  }

  let rank: Int8
  let marks: UInt64
  let belongings: UInt64
  let box: UInt8
  let text: UInt64
  /// The text with its gaps and in its encoding.
  let written: UInt64
  let item: Int

  init(_ key: TextForm.Key, _ elements: Elements, _ form: TextForm) {
    item = key.item
    rank = elements.ranks[key.item]
    marks = elements.marks[key.item]
    belongings = elements.belongings[key.item]
    box = key.box
    text = elements.composed.hash(key.item)
    let canvas = elements.canvas
    written = stableHash(canvas.tree.bytes, canvas.writtenText(canvas.items[key.item]).indices)
  }

  /// -1, 0 or 1 as it comes before the other, is as close as that, or comes after.
  func order(_ other: Candidate, _ closeness: Closeness) -> Int {
    if rank != other.rank { return rank > other.rank ? -1 : 1 }
    if marks != other.marks { return marks < other.marks ? -1 : 1 }
    if closeness == .marks { return 0 }
    if belongings != other.belongings { return belongings < other.belongings ? -1 : 1 }
    if closeness == .belongings { return 0 }
    // Before how it is written: of texts with the same words in another order each is one.
    if text != other.text { return text < other.text ? -1 : 1 }
    if closeness == .text || written == other.written { return 0 }
    return written < other.written ? -1 : 1
  }

  static func < (left: Candidate, right: Candidate) -> Bool {
    let order = left.order(right, .written)
    if order != 0 { return order < 0 }
    return left.box != right.box ? left.box < right.box : left.item < right.item
  }
}

/// The forms in which two texts may be equal, from the strictest on.
enum TextForm: CaseIterable {
  case composed, words, plain, bag

  /// What a text is found by.
  struct Key {
    let hash: UInt64
    let box: UInt8
    let side: Side
    let item: Int

    /// Whether both stand for the same.
    func isOne(with other: Key, _ isWithinBox: Bool) -> Bool {
      hash == other.hash && (!isWithinBox || box == other.box)
    }
  }

  /// How like two texts are that are equal in this form.
  var likeness: Int32 {
    switch self {
    case .composed: 1000
    case .words: 995
    case .plain: 990
    case .bag: 970
    }
  }

  /// The texts that are compared.
  private func store(_ elements: Elements) -> TextStore {
    switch self {
    case .composed: elements.composed
    case .words: elements.words
    case .plain: elements.plain
    // Here the order of the words makes no difference.
    case .bag: elements.plain
    }
  }

  func appendKeys(
    _ elements: Elements, _ side: Side, _ isWithinBox: Bool, to keys: inout [Key]
  ) {
    let store = store(elements)
    let canvas = elements.canvas
    for index in 0..<elements.count where elements.isFree(index) && !store.isEmpty(index) {
      // Nobody knows here, and nobody knows there: two different things. Nor is it the same to have
      // asked once and to ask anew.
      if !isWithinBox || elements.ranks[index] < 0, canvas.isHonestlyUnknown(canvas.items[index]) {
        continue
      }
      let hash =
        switch self {
        case .bag: elements.hashOfBag(index)
        case .composed, .words, .plain: store.hash(index)
        }
      keys.append(Key(hash: hash, box: elements.boxes[index], side: side, item: index))
    }
  }
}
