import PBMModel

/// Writes JSON, keys in the order they are given.
///
/// Encoders that take a type's word for it order the keys anew on every run, or sort them; the
/// contract shows them in an order that people can read.
public struct JSONWriter: Sendable {
  /// What was written so far.
  public private(set) var bytes: [UInt8] = []
  private var needsComma = false

  /// Begins with nothing written.
  public init() {}

  /// Writes an object whose members `body` writes.
  public mutating func object(_ body: (inout JSONWriter) -> Void) {
    separate()
    open(0x7B)
    body(&self)
    close(0x7D)
  }

  /// Writes an array whose elements `body` writes.
  public mutating func array(_ body: (inout JSONWriter) -> Void) {
    separate()
    open(0x5B)
    body(&self)
    close(0x5D)
  }

  /// Writes a member's key; its value has to follow.
  public mutating func key(_ name: String) {
    value(name)
    bytes.append(0x3A)
    needsComma = false
  }

  /// Writes a string. What could act on a terminal or a log, or hide there, is escaped.
  public mutating func value(_ text: String) {
    separate()
    bytes.append(0x22)
    var marks = CommandMarks()
    for scalar in text.unicodeScalars {
      if marks.makesCommand(scalar) { escape(0x5B) } else { write(scalar) }
    }
    bytes.append(0x22)
    needsComma = true
  }

  /// Writes a whole number.
  public mutating func value(_ number: Int) { raw("\(number)") }

  /// Writes `true` or `false`.
  public mutating func value(_ flag: Bool) { raw(flag ? "true" : "false") }

  /// Writes `null`.
  public mutating func null() { raw("null") }

  /// Writes a number that is spelled already.
  public mutating func raw(_ text: String) {
    separate()
    bytes += Array(text.utf8)
    needsComma = true
  }

  /// Writes a key and a string.
  public mutating func member(_ name: String, _ text: String) {
    key(name)
    value(text)
  }

  /// Writes a key and a whole number.
  public mutating func member(_ name: String, _ number: Int) {
    key(name)
    value(number)
  }

  /// Writes a key and a truth value.
  public mutating func member(_ name: String, _ flag: Bool) {
    key(name)
    value(flag)
  }

  /// Ends the line, so that what follows begins a new one.
  public mutating func newLine() {
    if needsComma { bytes.append(0x2C) }
    needsComma = false
    bytes.append(0x0A)
  }

  /// Ends the line behind the last element.
  public mutating func endLine() { bytes.append(0x0A) }

  /// Ends the document with an end of line.
  public mutating func finish() { bytes.append(0x0A) }

  private mutating func separate() {
    if needsComma { bytes.append(0x2C) }
    needsComma = false
  }

  private mutating func open(_ byte: UInt8) {
    bytes.append(byte)
    needsComma = false
  }

  private mutating func close(_ byte: UInt8) {
    bytes.append(byte)
    needsComma = true
  }

  private mutating func write(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x22: bytes += [0x5C, 0x22]
    case 0x5C: bytes += [0x5C, 0x5C]
    case 0x0A: bytes += Array("\\n".utf8)
    case 0x0D: bytes += Array("\\r".utf8)
    case 0x09: bytes += Array("\\t".utf8)
    case 0x20..<0x7F: bytes.append(UInt8(scalar.value))
    case let value where mayAct(value):
      for unit in String(scalar).utf16 { escape(unit) }
    default: bytes.append(contentsOf: String(scalar).utf8)
    }
  }

  private mutating func escape(_ unit: UInt16) {
    let digits = String(unit, radix: 16)
    bytes += Array(("\\u" + String(repeating: "0", count: 4 - digits.count) + digits).utf8)
  }
}

/// Control characters, those that turn the direction of writing, ends of lines and what is never
/// seen: the same that are made visible in output for people.
func mayAct(_ value: UInt32) -> Bool {
  switch value {
  case 0..<0x20, 0x7F...0x9F, 0x61C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF,
    0xE0001...0xE007F:
    true
  default: false
  }
}
