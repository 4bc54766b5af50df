#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Where the file is that another file names by its path.
public enum NamedPlace: Hashable, Sendable {
  /// There, if it exists.
  case file(FilePlace)
  /// It is the file that names it.
  case itself
  /// It lies outside the repository of the file that names it.
  case outsideRepository
}

/// A file's name for people, and what tells it from all others.
public struct FilePlace: Hashable, Sendable {
  /// As a user would write it.
  public let name: Path
  /// The real path, links followed; of a file that does not exist the one that it would have.
  public let real: Path

  /// Names a place.
  public init(name: Path, real: Path) {
    self.name = name
    self.real = real
  }
}

/// Finds files that other files name, and remembers what it asked the system for.
///
/// A path inside a file may come from anybody: where the file lies in a git repository, nothing
/// outside of that is given. The repository is found by its `.git`, without asking git.
public struct BaseFinder: Sendable {
  private var realFolders: [Path: Path?] = [:]
  private var roots: [Path: Path?] = [:]

  /// Begins without having asked for anything.
  public init() {}

  /// What tells a file from all others, unless it is a link.
  public mutating func realName(of file: Path) -> Path? {
    realFolder(file.folder).map { $0.appending(file.lastComponent.bytes) }
  }

  /// Finds the file that `path` means inside the file `naming`.
  public mutating func place(of path: Path, in naming: Path) -> NamedPlace {
    let isAbsolute = path.bytes.first == UInt8(ascii: "/")
    let named = (isAbsolute ? path : naming.folder.appending(path.bytes)).tidied
    guard let folder = realFolder(naming.folder) else {
      return .file(FilePlace(name: named, real: named))
    }
    let meant = isAbsolute ? path : folder.appending(path.bytes)
    let real = realPath(meant) ?? meant.tidied
    if real == realPath(naming) { return .itself }
    if let root = repositoryRoot(folder), real != root, !real.isBelow(root) {
      return .outsideRepository
    }
    return .file(FilePlace(name: named, real: real))
  }

  private mutating func realFolder(_ folder: Path) -> Path? {
    if let known = realFolders[folder] { return known }
    let real = realPath(folder)
    realFolders[folder] = .some(real)
    return real
  }

  private mutating func repositoryRoot(_ folder: Path) -> Path? {
    if let known = roots[folder] { return known }
    let root = Git.repositoryRoot(above: folder)
    roots[folder] = .some(root)
    return root
  }
}
