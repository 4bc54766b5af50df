#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file to be read.
public struct FoundFile: Hashable, Sendable {
  /// As the user would write it: below the folder that was named, or just as it was named.
  public let path: Path
  /// Whether the user named this very file, rather than a folder above it.
  public let isNamed: Bool
}

/// What is worth saying of a walk and stops nothing.
public enum WalkNote: Hashable, Sendable {
  /// The folder holds no `.pbm` file.
  case noFile(folder: Path)
  /// The folder holds `.pbm` files, none of which git lists: it is told to ignore them, or they belong
  /// to another repository.
  case onlyIgnored(folder: Path, count: Int)
  /// A link below a folder leads to no file, and is passed over.
  case linkToNothing(Path)
  /// Git failed, or is not installed, so every `.pbm` file below the folder was taken.
  case withoutGit(folder: Path, words: String)

  /// The note as a sentence without a full stop.
  public var message: String {
    switch self {
    case .noFile(let folder):
      "there is no .pbm file in '\(folder.display)'; name a file to have it read, whatever its name"
    case .linkToNothing(let link):
      "'\(link.display)' is a link that leads to no file, and is passed over"
    case .onlyIgnored(let folder, let count):
      "git passes over \(count == 1 ? "the only .pbm file" : "all \(count) .pbm files") in "
        + "'\(folder.display)' (ignored, or in a repository of its own); name a file to have it read"
    case .withoutGit(let folder, let words):
      "every .pbm file in '\(folder.display)' was taken, ignored ones too, since git could not "
        + "be asked: \(words)"
    }
  }
}

/// The files that were found, and what went wrong on the way.
public struct Walk: Sendable {
  /// Each file once, in the order of the paths given, those of one folder sorted by their bytes.
  public internal(set) var files: [FoundFile] = []
  /// What is missing or cannot be looked into.
  public internal(set) var problems: [FileProblem] = []
  /// What is worth saying besides.
  public internal(set) var notes: [WalkNote] = []
}

/// Finds the files that paths stand for.
///
/// A file is taken as it is, whatever its name. Of a folder in a git repository those `.pbm` files
/// are taken that git knows or does not ignore; of any other folder all below it but hidden ones.
/// Symbolic links to folders are followed where the user named them, nowhere else.
public func walk(_ paths: [Path]) -> Walk {
  var walker = Walker(needsIdentity: paths.count > 1)
  for path in paths { walker.visit(path) }
  return walker.finish()
}

/// A file with what tells it from all others: needed only where one may be found twice.
struct Candidate {
  let file: FoundFile
  let isLink: Bool
  /// The real path of the folder that was walked, and the file's place below it.
  let root: Path
  let relative: [UInt8]

  var realName: Path {
    if isLink { return realPath(file.path) ?? file.path }
    return relative.isEmpty ? root : root.appending(relative)
  }
}

private struct Walker {
  var result = Walk()
  private var candidates: [Candidate] = []
  private var needsIdentity: Bool
  /// The last folder of a named file: a shell that expands `*` names many of one folder.
  private var lastFolder: (named: Path, real: Path)?

  init(needsIdentity: Bool) {
    self.needsIdentity = needsIdentity
  }

  mutating func visit(_ path: Path) {
    switch FileStatus.of(path, followingLinks: false) {
    case .failed(let number):
      result.problems.append(.reading(path, number))
    case .found(let status) where status.kind == .symbolicLink:
      visitLink(path)
    case .found(let status) where status.kind == .folder:
      visitFolder(path)
    case .found:
      let root = needsIdentity ? realFolder(of: path) : "."
      let file = FoundFile(path: path, isNamed: true)
      candidates.append(
        Candidate(file: file, isLink: false, root: root, relative: path.lastComponent.bytes))
    }
  }

  private mutating func visitLink(_ path: Path) {
    switch FileStatus.of(path, followingLinks: true) {
    case .failed(let number):
      result.problems.append(.reading(path, number))
    case .found(let status) where status.kind == .folder:
      visitFolder(path)
    case .found:
      let file = FoundFile(path: path, isNamed: true)
      candidates.append(Candidate(file: file, isLink: true, root: path, relative: []))
    }
  }

  private mutating func visitFolder(_ folder: Path) {
    let found = filesBelow(folder)
    // The system lists a folder in an order of its own.
    result.problems += found.problems.sorted { $0.path < $1.path }
    result.notes += found.notes.sorted { $0.message < $1.message }
    if found.names.contains(where: \.isLink) { needsIdentity = true }
    let root = needsIdentity ? realPath(folder) ?? folder : folder
    var below = found.names.map { name in
      Candidate(
        file: FoundFile(path: folder.appending(name.relative), isNamed: false),
        isLink: name.isLink, root: root, relative: name.relative)
    }
    below.sort { $0.file.path < $1.file.path }
    candidates += below
  }

  private mutating func realFolder(of path: Path) -> Path {
    let folder = path.folder
    if let lastFolder, lastFolder.named == folder { return lastFolder.real }
    let real = realPath(folder) ?? folder
    lastFolder = (folder, real)
    return real
  }

  /// Leaves out what is there under another name already: the first one stays, but a link that
  /// nobody named gives way to the file itself.
  consuming func finish() -> Walk {
    guard needsIdentity else {
      result.files = candidates.map(\.file)
      return result
    }
    let realNames = candidates.map(\.realName)
    let direct = Set(zip(candidates, realNames).filter { !$0.0.isLink }.map { $0.1 })
    var seen: Set<Path> = []
    for (candidate, realName) in zip(candidates, realNames) {
      if candidate.isLink && !candidate.file.isNamed && direct.contains(realName) { continue }
      if seen.insert(realName).inserted { result.files.append(candidate.file) }
    }
    return result
  }
}
