import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A program to be run, without a shell.
struct ChildProgram {
  /// Looked for in `PATH`.
  let name: String
  /// All of them, the program's own name first.
  let arguments: [[UInt8]]
  /// What differs from this process's environment; nil for what is not handed on.
  let environment: [(name: String, value: String?)]

  enum Outcome {
    /// The exit status (128 and the signal's number for one that was killed), and what it wrote.
    case ended(status: Int32, output: [UInt8], errors: [UInt8])
    /// Not started, or lost; the `errno`.
    case failed(Int32)
    /// It wrote more than was allowed, and was ended.
    case overflowed
  }

  /// Runs the program and waits until it ends.
  ///
  /// It has nothing to read; the two streams it writes are served as each becomes ready, so that
  /// neither side waits for the other.
  func run(limit: Int) -> Outcome {
    var streams: ChildStreams
    switch start() {
    case .failure(let failure): return .failed(failure.number)
    case .success(let started): streams = started
    }
    let fits = streams.serve(limit: limit)
    streams.close()
    if !fits { kill(streams.process, SIGKILL) }
    let ending = waitForChild(streams.process)
    if !fits { return .overflowed }
    switch ending {
    case .success(let status):
      return .ended(status: status, output: streams.output, errors: streams.errors)
    case .failure(let failure): return .failed(failure.number)
    }
  }

  struct Failure: Error {
    let number: Int32
  }

  /// Starts the program, with one pipe for each stream that it writes, and one for its input where
  /// it is talked with; else it has nothing to read.
  func start(isTalkedWith: Bool = false) -> Result<ChildStreams, Failure> {
    // Between the making of a pipe and its mark "not for children", another thread must not start
    // a child: that child would hold the pipe open, and its reader would wait for it.
    startLock.withLock { _ in
      var pipes: [Pipe] = []
      defer { for pipe in pipes { closeFile(pipe.childEnd) } }
      for isInput in [true, false, false] {
        switch isInput && !isTalkedWith ? Pipe.empty() : Pipe.make(toChild: isInput) {
        case .success(let pipe): pipes.append(pipe)
        case .failure(let failure):
          for pipe in pipes where pipe.ownEnd >= 0 { closeFile(pipe.ownEnd) }
          return .failure(failure)
        }
      }
      var process: pid_t = 0
      let number = spawn(pipes.map(\.childEnd), &process)
      guard number == 0 else {
        for pipe in pipes where pipe.ownEnd >= 0 { closeFile(pipe.ownEnd) }
        return .failure(Failure(number: number))
      }
      return .success(
        ChildStreams(
          process: process, inputEnd: pipes[0].ownEnd, outputEnd: pipes[1].ownEnd,
          errorEnd: pipes[2].ownEnd))
    }
  }

  /// Two ends, both at 3 or above, so that none is overwritten while the child's 0 to 2 are set.
  private struct Pipe {
    let childEnd: Int32
    /// -1 where this side has nothing to do.
    let ownEnd: Int32

    /// A standard input at whose end one is at once.
    static func empty() -> Result<Pipe, Failure> {
      let opened = openFile("/dev/null", O_RDONLY)
      guard opened >= 0 else { return .failure(Failure(number: Int32(-opened))) }
      return moved(Int32(opened)).map { Pipe(childEnd: $0, ownEnd: -1) }
    }

    /// What one side writes and the other reads.
    static func make(toChild: Bool) -> Result<Pipe, Failure> {
      var ends: [Int32] = [-1, -1]
      guard unsafe pipe(&ends) == 0 else { return .failure(Failure(number: errno)) }
      let reading = moved(ends[0])
      let writing = moved(ends[1])
      guard case .success(let readEnd) = reading, case .success(let writeEnd) = writing else {
        for end in [reading, writing] { if case .success(let open) = end { closeFile(open) } }
        return .failure(Failure(number: EMFILE))
      }
      return .success(
        toChild
          ? Pipe(childEnd: readEnd, ownEnd: writeEnd) : Pipe(childEnd: writeEnd, ownEnd: readEnd))
    }

    private static func moved(_ descriptor: Int32) -> Result<Int32, Failure> {
      let copy = fcntl(descriptor, F_DUPFD_CLOEXEC, 3)
      let number = errno
      closeFile(descriptor)
      return copy < 0 ? .failure(Failure(number: number)) : .success(copy)
    }
  }

  /// Starts the program with these as its standard input, output and error: 0 or an error number.
  private func spawn(_ descriptors: [Int32], _ process: inout pid_t) -> Int32 {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
      var attributes: posix_spawnattr_t?
    #else
      var actions = unsafe posix_spawn_file_actions_t()
      var attributes = posix_spawnattr_t()
    #endif
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    for (target, descriptor) in descriptors.enumerated() {
      unsafe posix_spawn_file_actions_adddup2(&actions, descriptor, Int32(target))
    }
    // A broken pipe that this program ignores is to end the child as it would anywhere else.
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    var defaults = sigset_t()
    unsafe sigemptyset(&defaults)
    unsafe sigaddset(&defaults, SIGPIPE)
    unsafe posix_spawnattr_setsigdefault(&attributes, &defaults)
    unsafe posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))

    return unsafe withCStrings(arguments) { argumentList in
      unsafe withCStrings(childEnvironment()) { environmentList in
        unsafe posix_spawnp(&process, name, &actions, &attributes, argumentList, environmentList)
      }
    }
  }

  private func childEnvironment() -> [[UInt8]] {
    let replaced = environment.map { Array("\($0.name)=".utf8) }
    let kept = environmentEntries().filter { entry in
      !replaced.contains { entry.starts(with: $0) }
    }
    return kept
      + environment.compactMap { entry in
        entry.value.map { Array("\(entry.name)=\($0)".utf8) }
      }
  }
}

private let startLock = Mutex(())

/// Waits until a child is over: its exit status, 128 and the signal's number for one that was
/// killed.
func waitForChild(_ process: pid_t) -> Result<Int32, ChildProgram.Failure> {
  var status: Int32 = 0
  let waited = systemCall { Int(unsafe waitpid(process, &status, 0)) }
  guard waited >= 0 else { return .failure(ChildProgram.Failure(number: Int32(-waited))) }
  // The macros that take a status apart are not seen by Swift; the layout is that of all systems.
  let signal = status & 0x7F
  return .success(signal == 0 ? (status >> 8) & 0xFF : 128 + signal)
}

/// Lends texts to the system as a list of C strings that a null pointer ends.
private func withCStrings<Result>(
  _ texts: [[UInt8]], _ body: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> Result
) -> Result {
  var bytes: [CChar] = []
  var offsets: [Int] = []
  for text in texts {
    offsets.append(bytes.count)
    bytes.append(contentsOf: text.lazy.map { CChar(bitPattern: $0) })
    bytes.append(0)
  }
  return unsafe bytes.withUnsafeMutableBufferPointer { buffer in
    var pointers: [UnsafeMutablePointer<CChar>?] = unsafe []
    for offset in offsets { unsafe pointers.append(buffer.baseAddress.map { unsafe $0 + offset }) }
    unsafe pointers.append(nil)
    return unsafe pointers.withUnsafeMutableBufferPointer { list in
      guard let start = list.baseAddress else { preconditionFailure("a list of nothing") }
      return unsafe body(start)
    }
  }
}
