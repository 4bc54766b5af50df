// Text of a canvas on its way to a terminal or a message: nothing in it may act.

/// The text with every character that could act on a terminal, or hide itself, made visible.
///
/// Control characters, bidirectional controls and what is not UTF-8 come out as `<U+001B>` or
/// U+FFFD; a tab comes out as one blank.
public func shown(_ text: String) -> String {
  guard text.utf8.contains(where: mayBeginUnshown),
    text.unicodeScalars.contains(where: { needsShowing($0.value) })
  else { return text }
  var result = ""
  for scalar in text.unicodeScalars {
    if scalar.value == 9 {
      result += " "
    } else if needsShowing(scalar.value) {
      let digits = String(scalar.value, radix: 16, uppercase: true)
      result += "<U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + ">"
    } else {
      result.unicodeScalars.append(scalar)
    }
  }
  return result
}

/// Whether one of these characters may begin with the byte: hardly any text goes on after this.
private func mayBeginUnshown(_ byte: UInt8) -> Bool {
  switch byte {
  case 0..<0x20, 0x7F, 0xC2, 0xD8, 0xE2, 0xEF, 0xF3: true
  default: false
  }
}

private func needsShowing(_ value: UInt32) -> Bool {
  switch value {
  case 0..<0x20, 0x7F...0x9F, 0x61C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF,
    0xE0001...0xE007F:
    true
  default: false
  }
}

/// The beginning of a text, for a message: at most `limit` scalars, then an ellipsis.
public func shortened(_ text: String, limit: Int = 60) -> String {
  guard text.utf8.count > limit, text.unicodeScalars.count > limit else { return text }
  return String(text.unicodeScalars.prefix(limit - 1)) + "…"
}
