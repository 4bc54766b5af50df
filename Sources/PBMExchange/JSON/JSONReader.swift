/// Reads one JSON text, strictly as RFC 8259 has it; values stand in the same tree as YAML's, with
/// their places. Numbers, `true`, `false` and `null` are plain words there, texts are not.
///
/// Nothing in it costs more than it is long, no key may stand twice, and there is a limit to depth.
/// - Throws: the first thing that is wrong.
public func readJSON(_ bytes: [UInt8], limits: YAMLLimits) throws(YAMLProblem) -> YAMLValue {
  guard bytes.count <= limits.bytes else {
    throw YAMLProblem(
      YAMLPlace(line: 1, column: 1), "it has more than \(limits.bytes / (1024 * 1024)) MB")
  }
  var reader = JSONReader(bytes: bytes, depth: limits.depth)
  return try reader.readDocument()
}

private struct JSONReader {
  let bytes: [UInt8]
  let depth: Int
  var index = 0
  /// Where the line begins that `index` stands on, and its number from 1; moved on with blanks,
  /// the only place where a line may end.
  var lineStart = 0
  var line = 1
  /// An offset on this line, and how many characters stand before it: a whole file may be one line.
  var counted = (offset: 0, columns: 0)

  init(bytes: [UInt8], depth: Int) {
    self.bytes = bytes
    self.depth = depth
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      index = 3
      lineStart = 3
      counted.offset = 3
    }
  }

  mutating func readDocument() throws(YAMLProblem) -> YAMLValue {
    let value = try readValue(depth)
    skipBlanks()
    if index < bytes.count { throw problem("nothing may follow the value") }
    return value
  }

  /// The place that reading has come to.
  private var place: YAMLPlace {
    mutating get {
      let columns = bytes[counted.offset..<index].count { $0 & 0xC0 != 0x80 }
      counted = (index, counted.columns + columns)
      return YAMLPlace(line: line, column: counted.columns + 1)
    }
  }

  private func place(of offset: Int) -> YAMLPlace {
    let column = bytes[lineStart..<min(offset, bytes.count)].count { $0 & 0xC0 != 0x80 }
    return YAMLPlace(line: line, column: column + 1)
  }

  private func problem(_ message: String, at offset: Int? = nil) -> YAMLProblem {
    YAMLProblem(place(of: offset ?? index), "it is no JSON: " + message)
  }

  private mutating func skipBlanks() {
    while index < bytes.count {
      switch bytes[index] {
      case 0x20, 0x09, 0x0D: index += 1
      case 0x0A:
        index += 1
        line += 1
        lineStart = index
        counted = (index, 0)
      default: return
      }
    }
  }

  private mutating func readValue(_ levels: Int) throws(YAMLProblem) -> YAMLValue {
    skipBlanks()
    guard levels > 0 else {
      throw YAMLProblem(place, "more than \(depth) levels inside each other are not read")
    }
    guard index < bytes.count else { throw problem("it ends where a value is missing") }
    let start = place
    switch bytes[index] {
    case UInt8(ascii: "{"):
      return YAMLValue(content: .mapping(try readObject(levels)), place: start)
    case UInt8(ascii: "["): return YAMLValue(content: .list(try readArray(levels)), place: start)
    case UInt8(ascii: "\""): return YAMLValue(content: .text(try readText()), place: start)
    default:
      let word = try readWord()
      return YAMLValue(
        content: word == "null" ? .nothing : .text(word), place: start, isPlain: true)
    }
  }

  private mutating func readArray(_ levels: Int) throws(YAMLProblem) -> [YAMLValue] {
    index += 1
    var values: [YAMLValue] = []
    skipBlanks()
    if take("]") { return values }
    while true {
      values.append(try readValue(levels - 1))
      skipBlanks()
      if take("]") { return values }
      guard take(",") else { throw problem("\",\" or \"]\" is missing") }
    }
  }

  private mutating func readObject(_ levels: Int) throws(YAMLProblem) -> [YAMLEntry] {
    index += 1
    var entries: [YAMLEntry] = []
    var lines: [String: Int] = [:]
    skipBlanks()
    if take("}") { return entries }
    while true {
      skipBlanks()
      let start = place
      guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else {
        throw problem("a key in quotation marks is missing")
      }
      let key = try readText()
      if let line = lines.updateValue(start.line, forKey: key) {
        throw YAMLProblem(start, "the key \"\(key)\" stands on line \(line) already")
      }
      skipBlanks()
      guard take(":") else { throw problem("\":\" is missing") }
      entries.append(YAMLEntry(key: key, place: start, value: try readValue(levels - 1)))
      skipBlanks()
      if take("}") { return entries }
      guard take(",") else { throw problem("\",\" or \"}\" is missing") }
    }
  }

  private mutating func take(_ sign: Unicode.Scalar) -> Bool {
    guard index < bytes.count, bytes[index] == UInt8(ascii: sign) else { return false }
    index += 1
    return true
  }

  /// A number or one of the three words.
  private mutating func readWord() throws(YAMLProblem) -> String {
    let start = index
    while index < bytes.count, isWordByte(bytes[index]) { index += 1 }
    let word = String(decoding: bytes[start..<index], as: UTF8.self)
    guard ["true", "false", "null"].contains(word) || isNumber(bytes[start..<index]) else {
      throw problem(
        word.isEmpty ? "a value is missing" : "\"\(word.prefix(40))\" is no value", at: start)
    }
    return word
  }

  private func isWordByte(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
      || byte == 0x2B || byte == 0x2D || byte == 0x2E
  }

  private mutating func readText() throws(YAMLProblem) -> String {
    index += 1
    var text: [UInt8] = []
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "\""):
        index += 1
        guard let valid = String(validating: text, as: UTF8.self) else {
          throw problem("its bytes are no UTF-8")
        }
        return valid
      case UInt8(ascii: "\\"): try readEscape(&text)
      case 0..<0x20: throw problem("a control character stands in a text; write it as \\u00XX")
      default:
        text.append(byte)
        index += 1
      }
    }
    throw problem("a text does not end")
  }

  private mutating func readEscape(_ text: inout [UInt8]) throws(YAMLProblem) {
    let start = index
    index += 2
    switch start + 1 < bytes.count ? bytes[start + 1] : 0 {
    case UInt8(ascii: "\""): text.append(0x22)
    case UInt8(ascii: "\\"): text.append(0x5C)
    case UInt8(ascii: "/"): text.append(0x2F)
    case UInt8(ascii: "b"): text.append(8)
    case UInt8(ascii: "f"): text.append(12)
    case UInt8(ascii: "n"): text.append(10)
    case UInt8(ascii: "r"): text.append(13)
    case UInt8(ascii: "t"): text.append(9)
    case UInt8(ascii: "u"):
      var value = try hexadecimal(start)
      if (0xD800..<0xDC00).contains(value), index + 1 < bytes.count,
        bytes[index] == UInt8(ascii: "\\"), bytes[index + 1] == UInt8(ascii: "u")
      {
        index += 2
        let low = try hexadecimal(start)
        guard (0xDC00..<0xE000).contains(low) else {
          throw problem("half of a character stands alone", at: start)
        }
        value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
      }
      guard let scalar = Unicode.Scalar(value) else {
        throw problem("half of a character stands alone", at: start)
      }
      text += Array(String(scalar).utf8)
    default: throw problem("a backslash stands before what needs none", at: start)
    }
  }

  private mutating func hexadecimal(_ start: Int) throws(YAMLProblem) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      let digit = index < bytes.count ? Character(Unicode.Scalar(bytes[index])).hexDigitValue : nil
      guard let digit else { throw problem("\\u needs four digits", at: start) }
      value = value << 4 + UInt32(digit)
      index += 1
    }
    return value
  }
}

/// Whether the bytes are a number as JSON writes them.
func isNumber(_ bytes: ArraySlice<UInt8>) -> Bool {
  var rest = bytes[...]
  func digits() -> Int {
    let count = rest.prefix { (0x30...0x39).contains($0) }.count
    rest = rest.dropFirst(count)
    return count
  }
  if rest.first == 0x2D { rest = rest.dropFirst() }
  let isNought = rest.first == 0x30
  let whole = digits()
  guard whole > 0, !isNought || whole == 1 else { return false }
  if rest.first == 0x2E {
    rest = rest.dropFirst()
    guard digits() > 0 else { return false }
  }
  if rest.first == 0x65 || rest.first == 0x45 {
    rest = rest.dropFirst()
    if rest.first == 0x2B || rest.first == 0x2D { rest = rest.dropFirst() }
    guard digits() > 0 else { return false }
  }
  return rest.isEmpty
}
