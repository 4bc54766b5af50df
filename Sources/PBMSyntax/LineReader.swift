/// Tells what a line is by how it starts: the table of the specification, row by row.
///
/// The first row that fits decides. Words play no part, only marks, and whether the first
/// section has begun.
struct LineReader {
  /// What a line was found to be.
  struct Shape {
    var kind: LineKind
    var contentStart: Int
    var contentEnd: Int
  }

  let bytes: [UInt8]

  /// Reads the line from `start` to `end`, its line end left out.
  func read(_ start: Int, _ end: Int, beforeFirstSection: Bool, isFirstHeading: Bool) -> Shape {
    // Most lines begin and end with a letter or a sign in ASCII, and need no trimming.
    let last = end > start && isSeenASCII(bytes[end - 1]) ? end : trimTrailing(bytes, start, end)
    let first = last > start && isSeenASCII(bytes[start]) ? start : skipLeading(bytes, start, last)
    guard first < last else { return Shape(kind: .blank, contentStart: last, contentEnd: last) }
    if let shape = marked(first, last, isFirstHeading: isFirstHeading) { return shape }
    if beforeFirstSection, let shape = metadata(first, last) { return shape }
    return Shape(kind: .note, contentStart: first, contentEnd: last)
  }

  /// Rows 3 to 8: the marks.
  private func marked(_ first: Int, _ end: Int, isFirstHeading: Bool) -> Shape? {
    let byte = bytes[first]
    // The common bullet needs no decoding.
    if byte == 0x2D, first + 2 < end, bytes[first + 1] == 0x20 {
      if isSeenASCII(bytes[first + 2]) {
        return Shape(kind: .item, contentStart: first + 2, contentEnd: end)
      }
      return shape(.item, first + 1, end)
    }
    let scalar = decodeScalar(bytes, first, end)
    if isLetter(scalar.value), scalar.value != 0x6F { return nil }
    let mark = foldFullwidth(scalar.value)
    let next = first + scalar.length
    switch mark {
    case 0x2F: return doubled(mark, next, end).map { shape(.comment, $0, end) }
    case 0x23: return heading(first, end, isFirstHeading: isFirstHeading)
    case 0x3F: return hypothesis(next, end)
    case 0x3D, 0x21D2: return impact(mark, next, end)
    case 0x2192: return shape(.decision, next, end)
    case 0x2D, 0x2013, 0x2014:
      if let after = follows(0x3E, next, end) { return shape(.decision, after, end) }
      return bullet(mark, next, end)
    default: return bullet(mark, next, end)
    }
  }

  /// The shape of a line whose mark ends at `markEnd`.
  private func shape(_ kind: LineKind, _ markEnd: Int, _ end: Int) -> Shape {
    Shape(kind: kind, contentStart: skipUnseenWords(bytes, markEnd, end), contentEnd: end)
  }

  /// The offset after `mark`, if that is what stands at `index`.
  private func follows(_ mark: UInt32, _ index: Int, _ end: Int) -> Int? {
    guard index < end else { return nil }
    let scalar = decodeScalar(bytes, index, end)
    return foldFullwidth(scalar.value) == mark ? index + scalar.length : nil
  }

  private func doubled(_ mark: UInt32, _ index: Int, _ end: Int) -> Int? {
    follows(mark, index, end)
  }

  private func isBlankOrEnd(_ index: Int, _ end: Int) -> Bool {
    PBMSyntax.isBlankOrEnd(bytes, index, end)
  }

  private func hasLetter(at index: Int, _ end: Int) -> Bool {
    let seen = skipInvisible(bytes, index, end)
    return seen < end && isLetter(decodeScalar(bytes, seen, end).value)
  }

  /// Row 4: one to six `#`, then a blank or the end; from two on a letter or digit will do.
  private func heading(_ first: Int, _ end: Int, isFirstHeading: Bool) -> Shape? {
    var level = 0
    var index = first
    while let after = follows(0x23, index, end) {
      level += 1
      index = after
    }
    guard level <= 6 else { return nil }
    if !isBlankOrEnd(index, end) {
      let seen = skipInvisible(bytes, index, end)
      let value = decodeScalar(bytes, seen, end).value
      guard level >= 2, isLetter(value) || isDigit(value) else { return nil }
    }
    return shape(level == 1 && isFirstHeading ? .title : .heading, index, end)
  }

