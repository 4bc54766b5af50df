import PBMModel
import PBMSyntax

// What stands in a line of a canvas has no end of line in it, and no blanks around it.

/// Whether the scalar ends a line of a canvas.
func endsLine(_ scalar: Unicode.Scalar) -> Bool { scalar == "\n" || scalar == "\r" }

/// A text as one line can hold it: line ends become blanks, blanks at its edges are left out, and so
/// is the byte that no file of text has.
func oneLine(_ text: String) -> String {
  let scalars = text.unicodeScalars
  guard let first = scalars.first, let last = scalars.last else { return text }
  let isFine = !isBlank(first.value) && !isBlank(last.value)
  if isFine, !text.utf8.contains(where: { $0 == 0 || $0 == 10 || $0 == 13 }) { return text }
  var result = String.UnicodeScalarView()
  for scalar in scalars {
    if endsLine(scalar) {
      if result.last != " " { result.append(" ") }
    } else if scalar.value != 0 {
      result.append(scalar)
    }
  }
  return trimmed(String(result))
}

/// A text without blanks around it.
package func trimmed(_ text: String) -> String {
  var rest = text.unicodeScalars[...]
  while let first = rest.first, isBlank(first.value) { rest.removeFirst() }
  while let last = rest.last, isBlank(last.value) { rest.removeLast() }
  return String(rest)
}

/// The lines of a text.
func splitLines(_ text: String) -> [String] {
  guard text.unicodeScalars.contains(where: endsLine) else { return [text] }
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

/// Whether the text begins with these letters, whatever mark follows them: `hasPrefix` looks for whole
/// characters.
func begins(_ text: String, with start: String) -> Bool { text.utf8.starts(with: start.utf8) }
