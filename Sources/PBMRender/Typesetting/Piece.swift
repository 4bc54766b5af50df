import PBMModel

/// A part of a line with the look that it has on a terminal.
package struct Piece: Equatable, Sendable {
  /// What it says.
  package var text: String
  /// How it looks.
  package var look = Look.plain
  /// Whether a line may not end at its blanks.
  package var isWhole = false

  /// What a part may look like; without colours all look the same.
  package enum Look: Sendable {
    case plain, bold, faint
    /// More of something, or something new.
    case more
    /// Less of something.
    case less
    /// What is gone.
    case gone
    /// Words that another text has not.
    case changed
    /// The same in what is faint.
    case faintChanged
  }

  package init(_ text: String, _ look: Look = .plain, isWhole: Bool = false) {
    self.text = text
    self.look = look
    self.isWhole = isWhole
  }
}

extension [Piece] {
  /// Columns that the parts take.
  package var width: Int { reduce(0) { $0 + displayWidth($1.text) } }

  /// What they say, without looks.
  package var text: String { reduce(into: "") { $0 += $1.text } }
}

/// So many blanks.
package func blanks(_ count: Int) -> String {
  // A string that repeats another is built one by one.
  String(decoding: [UInt8](repeating: 0x20, count: count), as: UTF8.self)
}
