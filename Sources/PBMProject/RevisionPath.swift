#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file at a revision, as git writes it: `HEAD~2:life.pbm`, `:life.pbm` (what is staged),
/// `main:./life.pbm` (from the current folder).
public struct RevisionPath: Hashable, Sendable {
  /// All of it.
  public let argument: Path
  /// What stands before the colon; empty or a stage's beginning for what is staged.
  public let revision: Path
  /// What stands behind it: from the repository's root unless it begins with `./` or `../`.
  public let path: Path

  /// Takes an argument apart; `nil` where it can be no revision's file.
  ///
  /// A revision may itself hold a colon in braces (`HEAD@{10:30}:life.pbm`).
  public init?(_ argument: Path) {
    // Git would take a dash for an option, and no revision begins with one.
    guard let first = argument.bytes.first, first != UInt8(ascii: "-") else { return nil }
    if argument.bytes.contains(0) { return nil }
    var depth = 0
    var colon: Int?
    for (index, byte) in argument.bytes.enumerated() {
      if byte == UInt8(ascii: "{") { depth += 1 }
      if byte == UInt8(ascii: "}") { depth -= 1 }
      if byte == UInt8(ascii: ":") && depth <= 0 {
        colon = index
        break
      }
    }
    guard let colon else { return nil }
    self.argument = argument
    revision = Path(Array(argument.bytes[..<colon]))
    path = Path(Array(argument.bytes[(colon + 1)...]))
  }
}

/// Reads a file or, where there is none of this name, what git keeps under `REV:path`.
///
/// Git's own bytes are given: no `textconv`, no line ends changed.
/// - Parameter folder: where git is asked; the current folder unless a test says otherwise.
/// - Throws: a ``FileProblem`` that tells which part of `REV:path` is not there.
public func readFileOrRevision(
  _ argument: Path, in folder: Path = "."
) throws(FileProblem) -> [UInt8] {
  let missing: FileProblem
  do {
    return try readFile(argument)
  } catch {
    guard error.kind == .missing else { throw error }
    missing = error
  }
  guard let revision = RevisionPath(argument) else { throw missing }
  return try readRevision(revision, in: folder)
}

private func readRevision(
  _ revision: RevisionPath, in folder: Path
) throws(FileProblem) -> [UInt8] {
  let argument = revision.argument
  let blob = try git(["cat-file", "blob"], argument, of: argument, in: folder)
  if blob.status == 0 { return blob.output }

  if blob.errorText.contains("not a git repository") {
    throw FileProblem(argument, .noRepository)
  }
  let kind = try git(["cat-file", "-t"], argument, of: argument, in: folder)
  if kind.status == 0 {
    guard kind.output.starts(with: Array("blob".utf8)) else {
      throw FileProblem(argument, .isFolder)
    }
    // It is there, and git cannot give it: a damaged repository, or one partly fetched.
    throw FileProblem(argument, .gitFailed, detail: "git says: \(blob.errorSummary)")
  }
  if blob.errorText.contains("dubious ownership") {
    throw FileProblem(argument, .gitFailed, detail: "git says: \(blob.errorSummary)")
  }
  guard try revisionExists(revision, in: folder) else {
    throw try unknownRevision(revision, in: folder)
  }
  throw try notInRevision(revision, in: folder)
}

/// Whether git knows what stands before the colon; the index is always there.
private func revisionExists(
  _ revision: RevisionPath, in folder: Path
) throws(FileProblem) -> Bool {
  if revision.revision.bytes.isEmpty { return true }
  let verify = ["rev-parse", "--verify", "--quiet"]
  let tree = Path(revision.revision.bytes + Array("^{tree}".utf8))
  return try git(verify, tree, of: revision.argument, in: folder).status == 0
}

func unknownRevision(
  _ revision: RevisionPath, in folder: Path
) throws(FileProblem) -> FileProblem {
  let argument = revision.argument
  let name = revision.revision.display
  let shallow = try git(["rev-parse", "--is-shallow-repository"], nil, of: argument, in: folder)
  guard shallow.output.starts(with: Array("true".utf8)) else {
    return FileProblem(argument, .unknownRevision, detail: "git knows no revision '\(name)'")
  }
  return FileProblem(
    argument, .shallowHistory,
    detail: "git knows no revision '\(name)'; this is a shallow clone, which has only the newest "
      + "part of the history: run `git fetch --unshallow` (or `git fetch --depth=1 origin BRANCH` "
      + "for the newest revision of one branch) and try again")
}

func notInRevision(
  _ revision: RevisionPath, in folder: Path
) throws(FileProblem) -> FileProblem {
  let argument = revision.argument
  let name = revision.revision.display
  let place =
    name.isEmpty || name.hasPrefix(":") ? "what is staged" : "the revision '\(name)'"
  // Git counts paths from the root; who stands in a folder easily forgets it.
  let prefix = Array("./".utf8)
  let fromHere = Path(revision.revision.bytes + [UInt8(ascii: ":")] + prefix + revision.path.bytes)
  let found = try git(["cat-file", "-e"], fromHere, of: argument, in: folder).status == 0
  let isHere = found && !revision.path.bytes.starts(with: prefix)
  let hint =
    isHere
    ? " (paths are counted from the repository's root: did you mean '\(fromHere.display)'?)" : ""
  return FileProblem(
    argument, .notInRevision,
    detail: "\(place) has no file '\(revision.path.display)'\(hint)")
}

/// Runs git, whose absence is then a problem of this file.
private func git(
  _ arguments: [String], _ operand: Path?, of argument: Path, in folder: Path
) throws(FileProblem) -> GitResult {
  do {
    return try Git.run(arguments, operands: operand.map { [$0] } ?? [], in: folder)
  } catch {
    switch error {
    case .missing: throw FileProblem(argument, .gitMissing)
    case .tooMuchOutput: throw FileProblem(argument, .tooLarge)
    case .couldNotRun: throw FileProblem(argument, .gitFailed, detail: error.message)
    }
  }
}
