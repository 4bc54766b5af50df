import PBMModel
import PBMSyntax

// Whether a change is good news for the person whose model it is. The action speaks of quantity;
// what is more, and of what, decides whether that is welcome.

extension Matching {
  /// Whether the change is good news; nil where nobody can say.
  func isGood(_ change: Change) -> Bool? {
    guard let value = value(change) else { return nil }
    switch change.action {
    case .strengthen, .add: return value > 0
    case .reduce, .delete: return value < 0
    case .maintain:
      // As much as before, but it is felt otherwise.
      guard let mood = change.mood, let old = mood.old, let new = mood.new else { return nil }
      return new.rawValue < old.rawValue
    }
  }

  /// 1 where more is welcome, -1 where less is; nil where nothing says so, or two things
  /// contradict each other.
  private func value(_ change: Change) -> Int? {
    if change.action == .maintain { return change.mood == nil ? nil : 1 }
    let mine = change.old.map { values(old, $0) } ?? (box: 0, mood: 0)
    let theirs = change.new.map { values(new, $0) } ?? (box: 0, mood: 0)
    let least = min(mine.box, mine.mood, theirs.box, theirs.mood)
    let most = max(mine.box, mine.mood, theirs.box, theirs.mood)
    if least < 0 { return most > 0 ? nil : -1 }
    return most > 0 ? 1 : nil
  }

  /// 1, -1 or 0 as an item's box and its mood say that more of it is welcome, that less is, or
  /// nothing.
  private func values(_ elements: Elements, _ index: Int) -> (box: Int, mood: Int) {
    let mood =
      switch elements.canvas.items[index].mood {
      case .like: 1
      case .dislike: -1
      case .neutral, nil: 0
      }
    return (valueOfBox(elements.boxes[index]), mood)
  }

  private func valueOfBox(_ box: UInt8) -> Int {
    switch box {
    case Box.costs.rawValue: -1
    case Box.benefits.rawValue: 1
    default: 0
    }
  }
}
