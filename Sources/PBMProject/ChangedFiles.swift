/// Which files of a repository differ from what git holds.
public struct ChangedFiles: Sendable {
  /// Why git could not tell.
  public struct Problem: Error, Equatable, Sendable {
    /// One sentence without a capital at its start and a stop at its end.
    public let message: String
  }

  /// What the files were compared with, for people; nil where there is no commit yet.
  public let revision: String?
  private let files: Set<Path>

  /// Whether nothing differs.
  public var isEmpty: Bool { files.isEmpty }

  /// Whether the file of this real name differs, or is new.
  public func contains(_ file: Path) -> Bool { files.contains(file) }

  /// Asks git for the files that differ, and for those that it does not know yet.
  ///
  /// - Parameters:
  ///   - root: the real folder that holds `.git`.
  ///   - named: the revision; where none is named that from which the branch left the one it follows,
  ///     or what is checked out.
  public init(in root: Path, since named: Path?) throws(Problem) {
    let git = RepositoryQuestions(root: root)
    let start = if let named { try git.commit(named) } else { try git.usualStart() }
    revision = start?.name
    let names: [UInt8]
    if let start {
      names = try git.answer(
        ["diff", "--name-only", "-z", "--no-renames", "--no-ext-diff"], [start.commit, "--"])
    } else {
      names = try git.answer(["ls-files", "-z"], [])
    }
    let others = try git.answer(["ls-files", "-z", "--others", "--exclude-standard"], [])
    files = Set((names + others).split(separator: 0).map { root.appending($0) })
  }
}

extension Path {
  /// The real folder that holds this file's repository; nil where it is in none.
  public var repositoryRoot: Path? {
    realPath(folder).flatMap { Git.repositoryRoot(above: $0) }
  }

  /// The file's name with links followed; nil where there is none.
  public var real: Path? { realPath(self) }
}

/// What is asked of one repository.
private struct RepositoryQuestions {
  let root: Path

  struct Start {
    let name: String
    let commit: Path
  }

  func commit(_ named: Path) throws(ChangedFiles.Problem) -> Start? {
    let name = named.display
    guard named.bytes.first != UInt8(ascii: "-"), !named.bytes.contains(0) else {
      throw ChangedFiles.Problem(message: "'\(name)' is no revision")
    }
    guard let commit = try commitOrNil(named) else {
      let hint = try isShallow() ? "; \(howToFetch)" : ""
      throw ChangedFiles.Problem(message: "git knows no revision '\(name)'\(hint)")
    }
    return Start(name: name, commit: commit)
  }

  /// Where the branch left the one that it follows, else what is checked out; nil before the first
  /// commit.
  func usualStart() throws(ChangedFiles.Problem) -> Start? {
    guard let head = try commitOrNil("HEAD") else { return nil }
    guard let upstream = try commitOrNil("@{upstream}") else {
      return Start(name: "HEAD", commit: head)
    }
    let base = try run(["merge-base"], [head, upstream])
    if base.status == 0, let commit = firstLine(base.output) {
      return Start(name: "the branch it follows", commit: commit)
    }
    throw ChangedFiles.Problem(
      message: try isShallow()
        ? "where this branch left the one it follows is not in this clone; \(howToFetch)"
        : "this branch and the one it follows have no commit in common: name what to compare with, "
          + "as in --changed=HEAD")
  }

  func answer(
    _ arguments: [String], _ operands: [Path]
  ) throws(ChangedFiles.Problem) -> [UInt8] {
    let result = try run(arguments, operands)
    guard result.status == 0 else {
      throw ChangedFiles.Problem(message: "git says: \(result.errorSummary)")
    }
    return result.output
  }

  private func commitOrNil(_ name: Path) throws(ChangedFiles.Problem) -> Path? {
    let asked = Path(name.bytes + Array("^{commit}".utf8))
    let result = try run(["rev-parse", "--verify", "--quiet"], [asked])
    if result.errorText.contains("dubious ownership") {
      throw ChangedFiles.Problem(message: "git says: \(result.errorSummary)")
    }
    return result.status == 0 ? firstLine(result.output) : nil
  }

  private func firstLine(_ output: [UInt8]) -> Path? {
    let line = output.prefix { $0 != 10 && $0 != 13 }
    return line.isEmpty ? nil : Path(Array(line))
  }

  private func isShallow() throws(ChangedFiles.Problem) -> Bool {
    try run(["rev-parse", "--is-shallow-repository"], []).output.starts(with: Array("true".utf8))
  }

  private var howToFetch: String {
    "this is a shallow clone, which has only the newest part of the history: run "
      + "`git fetch --unshallow` (or `git fetch --depth=1 origin BRANCH` for the newest revision of "
      + "one branch) and try again"
  }

  private func run(
    _ arguments: [String], _ operands: [Path]
  ) throws(ChangedFiles.Problem) -> GitResult {
    do {
      // A monitor is a program that the repository's settings name: nothing here needs it.
      return try Git.run(
        ["-c", "core.fsmonitor=false"] + arguments, operands: operands, in: root, isOfFolder: true)
    } catch {
      throw ChangedFiles.Problem(message: error.message)
    }
  }
}
