#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A running child whose output is read while it is written, and that may be asked things
/// meanwhile.
///
/// Whoever waits for an answer hands over at the same time what is still to be asked, as far as
/// the child takes it: so neither side waits for the other, however much is asked at once.
final class ChildConversation {
  private var streams: ChildStreams
  /// What was not handed over yet stands behind `sent`.
  private var questions: [UInt8] = []
  private var sent = 0
  private var isInputOver = false
  /// What was not read yet stands behind `position`.
  private var answers: [UInt8] = []
  private var position = 0
  private var isRunning = true

  #if os(Linux)
    /// `F_SETPIPE_SZ`, which Swift does not see.
    private static let setPipeSize: Int32 = 1031
  #endif

  /// More than this of what it says on standard error is of no use to anybody.
  private static let mostErrors = 1 << 20

  init(_ streams: ChildStreams) {
    self.streams = streams
    #if os(Linux)
      // The child may go on while this side does something else: what it wrote waits in the pipe,
      // which is small otherwise. Where the system refuses, it only takes longer.
      _ = fcntl(streams.outputEnd, ChildConversation.setPipeSize, Int32(1 << 20))
    #endif
    // A write gives what the pipe has room for, and never waits.
    if streams.inputEnd >= 0 {
      let flags = fcntl(streams.inputEnd, F_GETFL)
      _ = fcntl(streams.inputEnd, F_SETFL, flags | O_NONBLOCK)
    }
  }

  deinit { end(isOver: false) }

  /// Asks something: handed over while answers are waited for.
  func ask(_ question: some Sequence<UInt8>) { questions.append(contentsOf: question) }

  /// Hands over what the child takes at once, so that it works while this side does something else.
  func push() {
    if sent < questions.count, streams.inputEnd >= 0 { handOver() }
  }

  /// Says that nothing more will be asked.
  func endQuestions() {
    isInputOver = true
    if sent == questions.count { streams.closeEnd(&streams.inputEnd) }
  }

  // MARK: Reading

  /// The next byte, which stays; nil at the end.
  func peek() -> UInt8? {
    while position == answers.count {
      if !receive() { return nil }
    }
    return answers[position]
  }

  /// Passes over one byte that was seen.
  func skipByte() { position += 1 }

  /// What stands before the next such byte, which is passed over; nil where none comes.
  func read(to byte: UInt8) -> [UInt8]? {
    var searched = position
    while true {
      if let end = answers[searched...].firstIndex(of: byte) {
        defer { position = end + 1 }
        return Array(answers[position..<end])
      }
      let waiting = answers.count - position
      if !receive() { return nil }
      searched = position + waiting
    }
  }

  /// So many bytes; nil where fewer come.
  func read(count: Int) -> [UInt8]? {
    while answers.count - position < count {
      if !receive() { return nil }
    }
    defer { position += count }
    return Array(answers[position..<(position + count)])
  }

  /// Passes over so many bytes without keeping them: false where fewer come.
  func skip(count: Int) -> Bool {
    var left = count
    while left > 0 {
      if position == answers.count, !receive() { return false }
      let step = min(left, answers.count - position)
      position += step
      left -= step
    }
    return true
  }

  /// Waits for more: false where no more comes.
  private func receive() -> Bool {
    if position > 0 {
      answers.removeFirst(position)
      position = 0
    }
    let before = answers.count
    while streams.outputEnd >= 0 {
      let isAsking = sent < questions.count
      var requests = [
        pollfd(fd: streams.outputEnd, events: Int16(POLLIN), revents: 0),
        pollfd(fd: streams.errorEnd, events: Int16(POLLIN), revents: 0),
        pollfd(fd: isAsking ? streams.inputEnd : -1, events: Int16(POLLOUT), revents: 0),
      ]
      let ready = systemCall { Int(unsafe poll(&requests, nfds_t(requests.count), -1)) }
      if ready < 0 { return false }
      if requests[2].revents != 0 { handOver() }
      if requests[1].revents != 0 { receiveErrors() }
      if requests[0].revents != 0, !streams.receive(streams.outputEnd, into: &answers) {
        streams.closeEnd(&streams.outputEnd)
      }
      if answers.count > before { return true }
    }
    return false
  }

  private func receiveErrors() {
    if !streams.receive(streams.errorEnd, into: &streams.errors) {
      streams.closeEnd(&streams.errorEnd)
    }
    let excess = streams.errors.count - ChildConversation.mostErrors
    if excess > 0 { streams.errors.removeLast(excess) }
  }

  private func handOver() {
    let count = unsafe questions.withUnsafeBytes { bytes in
      let rest = unsafe UnsafeRawBufferPointer(rebasing: bytes[sent...])
      return systemCall { unsafe write(streams.inputEnd, rest.baseAddress, rest.count) }
    }
    if count == -Int(EAGAIN) { return }
    // A child that reads no more is over, or will say why.
    sent = count < 0 ? questions.count : sent + count
    guard sent == questions.count else { return }
    questions.removeAll(keepingCapacity: true)
    sent = 0
    if count < 0 || isInputOver { streams.closeEnd(&streams.inputEnd) }
  }

  // MARK: The end

  /// Ends the conversation: the exit status and what was said on standard error.
  ///
  /// - Parameter isOver: whether the child is known to end by itself; else it is ended.
  @discardableResult
  func end(isOver: Bool) -> GitResult {
    guard isRunning else { return GitResult(status: 0, output: [], errors: streams.errors) }
    isRunning = false
    streams.closeEnd(&streams.inputEnd)
    if isOver {
      // What it still says is read, so that it can end.
      _ = streams.serve(limit: largestFileSize)
    } else {
      kill(streams.process, SIGKILL)
    }
    streams.close()
    let status = (try? waitForChild(streams.process).get()) ?? -1
    return GitResult(status: status, output: [], errors: streams.errors)
  }
}
