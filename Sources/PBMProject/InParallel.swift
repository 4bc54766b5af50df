import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Does the same work for each index below `count`, on several threads.
///
/// - Parameters:
///   - threads: how many at most, the calling one among them; see ``processorCount()``.
///   - body: is called once for each index, in any order.
/// - Returns: the results in the order of the indices, the same with any number of threads.
public func inParallel<Output: Sendable>(
  _ count: Int, threads: Int, _ body: @Sendable (Int) -> Output
) -> [Output] {
  guard count > 0 else { return [] }
  let workers = max(1, min(threads, count))
  guard workers > 1 else { return (0..<count).map(body) }
  return unsafe [Output](unsafeUninitializedCapacity: count) { results, filled in
    withoutActuallyEscaping(body) { body in
      guard let start = results.baseAddress else { return }
      let work = unsafe Work(count: count, workers: workers, results: start, body: body)
      work.run(helpers: workers - 1)
    }
    filled = count
  }
}

/// What the threads share: the next index to be taken, and where the results go.
///
/// Safe to share because each index is taken once, and its result written by who took it.
@safe private final class Work<Output>: @unchecked Sendable {
  private let next = Atomic<Int>(0)
  private let count: Int
  private let chunk: Int
  private let results: UnsafeMutablePointer<Output>
  private let body: @Sendable (Int) -> Output

  init(
    count: Int, workers: Int, results: UnsafeMutablePointer<Output>,
    body: @escaping @Sendable (Int) -> Output
  ) {
    self.count = count
    // Small enough that no thread waits long for the last one, large enough to seldom meet.
    chunk = max(1, min(64, count / (workers * 8)))
    unsafe self.results = unsafe results
    self.body = body
  }

  /// Works until nothing is left to be taken.
  func work() {
    while true {
      let start = next.wrappingAdd(chunk, ordering: .relaxed).oldValue
      guard start < count else { return }
      for index in start..<min(start + chunk, count) {
        unsafe (results + index).initialize(to: body(index))
      }
    }
  }

  /// Works on this thread and on others, until all is done.
  ///
  /// Where the system gives no more threads, those that there are do all the work.
  func run(helpers: Int) {
    var threads: [pthread_t] = []
    for _ in 0..<helpers {
      guard let thread = startThread({ self.work() }) else { break }
      threads.append(thread)
    }
    work()
    for thread in threads { pthread_join(thread, nil) }
  }
}

private final class ThreadBody {
  let run: () -> Void
  init(_ run: @escaping () -> Void) { self.run = run }
}

/// A parser's recursion needs as much room on each thread as on the first one.
private let stackSize = 8 << 20

/// Starts a thread that the caller joins; `nil` where the system gives none.
private func startThread(_ run: @escaping () -> Void) -> pthread_t? {
  var attributes = pthread_attr_t()
  guard unsafe pthread_attr_init(&attributes) == 0 else { return nil }
  defer { unsafe pthread_attr_destroy(&attributes) }
  unsafe pthread_attr_setstacksize(&attributes, stackSize)

  let body = unsafe Unmanaged.passRetained(ThreadBody(run))
  #if canImport(Darwin)
    var thread: pthread_t?
  #else
    var thread = pthread_t()
  #endif
  let result = unsafe pthread_create(&thread, &attributes, threadMain, body.toOpaque())
  guard result == 0 else {
    unsafe body.release()
    return nil
  }
  return thread
}

#if canImport(Darwin)
  private func threadMain(_ argument: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? {
    unsafe Unmanaged<ThreadBody>.fromOpaque(argument).takeRetainedValue().run()
    return nil
  }
#else
  private func threadMain(_ argument: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    guard let argument = unsafe argument else { return nil }
    unsafe Unmanaged<ThreadBody>.fromOpaque(argument).takeRetainedValue().run()
    return nil
  }
#endif

/// How many processors this process may use: at least 1.
///
/// Linux is asked for those the process is bound to (`taskset`, a container's share of them), not
/// for those the machine has. It is asked once: the answer costs as much as a few files.
public func processorCount() -> Int { usableProcessors }

private let usableProcessors: Int = {
  #if os(Linux)
    if let status = try? readFile("/proc/self/status"), let bound = boundProcessors(in: status) {
      return bound
    }
  #endif
  return max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
}()

/// Counts the processors in a line such as `Cpus_allowed:	ff,ffffffff`.
///
/// Swift sees no `sched_getaffinity`, which the system's headers keep for GNU programs.
func boundProcessors(in status: [UInt8]) -> Int? {
  let heading = Array("Cpus_allowed:".utf8)
  for line in status.split(separator: UInt8(ascii: "\n")) where line.starts(with: heading) {
    let digits = String(decoding: line.dropFirst(heading.count), as: UTF8.self)
    let count = digits.reduce(0) { $0 + ($1.hexDigitValue?.nonzeroBitCount ?? 0) }
    return count > 0 ? count : nil
  }
  return nil
}
