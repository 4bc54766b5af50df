package import PBMModel
import PBMSyntax

extension Matching {
  /// What became of an element that stands in one of the models, or in both.
  func change(_ left: Int?, _ right: Int?) -> Change {
    var change = Change(action: .maintain, old: left, new: right)
    if let left, let right {
      let way = old.ways[left]
      change.matched = way.match
      change.likeness = way.match == .id ? likeness(left, right) : Int(way.likeness)
      change.confidence = confidence(way)
      if way.match == .likeness { change.score = Int(way.score) }
      change.runnerUp = way.runnerUp
      describe(left, right, &change)
    } else if let left {
      change.action = .delete
      change.likeness = Int(old.ways[left].likeness)
      change.runnerUp = old.ways[left].runnerUp
      if old.wholes[left] >= 0 { change.mergedInto = Int(old.wholes[left]) }
      change.confidence = confidenceOfNone(change.likeness)
    } else if let right {
      change.action = .add
      change.likeness = Int(new.ways[right].likeness)
      change.runnerUp = new.ways[right].runnerUp
      if new.wholes[right] >= 0 { change.splitFrom = Int(new.wholes[right]) }
      change.confidence = confidenceOfNone(change.likeness)
    }
    // What was said before as a part of something else is nothing gained, and nothing lost.
    let isPart = change.splitFrom != nil || change.mergedInto != nil
    change.isGood = isPart ? nil : isGood(change)
    return change
  }

  /// How like the texts of two items are that an id has matched: how many of their pieces they share,
  /// in thousandths.
  private func likeness(_ left: Int, _ right: Int) -> Int {
    if old.composed.compare(left, new.composed, right) == 0 { return 1000 }
    let mine = old.grams(left)
    let theirs = new.grams(right)
    return 2000 * sharedCount(mine[...], theirs[...]) / max(1, mine.count + theirs.count)
  }

  private func confidence(_ way: Elements.Way) -> Change.Confidence {
    switch way.match {
    case .id, .text: .sure
    case .likeness:
      way.certainty >= 300 ? .sure : way.certainty >= 100 ? .likely : .possible
    }
  }

  /// How sure it is that there is no partner, by how near the best candidate came: below what
  /// the same box is worth, there was none to be had in the box at all.
  private func confidenceOfNone(_ likeness: Int) -> Change.Confidence {
    likeness < 340 ? .sure : likeness < 420 ? .likely : .possible
  }

  private func describe(_ left: Int, _ right: Int, _ change: inout Change) {
    let mine = old.canvas.items[left]
    let theirs = new.canvas.items[right]
    change.isReworded = old.composed.compare(left, new.composed, right) != 0
    change.isMoved = !old.sharesBox(left, new, right)
    if mine.weight != theirs.weight { change.marks.insert(.weight) }
    if mine.mood != theirs.mood {
      change.marks.insert(.mood)
      change.mood = Change.MoodChange(old: mine.mood, new: theirs.mood)
    }
    if old.tags[left] != new.tags[right] { change.marks.insert(.tags) }
    if old.canvas.idName(mine) != new.canvas.idName(theirs) { change.marks.insert(.id) }
    let amounts = AmountStep(old.canvas, mine, new.canvas, theirs)
    if amounts.isDifferent { change.marks.insert(.amount) }
    var step = decide(mine.weight, theirs.weight, amounts, &change)
    if step == 0, change.isReworded { step = count(left, right, &change) }
    change.action = step > 0 ? .strengthen : step < 0 ? .reduce : .maintain
  }

  /// The first of weight and amount that both have and that differs decides: 1, -1, or 0 where
  /// neither does.
  private func decide(
    _ mine: UInt8, _ theirs: UInt8, _ amounts: AmountStep, _ change: inout Change
  ) -> Int {
    var step = 0
    if mine > 0, theirs > 0, mine != theirs {
      step = theirs > mine ? 1 : -1
      change.reasons.append("weight \(mine) to \(theirs)")
    }
    if let reason = amounts.reason, step == 0 || amounts.step != step {
      change.reasons.append(reason)
    }
    return step == 0 ? amounts.step : step
  }

  /// A count in otherwise like texts decides; apart from the rest, since hardly any item needs it and
  /// it copies both models' elements.
  @inline(never)
  private func count(_ left: Int, _ right: Int, _ change: inout Change) -> Int {
    let counts = CountStep(old, left, new, right)
    if let reason = counts.reason { change.reasons.append(reason) }
    return counts.step
  }
}

extension Elements {
  /// The pieces of an item's text.
  fileprivate func grams(_ index: Int) -> [UInt32] {
    var reader = WordReader(plain.bytes)
    reader.read(plain.range(index))
    var grams: [UInt32] = []
    appendGrams(reader.words, plain.bytes, to: &grams)
    return grams
  }
}

/// Says what became of items that someone else has matched, for measuring.
package struct ActionReader {
  private let matching: Matching

  /// Reads two models.
  package init(_ old: Canvas, _ new: Canvas) {
    var matching = Matching(old, new)
    matching.readWords()
    self.matching = matching
  }

  /// What became of an old item that is a new one now.
  package func action(_ left: Int, _ right: Int) -> Action { matching.change(left, right).action }
}

/// What the amounts of two items say.
struct AmountStep {
  /// 1 for more, -1 for less, 0 where they decide nothing.
  var step = 0
  /// What is to be told.
  var reason: String?
  /// Whether the marks differ in what they say.
  var isDifferent = false

  init(_ old: Canvas, _ left: Item, _ new: Canvas, _ right: Item) {
    let mine = old.amount(left)
    let theirs = new.amount(right)
    guard let mine, let theirs else {
      isDifferent = (mine == nil) != (theirs == nil)
      return
    }
    isDifferent = old.meaning(mine) != new.meaning(theirs)
    guard isDifferent else { return }
    let here = old.plainText(mine)
    let there = new.plainText(theirs)
    if let value = mine.value, let other = theirs.value, let order = other.compare(with: value) {
      step = order
      reason = "amount \(here) to \(there)"
    } else {
      reason = "amount \(here) and \(there) cannot be compared"
    }
  }
}
