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
    throw FileProblem(paths[0], .notMergeable, detail: error.message)
  }
  guard (0...127).contains(result.status) else {
    // Git names copies that are gone when somebody reads it.
    let reason = result.errorSummary.replacing("\(folder.path.display)/", with: "")
    throw FileProblem(paths[0], .notMergeable, detail: "git says: \(reason)")
  }
  return LineMerge(bytes: result.output, conflicts: Int(result.status))
}
