// How much of a word another word has: equal, inflected ("relancer", "relances"), or part of a
// compound ("Hilfsmittelberatung", "Beratung").

/// A word that means something by itself, ready to be compared with many others.
struct ContentWord {
  /// Its number amongst the words of all texts.
  let index: Int
  /// Its bytes in the store of plain texts.
  let range: Range<Int>
  /// How many characters it has.
  let length: Int
  /// For each of its beginnings how many bytes begin it and end it as well.
  ///
  /// So the longest beginning that stands in another word is found in one pass.
  fileprivate let borders: Range<Int>
  /// One bit for its first three bytes.
  private let firstPiece: UInt64
  /// One bit for each three bytes in a row.
  private let pieces: UInt64

  /// Reads a word, and appends its borders to those of others.
  init(_ index: Int, _ word: Word, _ bytes: [UInt8], _ borders: inout [UInt8]) {
    self.index = index
    range = word.range
    length = characters(bytes, range)
    self.borders = borders.count..<borders.count + range.count
    appendBorders(bytes, range, to: &borders)
    var pieces: UInt64 = 0
    var first: UInt64 = 0
    for place in range.dropLast(2) {
      let piece = mixed(
        UInt64(bytes[place]) << 16 | UInt64(bytes[place + 1]) << 8 | UInt64(bytes[place + 2]))
      pieces |= 1 << (piece & 63)
      if place == range.lowerBound { first = pieces }
    }
    self.pieces = pieces
    firstPiece = first
  }

  /// Whether the beginning of one may stand in the other at all: most words have nothing in common,
  /// and need no closer look.
  func maySharePiece(with other: ContentWord) -> Bool {
    firstPiece & other.pieces | other.firstPiece & pieces != 0
  }
}

/// How much of one word another one covers, in thousandths.
struct WordLikeness {
  /// How much of the left word stands in the right one.
  var left = 0
  /// How much of the right word stands in the left one.
  var right = 0
  /// Whether the left word is a compound that the right one is part of, or the other way round:
  /// several such parts add up.
  var isCompound = false

  /// Compares two words that are not equal; nil where they have nothing in common.
  init?(
    _ mine: ContentWord, _ bytes: [UInt8], _ borders: [UInt8],
    _ theirs: ContentWord, _ theirBytes: [UInt8], _ theirBorders: [UInt8]
  ) {
    guard mine.maySharePiece(with: theirs) else { return nil }
    let shared = sharedStart(bytes, mine.range, theirBytes, theirs.range)
    if isInflected(mine.length, theirs.length, shared) {
      left = 500 + 450 * shared / max(mine.length, theirs.length)
      right = left
      return
    }
    let piece = max(
      longestStart(of: mine, bytes, borders, in: theirBytes, theirs.range),
      longestStart(of: theirs, theirBytes, theirBorders, in: bytes, mine.range))
    guard piece >= 5 || piece == min(mine.length, theirs.length) && piece >= 4 else { return nil }
    left = min(900, 950 * piece / mine.length)
    right = min(900, 950 * piece / theirs.length)
    isCompound = true
  }
}

/// Two words with one stem and short endings.
private func isInflected(_ left: Int, _ right: Int, _ shared: Int) -> Bool {
  let longest = max(left, right)
  let ending = longest - shared
  if shared >= 3, ending <= 2, longest - min(left, right) >= ending { return true }
  return shared >= 4 && ending <= 5 && shared * 100 >= longest * 50
}

private func isCharacterStart(_ byte: UInt8) -> Bool { byte & 0xC0 != 0x80 }

private func characters(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
  range.count { isCharacterStart(bytes[$0]) }
}

/// Number of whole characters in the first bytes of a word.
private func characters(_ bytes: [UInt8], _ word: Range<Int>, first count: Int) -> Int {
  let end = word.lowerBound + count
  let isCut = end < word.upperBound && !isCharacterStart(bytes[end])
  return characters(bytes, word.lowerBound..<end) - (isCut ? 1 : 0)
}

/// Number of characters that two words begin with alike.
private func sharedStart(
  _ bytes: [UInt8], _ mine: Range<Int>, _ theirBytes: [UInt8], _ theirs: Range<Int>
) -> Int {
  var count = 0
  let end = min(mine.count, theirs.count)
  while count < end, bytes[mine.lowerBound + count] == theirBytes[theirs.lowerBound + count] {
    count += 1
  }
  return characters(bytes, mine, first: count)
}

/// Number of characters of the longest start of a word that stands anywhere in another one.
///
/// The method of Knuth, Morris and Pratt: each byte is looked at once.
private func longestStart(
  of piece: ContentWord, _ bytes: [UInt8], _ borders: [UInt8],
  in text: [UInt8], _ range: Range<Int>
) -> Int {
  let start = piece.range.lowerBound
  var matched = 0
  var longest = 0
  for place in range {
    while matched > 0, matched == piece.range.count || bytes[start + matched] != text[place] {
      matched = Int(borders[piece.borders.lowerBound + matched - 1])
    }
    if bytes[start + matched] == text[place] { matched += 1 }
    longest = max(longest, matched)
  }
  return characters(bytes, piece.range, first: longest)
}

/// Appends for each beginning of a word the length of the longest one that ends it as well.
private func appendBorders(_ bytes: [UInt8], _ range: Range<Int>, to borders: inout [UInt8]) {
  let first = borders.count
  var length = 0
  for place in range {
    if place > range.lowerBound {
      while length > 0, bytes[place] != bytes[range.lowerBound + length] {
        length = Int(borders[first + length - 1])
      }
      if bytes[place] == bytes[range.lowerBound + length] { length += 1 }
    }
    // A word has at most 64 characters of at most four bytes.
    borders.append(UInt8(truncatingIfNeeded: length))
  }
}
