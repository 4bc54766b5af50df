public import PBMModel

extension Wish.Obstacle {
  /// What stands in the way, as a clause.
  public func clause(_ action: Action) -> String {
    switch self {
    case .noMeasure: "the element has neither a weight, such as [3], nor an amount"
    case .noRoom: "there is no \(action == .strengthen ? "more" : "less") than it has already"
    case .incomparable: "what is wanted cannot be compared with what it has"
    case .notUnderstood: "the amount that is wanted is not understood"
    case .againstItself:
      switch action {
      case .strengthen: "what is wanted is not more than what is"
      case .reduce: "what is wanted is not less than what is"
      case .maintain, .add, .delete: "what is wanted is not what is"
      }
    }
  }

  /// What stands in the way, with what that means for a target.
  public func sentence(_ action: Action) -> String {
    (self == .againstItself ? "against itself: " : "no target can show it: ") + clause(action)
  }
}
