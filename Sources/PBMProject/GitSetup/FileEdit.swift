#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What is to become of a file.
public struct FileEdit: Hashable, Sendable {
  /// The file.
  public let path: Path
  /// What it holds; nil where there is none.
  public let old: [UInt8]?
  /// What it is to hold; nil where it is to go.
  public let new: [UInt8]?

  /// Whether there is anything to do.
  public var changesAnything: Bool { old != new }

  /// Makes the change, whole or not at all.
  public func make() throws(FileProblem) {
    guard changesAnything else { return }
    switch (old, new) {
    case (nil, let new?):
      try makeFolders(path.folder)
      try writeNewFile(path, new, overwriting: false)
    case (let old?, let new?): try replaceFile(at: path, with: new, expecting: old)
    case (let old?, nil):
      guard try readFile(path) == old else { throw FileProblem(path, .changedSinceRead) }
      let removed = unlinkFile(path)
      if removed < 0 { throw .inFolder(path, Int32(-removed)) }
    case (nil, nil): break
    }
  }

  /// The change that takes this one back.
  var reversed: FileEdit { FileEdit(path: path, old: new, new: old) }

  /// Why the change cannot be made, as far as can be told before trying.
  var problem: FileProblem? {
    guard changesAnything, old != nil else { return nil }
    return problemWriting(path, overwriting: true)
  }
}

/// What a file holds; nil where there is none.
func readFileIfThere(_ path: Path) throws(FileProblem) -> [UInt8]? {
  do {
    return try readFile(path)
  } catch {
    if error.kind == .missing, !exists(path) { return nil }
    throw error
  }
}

/// Removes a file: 0, or a negated error number.
@discardableResult
func unlinkFile(_ path: Path) -> Int {
  unsafe path.withSystemPath { name in systemCall { Int(unsafe unlink(name)) } }
}

extension [FileEdit] {
  /// Makes all changes; where one cannot be made, those before it are taken back.
  public func make() throws(FileProblem) {
    for edit in self { if let problem = edit.problem { throw problem } }
    for (index, edit) in enumerated() {
      do {
        try edit.make()
      } catch {
        for made in self[..<index].reversed() { try? made.reversed.make() }
        throw error
      }
    }
  }
}
