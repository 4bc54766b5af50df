#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A folder to try things in; nobody else may look into it.
struct TryingFolder {
  let path: Path

  /// Makes it; nil where none can be made.
  init?() {
    let place = environment("TMPDIR").flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"
    let template = Path(place).appending("pbm-XXXXXX".utf8)
    var name = template.bytes.map { CChar(bitPattern: $0) } + [0]
    guard unsafe mkdtemp(&name) != nil else { return nil }
    path = Path(name.dropLast().map { UInt8(bitPattern: $0) })
  }

  func file(_ name: String) -> Path { path.appending(name.utf8) }

  /// Removes it with all that is in it.
  func remove() {
    let arguments = ["rm", "-rf", "--"].map { Array($0.utf8) } + [path.bytes]
    _ = ChildProgram(name: "rm", arguments: arguments, environment: []).run(limit: 1 << 20)
  }
}
