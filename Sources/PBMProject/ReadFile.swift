#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The most bytes that a file may have: 2 GiB less one, so that an offset fits in 32 bits.
public let largestFileSize = Int(Int32.max)

/// Reads a whole file.
///
/// Pipes and devices are read up to their end; `/dev/stdin` is the standard input. Up to 64 KiB
/// cost four calls of the system: open, read, read, close. The second read shows that the first one
/// saw the end; what one call gave is one state of the file.
/// - Throws: a ``FileProblem``, also where the file changed each of the times it was read.
public func readFile(_ path: Path) throws(FileProblem) -> [UInt8] {
  var bytes: [UInt8] = []
  // A socket as standard input (as some programs start their children) cannot be opened by name.
  if path.bytes.count == 10, path == "/dev/stdin" {
    try readStream(STDIN_FILENO, as: path, into: &bytes)
    return bytes
  }
  let opened = openFile(path, O_RDONLY)
  guard opened >= 0 else { throw .reading(path, Int32(-opened)) }
  let descriptor = Int32(opened)
  defer { closeFile(descriptor) }

  switch readOnce(descriptor, into: &bytes) {
  case .whole: return bytes
  case .failed(let number): throw .reading(path, number)
  case .more: break
  }
  guard let status = FileStatus.of(descriptor: descriptor) else { throw .reading(path, EIO) }
  // Files of the system, as under /proc, have no size and are read as a pipe is.
  if status.kind == .regular && status.size > 0 {
    return try readRegular(descriptor, as: path)
  }
  try readStream(descriptor, as: path, into: &bytes)
  return bytes
}

/// Reads a file that another file names: never a pipe or a device, which might never end, or take
/// what was meant for somebody else.
public func readNamedFile(_ path: Path) throws(FileProblem) -> [UInt8] {
  switch FileStatus.of(path, followingLinks: true) {
  case .failed(let number): throw .reading(path, number)
  case .found(let status) where status.kind == .folder: throw FileProblem(path, .isFolder)
  case .found(let status) where status.kind != .regular: throw FileProblem(path, .notRegular)
  case .found: return try readFile(path)
  }
}

/// Reads a file as one that is larger than a chunk is read, for tests that change it meanwhile.
package func readFile(
  _ path: Path, afterPass: () -> Void
) throws(FileProblem) -> [UInt8] {
  let opened = openFile(path, O_RDONLY)
  guard opened >= 0 else { throw .reading(path, Int32(-opened)) }
  defer { closeFile(Int32(opened)) }
  return try readRegular(Int32(opened), as: path, afterPass: afterPass)
}

/// Reads what the user types or another program hands over, up to its end.
///
/// - Throws: a ``FileProblem`` whose path is `-`, as the user writes it.
public func readStandardInput() throws(FileProblem) -> [UInt8] {
  var bytes: [UInt8] = []
  try readStream(STDIN_FILENO, as: "-", into: &bytes)
  return bytes
}

private let chunkSize = 65_536

private enum FirstRead {
  case whole
  case more
  case failed(Int32)
}

/// Reads up to a chunk, and looks whether that was all.
private func readOnce(_ descriptor: Int32, into bytes: inout [UInt8]) -> FirstRead {
  unsafe withUnsafeTemporaryAllocation(byteCount: chunkSize, alignment: 16) { chunk in
    let count = unsafe readSome(descriptor, chunk)
    if count <= 0 { return count == 0 ? .whole : .failed(Int32(-count)) }
    unsafe bytes.append(contentsOf: chunk[..<count])
    if count == chunkSize { return .more }
    let further = unsafe readSome(descriptor, chunk)
    if further <= 0 { return further == 0 ? .whole : .failed(Int32(-further)) }
    unsafe bytes.append(contentsOf: chunk[..<further])
    return .more
  }
}

/// Reads a file that is larger than a chunk or grew at once, from its beginning, until it stands
/// still: its size and times are the same before and after.
///
/// - Parameter afterPass: called behind each reading, before it is compared; for tests.
private func readRegular(
  _ descriptor: Int32, as path: Path, afterPass: () -> Void = {}
) throws(FileProblem) -> [UInt8] {
  for _ in 0..<3 {
    guard let before = FileStatus.of(descriptor: descriptor) else { throw .reading(path, EIO) }
    if before.size > largestFileSize { throw FileProblem(path, .tooLarge) }
    var failure = 0
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: before.size + 1) { buffer, filled in
      while filled < before.size + 1 {
        let count = unsafe readAt(descriptor, UnsafeMutableRawBufferPointer(buffer), from: filled)
        if count < 0 { failure = -count }
        if count <= 0 { break }
        filled += count
      }
    }
    if failure != 0 { throw .reading(path, Int32(failure)) }
    afterPass()
    let after = FileStatus.of(descriptor: descriptor)
    if bytes.count == before.size && after == before { return bytes }
  }
  throw FileProblem(path, .changedWhileRead)
}

/// Appends what a pipe, a terminal or a device gives, up to its end.
private func readStream(
  _ descriptor: Int32, as path: Path, into bytes: inout [UInt8]
) throws(FileProblem) {
  let failure = unsafe withUnsafeTemporaryAllocation(byteCount: chunkSize, alignment: 16) {
    chunk -> FileProblem? in
    while true {
      let count = unsafe readSome(descriptor, chunk)
      if count == 0 { return nil }
      if count < 0 { return .reading(path, Int32(-count)) }
      if bytes.count + count > largestFileSize { return FileProblem(path, .tooLarge) }
      unsafe bytes.append(contentsOf: chunk[..<count])
    }
  }
  if let failure { throw failure }
}

/// One read: the count of bytes, 0 at the end, or a negated error number.
///
/// Waits where another program made the descriptor one that does not wait.
func readSome(_ descriptor: Int32, _ chunk: UnsafeMutableRawBufferPointer) -> Int {
  while true {
    let count = systemCall { unsafe read(descriptor, chunk.baseAddress, chunk.count) }
    guard count == -Int(EAGAIN) else { return count }
    waitUntilReady(descriptor, for: POLLIN)
  }
}

/// One read at a place: no more than 1 GiB, since some systems refuse to read more at once.
private func readAt(
  _ descriptor: Int32, _ buffer: UnsafeMutableRawBufferPointer, from offset: Int
) -> Int {
  let rest = unsafe UnsafeMutableRawBufferPointer(rebasing: buffer[offset...])
  let count = min(rest.count, 1 << 30)
  return systemCall { unsafe pread(descriptor, rest.baseAddress, count, off_t(offset)) }
}

/// Waits until a descriptor can be read or written.
func waitUntilReady(_ descriptor: Int32, for events: Int32) {
  var request = pollfd(fd: descriptor, events: Int16(events), revents: 0)
  _ = systemCall { Int(unsafe poll(&request, 1, -1)) }
}

/// Makes sure that something can be read without being used up: a pipe gives what it holds once.
///
/// - Throws: a ``FileProblem`` for what is a device or a pipe; what is not there is told by who reads
///   it.
public func expectFile(_ path: Path) throws(FileProblem) {
  guard let status = FileStatus.of(path, followingLinks: true).status, status.kind == .other else {
    return
  }
  throw FileProblem(path, .notRegular)
}
