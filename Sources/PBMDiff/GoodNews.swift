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
    let boxes = [change.old.map { old.boxes[$0] }, change.new.map { new.boxes[$0] }]
    let moods = [
      change.old.flatMap { old.canvas.items[$0].mood },
      change.new.flatMap { new.canvas.items[$0].mood },
    ]
    if change.action == .maintain { return change.mood == nil ? nil : 1 }
    var values = boxes.compactMap { $0.flatMap(valueOfBox) }
    for mood in moods {
      switch mood {
      case .like: values.append(1)
      case .dislike: values.append(-1)
      case .neutral, nil: continue
      }
    }
    guard let first = values.first, values.allSatisfy({ $0 == first }) else { return nil }
    return first
  }

  private func valueOfBox(_ box: UInt8) -> Int? {
    switch box {
    case Box.costs.rawValue: -1
    case Box.benefits.rawValue: 1
    default: nil
    }
  }
}
