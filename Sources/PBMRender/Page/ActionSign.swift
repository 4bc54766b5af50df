package import PBMModel

extension Action {
  /// Its sign in a picture: told by form, so that no colour is needed.
  package var sign: String {
    switch self {
    case .maintain: "="
    case .strengthen: "▲"
    case .add: "+"
    case .reduce: "▼"
    case .delete: "✗"
    }
  }

  /// The same in ASCII. `Action.symbol`, with which texts tell actions, has a `-` for what is
  /// deleted; in a picture in plain ASCII that is the dot of an element without an action.
  package var plainSign: String {
    switch self {
    case .maintain, .add: sign
    case .strengthen: "^"
    case .reduce: "v"
    case .delete: "x"
    }
  }
}
