import PBMModel

/// Draws lines and signs, with box drawing or in plain ASCII.
struct LinePen {
  let isPlain: Bool

  /// The side of a box.
  var upright: Piece { Piece(isPlain ? "|" : "│", .faint) }

  /// A line across, with the places from which lines go up and down.
  func rule(_ width: Int, up: [Int], down: [Int]) -> Piece {
    var line = ""
    for place in 0..<width {
      line += corner(
        up: up.contains(place), down: down.contains(place), left: place > 0,
        right: place < width - 1)
    }
    return Piece(line, .faint)
  }

  /// Where lines meet.
  func corner(up: Bool, down: Bool, left: Bool, right: Bool) -> String {
    if isPlain {
      if up || down { return left || right ? "+" : "|" }
      return "-"
    }
    let index = (up ? 8 : 0) + (down ? 4 : 0) + (left ? 2 : 0) + (right ? 1 : 0)
    return LinePen.corners[index]
  }

  /// By which of up, down, left and right a line goes.
  private static let corners = [
    " ", "─", "─", "─", "│", "┌", "┐", "┬", "│", "└", "┘", "┴", "│", "├", "┤", "┼",
  ]

  /// The sign of an action.
  func sign(_ action: Action) -> String { isPlain ? action.plainSign : action.sign }
}
