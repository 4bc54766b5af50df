#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Why a file could not be read or written.
public struct FileProblem: Error, Hashable, Sendable {
  /// What stood in the way.
  public enum Kind: Hashable, Sendable {
    /// No file or folder has this name.
    case missing
    /// A folder stands where a file was expected.
    case isFolder
    /// A device, pipe or socket stands where a file was expected.
    case notRegular
    /// The file is there, and this user may not read it.
    case notReadable
    /// The file is there, and this user may not write it.
    case notWritable
    /// The file has more bytes than ``largestFileSize``.
    case tooLarge
    /// Another program wrote the file, each time it was read.
    case changedWhileRead
    /// Another program wrote the file after it was read, so it was left as it is.
    case changedSinceRead
    /// The file has several names, which a safe write would part from each other.
    case hasHardLinks
    /// No file can be made in the folder.
    case readOnlyFolder
    /// The folder that a new file is to stand in is none; `detail` tells.
    case noFolder
    /// Something has the name of a new file already.
    case alreadyThere
    /// There is no room left, on the disk or in the user's share of it.
    case diskFull
    /// The program git could not be found.
    case gitMissing
    /// A revision was named outside any git repository.
    case noRepository
    /// Git knows no such revision.
    case unknownRevision
    /// Git knows no such revision, and only a part of the history was fetched.
    case shallowHistory
    /// The revision is there and has no such file.
    case notInRevision
    /// Git refused, for a reason of its own, which `detail` tells.
    case gitFailed
    /// Git cannot merge three files line by line; `detail` tells why.
    case notMergeable
    /// Anything else: `errorNumber` tells, and `detail` what was tried.
    case other
  }

  /// The file, as the user wrote it or as it was found.
  public let path: Path
  /// What stood in the way.
  public let kind: Kind
  /// The system's `errno`, 0 where the system itself saw no error.
  public let errorNumber: Int32
  /// More words for the message, empty where there is nothing to add.
  public let detail: String

  /// Makes a problem of one file.
  public init(_ path: Path, _ kind: Kind, errorNumber: Int32 = 0, detail: String = "") {
    self.path = path
    self.kind = kind
    self.errorNumber = errorNumber
    self.detail = detail
  }

  /// What an error of the system means to someone who wanted to read.
  static func reading(_ path: Path, _ errorNumber: Int32) -> FileProblem {
    let kind: Kind =
      switch errorNumber {
      case ENOENT, ENOTDIR, ENAMETOOLONG: .missing
      case EISDIR: .isFolder
      case EACCES, EPERM: .notReadable
      case EFBIG, EOVERFLOW: .tooLarge
      default: .other
      }
    return FileProblem(path, kind, errorNumber: errorNumber, detail: "could not be read")
  }

  /// What an error of the system means to someone who wanted to write.
  static func writing(_ path: Path, _ errorNumber: Int32) -> FileProblem {
    let kind: Kind =
      switch errorNumber {
      case ENOENT, ENOTDIR, ENAMETOOLONG: .missing
      case EISDIR: .isFolder
      case EACCES, EPERM, ETXTBSY: .notWritable
      case EROFS: .readOnlyFolder
      case ENOSPC, EDQUOT: .diskFull
      default: .other
      }
    return FileProblem(path, kind, errorNumber: errorNumber, detail: "could not be written")
  }

  /// What happened, in one sentence without a full stop, for someone who never saw such an error.
  public var message: String {
    // The user writes `-`, and would not know it again in a sentence.
    let name = path == "-" ? "standard input" : "'\(path.display)'"
    return switch kind {
    case .missing: missingMessage(name)
    case .isFolder: "\(name) is a folder, where a file was expected"
    case .notRegular: "\(name) is no ordinary file but a device or a pipe, and is not rewritten"
    case .notReadable: "\(name) is there, but you may not read it\(reason)"
    case .notWritable: "\(name) is there, but you may not write to it\(reason)"
    case .tooLarge: "\(name) is too large: a file may have up to 2 GiB"
    case .changedWhileRead: "\(name) was being changed by another program while it was read"
    case .changedSinceRead:
      "\(name) was changed by another program in the meantime, and was left as it is"
    case .hasHardLinks:
      "\(name) has several names (hard links) which would be parted from each other, "
        + "and was left as it is"
    case .readOnlyFolder:
      "\(name) was left as it is: no file can be written in its folder\(reason)"
    case .noFolder: "\(name) cannot be written: \(detail)"
    case .alreadyThere: "\(name) is there already"
    case .diskFull: "\(name) was left as it is: there is no room left on the disk\(reason)"
    case .gitMissing: "\(revisionBeginning), and git is not installed, or not found in PATH"
    case .noRepository: "\(revisionBeginning), and this folder is in no git repository"
    case .unknownRevision, .shallowHistory, .notInRevision, .gitFailed:
      "\(revisionBeginning), and \(detail)"
    case .notMergeable: "not all three are canvases without conflicts, and \(detail)"
    case .other: "\(name) \(detail)\(reason)"
    }
  }

  private func missingMessage(_ name: String) -> String {
    switch errorNumber {
    case ENOTDIR: "there is no file called \(name): a part of that path is a file, no folder"
    case ENAMETOOLONG: "there is no file called \(name): the name is longer than any may be"
    default: "there is no file called \(name)"
    }
  }

  /// `REV:path` is tried only when no such file exists, so the message begins with that.
  private var revisionBeginning: String { "there is no file called '\(path.display)'" }

  private var reason: String { errorNumber == 0 ? "" : " (\(systemWords(errorNumber)))" }
}
