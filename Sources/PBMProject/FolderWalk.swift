#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file's place below a folder.
struct FoundName {
  let relative: [UInt8]
  let isLink: Bool
}

/// What stands below one folder, in no order.
struct FolderContents {
  var names: [FoundName] = []
  var problems: [FileProblem] = []
  var notes: [WalkNote] = []
}

/// The `.pbm` files below a folder: those that git names, or all where there is no git.
func filesBelow(_ folder: Path) -> FolderContents {
  switch gitListing(folder) {
  case .listed(var contents):
    if contents.names.isEmpty, contents.problems.isEmpty {
      let ignored = walkFolder(folder).names.count
      contents.notes.append(
        ignored == 0 ? .noFile(folder: folder) : .onlyIgnored(folder: folder, count: ignored))
    }
    return contents
  case .noRepository:
    return walkedContents(folder)
  case .failed(let words):
    var contents = walkedContents(folder)
    contents.notes.append(.withoutGit(folder: folder, words: words))
    return contents
  }
}

private func walkedContents(_ folder: Path) -> FolderContents {
  var contents = walkFolder(folder)
  if contents.names.isEmpty && contents.problems.isEmpty {
    contents.notes.append(.noFile(folder: folder))
  }
  return contents
}

private enum GitListing {
  case listed(FolderContents)
  case noRepository
  case failed(String)
}

/// What git lists below a folder and is there, once each.
private func gitListing(_ folder: Path) -> GitListing {
  // Starting git takes longer than reading a hundred files, so it is asked only where it may know.
  guard Git.mayBeInRepository(folder) else { return .noRepository }
  let listing: GitResult
  do {
    listing = try Git.run(
      [
        // A monitor is a program that the repository's settings name: nothing here needs it.
        "-c", "core.fsmonitor=false",
        "ls-files", "-z", "--cached", "--others", "--exclude-standard", "--", ".",
      ], in: folder, isOfFolder: true)
  } catch {
    return .failed(error.message)
  }
  guard listing.status == 0 else {
    let isOutside =
      listing.errorText.contains("not a git repository")
      || listing.errorText.contains("must be run in a work tree")
    return isOutside ? .noRepository : .failed(listing.errorSummary)
  }
  var contents = FolderContents()
  // A file in conflict is listed once for each side.
  var seen: Set<[UInt8]> = []
  for name in listing.output.split(separator: 0) where isCanvasName(name) {
    let relative = Array(name)
    guard seen.insert(relative).inserted else { continue }
    contents.addFile(relative, in: folder)
  }
  // What git could not look into it only warns of.
  if listing.errorText.contains("could not open directory") {
    contents.problems += walkFolder(folder).problems
  }
  return .listed(contents)
}

/// All `.pbm` files below a folder, but hidden ones and those in hidden folders.
///
/// Ends on any tree: links to folders are not followed, and folders have no other loops.
func walkFolder(_ folder: Path) -> FolderContents {
  var contents = FolderContents()
  var pending: [[UInt8]] = [[]]
  while let relative = pending.popLast() {
    let path = relative.isEmpty ? folder : folder.appending(relative)
    guard let stream = unsafe path.withSystemPath({ unsafe opendir($0) }) else {
      let number = errno
      // A folder that is gone by now holds no files.
      if number != ENOENT || relative.isEmpty { contents.problems.append(.reading(path, number)) }
      continue
    }
    defer { unsafe closedir(stream) }
    while let entry = unsafe readdir(stream) {
      guard let name = unsafe visibleName(entry) else { continue }
      let place = relative.isEmpty ? name : relative + [UInt8(ascii: "/")] + name
      switch unsafe Int32(entry.pointee.d_type) {
      case Int32(DT_DIR): pending.append(place)
      case Int32(DT_REG):
        if isCanvasName(name) { contents.names.append(FoundName(relative: place, isLink: false)) }
      case Int32(DT_LNK):
        if isCanvasName(name) { contents.addFile(place, in: folder) }
      // Some file systems do not say what an entry is.
      case Int32(DT_UNKNOWN): visitUnknown(place, in: folder, &contents, &pending)
      default: break
      }
    }
  }
  return contents
}

private func visitUnknown(
  _ place: [UInt8], in folder: Path, _ contents: inout FolderContents, _ pending: inout [[UInt8]]
) {
  let status = FileStatus.of(folder.appending(place), followingLinks: false).status
  if status?.kind == .folder {
    pending.append(place)
  } else if isCanvasName(place) {
    contents.addFile(place, in: folder)
  }
}

extension FolderContents {
  /// Adds a file that is there, itself or behind a link; what may not be looked at is a problem.
  fileprivate mutating func addFile(_ relative: [UInt8], in folder: Path) {
    let path = folder.appending(relative)
    switch FileStatus.of(path, followingLinks: false) {
    case .failed(let number):
      // Git lists what was deleted from the folder as well.
      if number != ENOENT, number != ENOTDIR { problems.append(.reading(path, number)) }
    case .found(let status) where status.kind == .regular:
      names.append(FoundName(relative: relative, isLink: false))
    case .found(let status) where status.kind == .symbolicLink:
      switch FileStatus.of(path, followingLinks: true) {
      case .found(let target) where target.kind == .regular:
        names.append(FoundName(relative: relative, isLink: true))
      case .found: return
      // Git keeps such a link as well: it harms nobody, but somebody may miss what it led to.
      case .failed(ENOENT), .failed(ENOTDIR), .failed(ELOOP):
        notes.append(.linkToNothing(path))
      case .failed(let number): problems.append(.reading(path, number))
      }
    case .found: return
    }
  }
}

private let canvasExtension = Array(".pbm".utf8)

/// Old systems wrote names in capitals, and some still copy them so.
private func isCanvasName(_ name: some BidirectionalCollection<UInt8>) -> Bool {
  name.suffix(canvasExtension.count).elementsEqual(canvasExtension) { byte, letter in
    byte == letter || byte | 0x20 == letter && byte >= UInt8(ascii: "A")
  }
}

/// An entry's name; `nil` for hidden ones, `.` and `..` among them.
private func visibleName(_ entry: UnsafeMutablePointer<dirent>) -> [UInt8]? {
  // The system gives an entry only as much memory as its name needs, so it may not be copied.
  guard let offset = MemoryLayout<dirent>.offset(of: \dirent.d_name) else { return nil }
  let start = unsafe UnsafeRawPointer(entry) + offset
  let name = unsafe start.assumingMemoryBound(to: CChar.self)
  return unsafe name.pointee == CChar(UInt8(ascii: ".")) ? nil : bytesOfCString(name)
}
