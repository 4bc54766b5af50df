/// What git made of three files, line by line.
public struct LineMerge: Sendable {
  /// The result, with marks where there are conflicts.
  public let bytes: [UInt8]
  /// How many conflicts there are; git counts to 127.
  public let conflicts: Int
}

/// Merges three files as `git merge-file` does, wherever their bytes came from.
///
/// - Parameters:
///   - labels: what stands behind the marks of ours, base and theirs.
/// - Throws: a ``FileProblem`` where git is missing or refuses, as it does for pictures.
public func mergeLinesWithGit(
  base: [UInt8], ours: [UInt8], theirs: [UInt8], labels: [String], markerSize: Int
) throws(FileProblem) -> LineMerge {
  let folder = try ScratchFolder()
  defer { folder.remove() }
  var paths: [Path] = []
  for (name, bytes) in [("ours", ours), ("base", base), ("theirs", theirs)] {
    paths.append(try folder.add(name, bytes))
  }
  let arguments =
    ["merge-file", "-p", "--marker-size=\(markerSize)"]
    + labels.flatMap { ["-L", $0] } + ["--"]
  let result: GitResult
  do {
    result = try Git.run(arguments, operands: paths)
  } catch {
    throw FileProblem(paths[0], error == .missing ? .gitMissing : .gitFailed, detail: error.message)
  }
  guard (0...127).contains(result.status) else {
    throw FileProblem(paths[0], .gitFailed, detail: "git says: \(result.errorSummary)")
  }
  return LineMerge(bytes: result.output, conflicts: Int(result.status))
}
