/// Where a file's past is looked for, and from where it is told.
public struct HistoryPlace: Sendable {
  /// As the user wrote it.
  public let name: Path
  /// The file itself, whose bytes may be newer than all commits; nil where the past of a revision is
  /// asked for, or where the file is gone.
  public let file: Path?
  /// Where git works.
  let folder: Path
  /// Whether the repository is the folder's own, whatever the environment names.
  let isOfFolder: Bool
  /// What git calls the file, from that folder or from the root.
  let pathspec: Path
  /// The file's name in that folder; nil where a revision was named.
  let local: Path?
  /// The newest commit that is asked for; nil for the one that is checked out.
  let revision: Path?
  let revisionPath: RevisionPath?

  /// Takes an operand apart: a file, one that is gone, or `REV:path` where there is no such file.
  ///
  /// - Throws: a ``FileProblem`` for what has no past: a folder, or what is only staged.
  public init(_ operand: Path) throws(FileProblem) {
    name = operand
    if let status = FileStatus.of(operand, followingLinks: true).status {
      if status.kind == .folder { throw FileProblem(operand, .isFolder) }
      if status.kind != .regular { throw FileProblem(operand, .notRegular) }
      // What a link leads to is what has a past.
      let real = realPath(operand) ?? operand
      file = operand
      folder = real.folder
      local = real.lastComponent
      (revision, revisionPath) = (nil, nil)
    } else if let revisionPath = HistoryPlace.revisionPath(operand) {
      if revisionPath.revision.bytes.isEmpty || revisionPath.path.bytes.isEmpty {
        throw FileProblem(
          operand, .other, detail: "has no past: name the file, or REV:path for its past before REV"
        )
      }
      file = nil
      folder = "."
      local = nil
      self.revisionPath = revisionPath
      revision = revisionPath.revision
    } else {
      file = nil
      let (there, rest) = HistoryPlace.nearestFolder(operand)
      folder = there
      local = rest
      (revision, revisionPath) = (nil, nil)
    }
    isOfFolder = local != nil
    if let local {
      pathspec = Path(Array(":(literal)".utf8) + local.bytes)
    } else {
      let path = revisionPath?.path.bytes ?? []
      let isFromHere = path.starts(with: "./".utf8) || path.starts(with: "../".utf8)
      pathspec = Path(Array((isFromHere ? ":(literal)" : ":(top,literal)").utf8) + path)
    }
  }

  /// No revision begins like a path: so a file that is gone can be named whatever its name holds.
  private static func revisionPath(_ operand: Path) -> RevisionPath? {
    let isPath = ["./", "../", "/"].contains { operand.bytes.starts(with: $0.utf8) }
    return isPath ? nil : RevisionPath(operand)
  }

  /// Whether what is on the disk may be newer than all commits.
  public var mayBeNewer: Bool { local != nil }

  /// The nearest folder above a path that there still is, and the way on from there.
  private static func nearestFolder(_ path: Path) -> (folder: Path, rest: Path) {
    var folder = path.folder
    var rest = path.lastComponent
    while FileStatus.of(folder, followingLinks: true).status?.kind != .folder,
      folder != ".", folder != "/"
    {
      rest = Path(folder.lastComponent.bytes + [UInt8(ascii: "/")] + rest.bytes)
      folder = folder.folder
    }
    return (folder, rest)
  }

  /// What git calls the version that is checked out; nil where it has none, or a revision was named.
  public func committedName() -> String? {
    guard let local else { return nil }
    let name = Path(Array("HEAD:./".utf8) + local.bytes)
    let text = name.text
    // Questions are asked in lines of text: git is asked beforehand what such a name stands for.
    if text.utf8.contains(0x0A) || !text.utf8.elementsEqual(name.bytes) {
      guard let result = try? git(["rev-parse", "--verify", "--quiet"], [name]), result.status == 0
      else { return nil }
      return String(decoding: result.output.prefix { $0 != 0x0A }, as: UTF8.self)
    }
    return text
  }

  /// The file's problem where git has never heard of it: the file is not there, and never was.
  public func unheardOf() -> HistoryProblem? {
    if let revisionPath {
      do {
        return HistoryProblem(try notInRevision(revisionPath, in: folder).message)
      } catch {
        return HistoryProblem(error.message)
      }
    }
    guard file == nil else { return nil }
    return HistoryProblem(
      "there is no file called '\(name.display)', and git knows of none in its past")
  }

  func git(
    _ arguments: [String], _ operands: [Path] = []
  ) throws(HistoryProblem) -> GitResult {
    do {
      return try Git.run(arguments, operands: operands, in: folder, isOfFolder: isOfFolder)
    } catch {
      throw HistoryProblem(error.message)
    }
  }
}
