import PBMModel

extension Matching {
  /// Takes pairs apart that a merge had better not rely upon.
  ///
  /// A comparison shows what it takes for one item, and a reader sees where it is mistaken. A merge
  /// writes what one side did to an item onto what the other one made of it, and nobody looks. Taken
  /// apart, such a pair is something deleted and something added, which comes to the same unless the
  /// other side changed the item: then it is a conflict, and somebody looks after all.
  mutating func partDoubtfulPairs(_ weights: Weights) {
    let places = Places(self)
    for (left, partner) in old.partners.enumerated() where partner >= 0 {
      let right = Int(partner)
      guard old.ways[left].match == .likeness else { continue }
      if haveOtherIDs(left, right) || isDoubtful(left, right, places, weights) {
        old.partners[left] = Elements.free
        new.partners[right] = Elements.free
      }
    }
  }

  /// Whether each bears an id: ids are there to tell items apart whatever their words.
  private func haveOtherIDs(_ left: Int, _ right: Int) -> Bool {
    old.canvas.idWord(old.canvas.items[left]) != nil
      && new.canvas.idWord(new.canvas.items[right]) != nil
  }

  /// Whether little but the box speaks for a pair that does not stand in one place: who rewords an
  /// item leaves it between its neighbours, and who writes another one does so anywhere.
  private func isDoubtful(
    _ left: Int, _ right: Int, _ places: Places, _ weights: Weights
  ) -> Bool {
    guard old.sharesBox(left, new, right) else { return false }
    return Int(old.ways[left].score) - weights.sameBox < needed && !places.areSame(left, right)
  }
}

/// Between which items that are known for certain each item stands in its box.
private struct Places {
  /// What comes before and after, as items of the new model.
  private typealias Neighbours = (before: Int, after: Int)
  private let old: [Neighbours]
  private let new: [Neighbours]

  init(_ matching: Matching) {
    func isCertain(_ left: Int, _ right: Int) -> Bool {
      matching.old.ways[left].match != .likeness
        && matching.old.sharesBox(left, matching.new, right)
    }
    let anchors = matching.old.partners.enumerated().map { left, partner -> Int? in
      partner >= 0 && isCertain(left, Int(partner)) ? Int(partner) : nil
    }
    var anchorsThere = [Int?](repeating: nil, count: matching.new.count)
    for case let right? in anchors { anchorsThere[right] = right }
    old = Places.neighbours(matching.old, anchors)
    new = Places.neighbours(matching.new, anchorsThere)
  }

  private static func neighbours(_ elements: Elements, _ anchors: [Int?]) -> [Neighbours] {
    var neighbours = [Neighbours](repeating: (-1, -1), count: elements.count)
    var last = [Int](repeating: -1, count: Int(Elements.noBox) + 1)
    for index in 0..<elements.count {
      neighbours[index].before = last[Int(elements.boxes[index])]
      if let anchor = anchors[index] { last[Int(elements.boxes[index])] = anchor }
    }
    last = [Int](repeating: -1, count: last.count)
    for index in (0..<elements.count).reversed() {
      neighbours[index].after = last[Int(elements.boxes[index])]
      if let anchor = anchors[index] { last[Int(elements.boxes[index])] = anchor }
    }
    return neighbours
  }

  /// Whether two items stand behind the same one, or before the same one.
  func areSame(_ left: Int, _ right: Int) -> Bool {
    old[left].before == new[right].before || old[left].after == new[right].after
  }
}
