#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Makes a call of the system, again as often as a signal interrupted it.
///
/// - Returns: the call's value, or the negated number of its error, as the kernel itself says it.
///   So the number is taken before anything else can overwrite `errno`.
func systemCall(_ body: () -> Int) -> Int {
  while true {
    let result = body()
    if result >= 0 { return result }
    let number = errno
    if number != EINTR { return -Int(number) }
  }
}

/// The system's own words for an error, such as "Permission denied".
public func systemWords(_ errorNumber: Int32) -> String {
  guard let words = unsafe strerror(errorNumber) else { return "error \(errorNumber)" }
  return unsafe String(cString: words)
}

/// Opens a file: a descriptor, or a negated error number.
func openFile(_ path: Path, _ flags: Int32) -> Int {
  // A terminal that is opened must not become the one that controls this process.
  let allFlags = flags | O_CLOEXEC | O_NOCTTY
  return unsafe path.withSystemPath { name in
    systemCall { Int(unsafe open(name, allFlags)) }
  }
}

/// Closes a descriptor: 0, or a negated error number.
///
/// Never tried again when interrupted: by then the descriptor may belong to another thread.
@discardableResult
func closeFile(_ descriptor: Int32) -> Int {
  close(descriptor) == 0 ? 0 : -Int(errno)
}

/// What the system tells of a file; two that are equal show the same file, unchanged.
struct FileStatus: Equatable {
  let device: UInt64
  let inode: UInt64
  /// In bytes; 0 also for what has no size, such as a pipe.
  let size: Int
  let mode: UInt32
  let linkCount: UInt64
  let owner: UInt32
  let group: UInt32
  let modifiedSeconds: Int
  let modifiedNanoseconds: Int
  let changedSeconds: Int
  let changedNanoseconds: Int

  enum Kind { case regular, folder, symbolicLink, other }

  var kind: Kind {
    switch mode & UInt32(S_IFMT) {
    case UInt32(S_IFREG): .regular
    case UInt32(S_IFDIR): .folder
    case UInt32(S_IFLNK): .symbolicLink
    default: .other
    }
  }

  /// The bits that `chmod` sets.
  var permissions: UInt32 { mode & 0o7777 }

  private init(_ status: stat) {
    device = UInt64(truncatingIfNeeded: status.st_dev)
    inode = UInt64(truncatingIfNeeded: status.st_ino)
    size = Int(status.st_size)
    mode = UInt32(status.st_mode)
    linkCount = UInt64(truncatingIfNeeded: status.st_nlink)
    owner = UInt32(status.st_uid)
    group = UInt32(status.st_gid)
    #if canImport(Darwin)
      let modified = status.st_mtimespec
      let changed = status.st_ctimespec
    #else
      let modified = status.st_mtim
      let changed = status.st_ctim
    #endif
    modifiedSeconds = Int(modified.tv_sec)
    modifiedNanoseconds = Int(modified.tv_nsec)
    changedSeconds = Int(changed.tv_sec)
    changedNanoseconds = Int(changed.tv_nsec)
  }

  /// Of an open file; `nil` with an error that no caller can tell apart.
  static func of(descriptor: Int32) -> FileStatus? {
    var status = stat()
    return systemCall { Int(unsafe fstat(descriptor, &status)) } < 0 ? nil : FileStatus(status)
  }

  /// Of a path: a symbolic link is followed or, where not wanted, described itself.
  static func of(_ path: Path, followingLinks: Bool, in folder: Int32? = nil) -> StatusResult {
    var status = stat()
    let flags = followingLinks ? 0 : AT_SYMLINK_NOFOLLOW
    let result = unsafe path.withSystemPath { name in
      systemCall { Int(unsafe fstatat(folder ?? AT_FDCWD, name, &status, flags)) }
    }
    return result < 0 ? .failed(Int32(-result)) : .found(FileStatus(status))
  }
}

/// A file's status, or the number of the error.
enum StatusResult {
  case found(FileStatus)
  case failed(Int32)

  /// The status, where there is one.
  var status: FileStatus? {
    if case .found(let status) = self { status } else { nil }
  }
}

/// The path without any symbolic link, `.` or `..`; `nil` where the file is not to be found.
func realPath(_ path: Path) -> Path? {
  unsafe path.withSystemPath { name -> Path? in
    guard let resolved = unsafe realpath(name, nil) else { return nil }
    defer { unsafe free(resolved) }
    return Path(unsafe bytesOfCString(resolved))
  }
}
