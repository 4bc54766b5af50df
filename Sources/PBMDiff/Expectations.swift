public import PBMModel

/// What is expected to become of an item of the old model, for whoever compares a model with what
/// was decided about it.
public enum Fate: Equatable, Sendable {
  /// It will not be there.
  case gone
  /// It will bear these marks: a weight, 0 for none, and what its amount says.
  case marks(weight: UInt8, amount: [UInt8]?)
}

/// Compares two models when something is known of what was to become of the old one's items.
///
/// Items marked `-> add` in the old model take part, for it was decided that they come. Of items
/// that say the same, so that nobody could tell which is which, those find each other that are as
/// was expected. Nothing else is seen differently.
///
/// - Parameters:
///   - fates: one for each item of the old model.
public func compare(_ old: Canvas, _ new: Canvas, expecting fates: [Fate]) -> Comparison {
  var matching = Matching(old, new)
  matching.old.expect(fates)
  matching.new.forgetIds()
  return matching.comparison(Weights())
}

extension Elements {
  /// Gives items the marks that they are expected to have, and lets the planned ones take part.
  mutating func expect(_ fates: [Fate]) {
    for index in 0..<count {
      partners[index] = Elements.free
      switch fates[index] {
      case .gone:
        // Equal to nothing, and behind all others.
        ranks[index] = -1
        marks[index] = 0
      case .marks(let weight, let amount):
        ranks[index] = Int8(weight)
        marks[index] = hashOfMarks(index, weight, amount, hasId: false)
      }
    }
  }

  /// Lets ids tell nothing but which items are one: an id may be given only afterwards.
  mutating func forgetIds() {
    for index in 0..<count {
      let item = canvas.items[index]
      marks[index] = hashOfMarks(
        index, item.weight, canvas.amount(item).map { canvas.meaning($0) }, hasId: false)
    }
  }
}
