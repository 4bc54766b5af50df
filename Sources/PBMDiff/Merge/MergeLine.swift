import PBMModel
import PBMSyntax

/// What three versions of something come to: what only one side changed counts, and so does what
/// both changed alike.
///
/// - Returns: nil where both changed it, each otherwise.
func threeWay<Value>(
  _ base: Value, _ ours: Value, _ theirs: Value, _ isSame: (Value, Value) -> Bool
) -> Value? {
  if isSame(ours, theirs) || isSame(theirs, base) { return ours }
  if isSame(ours, base) { return theirs }
  return nil
}

/// The same for what can be compared as it is.
func threeWay<Value: Equatable>(_ base: Value, _ ours: Value, _ theirs: Value) -> Value? {
  threeWay(base, ours, theirs, ==)
}

/// Merges one line of three versions part by part.
struct MergeLine {
  let elements: MergeElements

  /// The line that an element comes to, without its end; nil where two changes contradict each
  /// other.
  func merged(_ element: MergeElement) -> [UInt8]? {
    guard let mine = element[.ours], let other = element[.theirs] else {
      let side: MergeSide = element[.ours] == nil ? .theirs : .ours
      return element[side].map { text(side, $0) }
    }
    let ours = text(.ours, mine)
    let theirs = text(.theirs, other)
    if ours == theirs { return ours }
    guard let old = element[.base] else {
      return addedTwice(mine, other)
    }
    if let whole = threeWay(text(.base, old), ours, theirs) { return whole }
    return composed(old, mine, other)
  }

  /// A line of one version, without its end.
  func text(_ side: MergeSide, _ node: Int) -> [UInt8] {
    let version = elements.version(side)
    return Array(version.text(version.nodes[node].line))
  }

  // MARK: Parts

  private func parts(_ side: MergeSide, _ node: Int) -> [ArraySlice<UInt8>] {
    let version = elements.version(side)
    return version.parts(version.nodes[node])
  }

  private func composed(_ base: Int, _ ours: Int, _ theirs: Int) -> [UInt8]? {
    let old = parts(.base, base)
    let mine = parts(.ours, ours)
    let others = parts(.theirs, theirs)
    guard old.count == mine.count, old.count == others.count else { return nil }
    var line: [UInt8] = []
    for index in old.indices {
      if let part = threeWay(old[index], mine[index], others[index]) {
        line += part
      } else if index == 0 {
        // Bullets and blanks before the words say nothing: the bytes decide, not the side.
        line += mine[0].lexicographicallyPrecedes(others[0]) ? mine[0] : others[0]
      } else if index == 2, let signs = signs(base, ours, theirs) {
        line += signs
      } else {
        return nil
      }
    }
    return says(line, like: base, ours, theirs) ? line : nil
  }

  /// What both sides added says the same, but is written or marked otherwise.
  private func addedTwice(_ ours: Int, _ theirs: Int) -> [UInt8]? {
    let mine = parts(.ours, ours)
    let others = parts(.theirs, theirs)
    // Only what says nothing may differ: the bytes decide, not the side.
    guard mine.dropFirst().elementsEqual(others.dropFirst(), by: ==) else { return nil }
    let first = mine[0].lexicographicallyPrecedes(others[0])
    return text(first ? .ours : .theirs, first ? ours : theirs)
  }

  // MARK: Signs

  /// The signs behind an item's text, each merged by itself; nil where there are none, or where
  /// two of them contradict each other.
  private func signs(_ base: Int, _ ours: Int, _ theirs: Int) -> [UInt8]? {
    guard let old = MergeSigns(elements.version(.base), base),
      let mine = MergeSigns(elements.version(.ours), ours),
      let others = MergeSigns(elements.version(.theirs), theirs)
    else { return nil }
    return MergeSigns(old, mine, others)?.text
  }

