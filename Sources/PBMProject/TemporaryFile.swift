import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension FileProblem {
  /// What an error means when it came while a file was made or renamed in a folder: there, "not
  /// permitted" speaks of the folder.
  static func inFolder(_ path: Path, _ errorNumber: Int32) -> FileProblem {
    switch errorNumber {
    case EACCES, EPERM, EROFS: FileProblem(path, .readOnlyFolder, errorNumber: errorNumber)
    default: .writing(path, errorNumber)
    }
  }
}

/// A hidden file beside the one whose place it will take.
struct TemporaryFile {
  private let folder: Int32
  private let name: Path
  private let descriptor: Int32
  /// What the user knows the file by that is replaced.
  private let path: Path

  /// Makes an empty file; where none is told otherwise, one that nobody else may read yet.
  init(
    in folder: Int32, for path: Path, permissions: mode_t = 0o600
  ) throws(FileProblem) {
    self.folder = folder
    self.path = path
    var lastError: Int32 = EEXIST
    for _ in 0..<100 {
      let name = nextTemporaryName()
      // Never a file that is there, nor one behind a link that someone else has put there.
      let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
      let opened = unsafe name.withSystemPath { start in
        systemCall { Int(unsafe openat(folder, start, flags, permissions)) }
      }
      if opened >= 0 {
        self.name = name
        descriptor = Int32(opened)
        return
      }
      lastError = Int32(-opened)
      if lastError != EEXIST { break }
    }
    throw .inFolder(path, lastError)
  }

  /// Writes the content and all that is kept of an original, and sees both onto the disk.
  ///
  /// Closes the file, whether it fails or not.
  ///
  /// - Parameters:
  ///   - isDerived: whether the content can be made again, so that nobody waits for the disk.
  func fill(
    with bytes: [UInt8], from original: OriginalFile?, isDerived: Bool = false,
    afterStep: (ReplaceStep) -> Void
  ) throws(FileProblem) {
    var isOpen = true
    defer { if isOpen { closeFile(descriptor) } }
    let half = bytes.count / 2
    for part in [bytes[..<half], bytes[half...]] {
      let result = unsafe part.withUnsafeBytes { unsafe writeAll(descriptor, $0) }
      switch result {
      case .written: break
      case .closed: throw .writing(path, EPIPE)
      case .failed(let number): throw .writing(path, number)
      }
      afterStep(part.startIndex == 0 && half > 0 ? .halfWritten : .written)
    }
    if let original {
      try copyAttributes(from: original)
      afterStep(.attributesCopied)
    }
    if !isDerived { try synchronize() }
    afterStep(.synchronized)
    isOpen = false
    // A network's file system may say only now that there was no room.
    let closed = closeFile(descriptor)
    guard closed == 0 else { throw .writing(path, Int32(-closed)) }
    afterStep(.closed)
  }

  private func synchronize() throws(FileProblem) {
    #if canImport(Darwin)
      // There, fsync leaves the bytes in the memory of the disk.
      let flushed = fcntl(descriptor, F_FULLFSYNC)
      let synchronized = flushed == 0 ? 0 : systemCall { Int(fsync(descriptor)) }
    #else
      let synchronized = systemCall { Int(fsync(descriptor)) }
    #endif
    guard synchronized >= 0 else { throw .writing(path, Int32(-synchronized)) }
  }

  /// Takes the place of a file in the same folder.
  func rename(to target: Path) throws(FileProblem) {
    let renamed = unsafe name.withSystemPath { old in
      unsafe target.withSystemPath { new in
        systemCall { Int(unsafe renameat(folder, old, folder, new)) }
      }
    }
    guard renamed >= 0 else { throw .inFolder(path, Int32(-renamed)) }
  }

  /// Takes a name in the same folder that nothing has yet, in one step.
  ///
  /// Where the file system knows no such step the name is taken first, by an empty file, and that
  /// is replaced at once.
  func renameToFreeName(_ target: Path) throws(FileProblem) {
    let renamed = unsafe name.withSystemPath { old in
      unsafe target.withSystemPath { new in
        systemCall { Int(unsafe renameExclusively(folder, old, new)) }
      }
    }
    switch Int32(-renamed) {
    case ...0: return
    case EINVAL, ENOSYS, ENOTSUP, EOPNOTSUPP: try renameOverReservation(target)
    case EEXIST: throw FileProblem(path, .alreadyThere, errorNumber: EEXIST)
    case let number: throw .inFolder(path, number)
    }
  }

