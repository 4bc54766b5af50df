#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Whether two names mean one file, links followed; a file that does not exist is none.
public func isSameFile(_ one: Path, _ other: Path) -> Bool {
  guard let real = realPath(one) else { return false }
  return real == realPath(other)
}

/// How a file is named in another folder: with `..` where the folder is not above it.
///
/// Folders are taken for what they really are, links followed, where they exist. Where no path of
/// names leads there, the file is named from the root.
public func relativePath(to file: Path, from folder: Path) -> Path {
  // Already named from there.
  if folder == ".", file.bytes.first != UInt8(ascii: "/") { return file }
  guard let here = realPath(folder), let there = realPath(file.folder) else { return file }
  let (mine, theirs) = (here.parts, there.parts)
  let common = zip(mine, theirs).prefix { $0 == $1 }.count
  let up = [ArraySlice<UInt8>](repeating: Array("..".utf8)[...], count: mine.count - common)
  let names = up + theirs[common...] + [file.lastComponent.bytes[...]]
  return Path(Array(names.joined(separator: [UInt8(ascii: "/")])))
}

/// A path that git counts from the repository's root, as seen from the current folder; as it is where
/// there is no repository.
public func pathFromRepositoryRoot(_ path: Path) -> Path {
  guard let up = try? Git.run(["rev-parse", "--show-cdup"]), up.status == 0 else { return path }
  let folder = up.output.prefix { $0 != 10 && $0 != 13 }
  return Path(Array(folder) + path.bytes).tidied
}
