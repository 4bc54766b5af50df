#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Whether anything has this name, be it a link that leads nowhere.
public func exists(_ path: Path) -> Bool {
  FileStatus.of(path, followingLinks: false).status != nil
}

/// Why no file can be made under this name, as far as can be told before trying.
public func problemCreating(_ path: Path) -> FileProblem? {
  let folder = path.folder
  let access = unsafe folder.withSystemPath { name in
    systemCall { Int(unsafe faccessat(AT_FDCWD, name, W_OK | X_OK, AT_EACCESS)) }
  }
  if access < 0 { return .inFolder(path, Int32(-access)) }
  guard case .found(let status) = FileStatus.of(folder, followingLinks: true) else { return nil }
  return status.kind == .folder ? nil : .inFolder(path, ENOTDIR)
}

/// Writes a file that is not there yet; with `overwriting` it may also replace one.
///
/// - Throws: `FileProblem`, after which no half-written file is left.
public func writeNewFile(
  _ path: Path, _ bytes: [UInt8], overwriting: Bool
) throws(FileProblem) {
  if overwriting, exists(path) {
    return try replaceFile(at: path, with: bytes, expecting: readFile(path))
  }
  let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
  let opened = unsafe path.withSystemPath { name in
    systemCall { Int(unsafe open(name, flags, 0o666)) }
  }
  guard opened >= 0 else { throw .inFolder(path, Int32(-opened)) }
  let written = writeAll(Int32(opened), bytes)
  let closed = closeFile(Int32(opened))
  if written == .written, closed == 0 { return }
  _ = unsafe path.withSystemPath { unsafe unlink($0) }
  if case .failed(let number) = written { throw .writing(path, number) }
  throw .writing(path, closed < 0 ? Int32(-closed) : EPIPE)
}

/// Ends the program at once.
public func endProgram(_ status: Int32) -> Never { exit(status) }