  /// Takes a free name where the file system cannot do it in one step.
  func renameOverReservation(_ target: Path) throws(FileProblem) {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let opened = unsafe target.withSystemPath { start in
      systemCall { Int(unsafe openat(folder, start, flags, 0o666)) }
    }
    if opened == -Int(EEXIST) {
      throw FileProblem(path, .alreadyThere, errorNumber: EEXIST)
    }
    guard opened >= 0 else { throw .inFolder(path, Int32(-opened)) }
    let reserved = FileStatus.of(descriptor: Int32(opened))
    closeFile(Int32(opened))
    // Whoever wrote into it meanwhile, or took the name, must not lose what they wrote.
    guard let reserved,
      FileStatus.of(target, followingLinks: false, in: folder).status == reserved
    else { throw FileProblem(path, .alreadyThere, errorNumber: EEXIST) }
    do { try rename(to: target) } catch {
      _ = unsafe target.withSystemPath { unsafe unlinkat(folder, $0, 0) }
      throw error
    }
  }

  /// Removes the file; it is in nobody's way where even that fails.
  func remove() {
    _ = unsafe name.withSystemPath { start in
      systemCall { Int(unsafe unlinkat(folder, start, 0)) }
    }
  }

  /// Owner first, since the system then takes special permissions away; permissions last.
  private func copyAttributes(from original: OriginalFile) throws(FileProblem) {
    guard let own = FileStatus.of(descriptor: descriptor) else { throw .writing(path, EIO) }
    let wanted = original.status
    var permissions = wanted.permissions
    var lost = LostOwnership()
    if own.owner != wanted.owner || own.group != wanted.group,
      fchown(descriptor, wanted.owner, wanted.group) != 0
    {
      // The file becomes this user's, who may write it anyway; the group is kept if possible.
      let keepOwner = uid_t.max
      lost.owner = own.owner == wanted.owner ? nil : wanted.owner
      lost.group = fchown(descriptor, keepOwner, wanted.group) != 0
      // Special rights were meant for another owner or group.
      permissions &= 0o1777
    }
    // With a list the group's bits are its mask: without it they would let the group in.
    switch copyAccessList(from: original.descriptor, to: descriptor, lost) {
    case .none: if lost.group { permissions = withoutGroup(permissions) }
    case .copied(let others): permissions = permissions & 0o7770 | UInt32(others)
    case .failed(let number): throw .writing(path, number)
    }
    copyUserAttributes(from: original.descriptor, to: descriptor)
    guard fchmod(descriptor, mode_t(permissions)) == 0 else { throw .writing(path, errno) }
  }
}

/// What of a file's ownership could not be handed on.
struct LostOwnership {
  /// The owner, where it is another one now.
  var owner: UInt32?
  var group = false
}

/// The permissions for a file of another group. The old group's members count as others now, and
/// the new group's did so before: each may do what both were allowed.
func withoutGroup(_ permissions: UInt32) -> UInt32 {
  let both = (permissions >> 3) & permissions & 0o007
  return permissions & 0o7700 | both << 3 | both
}

#if canImport(Darwin)
  private func renameExclusively(
    _ folder: Int32, _ old: UnsafePointer<CChar>, _ new: UnsafePointer<CChar>
  ) -> Int32 {
    unsafe renameatx_np(folder, old, folder, new, UInt32(RENAME_EXCL))
  }
#elseif canImport(Glibc)
  // The system's headers keep it for GNU programs, so Swift does not see it.
  @_silgen_name("renameat2")
  private func systemRename(
    _ oldFolder: Int32, _ old: UnsafePointer<CChar>, _ newFolder: Int32,
    _ new: UnsafePointer<CChar>, _ flags: UInt32
  ) -> Int32

  private func renameExclusively(
    _ folder: Int32, _ old: UnsafePointer<CChar>, _ new: UnsafePointer<CChar>
  ) -> Int32 {
    let mustBeFree: UInt32 = 1
    return unsafe systemRename(folder, old, folder, new, mustBeFree)
  }
#else
  private func renameExclusively(
    _ folder: Int32, _ old: UnsafePointer<CChar>, _ new: UnsafePointer<CChar>
  ) -> Int32 {
    errno = ENOSYS
    return -1
  }
#endif

private let temporaryCounter = Atomic<UInt32>(0)

/// A name that is hidden, no canvas, and none that another process or thread would make.
private func nextTemporaryName() -> Path {
  let counter = temporaryCounter.wrappingAdd(1, ordering: .relaxed).newValue
  var now = timespec()
  unsafe clock_gettime(CLOCK_MONOTONIC, &now)
  let clock = String(UInt64(truncatingIfNeeded: now.tv_nsec), radix: 36)
  return Path(".pbm-\(getpid())-\(counter)-\(clock).tmp")
}
