// How much of a word another word has: equal, inflected ("relancer", "relances"), or part of a
// compound ("Hilfsmittelberatung", "Beratung").

/// How much of one word another one covers, in thousandths.
struct WordLikeness {
  /// How much of the left word stands in the right one.
  var left = 0
  /// How much of the right word stands in the left one.
  var right = 0
  /// Whether the left word is a compound that the right one is part of, or the other way round:
  /// several such parts add up.
  var isCompound = false

  init(_ left: Word, _ leftBytes: [UInt8], _ right: Word, _ rightBytes: [UInt8]) {
    if left.hash == right.hash {
      self.left = 1000
      self.right = 1000
      return
    }
    guard left.kind == .content, right.kind == .content else { return }
    let mine = leftBytes[left.range]
    let theirs = rightBytes[right.range]
    let leftLength = characters(mine)
    let rightLength = characters(theirs)
    let shared = sharedStart(mine, theirs)
    if isInflected(leftLength, rightLength, shared) {
      let likeness = 500 + 450 * shared / max(leftLength, rightLength)
      self.left = likeness
      self.right = likeness
      return
    }
    let piece = max(longestStart(of: mine, in: theirs), longestStart(of: theirs, in: mine))
    guard piece >= 5 || piece == min(leftLength, rightLength) && piece >= 4 else { return }
    self.left = min(900, 950 * piece / leftLength)
    self.right = min(900, 950 * piece / rightLength)
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

private func characters(_ text: ArraySlice<UInt8>) -> Int {
  var count = 0
  for byte in text where byte & 0xC0 != 0x80 { count += 1 }
  return count
}

/// Number of characters that two texts begin with alike.
private func sharedStart(_ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>) -> Int {
  var count = 0
  var offset = 0
  let end = min(left.count, right.count)
  while offset < end,
    left[left.startIndex + offset] == right[right.startIndex + offset]
  {
    if left[left.startIndex + offset] & 0xC0 != 0x80 { count += 1 }
    offset += 1
  }
  return count
}

/// Number of characters of the longest start of one text that stands anywhere in the other.
private func longestStart(of piece: ArraySlice<UInt8>, in text: ArraySlice<UInt8>) -> Int {
  var longest = 0
  for start in text.indices where text[start] & 0xC0 != 0x80 {
    longest = max(longest, sharedStart(piece, text[start...]))
  }
  return longest
}
