#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What became of bytes that were written to a stream.
public enum WriteResult: Hashable, Sendable {
  /// All of them are written.
  case written
  /// Nobody reads any more (`pbm check | head -1`): the program ends at once and says nothing.
  case closed
  /// The system refused; its `errno`.
  case failed(Int32)
}

/// Lets a write to a stream that nobody reads give ``WriteResult/closed`` instead of a signal.
///
/// Called once when the program starts. Children get the default back (see ``Git``).
public func ignoreBrokenPipe() {
  signal(SIGPIPE, SIG_IGN)
}

/// Writes all bytes, however often the system takes a part of them only.
///
/// A descriptor that was closed from the start (`>&-`) counts as failed, not as closed: the
/// results would be lost without anybody having decided so.
public func writeAll(_ descriptor: Int32, _ bytes: [UInt8]) -> WriteResult {
  unsafe bytes.withUnsafeBytes { unsafe writeAll(descriptor, $0) }
}

/// Writes a text as UTF-8; see the same function for bytes.
public func writeAll(_ descriptor: Int32, _ text: String) -> WriteResult {
  writeAll(descriptor, Array(text.utf8))
}

func writeAll(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> WriteResult {
  var start = 0
  while start < bytes.count {
    let rest = unsafe UnsafeRawBufferPointer(rebasing: bytes[start...])
    let length = min(rest.count, 1 << 30)
    let count = systemCall { unsafe write(descriptor, rest.baseAddress, length) }
    switch count {
    case 0...: start += count
    case -Int(EAGAIN): waitUntilReady(descriptor, for: POLLOUT)
    case -Int(EPIPE): return .closed
    default: return .failed(Int32(-count))
    }
  }
  return .written
}

/// Ends the program at once.
public func endProgram(_ status: Int32) -> Never { exit(status) }

/// Whether a person looks at what is written to this descriptor.
public func isTerminal(_ descriptor: Int32) -> Bool {
  isatty(descriptor) == 1
}

/// How many columns a terminal has: what `COLUMNS` says, else what the terminal says.
///
/// - Returns: `nil` where neither says anything, as in a file or a pipe.
public func terminalWidth(_ descriptor: Int32) -> Int? {
  if let columns = environment("COLUMNS").flatMap(Int.init), columns > 0 { return columns }
  var size = winsize()
  guard unsafe ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
  return Int(size.ws_col)
}

/// The value of a variable of the environment; `nil` where it is not set, or holds no text.
public func environment(_ name: String) -> String? {
  guard let value = unsafe getenv(name) else { return nil }
  return unsafe String(validatingCString: value)
}
