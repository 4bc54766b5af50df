import PBMModel
import PBMProject

/// Reads a command's arguments: options before, between or behind operands, `--` ends them,
/// single letters may be grouped, a value stands behind `=` or as the next argument.
struct ArgumentReader {
  private var rest: ArraySlice<Path>
  private var invocation: Invocation
  private var areOptionsOver = false

  /// Reads all arguments behind the command's name.
  static func read(_ arguments: ArraySlice<Path>, _ command: Command, _ console: Console)
    throws(UsageProblem) -> Invocation
  {
    var reader = ArgumentReader(
      rest: arguments, invocation: Invocation(command: command, console: console))
    while let argument = reader.rest.popFirst() { try reader.read(argument) }
    try reader.checkOperands()
    return reader.invocation
  }

  private var command: Command { invocation.command }

  private mutating func read(_ argument: Path) throws(UsageProblem) {
    let text = argument.text
    if areOptionsOver || !text.hasPrefix("-") || text == "-" || isPathOfGit(text) {
      invocation.operands.append(argument)
    } else if text == "--" {
      areOptionsOver = true
    } else if text.hasPrefix("--") {
      try readLong(argument)
    } else {
      try readLetters(text.dropFirst())
    }
  }

  /// Git names files as they are called. What is not exactly an option is one of them.
  private func isPathOfGit(_ text: String) -> Bool {
    guard command.isCalledByGit else { return false }
    let names = options.map { "--\($0.name)" } + options.compactMap { $0.letter.map { "-\($0)" } }
    return text != "--" && !names.contains { text == $0 || text.hasPrefix($0 + "=") }
  }

  private mutating func readLong(_ argument: Path) throws(UsageProblem) {
    let bytes = argument.bytes.dropFirst(2)
    let end = bytes.firstIndex(of: UInt8(ascii: "=")) ?? bytes.endIndex
    let name = String(decoding: bytes[..<end], as: UTF8.self)
    let option = try find(name)
    if end < bytes.endIndex {
      guard option.value != nil else { throw problem("--\(name) takes no value") }
      return try set(option, Path(Array(bytes[(end + 1)...])))
    }
    let isAlone = option.value == nil || option.isValueOptional
    try set(option, isAlone ? Path([]) : next(of: option))
  }

  private mutating func readLetters(_ letters: Substring) throws(UsageProblem) {
    var rest = letters
    while let letter = rest.popFirst() {
      guard let option = options.first(where: { $0.letter == letter }) else {
        throw problem("\(command.name) has no option -\(letter)")
      }
      guard option.value != nil else {
        try set(option, Path([]))
        continue
      }
      return try set(option, rest.isEmpty ? next(of: option) : Path(String(rest)))
    }
  }

  private var options: [Option] { command.options() + Option.common }

  private func find(_ name: String) throws(UsageProblem) -> Option {
    if let option = options.first(where: { $0.name == name }) { return option }
    let near = nearestWord(to: name, among: options.map(\.name))
    throw problem(
      "\(command.name) has no option --\(name)"
        + (near.map { "; did you mean --\($0)?" } ?? ""))
  }

  private mutating func next(of option: Option) throws(UsageProblem) -> Path {
    guard let value = rest.popFirst() else {
      throw problem("--\(option.name) needs a value: --\(option.name) \(option.value ?? "")")
    }
    return value
  }

  private mutating func set(_ option: Option, _ value: Path) throws(UsageProblem) {
    if !option.choices.isEmpty {
      let parts =
        option.isList
        ? value.bytes.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
          .map { Path(Array($0)) }
        : [value]
      for part in parts where !option.choices.contains(part.text) { throw wrong(part, of: option) }
    }
    invocation.set(option.name, value)
  }

  private func wrong(_ value: Path, of option: Option) -> UsageProblem {
    let near = nearestWord(to: value.text, among: option.choices)
    return problem(
      "--\(option.name) is \(option.isList ? "made" : "one") of "
        + "\(option.choices.joined(separator: ", ")), not \"\(value.display)\""
        + (near.map { "; did you mean \($0)?" } ?? ""))
  }

  private func checkOperands() throws(UsageProblem) {
    guard !invocation.has("help") else { return }
    let count = invocation.operands.count
    let range = command.operandCount
    if count < range.lowerBound {
      throw problem("\(command.name) needs \(command.operands)")
    }
    if count > range.upperBound {
      let extra = invocation.operands[range.upperBound].display
      throw problem("\(command.name) does not know what to do with \"\(extra)\"")
    }
    if invocation.operands.count(where: { $0 == "-" }) > 1 {
      throw problem("only one input may be standard input, \"-\"")
    }
  }

  private func problem(_ message: String) -> UsageProblem {
    UsageProblem(message: message, command: command)
  }
}
