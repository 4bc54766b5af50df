/// Names files as those do who show something beside them: from the top of a repository.
public struct PathsFromRoot: Sendable {
  private let here: Path?
  private let root: Path?

  /// - Parameter root: the top, where it is known; else files are named from the current folder.
  public init(_ root: Path?) {
    here = realPath(".")
    self.root = root.flatMap(realPath)
  }

  /// The file's name from the top, without `.`, doubled slashes and `..` where there is a way; as it is
  /// where the file is neither below the top nor below the current folder.
  public func path(of file: Path) -> Path {
    guard let here else { return file.tidied }
    let isAbsolute = file.bytes.first == UInt8(ascii: "/")
    // Without a top of its own what is named from here is named well.
    if !isAbsolute, root == nil { return file.tidied }
    let absolute = (isAbsolute ? file : here.appending(file.bytes)).tidied
    for folder in [root, here].compactMap({ $0 }) {
      if let inside = name(of: absolute, in: folder) { return inside }
      // Where a link leads into it.
      if isAbsolute, let real = realPath(absolute), let inside = name(of: real, in: folder) {
        return inside
      }
    }
    return isAbsolute ? absolute : file.tidied
  }

  private func name(of path: Path, in folder: Path) -> Path? {
    guard path != folder, path.isBelow(folder) else { return nil }
    let length = folder == "/" ? 1 : folder.bytes.count + 1
    return Path(Array(path.bytes.dropFirst(length)))
  }
}
