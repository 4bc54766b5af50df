import PBMModel

/// Breaks a text into lines of a width: at blanks, between characters of scripts that put none
/// between their words, and inside a word only where it is wider than a line.
///
/// - Parameters:
///   - width: how many columns a line may take; nil leaves the text on one line.
package func paragraph(of pieces: [Piece], width: Int?) -> [[Piece]] {
  guard let width, pieces.width > width else { return [pieces] }
  return paragraph(of: pieces, width: max(2, width)) { character, _ in
    displayWidth(String(character))
  }
}

/// Breaks a text into lines of a width, each character as wide as its measure says.
func paragraph(
  of pieces: [Piece], width: Int, measure: @escaping (Character, Piece.Look) -> Int
) -> [[Piece]] {
  var breaker = LineBreaker(width: width, measure: measure)
  for piece in pieces {
    for character in piece.text { breaker.add(character, piece) }
  }
  return breaker.finish()
}

/// A first line with something before it, and the following ones as far in.
///
/// - Parameters:
///   - head: stands before the first line, and is as wide as the indentation.
///   - width: of all of it; nil leaves the text on one line.
package func hanging(_ head: [Piece], _ pieces: [Piece], width: Int?) -> [[Piece]] {
  guard let width else { return [head + pieces] }
  let indentation = head.width
  let lines = paragraph(of: pieces, width: width - indentation)
  if lines.count == 1 { return [head + lines[0]] }
  let margin = [Piece(blanks(indentation))]
  return lines.enumerated().map { ($0 == 0 ? head : margin) + $1 }
}

private struct LineBreaker {
  let width: Int
  let measure: (Character, Piece.Look) -> Int
  private var finished: [[Piece]] = []
  private var line: [Piece] = []
  private var lineWidth = 0
  /// What may be dropped at the end of a line.
  private var blanks: [Piece] = []
  private var blankWidth = 0
  /// What stays on one line.
  private var word: [Piece] = []
  private var wordWidth = 0
  private var last: Character?

  init(width: Int, measure: @escaping (Character, Piece.Look) -> Int) {
    self.width = width
    self.measure = measure
  }

  mutating func add(_ character: Character, _ piece: Piece) {
    if character == " ", !piece.isWhole {
      endWord()
      append(character, piece.look, to: &blanks)
      blankWidth += measure(character, piece.look)
    } else {
      if let last, mayBreak(between: last, and: character) { endWord() }
      append(character, piece.look, to: &word)
      wordWidth += measure(character, piece.look)
    }
    last = character
  }

  mutating func finish() -> [[Piece]] {
    endWord()
    if !line.isEmpty || finished.isEmpty { finished.append(line) }
    return finished
  }

  private mutating func endWord() {
    guard !word.isEmpty else { return }
    if lineWidth > 0, lineWidth + blankWidth + wordWidth > width {
      endLine()
    } else {
      for blank in blanks { join(blank, to: &line) }
      lineWidth += blankWidth
    }
    blanks = []
    blankWidth = 0
    if lineWidth + wordWidth > width {
      cutWord()
    } else {
      for piece in word { join(piece, to: &line) }
      lineWidth += wordWidth
    }
    word = []
    wordWidth = 0
  }

  private mutating func endLine() {
    finished.append(line)
    line = []
    lineWidth = 0
  }

  /// A word that no line can hold.
  private mutating func cutWord() {
    for piece in word {
      for character in piece.text {
        let columns = measure(character, piece.look)
        if lineWidth > 0, lineWidth + columns > width { endLine() }
        append(character, piece.look, to: &line)
        lineWidth += columns
      }
    }
  }

  private func append(_ character: Character, _ look: Piece.Look, to pieces: inout [Piece]) {
    join(Piece(String(character), look), to: &pieces)
  }

  private func join(_ piece: Piece, to pieces: inout [Piece]) {
    if let end = pieces.indices.last, pieces[end].look == piece.look {
      pieces[end].text += piece.text
    } else {
      pieces.append(piece)
    }
  }
}

/// Whether a line may end between two characters that no blank parts: next to Han and kana, but not
/// before what closes, nor behind what opens.
private func mayBreak(between left: Character, and right: Character) -> Bool {
  guard isIdeographic(left) || isIdeographic(right) else { return false }
  return !"、。，．・：；？！」』）］｝〉》】ー々…‥ぁぃぅぇぉっゃゅょァィゥェォッャュョ,.:;?!)]}\"'+-".contains(right)
    && !"「『（［｛〈《【([{\"'+-".contains(left)
}

private func isIdeographic(_ character: Character) -> Bool {
  switch character.unicodeScalars.first?.value ?? 0 {
  case 0x3000...0x30FF, 0x31F0...0x31FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF,
    0xFF00...0xFF60, 0x20000...0x3FFFF:
    true
  default: false
  }
}
