import PBMSyntax

/// A word as it is seen, scalar by scalar: fullwidth forms in ASCII, and nothing of what nobody
/// sees. In it signs are looked for that are no words of their own.
struct SeenWord {
  /// The scalars, fullwidth forms folded.
  private(set) var scalars: [UInt32] = []
  /// Where each scalar begins in the file.
  private(set) var starts: [Int] = []
  /// Where each scalar ends, with the skin tone that belongs to it.
  private(set) var ends: [Int] = []
  /// The first invisible character that stands between two others.
  private(set) var gap: ByteRange?

  /// A word in the brackets of other scripts, which are no brackets of a weight.
  private static let blackBrackets: ClosedRange<UInt32> = 0x3010...0x3011
  private static let joiner: UInt32 = 0x200D

  init(_ bytes: [UInt8], _ word: ByteRange) {
    var index = Int(word.start)
    var invisible: ByteRange?
    var isJoined = false
    while index < Int(word.end) {
      let scalar = decodeScalar(bytes, index, Int(word.end))
      let next = index + scalar.length
      defer { index = next }
      let value = foldFullwidth(scalar.value)
      let isAttached = SeenWord.isTone(value) || value == SeenWord.joiner || isJoined
      if isAttached, let last = scalars.last, last >= 0x2000 {
        // Of several pictures in one only the first could be a mood, and is none.
        if !SeenWord.isTone(value) { scalars[scalars.count - 1] = 0xFFFD }
        ends[ends.count - 1] = next
        isJoined = value == SeenWord.joiner
        continue
      }
      if isInvisible(value) {
        if !scalars.isEmpty { invisible = invisible ?? ByteRange(index, next) }
        continue
      }
      if isUnseen(value) {
        if !ends.isEmpty { ends[ends.count - 1] = next }
        continue
      }
      if gap == nil { gap = invisible }
      scalars.append(value)
      starts.append(index)
      ends.append(next)
    }
  }

  /// Where the scalars of these numbers stand in the file.
  func range(_ scalars: Range<Int>) -> ByteRange {
    ByteRange(starts[scalars.lowerBound], ends[scalars.upperBound - 1])
  }

  /// Whether the scalar of this number stands behind a backslash, and so is meant as it is.
  private func isEscaped(_ index: Int) -> Bool { index > 0 && scalars[index - 1] == 0x5C }

  /// Whether an address of the web is in the word: it holds all kinds of signs.
  private var isAddress: Bool {
    scalars.indices.dropLast(2).contains {
      scalars[$0] == 0x3A && scalars[$0 + 1] == 0x2F && scalars[$0 + 2] == 0x2F
    }
  }

  private static func isTone(_ value: UInt32) -> Bool { (0x1F3FB...0x1F3FF).contains(value) }
}

// MARK: What is found

extension SeenWord {
  /// A sign, or nearly one, and where in the word it stands.
  struct Find {
    var range: ByteRange
    var kind: Kind

    enum Kind {
      case sign
      case almostWeight
      case almostMood
    }
  }

  /// The first weight or mood in the word, be it glued to a letter, wrapped in punctuation or
  /// followed by something; nil where there is none.
  ///
  /// - Parameter isFirst: whether the word is the text's first, where numbers are written.
  func firstSign(isFirst: Bool) -> Find? {
    if isAddress { return nil }
    for index in scalars.indices where !isEscaped(index) {
      switch scalars[index] {
      case 0x5B, 0x3010:
        if let find = weight(index, isFirst: isFirst) { return find }
      case 0x3A, 0x263A, 0x2639, 0x2764, 0x1F300...0x1FAFF:
        if let find = mood(index) { return find }
      default: continue
      }
    }
    return nil
  }

  /// A bracket around one digit, or around what reads like a mark given at school.
  private func weight(_ start: Int, isFirst: Bool) -> Find? {
    let isBlack = scalars[start] == SeenWord.blackBrackets.lowerBound
    let closing = isBlack ? SeenWord.blackBrackets.upperBound : 0x5D
    if isBlack, isFirst, start == 0 { return nil }
    var digits = 0
    var index = start + 1
    while index < scalars.count, index <= start + 6, scalars[index] != closing {
      switch scalars[index] {
      case 0x30...0x39: digits += 1
      case 0x2C, 0x2D, 0x2E, 0x2F, 0x2013: break  // , - . / –
      default: return nil
      }
      index += 1
    }
    guard index < scalars.count, scalars[index] == closing, digits == 1 || digits == 2 else {
      return nil
    }
    let isWeight = !isBlack && index == start + 2 && (0x31...0x35).contains(scalars[start + 1])
    return Find(range: range(start..<index + 1), kind: isWeight ? .sign : .almostWeight)
  }

  /// A face, in signs or as an emoji. Of several in a row none would count.
  private func mood(_ start: Int) -> Find? {
    guard var end = faceEnd(start) else { return nil }
    let mouth = scalars[end - 1]
    var isMany = false
    while end < scalars.count {
      if scalars[end] == mouth {
        end += 1
      } else if let next = faceEnd(end) {
        end = next
      } else {
        break
      }
      isMany = true
    }
    // `:(` before a letter opens a parenthesis behind a colon.
    if mouth == 0x28, end < scalars.count, isLetter(scalars[end]) || isDigit(scalars[end]) {
      return nil
    }
    let isKnown = !isMany && !isOtherFace(scalars[start])
    // An emoji that is no mood is told only where nothing but punctuation is behind it.
    if !isKnown, !isMany, scalars[end...].contains(where: { isLetter($0) || isDigit($0) }) {
      return nil
    }
    return Find(range: range(start..<end), kind: isKnown ? .sign : .almostMood)
  }

  /// The number of the scalar behind the face that begins at this one; nil where none does.
  private func faceEnd(_ start: Int) -> Int? {
    let first = scalars[start]
    guard first == 0x3A else {
      let isFace = emojiMood(first) != nil || isOtherFace(first)
      return isFace ? start + 1 : nil
    }
    var index = start + 1
    if index < scalars.count, scalars[index] == 0x2D { index += 1 }
    guard index < scalars.count, [0x29, 0x7C, 0x28].contains(scalars[index]) else { return nil }
    return index + 1
  }

  /// Emoji with a face that are not on the list of moods; no gestures, and no animals.
  private func isOtherFace(_ value: UInt32) -> Bool {
    switch value {
    case 0x1F600...0x1F637, 0x1F641...0x1F644, 0x1F910...0x1F917, 0x1F920...0x1F925,
      0x1F927...0x1F92F, 0x1F970...0x1F976, 0x1F97A:
      emojiMood(value) == nil
    default: false
    }
  }
}
