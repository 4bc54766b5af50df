// How much of a word another word has: equal, inflected ("relancer", "relances"), or part of a
// compound ("Hilfsmittelberatung", "Beratung").

/// A word that means something by itself, ready to be compared with many others.
struct ContentWord {
  private let number: UInt32
  private let start: UInt32
  private let end: UInt32
  private let firstBorder: UInt32
  private let hash: UInt64
  /// Two bits for its first four bytes.
  private let firstPiece: UInt64
  /// Two bits for each four bytes in a row.
  private let pieces: UInt64
  /// Its first three bytes.
  private let beginning: UInt32
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
    var pieces: UInt64 = 0
    // No word has every bit, so what is too short to be a piece of another is part of none.
    var first = UInt64.max
    var beginning = UInt32.max
    var last: UInt32 = 0
    for (offset, place) in word.range.enumerated() {
      last = last << 8 | UInt32(bytes[place])
      if offset == 2 { beginning = last }
      guard offset >= 3 else { continue }
      let piece = mixed(UInt64(last))
      pieces |= 1 << (piece & 63) | 1 << (piece >> 6 & 63)
      if offset == 3 { first = pieces }
    }
    self.pieces = pieces
    self.beginning = beginning
    firstPiece = first
  }

  /// Whether the two are no equal words and may have something in common: they begin alike, or the
  /// beginning of one may stand in the other.
  ///
  /// Most words have nothing in common, and need no closer look.
  func mayBeLike(_ other: ContentWord) -> Bool {
    (beginning == other.beginning || firstPiece & other.pieces == firstPiece
      || other.firstPiece & pieces == other.firstPiece) && hash != other.hash
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

  /// Compares two words that are not equal, and may be alike; nil where they have nothing in common.
  init?(
    _ mine: ContentWord, _ bytes: [UInt8], _ borders: [UInt8],
    _ theirs: ContentWord, _ theirBytes: [UInt8], _ theirBorders: [UInt8]
  ) {
    let shared = sharedStart(mine, bytes, theirs, theirBytes)
    if isInflected(mine.length, theirs.length, shared)
      || isGerund(mine, bytes, theirs, theirBytes) || isGerund(theirs, theirBytes, mine, bytes)
    {
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

/// Whether the first is the English "-ing" form of the second, which may be too short for its stem
/// to tell: "live", "see", "run".
private func isGerund(
  _ longer: ContentWord, _ bytes: [UInt8], _ word: ContentWord, _ wordBytes: [UInt8]
) -> Bool {
  let form = bytes[longer.range]
  let plain = wordBytes[word.range]
  guard form.count >= 6, plain.count >= 3, form.count > plain.count,
    form.suffix(3).elementsEqual("ing".utf8)
  else { return false }
  let stem = form.dropLast(3)
  return stem.elementsEqual(plain) || stem.elementsEqual(plain.dropLast()) && plain.last == 0x65
    || stem.dropLast().elementsEqual(plain) && stem.last == plain.last
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
