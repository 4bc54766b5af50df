// How much of a word another word has: equal, inflected ("relancer", "relances"), or part of a
// compound ("Hilfsmittelberatung", "Beratung").

/// What tells quickly that two words have nothing in common, as most have not.
struct WordOutline {
  /// Two bits for each four bytes in a row.
  private var pieces: UInt64 = 0
  /// The bits for its first four bytes, and for the next four of a word that is longer.
  ///
  /// No word has every bit, so what is too short to be a piece of another is part of none.
  private var firstPiece = UInt64.max
  /// Its first three bytes.
  private var beginning = UInt32.max

  /// Reads a word of so many characters.
  fileprivate init(_ bytes: ArraySlice<UInt8>, _ characterCount: UInt32) {
    var last: UInt32 = 0
    for (offset, byte) in bytes.enumerated() {
      last = last << 8 | UInt32(byte)
      if offset == 2 { beginning = last }
      guard offset >= 3 else { continue }
      let piece = mixed(UInt64(last))
      pieces |= 1 << (piece & 63) | 1 << (piece >> 6 & 63)
      // As part of another word four characters tell only if they are the whole word.
      if offset == 3 || offset == 4 && characterCount > 4 { firstPiece = pieces }
    }
  }

  /// What the two may have in common.
  func common(_ other: WordOutline) -> Common {
    Common(
      rawValue: (beginning == other.beginning ? 1 : 0)
        | (firstPiece & other.pieces == firstPiece ? 2 : 0)
        | (other.firstPiece & pieces == other.firstPiece ? 4 : 0))
  }

  /// What two words may have in common, as far as it would tell anything.
  struct Common: OptionSet {
    let rawValue: UInt8

    /// The first three bytes are the same.
    static let beginning = Common(rawValue: 1)
    /// The beginning of the word stands in the other one.
    static let part = Common(rawValue: 2)
    /// The beginning of the other one stands in the word.
    static let whole = Common(rawValue: 4)
  }
}

/// A word that means something by itself, ready to be compared with many others.
struct ContentWord {
  private let number: UInt32
  private let start: UInt32
  private let end: UInt32
  private let firstBorder: UInt32
  fileprivate let hash: UInt64
  private let characterCount: UInt32

  /// Its number amongst the words of all texts.
  var index: Int { Int(number) }
  /// Its bytes in the store of plain texts.
  var range: Range<Int> { Int(start)..<Int(end) }
  /// How many characters it has.
  var length: Int { Int(characterCount) }
  /// For each of its beginnings how many bytes begin it and end it as well.
  ///
  /// So the longest beginning that stands in another word is found in one pass.
  fileprivate var borders: Range<Int> { Int(firstBorder)..<Int(firstBorder + end - start) }

  /// Reads a word, and appends its borders to those of others.
  init(_ index: Int, _ word: Word, _ bytes: [UInt8], _ borders: inout [UInt8]) {
    number = UInt32(truncatingIfNeeded: index)
    (start, end, hash) = (word.start, word.end, word.hash)
    characterCount = UInt32(truncatingIfNeeded: characters(bytes, word.range))
    firstBorder = UInt32(truncatingIfNeeded: borders.count)
    appendBorders(bytes, word.range, to: &borders)
  }

  /// Its outline, apart from it: most words are compared by no more than that.
  func outline(_ bytes: [UInt8]) -> WordOutline { WordOutline(bytes[range], characterCount) }
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

  /// Compares two words by what they may have in common; nil where they are equal, or have nothing
  /// in common after all.
  init?(
    _ common: WordOutline.Common,
    _ mine: ContentWord, _ bytes: [UInt8], _ borders: [UInt8],
    _ theirs: ContentWord, _ theirBytes: [UInt8], _ theirBorders: [UInt8]
  ) {
    guard mine.hash != theirs.hash else { return nil }
    let shared = common.contains(.beginning) ? sharedStart(mine, bytes, theirs, theirBytes) : 0
    if isInflected(mine.length, theirs.length, shared) {
      left = 500 + 450 * shared / max(mine.length, theirs.length)
      right = left
      return
    }
    var piece = 0
    if common.contains(.part) {
      piece = longestStart(of: mine, bytes, borders, in: theirBytes, theirs.range)
    }
    if common.contains(.whole) {
      piece = max(piece, longestStart(of: theirs, theirBytes, theirBorders, in: bytes, mine.range))
    }
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
private func characters(_ bytes: [UInt8], _ word: ContentWord, first count: Int) -> Int {
  let range = word.range
  if word.length == range.count { return count }
  let end = range.lowerBound + count
  let isCut = end < range.upperBound && !isCharacterStart(bytes[end])
  return characters(bytes, range.lowerBound..<end) - (isCut ? 1 : 0)
}

/// Number of characters that two words begin with alike.
private func sharedStart(
  _ mine: ContentWord, _ bytes: [UInt8], _ theirs: ContentWord, _ theirBytes: [UInt8]
) -> Int {
  var count = 0
  let start = mine.range.lowerBound
  let theirStart = theirs.range.lowerBound
  let end = min(mine.range.count, theirs.range.count)
  while count < end, bytes[start + count] == theirBytes[theirStart + count] { count += 1 }
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
  return characters(bytes, piece, first: longest)
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
