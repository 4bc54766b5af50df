#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Measures how long something takes, by a clock that nobody sets.
public struct Stopwatch: Sendable {
  private let start = Stopwatch.now()

  /// Starts it.
  public init() {}

  /// Milliseconds since it was started.
  public var milliseconds: Int { Int((Stopwatch.now() - start) / 1_000_000) }

  private static func now() -> UInt64 {
    var time = timespec()
    _ = unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
  }
}
