import PBMDiff
import PBMExchange
import PBMModel
import PBMRender

// How the parts of a change look, in every report that a terminal shows.

/// The actions with their signs, each as wide as the longest of them.
func actionColumn(_ margin: String, _ name: (Action) -> String) -> [String] {
  let names = Action.allCases.map { "\(margin)\($0.symbol) \(name($0))" }
  let width = names.map { displayWidth($0) }.max() ?? 0
  return names.map { padded($0, width) }
}

/// Shows the words in which two texts differ: underlined where there are colours, else between
/// signs, `{+new+}` and `[-gone-]`.
struct WordMarks {
  let style: Style

  /// Both texts of a change; nil where marking helps nobody, or where a text has such signs itself.
  func marked(_ old: String, _ new: String) -> (old: [Piece], new: [Piece])? {
    if !style.isColored, [old, new].contains(where: hasSigns) { return nil }
    guard let words = markedWords(old, new) else { return nil }
    return (pieces(words.old, ("[-", "-]"), .faint), pieces(words.new, ("{+", "+}"), .plain))
  }

  /// Whether the text has one of the signs, byte by byte: this is asked of every text.
  private func hasSigns(_ text: String) -> Bool {
    var last: UInt8 = 0
    for byte in text.utf8 {
      switch (last, byte) {
      case (UInt8(ascii: "["), UInt8(ascii: "-")), (UInt8(ascii: "-"), UInt8(ascii: "]")),
        (UInt8(ascii: "{"), UInt8(ascii: "+")), (UInt8(ascii: "+"), UInt8(ascii: "}")):
        return true
      default: last = byte
      }
    }
    return false
  }

  private func pieces(
    _ stretches: [WordChanges.Stretch], _ signs: (String, String), _ look: Piece.Look
  ) -> [Piece] {
    stretches.map { stretch in
      let text = shown(stretch.text)
      guard stretch.isChanged else { return Piece(text, look) }
      guard style.isColored else { return Piece(signs.0 + text + signs.1, look) }
      return Piece(text, look == .faint ? .faintChanged : .changed)
    }
  }
}

/// One line that says what the signs mean.
struct Legend {
  let words: ChangeWords
  let style: Style

  /// - Parameter hasMarks: whether words are marked that differ.
  func pieces(hasMarks: Bool) -> [Piece] {
    let more = [Action.strengthen: " (more of it)", .reduce: " (less of it)"]
    var parts = Action.allCases.map { action in
      "\(action.symbol) \(words.name(action))\(more[action] ?? "")"
    }
    if hasMarks {
      parts +=
        style.isColored ? ["underlined: words that differ"] : ["{+new words+}", "[-words gone-]"]
    }
    return Array(
      parts.map { [Piece($0, .faint, isWhole: true)] }.joined(separator: [Piece("  ", .faint)]))
  }
}
