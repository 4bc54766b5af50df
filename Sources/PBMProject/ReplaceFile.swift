#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Gives a file new content, so that at any moment it has all of the old one or all of the new.
///
/// The content is written to a hidden file beside it, which then takes its name: whenever this
/// process is killed or the power fails, one of the two is whole under the file's name. A symbolic
/// link stays, and its target is written. Permissions and the access list are kept, owner, group
/// and a user's attributes as far as this user may set them; where owner or group cannot be kept
/// nobody may read or write more than before. Content that is the same writes nothing.
/// - Parameter old: what the file held when it was read.
/// - Throws: a ``FileProblem``, and then the file is as it was. A file is refused that has other
///   content by now, has several hard links, or may not be written by this user, even where the
///   folder would let it be replaced.
public func replaceFile(
  at path: Path, with new: [UInt8], expecting old: [UInt8]
) throws(FileProblem) {
  try replaceFile(at: path, with: new, expecting: old, afterStep: { _ in })
}

/// What was just done; a test ends the process after each.
package enum ReplaceStep: Int, CaseIterable, Codable, Sendable {
  case originalOpened, originalCompared, temporaryCreated, halfWritten, written, attributesCopied
  case synchronized, closed, renamed, folderSynchronized
}

package func replaceFile(
  at path: Path, with new: [UInt8], expecting old: [UInt8], afterStep: (ReplaceStep) -> Void
) throws(FileProblem) {
  guard let target = realPath(path) else {
    if case .failed(let number) = FileStatus.of(path, followingLinks: true) {
      throw .reading(path, number)
    }
    throw .reading(path, ENOENT)
  }
  let original = try openOriginal(target, as: path)
  defer { closeFile(original.descriptor) }
  afterStep(.originalOpened)
  guard try contentIsUnchanged(original, old, as: path) else {
    throw FileProblem(path, .changedSinceRead)
  }
  afterStep(.originalCompared)
  if new == old { return }

  let opened = openFile(target.folder, O_RDONLY | O_DIRECTORY)
  guard opened >= 0 else { throw .inFolder(path, Int32(-opened)) }
  let folder = Int32(opened)
  defer { closeFile(folder) }
  let temporary = try TemporaryFile(in: folder, for: path)
  var isRenamed = false
  defer { if !isRenamed { temporary.remove() } }
  afterStep(.temporaryCreated)

  try temporary.fill(with: new, from: original, afterStep: afterStep)
  // Whoever wrote the file while the new one was made must not lose what they wrote.
  let name = target.lastComponent
  guard FileStatus.of(name, followingLinks: false, in: folder).status == original.status else {
    throw FileProblem(path, .changedSinceRead)
  }
  try temporary.rename(to: name)
  isRenamed = true
  afterStep(.renamed)
  // The new name is on the disk only once the folder is. Where a file system cannot do that for a
  // folder the file is whole all the same, so there is nothing to report.
  _ = systemCall { Int(fsync(folder)) }
  afterStep(.folderSynchronized)
}

/// A file that is about to be replaced.
struct OriginalFile {
  let descriptor: Int32
  let status: FileStatus
}

/// Opens a file that may be replaced, or says why it may not.
func openOriginal(_ target: Path, as path: Path) throws(FileProblem) -> OriginalFile {
  // Without O_NONBLOCK a pipe would be waited for before it could be refused.
  let opened = openFile(target, O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
  guard opened >= 0 else { throw .reading(path, Int32(-opened)) }
  let descriptor = Int32(opened)
  if let status = FileStatus.of(descriptor: descriptor) {
    let refusal = reasonToRefuse(target, status, as: path)
    guard let refusal else { return OriginalFile(descriptor: descriptor, status: status) }
    closeFile(descriptor)
    throw refusal
  }
  closeFile(descriptor)
  throw .reading(path, EIO)
}

private func reasonToRefuse(
  _ target: Path, _ status: FileStatus, as path: Path
) -> FileProblem? {
  switch status.kind {
  case .regular: break
  case .folder: return FileProblem(path, .isFolder)
  case .symbolicLink, .other: return FileProblem(path, .notRegular)
  }
  if status.linkCount > 1 { return FileProblem(path, .hasHardLinks) }
  let access = unsafe target.withSystemPath { name in
    systemCall { Int(unsafe faccessat(AT_FDCWD, name, W_OK, AT_EACCESS)) }
  }
  return access < 0 ? .writing(path, Int32(-access)) : nil
}

/// Whether the file still holds what was read, and stood still while it was compared.
private func contentIsUnchanged(
  _ original: OriginalFile, _ old: [UInt8], as path: Path
) throws(FileProblem) -> Bool {
  guard original.status.size == old.count else { return false }
  let result = unsafe withUnsafeTemporaryAllocation(byteCount: 65_536, alignment: 16) {
    chunk -> Result<Bool, FileProblem> in
    var compared = 0
    while true {
      let count = unsafe readSome(original.descriptor, chunk)
      if count < 0 { return .failure(.reading(path, Int32(-count))) }
      if count == 0 { return .success(compared == old.count) }
      guard compared + count <= old.count else { return .success(false) }
      let same = unsafe old[compared..<(compared + count)].elementsEqual(chunk[..<count])
      if !same { return .success(false) }
      compared += count
    }
  }
  return try result.get()
}
