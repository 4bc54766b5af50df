#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A folder of its own that nobody else may look into, for files that another program is to read.
struct ScratchFolder {
  private let path: Path

  /// Makes it where the system keeps what is not to last.
  init() throws(FileProblem) {
    let parent = environment("TMPDIR").flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"
    var template =
      Path(parent).appending("pbm-XXXXXX".utf8).bytes.map { CChar(bitPattern: $0) } + [0]
    let isMade = unsafe template.withUnsafeMutableBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return false }
      return unsafe mkdtemp(start) != nil
    }
    guard isMade else { throw FileProblem.inFolder(Path(parent), errno) }
    path = Path(template.dropLast().map { UInt8(bitPattern: $0) })
  }

  /// Writes a file into it.
  func add(_ name: String, _ bytes: [UInt8]) throws(FileProblem) -> Path {
    let file = path.appending(name.utf8)
    try writeNewFile(file, bytes, overwriting: false)
    return file
  }

  /// Takes the folder away with the files in it.
  func remove() {
    for name in ["ours", "base", "theirs"] {
      let file = path.appending(name.utf8)
      _ = unsafe file.withSystemPath { unsafe unlink($0) }
    }
    _ = unsafe path.withSystemPath { unsafe rmdir($0) }
  }
}
