public import PBMLint
import PBMModel
public import PBMProject

/// Where a command reads from and writes to: the process' streams, or a test's memory.
public final class Console {
  /// What happens to bytes that are written: they go to the process' own streams, or are kept in
  /// `output` and `errors`.
  private enum Sink { case streams, memory }

  /// What standard output holds, or has still to be given.
  public private(set) var output: [UInt8] = []
  /// What was written to standard error, where the sink is memory.
  public private(set) var errors: [UInt8] = []
  /// Whether standard output is a terminal.
  public var isOutputTerminal = false
  /// Whether standard input is a terminal.
  public var isInputTerminal = false
  /// Columns of the terminal.
  public var width = 80
  /// The language of notices.
  public var language = MessageLanguage.english
  /// Environment variables, by name.
  public var environment: (String) -> String? = { _ in nil }
  /// All of standard input.
  public var readInput: () throws(FileProblem) -> [UInt8] = { () throws(FileProblem) in [] }
  /// One line of standard input, or nil at its end.
  public var readInputLine: () -> String? = { nil }

  /// How the program ends where standard output was closed, or cannot take what it is given.
  var statusOfEnd = ExitStatus.failed

  /// Whether lines of what is written are commands to the one who keeps the log.
  private lazy var isObeyed = environment("GITHUB_ACTIONS") == "true"

  private let sink: Sink

  /// A console that keeps everything in memory.
  public init() { sink = .memory }

  /// The process' streams.
  public init(streams: Void) {
    sink = .streams
    ignoreBrokenPipe()
    isOutputTerminal = isTerminal(1)
    isInputTerminal = isTerminal(0)
    width = isOutputTerminal ? terminalWidth(1) ?? 80 : 80
    environment = { PBMProject.environment($0) }
    readInput = readStandardInput
    readInputLine = { readLine(strippingNewline: true) }
  }

  /// Writes to standard output.
  public func write(_ bytes: some Sequence<UInt8>) {
    output += bytes
    if output.count >= 1 << 16, sink == .streams { flush() }
  }

  /// Writes text for people to standard output.
  public func write(_ text: String) {
    write((isObeyed ? harmlessInLog(text) : text).utf8)
  }

  /// Writes lines for people that are bytes already.
  func writeLines(_ lines: [UInt8]) {
    write(isObeyed ? Array(harmlessInLog(String(decoding: lines, as: UTF8.self)).utf8) : lines)
  }

  /// Writes a difference of lines, which somebody may want to apply.
  func writeDifference(_ difference: [UInt8]) {
    write(
      isOutputTerminal ? shownLines(difference) : isObeyed ? fencedInLog(difference) : difference)
  }

  /// Writes a line to standard output.
  public func line(_ text: String = "") {
    write(text)
    write([0x0A])
  }

  /// Tells something on standard error: progress, notices, what could not be done.
  public func notice(_ text: String) {
    let lines = shown(told(text, in: language), keepingLines: true)
    let bytes = Array("\(isObeyed ? harmlessInLog(lines) : lines)\n".utf8)
    if sink == .memory {
      errors += bytes
    } else {
      flush()
      _ = writeAll(2, bytes)
    }
  }

  /// Tells why something could not be done.
  public func problem(_ text: String) -> ExitStatus {
    notice("pbm: \(text)")
    return .failed
  }

  /// Gives what is waiting to standard output. Where that was closed, or cannot take it, the
  /// program ends at once: nobody reads what it would still say.
  public func flush() {
    guard sink == .streams, !output.isEmpty else { return }
    switch writeAll(1, output) {
    case .written: output.removeAll(keepingCapacity: true)
    case .closed: endProgram(statusOfEnd.rawValue)
    case .failed(let number):
      _ = writeAll(2, "pbm: standard output cannot be written: \(systemWords(number))\n")
      endProgram(statusOfEnd.rawValue)
    }
  }
}

/// `shown`, but with the line ends that belong to the message.
private func shown(_ text: String, keepingLines: Bool) -> String {
  text.split(separator: "\n", omittingEmptySubsequences: false)
    .map { PBMModel.shown(String($0)) }
    .joined(separator: "\n")
}