  /// Row 6: `=>`, `==>` or `⇒`.
  private func impact(_ mark: UInt32, _ next: Int, _ end: Int) -> Shape? {
    if mark == 0x21D2 { return shape(.impact, next, end) }
    let second = follows(0x3D, next, end) ?? next
    return follows(0x3E, second, end).map { shape(.impact, $0, end) }
  }

  /// Row 7: `?`, then a blank, a letter or the end.
  private func hypothesis(_ next: Int, _ end: Int) -> Shape? {
    guard isBlankOrEnd(next, end) || hasLetter(at: next, end) else { return nil }
    return shape(.hypothesis, next, end)
  }

  /// Row 8: a bullet, or a number of one or two digits, before a text.
  private func bullet(_ mark: UInt32, _ next: Int, _ end: Int) -> Shape? {
    switch mark {
    case 0x2D, 0x2022, 0x2013, 0x2014:  // - • – — may touch their text
      guard isBlankOrEnd(next, end) || hasLetter(at: next, end) else { return nil }
    case 0x2A, 0x2B, 0xB7, 0x25E6, 0x25AA, 0x2023, 0x30FB:  // * + · ◦ ▪ ‣ ・
      guard isBlankOrEnd(next, end) else { return nil }
    case 0x6F, 0xA7:  // o and § as word processors paste them
      guard next < end, bytes[next] == 0x09 else { return nil }
    case 0x30...0x39: return number(next, end)
    default: return nil
    }
    return shape(.item, next, end)
  }

  private func number(_ next: Int, _ end: Int) -> Shape? {
    guard next < end else { return nil }
    var index = next
    let second = decodeScalar(bytes, index, end)
    let folded = foldFullwidth(second.value)
    if folded >= 0x30, folded <= 0x39 { index += second.length }
    guard let after = follows(0x2E, index, end) ?? follows(0x29, index, end) else { return nil }
    guard isBlankOrEnd(after, end) || hasLetter(at: after, end) else { return nil }
    return shape(.item, after, end)
  }

  /// Row 9: a key, a colon, then a blank or the end.
  private func metadata(_ first: Int, _ end: Int) -> Shape? {
    guard beginsMetadata(bytes, first, end) else { return nil }
    return Shape(kind: .metadata, contentStart: first, contentEnd: end)
  }
}

/// Whether a blank or the line's end stands here, invisible characters left out.
private func isBlankOrEnd(_ bytes: [UInt8], _ index: Int, _ end: Int) -> Bool {
  let seen = skipInvisible(bytes, index, end)
  return seen >= end || blankLength(bytes, seen, end) > 0
}

/// Whether a stretch begins with a key and its colon, and then a blank or the end.
public func beginsMetadata(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
  guard let colon = metadataColon(bytes, skipLeading(bytes, start, end), end) else { return false }
  return isBlankOrEnd(bytes, Int(colon.end), end)
}

/// The colon after the key that a stretch begins with, if it begins with a key: a letter, then
/// letters with their marks, digits and `-`, then blanks that do not matter.
public func metadataColon(_ bytes: [UInt8], _ start: Int, _ end: Int) -> ByteRange? {
  var index = start
  guard index < end, isLetter(decodeScalar(bytes, index, end).value) else { return nil }
  while index < end {
    let scalar = decodeScalar(bytes, index, end)
    let value = scalar.value
    guard isLetter(value) || isDigit(value) || value == 0x2D || isCombiningMark(value) else {
      break
    }
    index += scalar.length
  }
  index = skipBlanks(bytes, index, end)
  guard index < end else { return nil }
  let scalar = decodeScalar(bytes, index, end)
  guard foldFullwidth(scalar.value) == 0x3A else { return nil }
  return ByteRange(index, index + scalar.length)
}

/// The kind of line that a text would be if it stood alone, judged by its mark; nil where it
/// begins with none.
public func readMark(of bytes: [UInt8], _ start: Int, _ end: Int) -> LineKind? {
  // Letters begin no mark, but for an `o` before a tab.
  if start < end, bytes[start] >= 0x80, !isSpecialLead(bytes[start]) { return nil }
  let shape = LineReader(bytes: bytes).read(
    start, end, beforeFirstSection: false, isFirstHeading: false)
  return shape.kind == .note || shape.kind == .blank ? nil : shape.kind
}
