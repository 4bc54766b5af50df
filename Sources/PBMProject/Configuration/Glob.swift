/// A pattern for paths below a folder, as `.gitignore` has them: `*` and `?` stop at a slash, `**`
/// does not, `[a-z]` is one of several characters.
///
/// A pattern without a slash means a name at any depth; one with a slash is counted from the folder.
/// What means a folder means all that is in it. Takes time in proportion to pattern times path,
/// whatever stands in either.
public struct Glob: Hashable, Sendable {
  /// As it was written.
  public let text: String
  /// What stands between the slashes.
  private let parts: [[UInt8]]
  private let isOnlyFolder: Bool

  /// Reads a pattern.
  /// - Throws: why it is none, in a clause.
  public init(_ text: String) throws(GlobProblem) {
    self.text = text
    var bytes = Array(text.utf8)[...]
    guard let first = bytes.first else { throw GlobProblem("a pattern has at least one character") }
    if first == UInt8(ascii: "!") {
      throw GlobProblem("a pattern takes nothing back: \"!\" is not understood")
    }
    if bytes.contains(UInt8(ascii: "{")) {
      throw GlobProblem("\"{a,b}\" is not understood: write a pattern for each")
    }
    isOnlyFolder = bytes.last == UInt8(ascii: "/")
    let isFromHere = bytes.starts(with: "./".utf8)
    if isFromHere { bytes = bytes.dropFirst(2) }
    let isAnchored = isFromHere || bytes.dropLast(isOnlyFolder ? 1 : 0).contains(UInt8(ascii: "/"))
    let names = bytes.split(separator: UInt8(ascii: "/")).map { Array($0) }
    if names.contains(Array("..".utf8)) {
      throw GlobProblem("a pattern cannot lead out of the folder of the file it stands in")
    }
    guard !names.isEmpty else { throw GlobProblem("a pattern names something") }
    parts = isAnchored ? names : [Glob.anyDepth] + names
  }

  private static let anyDepth = Array("**".utf8)

  /// Whether the path below the folder, or a folder that it is in, is meant.
  public func matches(_ path: [UInt8]) -> Bool {
    let names = path.split(separator: UInt8(ascii: "/"))
    // Which of the path's names may come next, for what was read of the pattern so far.
    var places = [Bool](repeating: false, count: names.count + 1)
    places[0] = true
    for part in parts {
      var next = [Bool](repeating: false, count: names.count + 1)
      if part == Glob.anyDepth {
        var isOpen = false
        for index in places.indices {
          isOpen = isOpen || places[index]
          next[index] = isOpen
        }
      } else {
        for index in names.indices where places[index] {
          next[index + 1] = Glob.isMatch(part, names[index])
        }
      }
      places = next
    }
    // Below a folder that is meant all is; of the file itself only what is no folder's pattern.
    let isFileMeant = places[names.count] && !isOnlyFolder
    return isFileMeant || places[..<names.count].dropFirst().contains(true)
      || parts.last == Glob.anyDepth && places[names.count]
  }

  /// Whether a name is meant by a part without slashes: after a failure only the last `*` is tried
  /// further on.
  private static func isMatch(_ pattern: [UInt8], _ name: ArraySlice<UInt8>) -> Bool {
    var (index, place) = (0, name.startIndex)
    var star: (index: Int, place: Int)?
    while place < name.endIndex {
      if index < pattern.count, pattern[index] == UInt8(ascii: "*") {
        star = (index, place)
        index += 1
        continue
      }
      if let (nextIndex, nextPlace) = step(pattern, index, name, place) {
        (index, place) = (nextIndex, nextPlace)
        continue
      }
      guard let last = star else { return false }
      let further = characterEnd(name, last.place)
      star = (last.index, further)
      (index, place) = (last.index + 1, further)
    }
    return pattern[index...].allSatisfy { $0 == UInt8(ascii: "*") }
  }

  /// Takes one character of both; nil where they do not agree.
  private static func step(
    _ pattern: [UInt8], _ index: Int, _ name: ArraySlice<UInt8>, _ place: Int
  ) -> (Int, Int)? {
    guard index < pattern.count else { return nil }
    switch pattern[index] {
    case UInt8(ascii: "?"): return (index + 1, characterEnd(name, place))
    case UInt8(ascii: "["):
      let placeBehind = characterEnd(name, place)
      if let (isIn, end) = isInClass(pattern, index, name[place..<placeBehind]) {
        return isIn ? (end, placeBehind) : nil
      }
    case UInt8(ascii: "\\") where index + 1 < pattern.count:
      return pattern[index + 1] == name[place] ? (index + 2, place + 1) : nil
    default: break
    }
    return pattern[index] == name[place] ? (index + 1, place + 1) : nil
  }

  /// Whether the character is one of those in brackets, and where the pattern goes on; nil where the
  /// bracket is never closed and so means itself.
  private static func isInClass(
    _ pattern: [UInt8], _ start: Int, _ character: ArraySlice<UInt8>
  ) -> (Bool, Int)? {
    var index = start + 1
    let isNegated = index < pattern.count && [0x21, 0x5E].contains(pattern[index])
    if isNegated { index += 1 }
    let first = index
    var isIn = false
    while index < pattern.count, pattern[index] != UInt8(ascii: "]") || index == first {
      let end = characterEnd(pattern[...], index)
      let low = pattern[index..<end]
      if end + 1 < pattern.count, pattern[end] == UInt8(ascii: "-"),
        pattern[end + 1] != UInt8(ascii: "]")
      {
        let highEnd = characterEnd(pattern[...], end + 1)
        // The bytes of UTF-8 are in the order of the characters.
        let high = pattern[end + 1..<highEnd]
        isIn =
          isIn
          || !character.lexicographicallyPrecedes(low) && !high.lexicographicallyPrecedes(character)
        index = highEnd
      } else {
        isIn = isIn || low == character
        index = end
      }
    }
    return index < pattern.count ? (isIn != isNegated, index + 1) : nil
  }

  /// The place behind the character that begins here.
  private static func characterEnd(_ name: ArraySlice<UInt8>, _ place: Int) -> Int {
    var end = place + 1
    while end < name.endIndex, name[end] & 0xC0 == 0x80 { end += 1 }
    return end
  }
}

/// Why a text is no pattern.
public struct GlobProblem: Error, Equatable, Sendable {
  /// In a clause.
  public let message: String

  init(_ message: String) { self.message = message }
}
