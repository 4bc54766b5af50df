import PBMModel

extension Matching {
  /// Joins the one income of either side that found no partner by its words.
  ///
  /// Pay has many names ("wage", "salary", "income"), and a benefit that is an amount of money a
  /// time is hardly ever anything else. Only where there is nothing to choose from.
  mutating func joinIncomes(_ reader: inout EvidenceReader, _ weights: Weights) {
    let mine = incomes(old)
    let theirs = incomes(new)
    guard mine.count == 1, theirs.count == 1, old.isFree(mine[0]), new.isFree(theirs[0]) else {
      return
    }
    let likeness = Score(reader.evidence(mine[0], theirs[0]), weights).likeness
    join(
      mine[0], theirs[0],
      .init(match: .likeness, likeness: Int32(truncatingIfNeeded: likeness)))
  }

  private func incomes(_ elements: Elements) -> [Int] {
    let canvas = elements.canvas
    return elements.partners.indices.filter { index in
      guard elements.takesPartInLikeness(index), canvas.items[index].box == .benefits,
        !canvas.isHonestlyUnknown(canvas.items[index]),
        let value = canvas.amount(canvas.items[index])?.value, value.period != nil,
        case .currency = value.unit
      else { return false }
      return true
    }
  }
}
