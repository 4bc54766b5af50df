import PBMModel
import PBMSyntax

// Small questions about characters, and what the words of a text are.

/// A text of scalars.
func string(_ scalars: some Sequence<Unicode.Scalar>) -> String {
  var view = String.UnicodeScalarView()
  view.append(contentsOf: scalars)
  return String(view)
}

/// Whether the scalar is a blank of any width.
func isSpace(_ scalar: Unicode.Scalar) -> Bool { isBlank(scalar.value) }

/// Whether the scalar is a colon of either width.
func isColon(_ scalar: Unicode.Scalar) -> Bool { foldFullwidth(scalar.value) == 0x3A }

/// What word processors leave in a text and nobody sees: soft hyphens, marks of direction, controls.
/// What joins letters of a script stays.
func isNeverSeen(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0...8, 0xE...0x1F, 0x7F...0x84, 0x86...0x9F: true
  case 0xAD, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060, 0x2066...0x2069, 0xFEFF: true
  case 0xFFF9...0xFFFC, 0xE0001...0xE007F: true
  default: false
  }
}

/// Whether the scalar is part of a word: a letter with its marks, or a digit.
func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
  // What chooses between looks of a character is never seen by itself.
  if scalar.value >= 0x300, scalar.properties.isDefaultIgnorableCodePoint { return false }
  if isLetter(scalar.value) || isDigit(scalar.value) || isCombiningMark(scalar.value) {
    return true
  }
  switch scalar.properties.generalCategory {
  case .letterNumber, .otherNumber: return true
  default: return false
  }
}

/// The words of a text: letters and digits in a row, what is unseen between them left out.
func words(of text: String) -> [String] {
  var words: [String] = []
  var word = String.UnicodeScalarView()
  for scalar in text.unicodeScalars where !isNeverSeen(scalar) {
    // A mark on no letter, as behind an emoji, is none.
    if isWordScalar(scalar), !word.isEmpty || !isCombiningMark(scalar.value) {
      // What is written in signs of twice the width is written in ASCII where it is a sign.
      word.append(Unicode.Scalar(foldFullwidth(scalar.value)) ?? scalar)
    } else if !word.isEmpty {
      words.append(String(word))
      word = String.UnicodeScalarView()
    }
  }
  if !word.isEmpty { words.append(String(word)) }
  return words
}

/// How many words a text has, a run of Chinese or Japanese counting two characters as one.
func wordCount(_ text: String) -> Int {
  var count = 0
  for word in words(of: text) {
    let han = word.unicodeScalars.count { (0x3040...0x9FFF).contains($0.value) }
    count += max(1, (han + 1) / 2)
  }
  return count
}

/// The lines of a text, by all that ends a line in an editor or a word processor.
func sourceLines(_ text: String) -> [String] {
  var lines: [String] = []
  var line = String.UnicodeScalarView()
  var wasReturn = false
  for scalar in text.unicodeScalars {
    switch scalar.value {
    case 0x0A where wasReturn: wasReturn = false
    case 0x0A, 0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029:
      lines.append(String(line))
      line = String.UnicodeScalarView()
      wasReturn = scalar.value == 0x0D
    default:
      line.append(scalar)
      wasReturn = false
    }
  }
  if !line.isEmpty { lines.append(String(line)) }
  return lines
}
