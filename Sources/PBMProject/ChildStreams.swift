#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// This side of a running child: what it still has to read, and what it wrote so far.
struct ChildStreams {
  let process: pid_t
  /// -1 once closed, as the other two.
  var inputEnd: Int32
  var outputEnd: Int32
  var errorEnd: Int32
  var input: [UInt8] = []
  var output: [UInt8] = []
  var errors: [UInt8] = []
  private var sent = 0

  init(process: pid_t, inputEnd: Int32, outputEnd: Int32, errorEnd: Int32) {
    self.process = process
    self.inputEnd = inputEnd
    self.outputEnd = outputEnd
    self.errorEnd = errorEnd
    // A write must not wait while the child itself waits for its output to be read.
    if inputEnd >= 0 { _ = fcntl(inputEnd, F_SETFL, O_NONBLOCK) }
  }

  /// Serves all streams until the child closed what it writes.
  ///
  /// - Returns: `false` where it wrote more than the limit, in bytes.
  mutating func serve(limit: Int) -> Bool {
    while outputEnd >= 0 || errorEnd >= 0 {
      if inputEnd >= 0 && sent == input.count { closeEnd(&inputEnd) }
      // The system passes over descriptors below 0.
      var requests = [
        pollfd(fd: inputEnd, events: Int16(POLLOUT), revents: 0),
        pollfd(fd: outputEnd, events: Int16(POLLIN), revents: 0),
        pollfd(fd: errorEnd, events: Int16(POLLIN), revents: 0),
      ]
      if systemCall({ Int(unsafe poll(&requests, nfds_t(requests.count), -1)) }) < 0 { return true }
      if requests[0].revents != 0 { send() }
      if requests[1].revents != 0, !receive(outputEnd, into: &output) { closeEnd(&outputEnd) }
      if requests[2].revents != 0, !receive(errorEnd, into: &errors) { closeEnd(&errorEnd) }
      if output.count > limit || errors.count > limit { return false }
    }
    return true
  }

  /// Closes what is still open.
  mutating func close() {
    closeEnd(&inputEnd)
    closeEnd(&outputEnd)
    closeEnd(&errorEnd)
  }

  private func closeEnd(_ end: inout Int32) {
    if end >= 0 { closeFile(end) }
    end = -1
  }

  private mutating func send() {
    let descriptor = inputEnd
    let start = sent
    let count = unsafe input.withUnsafeBytes { bytes in
      let rest = unsafe UnsafeRawBufferPointer(rebasing: bytes[start...])
      return systemCall { unsafe write(descriptor, rest.baseAddress, rest.count) }
    }
    if count >= 0 {
      sent += count
    } else if count != -Int(EAGAIN) {
      // The child wants no more; what it says about it is read still.
      closeEnd(&inputEnd)
    }
  }

  /// Appends what is there: `false` at the end.
  private func receive(_ descriptor: Int32, into bytes: inout [UInt8]) -> Bool {
    unsafe withUnsafeTemporaryAllocation(byteCount: 65_536, alignment: 16) { chunk in
      let count = systemCall { unsafe read(descriptor, chunk.baseAddress, chunk.count) }
      if count <= 0 { return false }
      unsafe bytes.append(contentsOf: chunk[..<count])
      return true
    }
  }
}
