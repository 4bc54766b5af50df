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
  /// What is seen at a look.
  public enum Sight {
    /// Some files hold something else than before, or are back.
    case saved
    /// Files that were there are there no more.
    case gone([Path])
  }

  private let files: [Path]
  private var contents: [[UInt8]?]
  /// How often in a row each could not be read.
  private var missed: [Int]
  /// Whether something was saved while another file was missing.
  private var isSaved = false

  /// Some editors take a file away before they put the new one in its place: what is missing for
  /// so many looks is gone.
  private static let patience = 3

  /// Remembers what the files hold now.
  public init(_ files: [Path]) {
    self.files = files.filter { exists($0) }
    contents = self.files.map { try? readFile($0) }
    missed = self.files.map { _ in 0 }
  }

  /// Comes back when a file that can be read holds something else than before, and once when one
  /// cannot be read any more.
  public func waitForChange() -> Sight {
    while true {
      var pause = timespec(tv_sec: 0, tv_nsec: 200_000_000)
      _ = unsafe nanosleep(&pause, nil)
      var gone: [Path] = []
      for (index, file) in files.enumerated() {
        guard let content = try? readFile(file) else {
          missed[index] += 1
          guard missed[index] == FileWatch.patience else { continue }
          // Whatever it holds when it is back is news.
          contents[index] = nil
          gone.append(file)
          continue
        }
        missed[index] = 0
        guard content != contents[index] else { continue }
        contents[index] = content
        isSaved = true
      }
      if !gone.isEmpty { return .gone(gone) }
      if isSaved, missed.allSatisfy({ $0 == 0 }) {
        isSaved = false
        return .saved
      }
    }
  }
}
