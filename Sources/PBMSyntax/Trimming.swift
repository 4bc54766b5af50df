// Skipping what is not seen, at both ends of a stretch of bytes.

/// Offset of the first byte that is neither blank nor invisible.
func skipLeading(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
  var index = start
  while index < end {
    let byte = bytes[index]
    if isBlankByte(byte) {
      index += 1
      continue
    }
    guard isSpecialLead(byte) else { break }
    let scalar = decodeScalar(bytes, index, end)
    guard isBlank(scalar.value) || isInvisible(scalar.value) else { break }
    index += scalar.length
  }
  return index
}

/// Offset after the invisible characters at `start`.
func skipInvisible(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
  var index = start
  while index < end, isSpecialLead(bytes[index]) {
    let scalar = decodeScalar(bytes, index, end)
    guard isUnseen(scalar.value) else { break }
    index += scalar.length
  }
  return index
}

/// Number of bytes of the blank at `index`, 0 where there is none.
public func blankLength(_ bytes: [UInt8], _ index: Int, _ end: Int) -> Int {
  let byte = bytes[index]
  if byte < 0x80 { return isBlankByte(byte) ? 1 : 0 }
  guard isSpecialLead(byte) else { return 0 }
  let scalar = decodeScalar(bytes, index, end)
  return isBlank(scalar.value) ? scalar.length : 0
}

/// Offset of the first byte from `start` that is no blank.
public func skipBlanks(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
  var index = start
  while index < end {
    let length = blankLength(bytes, index, end)
    if length == 0 { break }
    index += length
  }
  return index
}

/// Offset of the first blank from `start`, or `end`.
public func skipWord(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
  var index = start
  while index < end {
    let byte = bytes[index]
    if isBlankByte(byte) { break }
    if isSpecialLead(byte), blankLength(bytes, index, end) > 0 { break }
    index += 1
  }
  return index
}

/// Offset after the last byte before `end` that is no blank.
public func trimBlanks(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
  var index = end
  while index > start {
    let byte = bytes[index - 1]
    if byte < 0x80 {
      if !isBlankByte(byte) { break }
      index -= 1
      continue
    }
    let length = blankLengthBefore(bytes, start, index)
    guard length > 0 else { break }
    index -= length
  }
  return index
}

/// Number of bytes of the blank beyond ASCII that ends before `index`, 0 where there is none.
@inline(__always)
private func blankLengthBefore(_ bytes: [UInt8], _ start: Int, _ index: Int) -> Int {
  if index - 2 >= start, bytes[index - 2] == 0xC2 { return blankLength(bytes, index - 2, index) }
  guard index - 3 >= start else { return 0 }
  switch bytes[index - 3] {
  case 0xE1, 0xE2, 0xE3: return blankLength(bytes, index - 3, index)
  default: return 0
  }
}

/// Offset at which the word that ends at `end` begins.
public func wordStart(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
  var index = end
  while index > start {
    let byte = bytes[index - 1]
    // The least ASCII blank is a tab, the greatest a space: most bytes need one comparison.
    if byte < 0x80 {
      if byte <= 0x20, isBlankByte(byte) { break }
      index -= 1
      continue
    }
    if blankLengthBefore(bytes, start, index) > 0 { break }
    index -= 1
  }
  return index
}

/// Offset after what is seen before `end`: blanks go, and words made of invisible characters
/// only; an invisible character that touches a visible one stays, since it may shape it.
func trimTrailing(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
  var index = trimBlanks(bytes, start, end)
  while index > start, bytes[index - 1] >= 0x80,
    isSpecialLead(bytes[scalarStart(bytes, before: index, start)])
  {
    let word = wordStart(bytes, start, index)
    guard skipInvisible(bytes, word, index) == index else { break }
    index = trimBlanks(bytes, start, word)
  }
  return index
}

/// Offset of the first word after `start` that is not made of invisible characters only.
public func skipUnseenWords(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
  var index = skipBlanks(bytes, start, end)
  while index < end, isSpecialLead(bytes[index]) {
    let word = skipWord(bytes, index, end)
    guard skipInvisible(bytes, index, word) == word else { break }
    index = skipBlanks(bytes, word, end)
  }
  return index
}
