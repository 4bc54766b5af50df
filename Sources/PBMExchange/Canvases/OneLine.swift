import PBMModel
import PBMSyntax

// What stands in a line of a canvas has no end of line in it, and nothing that nobody sees around it.

/// Whether the scalar ends a line for somebody: an editor, a word processor, a database.
func endsLine(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
  default: false
  }
}

/// A text as one line can hold it: line ends become blanks, what is unseen at its edges is left out,
/// and so are the bytes that no file of text has.
func oneLine(_ text: String) -> String {
  var scalars = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    if endsLine(scalar) {
      if scalars.last != " " { scalars.append(" ") }
    } else if scalar.value != 0 {
      scalars.append(scalar)
    }
  }
  while let first = scalars.first, isBlank(first.value) || isInvisible(first.value) {
    scalars.removeFirst()
  }
  while let last = scalars.last, isBlank(last.value) || isInvisible(last.value) {
    scalars.removeLast()
  }
  return String(scalars)
}

/// The lines of a text, whatever ends them.
func splitLines(_ text: String) -> [String] {
  var lines: [String] = []
  var line = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    if endsLine(scalar) {
      lines.append(String(line))
      line = String.UnicodeScalarView()
    } else {
      line.append(scalar)
    }
  }
  lines.append(String(line))
  return lines
}

/// The known key that a typed one is meant for; nil where none is near.
func nearestKey(to typed: String, among keys: [String]) -> String? {
  nearestWord(to: typed, among: keys)
}