  /// Whether a line that was put together is read as what its parts said.
  private func says(_ line: [UInt8], like base: Int, _ ours: Int, _ theirs: Int) -> Bool {
    guard let old = MergeSigns(elements.version(.base), base),
      let mine = MergeSigns(elements.version(.ours), ours),
      let others = MergeSigns(elements.version(.theirs), theirs)
    else { return isRead(line, as: elements.version(.base).nodes[base].kind) }
    let read = MergeVersion(readCanvas(Array("## Costs\n".utf8) + line))
    guard let wanted = MergeSigns(old, mine, others), read.nodes.count == 2,
      let found = MergeSigns(read, 1)
    else { return false }
    let text = threeWay(old.words, mine.words, others.words)
    return found == wanted && found.words == text
  }

  /// Whether a line is of a kind: "-" of the one side and "4" of the other are no element together.
  private func isRead(_ line: [UInt8], as kind: LineKind) -> Bool {
    // Titles and metadata are read above all elements, everything else below one.
    let isAbove = kind == .title || kind == .metadata
    let tree = parse(Array((isAbove ? "" : "## Costs\n- x\n").utf8) + line)
    return tree.lineCount > 0 && tree.kind(tree.lineCount - 1) == kind
  }
}

/// What stands behind the text of an item.
struct MergeSigns: Equatable {
  private var weight: UInt8
  private var mood: UInt8?
  private var amount: [UInt8]?
  private var tags: [[UInt8]]
  private var id: [UInt8]?
  /// The text itself.
  private(set) var words: [UInt8]

  /// Reads them; nil where the node is no item.
  init?(_ version: MergeVersion, _ node: Int) {
    guard let index = version.nodes[node].item else { return nil }
    let canvas = version.canvas
    let item = canvas.items[index]
    weight = item.weight
    mood = item.mood?.rawValue
    amount = canvas.amount(item).map { plainWord(canvas.tree.bytes, $0.word) }
    tags = canvas.tagWords(index).map { Array(version.bytes($0)) }
    id = canvas.idWord(item).map { plainWord(canvas.tree.bytes, $0) }
    words = Array(version.bytes(canvas.writtenText(item)))
  }

  /// What three versions come to; nil where two changes contradict each other. The text is the
  /// caller's business.
  init?(_ base: MergeSigns, _ ours: MergeSigns, _ theirs: MergeSigns) {
    guard let weight = threeWay(base.weight, ours.weight, theirs.weight),
      let mood = threeWay(base.mood, ours.mood, theirs.mood),
      let amount = threeWay(base.amount, ours.amount, theirs.amount),
      let id = threeWay(base.id, ours.id, theirs.id)
    else { return nil }
    self.weight = weight
    self.mood = mood
    self.amount = amount
    self.id = id
    words = threeWay(base.words, ours.words, theirs.words) ?? ours.words
    tags = threeWay(base.tags, ours.tags, theirs.tags) ?? MergeSigns.tags(base, ours, theirs)
  }

  /// Tags are a set: those that stay in their order, then those that came, by their bytes.
  private static func tags(
    _ base: MergeSigns, _ ours: MergeSigns, _ theirs: MergeSigns
  ) -> [[UInt8]] {
    let kept = base.tags.filter { ours.tags.contains($0) && theirs.tags.contains($0) }
    var came: [[UInt8]] = []
    for tag in ours.tags + theirs.tags where !base.tags.contains(tag) && !came.contains(tag) {
      came.append(tag)
    }
    return kept + came.sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// The signs as they are written, each behind a blank.
  var text: [UInt8] {
    var text: [UInt8] = []
    if let amount { text += [0x20] + amount }
    if weight > 0 { text += [0x20, 0x5B, 0x30 + weight, 0x5D] }
    if let mood = mood.flatMap({ Mood(rawValue: $0) }) { text += [0x20] + Array(mood.sign.utf8) }
    for tag in tags { text += [0x20] + tag }
    if let id { text += [0x20] + id }
    return text
  }

  static func == (left: MergeSigns, right: MergeSigns) -> Bool {
    left.weight == right.weight && left.mood == right.mood && left.amount == right.amount
      && left.tags == right.tags && left.id == right.id
  }
}
