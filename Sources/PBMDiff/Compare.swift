public import PBMModel

/// Compares two models: which items are one element, and what became of each.
///
/// The same input gives the same result on every run; the order of items and boxes, line ends
/// and the normal form of the texts make no difference, and swapped models give the mirror
/// image.
public func compare(_ old: Canvas, _ new: Canvas) -> Comparison {
  compare(old, new, Weights())
}

/// A model made ready to be compared, for one that is compared with several.
public final class PreparedModel: Sendable {
  /// The model.
  public let canvas: Canvas
  let elements: Elements

  /// Reads the texts of a model in all the forms that comparing needs.
  ///
  /// - Parameter like: a neighbouring version, which makes it faster; the result is the same.
  public init(_ canvas: Canvas, like other: PreparedModel? = nil) {
    self.canvas = canvas
    elements = Elements(canvas, like: other?.elements, isKept: true)
  }
}

/// Compares two models that were made ready; the result is the same.
public func compare(_ old: PreparedModel, _ new: PreparedModel) -> Comparison {
  var matching = Matching(old.elements, new.elements)
  return matching.comparison(Weights())
}

/// Compares two models with weights of one's own, for measuring.
package func compare(_ old: Canvas, _ new: Canvas, _ weights: Weights) -> Comparison {
  var matching = Matching(old, new)
  return matching.comparison(weights)
}

extension Matching {
  /// Finds out which items are one element.
  mutating func match(_ weights: Weights) {
    joinEqualIds()
    joinEqualTexts()
    joinLikeTexts(weights)
  }

  /// Finds out which items are one element, and what became of each.
  mutating func comparison(_ weights: Weights) -> Comparison {
    match(weights)
    return Comparison(
      old: old.canvas, new: new.canvas, changes: changes(), planned: planned(),
      other: otherDifferences(), needed: needed, limits: limits)
  }

  /// The items marked `-> add` of both models.
  func planned() -> [PlannedItem] {
    let mine = old.partners.indices.filter { old.partners[$0] == Elements.outside }
    let theirs = new.partners.indices.filter { new.partners[$0] == Elements.outside }
    return mine.map { PlannedItem(side: .old, item: $0) }
      + theirs.map { PlannedItem(side: .new, item: $0) }
  }

  /// One change for every item that takes part, in canonical order.
  func changes() -> [Change] {
    let items = inBoxOrder(old)
    let additions = inBoxOrder(new).filter { new.isFree($0) }
    var changes: [Change] = []
    changes.reserveCapacity(items.count + additions.count)
    var next = 0
    for index in items {
      // Behind what the old model has in the box.
      while next < additions.count, new.boxes[additions[next]] < old.boxes[index] {
        changes.append(change(nil, additions[next]))
        next += 1
      }
      changes.append(change(index, old.isFree(index) ? nil : Int(old.partners[index])))
    }
    for index in additions[next...] { changes.append(change(nil, index)) }
    return changes
  }

  /// The items that take part, by box, then as they stand in the file.
  private func inBoxOrder(_ elements: Elements) -> [Int] {
    // A closure that names a part of the elements would copy them all.
    let boxes = elements.boxes
    return elements.partners.indices.filter { elements.partners[$0] != Elements.outside }
      .sorted { boxes[$0] != boxes[$1] ? boxes[$0] < boxes[$1] : $0 < $1 }
  }
}
