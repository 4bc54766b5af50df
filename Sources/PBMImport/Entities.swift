// What stands in Markdown and HTML for a character or the end of a line, and is no word.

/// What else an entity may be called than by its number, and the character that it stands for: those
/// that programs write so that signs and blanks stay what they are.
private let namesOfEntities: [String: Unicode.Scalar] = [
  "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}",
  "ensp": "\u{2002}", "emsp": "\u{2003}", "thinsp": "\u{2009}",
]

/// A text with the characters that its entities stand for.
///
/// - Parameter isCell: whether it is one cell of a table. Elsewhere a stroke and the begin of a tag
///   stay as they are, as they would divide cells or lines.
func withoutEntities(_ text: String, isCell: Bool) -> String {
  guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
  var rest = Array(text.unicodeScalars)[...]
  var result = String.UnicodeScalarView()
  while let first = rest.first {
    if first == "&", let (scalar, length) = entity(rest),
      isCell || scalar != "|" && scalar != "<"
    {
      result.append(scalar)
      rest = rest.dropFirst(length)
    } else {
      result.append(first)
      rest = rest.dropFirst()
    }
  }
  return String(result)
}

/// The character that an entity at the start stands for, and how long it is; nil where there is none.
private func entity(_ text: ArraySlice<Unicode.Scalar>) -> (Unicode.Scalar, Int)? {
  guard let end = text.prefix(10).firstIndex(of: ";"), end > text.startIndex + 1 else { return nil }
  let name = string(text[(text.startIndex + 1)..<end])
  let length = end + 1 - text.startIndex
  if let scalar = namesOfEntities[name] { return (scalar, length) }
  guard name.utf8.first == UInt8(ascii: "#") else { return nil }
  let digits = name.dropFirst()
  let isHex = digits.first == "x" || digits.first == "X"
  // What ends a line, or is never seen, is written so by nobody who has something to say.
  guard let value = UInt32(isHex ? digits.dropFirst() : digits, radix: isHex ? 16 : 10),
    value >= 0x20, !(0x7F...0x9F).contains(value), value != 0x2028, value != 0x2029
  else { return nil }
  return Unicode.Scalar(value).map { ($0, length) }
}

/// A text with an end of line where Markdown has a tag for it.
func withoutBreaks(_ text: String, by end: String = "\n") -> String {
  guard text.utf8.contains(UInt8(ascii: "<")) else { return text }
  return ["<br>", "<br/>", "<br />"].reduce(text) { $0.replacingText($1, with: end) }
}
