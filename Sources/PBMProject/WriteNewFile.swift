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

/// Whether it is a folder, be it behind a link.
public func isFolder(_ path: Path) -> Bool {
  FileStatus.of(path, followingLinks: true).status?.kind == .folder
}

/// Why no file can be written under this name, as far as can be told before trying.
///
/// - Parameter overwriting: whether a file that is there already is to be replaced.
public func problemWriting(_ path: Path, overwriting: Bool) -> FileProblem? {
  do {
    let place = try placeToWrite(path, overwriting: overwriting)
    if place.isTaken { closeFile(try openOriginal(place.target, as: path).descriptor) }
    let folder = try openFolder(of: place.target, as: path)
    defer { closeFile(folder) }
    let access = systemCall { Int(unsafe faccessat(folder, ".", W_OK | X_OK, AT_EACCESS)) }
    return access < 0 ? .inFolder(path, Int32(-access)) : nil
  } catch {
    return error
  }
}

/// Writes a file that is not there yet; with `overwriting` it may also replace one.
///
/// As in ``replaceFile(at:with:expecting:)`` the content is written to a hidden file first, which
/// then takes the name: whenever this process is killed or the power fails, there is no file of
/// this name or a whole one. A file that somebody else made meanwhile is not touched. Where a
/// link is overwritten that leads nowhere it stays, and leads to the new file.
/// - Throws: a ``FileProblem``, after which no half-written file is left.
public func writeNewFile(
  _ path: Path, _ bytes: [UInt8], overwriting: Bool
) throws(FileProblem) {
  try writeNewFile(path, bytes, overwriting: overwriting, afterStep: { _ in })
}

package func writeNewFile(
  _ path: Path, _ bytes: [UInt8], overwriting: Bool, afterStep: (ReplaceStep) -> Void
) throws(FileProblem) {
  let place = try placeToWrite(path, overwriting: overwriting)
  if place.isTaken {
    return try replaceFile(
      at: path, with: bytes, expecting: readFile(path), afterStep: afterStep)
  }
  let folder = try openFolder(of: place.target, as: path)
  defer { closeFile(folder) }
  // Whoever may read the new file may read it while it is written: it is nobody's yet.
  let temporary = try TemporaryFile(in: folder, for: path, permissions: 0o666)
  var isRenamed = false
  defer { if !isRenamed { temporary.remove() } }
  afterStep(.temporaryCreated)
  try temporary.fill(with: bytes, from: nil, afterStep: afterStep)
  try temporary.renameToFreeName(place.target.lastComponent)
  isRenamed = true
  afterStep(.renamed)
  _ = systemCall { Int(fsync(folder)) }
  afterStep(.folderSynchronized)
}

/// Where a file is to be written.
private struct Place {
  /// The name itself, or where a link leads.
  let target: Path
  /// Whether a file is there.
  let isTaken: Bool
}

private func placeToWrite(_ path: Path, overwriting: Bool) throws(FileProblem) -> Place {
  guard let own = FileStatus.of(path, followingLinks: false).status else {
    return Place(target: path, isTaken: false)
  }
  guard overwriting || own.kind == .folder else {
    throw FileProblem(path, .alreadyThere, errorNumber: EEXIST)
  }
  switch FileStatus.of(path, followingLinks: true) {
  case .found:
    guard let target = realPath(path) else { throw .writing(path, ENOENT) }
    return Place(target: target, isTaken: true)
  case .failed(ENOENT):
    return Place(target: try endOfLinks(path), isTaken: false)
  case .failed(let number):
    throw .writing(path, number)
  }
}

/// The name that the last link leads to.
private func endOfLinks(_ path: Path) throws(FileProblem) -> Path {
  var place = path
  // As many as the system itself follows.
  for _ in 0..<40 {
    guard FileStatus.of(place, followingLinks: false).status?.kind == .symbolicLink else {
      return place
    }
    guard let target = linkTarget(place) else { throw .writing(path, errno) }
    let isAbsolute = target.bytes.first == UInt8(ascii: "/")
    place = isAbsolute ? target : place.folder.appending(target.bytes)
  }
  throw .writing(path, ELOOP)
}

private func linkTarget(_ link: Path) -> Path? {
  var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
  let count = unsafe link.withSystemPath { unsafe readlink($0, &buffer, buffer.count) }
  return count < 0 ? nil : Path(buffer[..<count].map { UInt8(bitPattern: $0) })
}

/// Opens the folder that a new file is to stand in.
private func openFolder(of target: Path, as path: Path) throws(FileProblem) -> Int32 {
  let folder = target.folder
  let opened = openFile(folder, O_RDONLY | O_DIRECTORY)
  switch Int32(-opened) {
  case ENOENT:
    throw FileProblem(path, .noFolder, detail: "there is no folder '\(folder.display)'")
  case ENOTDIR:
    throw FileProblem(path, .noFolder, detail: "'\(folder.display)' is no folder")
  case 1...: throw .inFolder(path, Int32(-opened))
  default: return Int32(opened)
  }
}

/// Writes what can be made again from other files, such as a picture: there is always a whole file
/// under its name, the old or the new one, but nobody waits until it is on the disk.
public func writeDerived(_ path: Path, _ bytes: [UInt8]) throws(FileProblem) {
  if FileStatus.of(path, followingLinks: true).status?.kind == .other {
    return try writeOut(path, bytes)
  }
  let place = try placeToWrite(path, overwriting: true)
  // What may not be written is not replaced either, and who may read it stays as it was.
  let original = try place.isTaken ? openOriginal(place.target, as: path) : nil
  defer { if let original { closeFile(original.descriptor) } }
  let folder = try openFolder(of: place.target, as: path)
  defer { closeFile(folder) }
  let temporary = try TemporaryFile(
    in: folder, for: path, permissions: original == nil ? 0o666 : 0o600)
  var isRenamed = false
  defer { if !isRenamed { temporary.remove() } }
  try temporary.fill(with: bytes, from: original, isDerived: true, afterStep: { _ in })
  try temporary.rename(to: place.target.lastComponent)
  isRenamed = true
}

/// Makes a folder, and those that it stands in, where they are not there.
public func makeFolders(_ path: Path) throws(FileProblem) {
  if isFolder(path) { return }
  if path.folder != path, path.bytes.contains(UInt8(ascii: "/")) { try makeFolders(path.folder) }
  let made = unsafe path.withSystemPath { start in
    systemCall { Int(unsafe mkdir(start, 0o777)) }
  }
  if made < 0, !isFolder(path) { throw .inFolder(path, Int32(-made)) }
}

/// Writes what nobody edits, such as a report: over a file as a whole, and straight into a device or
/// a pipe, which has no content that could be kept.
public func writeOut(_ path: Path, _ bytes: [UInt8]) throws(FileProblem) {
  guard let status = FileStatus.of(path, followingLinks: true).status, status.kind == .other else {
    return try writeNewFile(path, bytes, overwriting: true)
  }
  let opened = openFile(path, O_WRONLY)
  guard opened >= 0 else { throw .writing(path, Int32(-opened)) }
  defer { closeFile(Int32(opened)) }
  switch writeAll(Int32(opened), bytes) {
  case .written: return
  case .closed: throw .writing(path, EPIPE)
  case .failed(let number): throw .writing(path, number)
  }
}
