import PBMRender

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
