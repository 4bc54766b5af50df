import PBMModel
import PBMSyntax

/// Which elements stay, and where.
struct MergeFates {
  /// What is to become of an element.
  enum Fate: Equatable {
    /// It stands below this element, or in the file itself.
    case stays(below: Int?)
    /// It is in no version that counts.
    case goes
    /// One side deleted it, and the other changed it.
    case contradicted(below: Int?)
    /// It was moved to two places.
    case movedApart(ours: Int?, theirs: Int?)
  }

  private let elements: MergeElements
  private(set) var fates: [Fate] = []
  /// The elements of which a version's is not what the base has: they, or what belongs to them.
  private var changed: [Set<Int>] = [[], [], []]

  init(_ elements: MergeElements) {
    self.elements = elements
    for side in [MergeSide.ours, .theirs] { findChanges(side) }
    fates = elements.elements.indices.map { fate($0) }
    keepUsedSections()
  }

  /// The element that another one belongs to in a version.
  func parent(_ element: Int, _ side: MergeSide) -> Int? {
    guard let node = elements.elements[element][side] else { return nil }
    return elements.version(side).nodes[node].parent.map { elements.elementOf[side.rawValue][$0] }
  }

  private func fate(_ element: Int) -> Fate {
    let nodes = elements.elements[element]
    let (mine, other) = (nodes[.ours] != nil, nodes[.theirs] != nil)
    if mine, other {
      let (here, there) = (parent(element, .ours), parent(element, .theirs))
      if here == there { return .stays(below: here) }
      guard nodes[.base] != nil else { return .movedApart(ours: here, theirs: there) }
      let before = parent(element, .base)
      if let place = threeWay(before, here, there) { return .stays(below: place) }
      return .movedApart(ours: here, theirs: there)
    }
    guard mine || other else { return .goes }
    let side: MergeSide = mine ? .ours : .theirs
    let place = parent(element, side)
    if nodes[.base] == nil { return .stays(below: place) }
    return changed[side.rawValue].contains(element) ? .contradicted(below: place) : .goes
  }

  // MARK: Changes

  /// Finds what a side changed, and with it all that it belongs to.
  private mutating func findChanges(_ side: MergeSide) {
    for (index, element) in elements.elements.enumerated() where isChanged(index, element, side) {
      var changedOne: Int? = index
      while let one = changedOne, changed[side.rawValue].insert(one).inserted {
        // A section is not another one because something in it is.
        changedOne = parent(one, side) ?? parent(one, .base)
        if let parent = changedOne, isSection(parent) { changedOne = nil }
      }
    }
  }

  private func isSection(_ element: Int) -> Bool {
    MergeSide.allCases.contains { side in
      elements.elements[element][side].map {
        elements.version(side).nodes[$0].isSection
      } ?? false
    }
  }

  private func isChanged(_ index: Int, _ element: MergeElement, _ side: MergeSide) -> Bool {
    guard let old = element[.base], let new = element[side] else {
      return element[.base] != nil || element[side] != nil
    }
    let (before, after) = (elements.version(.base), elements.version(side))
    if before.nodes[old].item != nil, parent(index, .base) != parent(index, side) { return true }
    if comments(before, before.nodes[old].lead) != comments(after, after.nodes[new].lead) {
      return true
    }
    // What only looks otherwise is not changed.
    if let mine = MergeSigns(before, old), let other = MergeSigns(after, new) {
      return mine != other || mine.words != other.words
    }
    return !elements.hasSameParts(old, new, of: side)
  }

  private func comments(_ version: MergeVersion, _ lead: Range<Int>) -> [ArraySlice<UInt8>] {
    lead.filter { version.tree.kind($0) == .comment }
      .map { version.bytes(version.tree.content($0)) }
  }

  // MARK: Sections

  /// A heading stays where anything below it does.
  private mutating func keepUsedSections() {
    for fate in fates {
      switch fate {
      case .stays(let place), .contradicted(let place): keep(place)
      case .movedApart(let ours, let theirs):
        keep(ours)
        keep(theirs)
      case .goes: continue
      }
    }
  }

  private mutating func keep(_ element: Int?) {
    guard let element else { return }
    switch fates[element] {
    case .goes, .contradicted:
      // What belongs to a line of an element that is contradicted goes with that element.
      if isSection(element) { fates[element] = .stays(below: nil) }
    default: return
    }
  }
}
