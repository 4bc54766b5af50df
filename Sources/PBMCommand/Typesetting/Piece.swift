import PBMModel

/// A part of a line with the look that it has on a terminal.
struct Piece: Equatable {
  var text: String
  var look = Look.plain
  /// Whether a line may not end at its blanks.
  var isWhole = false

  /// What a part may look like; without colours all look the same.
  enum Look {
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

  init(_ text: String, _ look: Look = .plain, isWhole: Bool = false) {
    self.text = text
    self.look = look
    self.isWhole = isWhole
  }
}

extension [Piece] {
  /// Columns that the parts take.
  var width: Int { reduce(0) { $0 + displayWidth($1.text) } }

  /// What they say, without looks.
  var text: String { reduce(into: "") { $0 += $1.text } }
}

/// So many blanks.
func blanks(_ count: Int) -> String {
  // A string that repeats another is built one by one.
  String(decoding: [UInt8](repeating: 0x20, count: count), as: UTF8.self)
}

extension Style {
  /// A line as it goes to the terminal.
  func line(_ pieces: [Piece]) -> String {
    var line = ""
    append(pieces, to: &line)
    return line
  }

  /// Puts a line behind others as it goes to the terminal.
  func append(_ pieces: [Piece], to text: inout String) {
    guard isColored else {
      for piece in pieces { text += piece.text }
      return
    }
    var rest = pieces[...]
    while var piece = rest.popFirst() {
      // What looks the same is told so once.
      while let next = rest.first, next.look == piece.look {
        piece.text += next.text
        rest.removeFirst()
      }
      text += show(piece)
    }
  }

  private func show(_ piece: Piece) -> String {
    switch piece.look {
    case .plain: piece.text
    case .bold: bold(piece.text)
    case .faint: faint(piece.text)
    case .more: green(piece.text)
    case .less: yellow(piece.text)
    case .gone: red(piece.text)
    case .changed: boldUnderlined(piece.text)
    case .faintChanged: faintUnderlined(piece.text)
    }
  }
}
