import PBMSyntax

// The notation in which the specification shows what nobody sees: a name, a scalar or a byte
// between ⟨ and ⟩. It works both ways, for any bytes.

/// The scalars that have a name of their own in the notation.
private let names: [(name: String, value: UInt32)] = [
  ("TAB", 0x09), ("CR", 0x0D), ("NUL", 0x00), ("SP", 0x20), ("NBSP", 0xA0), ("BOM", 0xFEFF),
  ("ZWSP", 0x200B),
]

/// The bytes as lines of the notation.
///
/// A last line without its line end closes with `⟨END⟩`.
func visibleLines(_ bytes: [UInt8]) -> [String] {
  var lines: [String] = []
  var start = 0
  while start < bytes.count {
    let end = bytes[start...].firstIndex(of: 10)
    var line = visible(bytes[start..<(end ?? bytes.count)])
    if end == nil { line += "⟨END⟩" }
    lines.append(line)
    start = (end ?? bytes.count) + 1
  }
  return lines
}

/// The bytes of one line in the notation.
func visible(_ slice: ArraySlice<UInt8>) -> String {
  let bytes = Array(slice)
  var text = String.UnicodeScalarView()
  var index = 0
  while index < bytes.count {
    let scalar = decodeScalar(bytes, index, bytes.count)
    if scalar.value == 0xFFFD, scalar.length == 1 {
      text += "⟨x\(hexadecimal(UInt32(bytes[index]), width: 2))⟩".unicodeScalars
    } else if let name = name(of: scalar.value, isLast: index + 1 == bytes.count) {
      text += "⟨\(name)⟩".unicodeScalars
    } else if let shown = Unicode.Scalar(scalar.value) {
      text.append(shown)
    }
    index += scalar.length
  }
  return String(text)
}

/// The bytes that lines of the notation stand for; nil where a name is not known.
func bytes(of lines: [String]) -> [UInt8]? {
  var result: [UInt8] = []
  for line in lines {
    guard let bytes = bytes(of: line) else { return nil }
    result += bytes
    if !line.hasSuffix("⟨END⟩") { result.append(10) }
  }
  return result
}

private func bytes(of line: String) -> [UInt8]? {
  var result: [UInt8] = []
  var name: String?
  for scalar in line.unicodeScalars {
    switch (scalar, name) {
    case ("⟨", _): name = ""
    case ("⟩", let word?):
      guard let bytes = bytes(named: word) else { return nil }
      result += bytes
      name = nil
    case (_, nil): result += Array(String(scalar).utf8)
    default: name?.unicodeScalars.append(scalar)
    }
  }
  return name == nil ? result : nil
}

private func bytes(named word: String) -> [UInt8]? {
  if word == "END" { return [] }
  if word.hasPrefix("x") { return UInt8(word.dropFirst(), radix: 16).map { [$0] } }
  let value =
    word.hasPrefix("U+")
    ? UInt32(word.dropFirst(2), radix: 16) : names.first { $0.name == word }?.value
  return value.flatMap { Unicode.Scalar($0) }.map { Array(String($0).utf8) }
}

/// How the notation calls a scalar; nil where it is shown as it is.
private func name(of value: UInt32, isLast: Bool) -> String? {
  if value == 0x20 { return isLast ? "SP" : nil }
  if let known = names.first(where: { $0.value == value }) { return known.name }
  let isHidden =
    value < 0x20 || value == 0x7F || isBlank(value) || isInvisible(value) || value == 0xFE0F
    || (0x300...0x36F).contains(value) || value == 0x27E8 || value == 0x27E9
  return isHidden ? "U+" + hexadecimal(value, width: 4) : nil
}

private func hexadecimal(_ value: UInt32, width: Int) -> String {
  let digits = String(value, radix: 16, uppercase: true)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
