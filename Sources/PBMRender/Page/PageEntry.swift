package import PBMDiff
package import PBMModel
package import PBMSyntax

/// An element on a page.
package struct PageEntry: Sendable {
  /// Its words; those that another version has not are told apart.
  package var text: [WordChanges.Stretch]
  /// What it said before, where that was otherwise.
  package var before: [WordChanges.Stretch] = []
  /// What was decided about it, or what became of it.
  package var action: Action?
  /// Whether the action is what somebody wants, and not yet so.
  package var isWanted = false
  /// How big a place it takes, 0 where nothing is said.
  package var weight = PageStep<Int>(0)
  /// How much of it there is.
  package var amount = PageStep<String?>(nil)
  /// How it is felt about.
  package var mood = PageStep<Mood?>(nil)
  /// The names of its tags, without `#`.
  package var tags: [String] = []
  /// The name of the box that it came from.
  package var origin: String?
  /// Why that was decided.
  package var reason = ""
  /// Whether nobody can be sure that it is the same element as before.
  package var isDoubtful = false
  /// What was noted about it and about its decision.
  package var notes: [String] = []
  /// What changing it brings.
  package var impacts: [PageImpact] = []
  /// What is supposed about it.
  package var hypotheses: [PageHypothesis] = []

  init(_ text: String) { self.text = [WordChanges.Stretch(text: text, isChanged: false)] }

  /// Its words as one text.
  package var plainText: String { text.reduce(into: "") { $0 += $1.text } }

  /// Whether its words run from the right.
  var isRightToLeft: Bool { beginsRightToLeft(text.map { Piece($0.text) }) }

  /// Whether the element is no part of the model that is shown: planned there, or deleted.
  package var isAbsent: Bool { action == .delete && !isWanted || action == .add && isWanted }

  /// Its signs in the format's own spelling: `@22h/week [5] :(`, and `[4] -> [2]` where they change.
  package var signs: [String] {
    var signs: [String] = []
    if let sign = amount.spelled({ $0 }) { signs.append(sign) }
    if let sign = weight.spelled({ $0 > 0 ? "[\($0)]" : nil }) { signs.append(sign) }
    if let sign = mood.spelled({ $0?.sign }) { signs.append(sign) }
    return signs
  }
}

extension PageEntry {
  /// How much of it there is, for people: `24h/week → 14h/week`.
  var amountInWords: String? {
    let isTurned = [amount.old, amount.new].contains { $0.map { beginsRightToLeft($0) } ?? false }
    return amount.spelled(arrow: isTurned ? "←" : "→") { amount in
      amount.map { String($0.dropFirst()) }
    }
  }
}

/// Something before and now.
package struct PageStep<Value: Equatable & Sendable>: Equatable, Sendable {
  /// What it was.
  package var old: Value
  /// What it is, or is to be.
  package var new: Value

  init(_ value: Value) {
    old = value
    new = value
  }

  init(_ old: Value, _ new: Value) {
    self.old = old
    self.new = new
  }

  /// Whether both are the same.
  package var isSteady: Bool { old == new }

  /// Both, spelled out; one where they are the same, or where nothing was said before.
  func spelled(
    arrow: String = "->", missing: String = "-", _ spell: (Value) -> String?
  ) -> String? {
    guard !isSteady, let before = spell(old) else { return spell(new) }
    return "\(before) \(arrow) \(spell(new) ?? missing)"
  }
}
