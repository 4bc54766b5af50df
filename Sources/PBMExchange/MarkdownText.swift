import PBMModel

/// A text as Markdown that shows it and does nothing else, wherever in a line or a table it stands.
///
/// Marks of Markdown and HTML come as entities. What hosts of repositories look for after Markdown
/// was read - people, issues, commits, addresses, names of pictures - is parted by a character of
/// no width, for there an entity is no help. What could act on a terminal is made visible.
///
/// - Parameters:
///   - text: what is to be shown.
///   - mayStartLine: whether it may stand at the start of a line, where more signs are marks.
public func markdownText(_ text: String, mayStartLine: Bool = true) -> String {
  let scalars = Array(shown(text).unicodeScalars)
  var result = ""
  for index in scalars.indices {
    let scalar = scalars[index]
    if index == 0, mayStartLine, mayBeginBlock(scalars) {
      result += entity(scalar)
    } else {
      result += harmless(scalar)
    }
    if isParted(scalars, index) { result += "&#8203;" }
  }
  return result
}

/// A character that is a mark of Markdown or HTML as what is shown instead.
private func harmless(_ scalar: Unicode.Scalar) -> String {
  switch scalar {
  case "&": "&amp;"
  case "<": "&lt;"
  case ">": "&gt;"
  case "\\", "`", "*", "_", "[", "]", "{", "}", "|", "$", "~", "^", "#", "@", "!": entity(scalar)
  default: String(scalar)
  }
}

private func entity(_ scalar: Unicode.Scalar) -> String { "&#\(scalar.value);" }

/// Whether a text at the start of a line would begin a list, a rule, an underline or a block of
/// code.
private func mayBeginBlock(_ scalars: [Unicode.Scalar]) -> Bool {
  switch scalars[0] {
  case "-", "+", "=", ":", " ": return true
  case "0"..."9":
    guard let end = scalars.firstIndex(where: { !isDigit($0) }) else { return false }
    return end < 10 && (scalars[end] == "." || scalars[end] == ")")
  default: return false
  }
}

/// Whether what follows the character has to be parted from it.
private func isParted(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
  let next = index + 1 < scalars.count ? scalars[index + 1] : " "
  switch scalars[index] {
  case "@": return next != " "
  case "#", "!", "~", "%": return isWord(next) || next == "\""
  case "&": return isDigit(next)
  case ":": return isAddress(scalars, index) || isPicture(scalars, index)
  case "w", "W": return next == "." && isWorldWide(scalars, index)
  case "-": return isDigit(next) && isAbbreviation(scalars, index)
  default: return isCommit(scalars, index)
  }
}

private func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

private func isWord(_ scalar: Unicode.Scalar) -> Bool {
  !scalar.isASCII || isPlainWord(scalar)
}

private func isPlainWord(_ scalar: Unicode.Scalar) -> Bool {
  isDigit(scalar) || isLetter(scalar) || scalar == "_"
}

private func isLetter(_ scalar: Unicode.Scalar) -> Bool {
  ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
}

/// `http://`
private func isAddress(_ scalars: [Unicode.Scalar], _ colon: Int) -> Bool {
  colon + 2 < scalars.count && scalars[colon + 1] == "/" && scalars[colon + 2] == "/"
}

/// `:smile:`
private func isPicture(_ scalars: [Unicode.Scalar], _ colon: Int) -> Bool {
  var end = colon + 1
  while end < scalars.count,
    isWord(scalars[end]) || scalars[end] == "+" || scalars[end] == "-"
  { end += 1 }
  return end > colon + 1 && end < scalars.count && scalars[end] == ":"
}

/// `www.`
private func isWorldWide(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
  index >= 2 && scalars[index - 2...index].allSatisfy { $0 == "w" || $0 == "W" }
}

/// `GH-12`
private func isAbbreviation(_ scalars: [Unicode.Scalar], _ dash: Int) -> Bool {
  dash >= 2 && (scalars[dash - 1] == "H" || scalars[dash - 1] == "h")
    && (scalars[dash - 2] == "G" || scalars[dash - 2] == "g")
}

/// Every sixth character of a word that may be a commit: seven of them would be one.
private func isCommit(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
  guard isHexadecimal(scalars[index]), index + 1 < scalars.count, isHexadecimal(scalars[index + 1])
  else { return false }
  var start = index
  while start > 0, index - start <= 40, isHexadecimal(scalars[start - 1]) { start -= 1 }
  guard (index - start) % 6 == 5, start == 0 || !isPlainWord(scalars[start - 1]) else {
    return false
  }
  var end = index
  while end < scalars.count, end - start <= 40, isHexadecimal(scalars[end]) { end += 1 }
  guard end - start >= 7, end - start <= 40, end == scalars.count || !isPlainWord(scalars[end])
  else {
    return false
  }
  return scalars[start..<end].contains(where: isDigit)
    && scalars[start..<end].contains(where: isLetter)
}

private func isHexadecimal(_ scalar: Unicode.Scalar) -> Bool {
  isDigit(scalar) || ("a"..."f").contains(scalar) || ("A"..."F").contains(scalar)
}
