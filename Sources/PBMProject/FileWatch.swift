#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Waits until files are saved. It looks at their contents a few times a second, which works on
/// every system and for every way in which editors save.
public final class FileWatch {
  private let files: [Path]
  private var contents: [[UInt8]?]

  /// Remembers what the files hold now.
  public init(_ files: [Path]) {
    self.files = files.filter { exists($0) }
    contents = self.files.map { try? readFile($0) }
  }

  /// Comes back when a file that can be read holds something else than before.
  public func waitForChange() {
    while true {
      var pause = timespec(tv_sec: 0, tv_nsec: 200_000_000)
      _ = unsafe nanosleep(&pause, nil)
      var hasChanged = false
      for (index, file) in files.enumerated() {
        guard let content = try? readFile(file), content != contents[index] else { continue }
        contents[index] = content
        hasChanged = true
      }
      if hasChanged { return }
    }
  }
}
