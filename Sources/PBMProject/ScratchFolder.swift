#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A folder for files that another program is to read, or to try things in; nobody else may look
/// into it.
struct ScratchFolder {
  let path: Path

  /// Makes it where the system keeps what is not to last.
  init() throws(FileProblem) {
    let parent = environment("TMPDIR").flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"
    let template = Path(parent).appending("pbm-XXXXXX".utf8)
    var name = template.bytes.map { CChar(bitPattern: $0) } + [0]
    guard unsafe mkdtemp(&name) != nil else { throw FileProblem.inFolder(Path(parent), errno) }
    path = Path(name.dropLast().map { UInt8(bitPattern: $0) })
  }

  func file(_ name: String) -> Path { path.appending(name.utf8) }

  /// Writes a file into it.
  func add(_ name: String, _ bytes: [UInt8]) throws(FileProblem) -> Path {
    let file = file(name)
    try writeNewFile(file, bytes, overwriting: false)
    return file
  }

  /// Removes it with all that is in it.
  func remove() {
    let arguments = ["rm", "-rf", "--"].map { Array($0.utf8) } + [path.bytes]
    _ = ChildProgram(name: "rm", arguments: arguments, environment: []).run(limit: 1 << 20)
  }
}
