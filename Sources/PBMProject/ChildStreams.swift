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
  /// What the child reads from; -1 where it has nothing to read, and once closed, as the others.
  var inputEnd: Int32
  var outputEnd: Int32
  var errorEnd: Int32
  var output: [UInt8] = []
  var errors: [UInt8] = []

  /// Serves both streams until the child closed what it writes.
  ///
  /// - Returns: `false` where it wrote more than the limit, in bytes.
  mutating func serve(limit: Int) -> Bool {
    while outputEnd >= 0 || errorEnd >= 0 {
      // The system passes over descriptors below 0.
      var requests = [
        pollfd(fd: outputEnd, events: Int16(POLLIN), revents: 0),
        pollfd(fd: errorEnd, events: Int16(POLLIN), revents: 0),
      ]
      if systemCall({ Int(unsafe poll(&requests, nfds_t(requests.count), -1)) }) < 0 { return true }
      if requests[0].revents != 0, !receive(outputEnd, into: &output) { closeEnd(&outputEnd) }
      if requests[1].revents != 0, !receive(errorEnd, into: &errors) { closeEnd(&errorEnd) }
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

  func closeEnd(_ end: inout Int32) {
    if end >= 0 { closeFile(end) }
    end = -1
  }

  /// Appends what is there: `false` at the end.
  func receive(_ descriptor: Int32, into bytes: inout [UInt8]) -> Bool {
    unsafe withUnsafeTemporaryAllocation(byteCount: 65_536, alignment: 16) { chunk in
      let count = systemCall { unsafe read(descriptor, chunk.baseAddress, chunk.count) }
      if count <= 0 { return false }
      unsafe bytes.append(contentsOf: chunk[..<count])
      return true
    }
  }
}
