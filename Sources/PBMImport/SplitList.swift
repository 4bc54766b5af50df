import PBMExchange

/// The parts of "a, b, c" or "a; b; c"; the text itself where it is no list of short things.
///
/// A comma divides only where a blank follows, or where the script has none, and never inside
/// brackets: `2,150` is a number.
///
/// - Parameter takesPairs: whether two things are a list already, as behind the name of a box.
func splitList(_ text: String, takesPairs: Bool = false) -> [String] {
  for separators in [";；•·", ",，、"] {
    let parts = split(text, at: separators)
    guard parts.count > 1 else { continue }
    if separators.first == "," {
      let isShort = parts.allSatisfy { wordCount($0) <= 5 }
      let isSentence = text.unicodeScalars.contains { "!?。".unicodeScalars.contains($0) }
      guard isShort, !isSentence,
        parts.count > 2 || takesPairs && parts.allSatisfy({ wordCount($0) <= 4 })
      else { continue }
    }
    return parts
  }
  return [text]
}

private func split(_ text: String, at separators: String) -> [String] {
  let scalars = Array(text.unicodeScalars)
  var parts: [String] = []
  var part = String.UnicodeScalarView()
  var depth = 0
  for (index, scalar) in scalars.enumerated() {
    if "([（「".unicodeScalars.contains(scalar) { depth += 1 }
    if ")]）」".unicodeScalars.contains(scalar) { depth = max(0, depth - 1) }
    let isWide = scalar.value > 0x2E80
    let isFree = isWide || index + 1 >= scalars.count || isSpace(scalars[index + 1])
    if depth == 0, isFree, separators.unicodeScalars.contains(scalar) {
      parts.append(trimmed(String(part)))
      part = String.UnicodeScalarView()
    } else {
      part.append(scalar)
    }
  }
  parts.append(trimmed(String(part)))
  return parts.filter { part in part.unicodeScalars.contains(where: isWordScalar) }
}
