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

/// A file's name at the start of a line: some who keep a log obey lines that begin with two colons, and
/// by this one the file is found as well.
public func shownName(_ name: String) -> String {
  let text = shown(name)
  return text.drop { $0.isWhitespace }.hasPrefix("::") ? "./" + text : text
}

/// Looks for `##[`, which some who keep a log obey wherever it stands; characters may stand in between
/// that some who compare texts pass over.
public struct CommandMarks {
  private var count = 0

  /// Begins at the start of a text.
  public init() {}

  /// Whether the next character would complete it.
  public mutating func makesCommand(_ scalar: Unicode.Scalar) -> Bool {
    if scalar == "#" {
      count += 1
    } else if scalar.isASCII {
      defer { count = 0 }
      return scalar == "[" && count > 1
    }
    return false
  }
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
