/// A value as JSON and YAML know them; members stand in the order they are given.
public indirect enum ExchangeValue: Sendable {
  case null
  case text(String)
  /// A number that is spelled already.
  case number(String)
  case list([ExchangeValue])
  case object([(key: String, value: ExchangeValue)])

  /// A whole number.
  static func number(_ value: Int) -> ExchangeValue { .number(String(value)) }

  /// A list of texts.
  static func texts(_ texts: [String]) -> ExchangeValue { .list(texts.map { .text($0) }) }

  /// The value as JSON on one line, without an end of line.
  public var jsonLine: [UInt8] {
    var json = JSONWriter()
    json.value(self)
    return json.bytes
  }

  /// The value as JSON for people: what fits on a line stands on one. Ends with an end of line.
  public var json: [UInt8] {
    var output: [UInt8] = []
    write(indentation: 0, to: &output)
    output.append(0x0A)
    return output
  }

  private func write(indentation: Int, to output: inout [UInt8]) {
    let line = jsonLine
    let limit = 96 - indentation
    let hasParts =
      switch self {
      case .list(let list): !list.isEmpty
      case .object(let members): !members.isEmpty
      default: false
      }
    guard hasParts, line.count > limit else {
      output += line
      return
    }
    func begin(_ index: Int) {
      if index > 0 { output.append(0x2C) }
      output.append(0x0A)
      output += Array(repeating: 0x20, count: indentation + 2)
    }
    switch self {
    case .list(let list):
      output.append(0x5B)
      for (index, value) in list.enumerated() {
        begin(index)
        value.write(indentation: indentation + 2, to: &output)
      }
    case .object(let members):
      output.append(0x7B)
      for (index, member) in members.enumerated() {
        begin(index)
        output += ExchangeValue.text(member.key).jsonLine + [0x3A, 0x20]
        member.value.write(indentation: indentation + 2, to: &output)
      }
    default: break
    }
    output.append(0x0A)
    output += Array(repeating: 0x20, count: indentation)
    if case .list = self { output.append(0x5D) } else { output.append(0x7D) }
  }
}

extension JSONWriter {
  /// Writes a value on one line.
  public mutating func value(_ value: ExchangeValue) {
    switch value {
    case .null: null()
    case .text(let text): self.value(text)
    case .number(let digits): raw(digits)
    case .list(let list): array { json in for one in list { json.value(one) } }
    case .object(let members):
      object { json in
        for member in members {
          json.key(member.key)
          json.value(member.value)
        }
      }
    }
  }
}
