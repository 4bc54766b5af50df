#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What git gave.
public struct GitResult: Sendable {
  /// 0 where all went well; 128 and the signal's number where git was killed.
  public let status: Int32
  /// Byte for byte.
  public let output: [UInt8]
  /// Byte for byte, in English.
  public let errors: [UInt8]

  /// What git said on its standard error.
  public var errorText: String { String(decoding: errors, as: UTF8.self) }

  /// Git's reason in one line: the last one that is no hint, without `fatal:` before it.
  public var errorSummary: String {
    let lines = errorText.split(whereSeparator: \.isNewline)
    let reason = lines.first { $0.hasPrefix("fatal: ") || $0.hasPrefix("error: ") } ?? lines.first
    guard let reason else { return "git ended with \(status) and said nothing" }
    let words =
      reason.hasPrefix("fatal: ") || reason.hasPrefix("error: ") ? reason.dropFirst(7) : reason
    return Path(String(words)).display
  }
}

/// Why git could not be run at all.
public enum GitProblem: Error, Hashable, Sendable {
  /// There is no program called git.
  case missing
  /// The system refused to start it, or lost it; its `errno`.
  case couldNotRun(Int32)
  /// It gave more than ``largestFileSize``, and was ended.
  case tooMuchOutput

  /// The reason in words, without a full stop.
  public var message: String {
    switch self {
    case .missing: "git is not installed, or not found in PATH"
    case .couldNotRun(let number): "git could not be run (\(systemWords(number)))"
    case .tooMuchOutput: "git gave more than 2 GiB"
    }
  }
}

/// The program git, run as a child.
public enum Git {
  /// Runs git and waits for it.
  ///
  /// The environment is passed on, with English messages and without locks that another git could
  /// stumble over. No shell is between, so no argument means more than it says.
  /// - Parameters:
  ///   - arguments: the subcommand and its options.
  ///   - operands: what the user named, after the arguments. A caller sees to it that none is
  ///     taken for an option: `--` before them, or a test of their first byte.
  ///   - folder: where git works.
  ///   - isOfFolder: whether the repository is the folder's own, whatever the environment names. Git
  ///     names one to its hooks and aliases, without a work tree: each folder would be one then.
  public static func run(
    _ arguments: [String], operands: [Path] = [], in folder: Path = ".", isOfFolder: Bool = false
  ) throws(GitProblem) -> GitResult {
    let words = arguments.map { Path($0) } + operands
    return try ended(program(words, folder, usual(isOfFolder: isOfFolder)))
  }

  /// Runs git with exactly these changes to the environment.
  static func run(
    _ arguments: [Path], in folder: Path, environment changed: [(name: String, value: String?)]
  ) throws(GitProblem) -> GitResult {
    try ended(program(arguments, folder, changed))
  }

  private static func ended(_ program: ChildProgram) throws(GitProblem) -> GitResult {
    switch program.run(limit: largestFileSize) {
    case .ended(let status, let output, let errors):
      return GitResult(status: status, output: output, errors: errors)
    case .failed(ENOENT): throw .missing
    case .failed(let number): throw .couldNotRun(number)
    case .overflowed: throw .tooMuchOutput
    }
  }

  /// Starts git, to read what it says while it says it; the parameters are those of `run`.
  /// - Parameter isTalkedWith: whether it gets something to read.
  static func talk(
    _ arguments: [String], operands: [Path] = [], in folder: Path, isOfFolder: Bool,
    isTalkedWith: Bool
  ) throws(GitProblem) -> ChildConversation {
    let words = arguments.map { Path($0) } + operands
    let program = program(words, folder, usual(isOfFolder: isOfFolder))
    switch program.start(isTalkedWith: isTalkedWith) {
    case .success(let streams): return ChildConversation(streams)
    case .failure(let failure):
      throw failure.number == ENOENT ? .missing : .couldNotRun(failure.number)
    }
  }

  private static func program(
    _ arguments: [Path], _ folder: Path, _ changed: [(name: String, value: String?)]
  ) -> ChildProgram {
    let all = [Path("git"), Path("-C"), folder.bytes.isEmpty ? Path(".") : folder] + arguments
    return ChildProgram(name: "git", arguments: all.map(\.bytes), environment: changed)
  }

  /// What is changed in the environment where nothing else is asked for.
  private static func usual(isOfFolder: Bool) -> [(name: String, value: String?)] {
    var changed: [(name: String, value: String?)] = [("LC_ALL", "C"), ("GIT_OPTIONAL_LOCKS", "0")]
    // What says how paths are to be taken, for one who types them.
    changed += ["LITERAL", "GLOB", "NOGLOB", "ICASE"].map { ("GIT_\($0)_PATHSPECS", nil) }
    if isOfFolder, environment("GIT_WORK_TREE") == nil {
      changed += ["GIT_DIR", "GIT_INDEX_FILE", "GIT_PREFIX"].map { ($0, nil) }
    }
    return changed
  }

  /// Whether it is worth asking git: a `.git` stands in the folder or above it, or the environment
  /// names a repository.
  static func mayBeInRepository(_ folder: Path) -> Bool {
    environment("GIT_DIR") != nil || realPath(folder).flatMap { repositoryRoot(above: $0) } != nil
  }

  /// The folder that holds `.git`: this one, by its real path, or the next above it.
  static func repositoryRoot(above folder: Path) -> Path? {
    var place = folder
    while FileStatus.of(place.appending(".git".utf8), followingLinks: true).status == nil {
      if place == "/" { return nil }
      place = place.folder
    }
    return place
  }
}
