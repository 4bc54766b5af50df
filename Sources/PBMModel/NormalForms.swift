import CUTF8Proc
import PBMSyntax

// Forms of a text in which two texts are compared: never written, never shown.

/// The text in normal form C with runs of blanks as one: what a text is, apart from how its
/// characters are encoded and how wide its gaps are.
public func composedText(_ bytes: [UInt8]) -> [UInt8] {
  collapsed(bytes.contains(where: canBeRecomposed) ? normalFormC(bytes) : bytes)
}

/// The words of a text: compatibility forms and case folded, punctuation as one blank.
///
/// Symbols stay, and so do `# % & @`: "C", "C++" and "C#" are three things.
public func wordText(_ bytes: [UInt8]) -> [UInt8] {
  wordText(bytes, withoutAccents: false)
}

/// The words of a text as `wordText` gives them, without the accents of Latin, Greek and Cyrillic
/// letters.
///
/// The marks of other scripts are letters to their readers, and stay.
public func unaccentedText(_ bytes: [UInt8]) -> [UInt8] {
  wordText(bytes, withoutAccents: true)
}

private func wordText(_ bytes: [UInt8], withoutAccents: Bool) -> [UInt8] {
  if let text = latinWordText(bytes, withoutAccents) { return text }
  return unsafe decomposed(bytes, folding) { scalars in
    unsafe composedWords(scalars, withoutAccents)
  }
}

/// Blanks as one space, none at the edges; invisible characters at the edges of words left out.
private func collapsed(_ bytes: [UInt8]) -> [UInt8] {
  if isCollapsed(bytes) { return bytes }
  var text: [UInt8] = []
  text.reserveCapacity(bytes.count)
  var index = 0
  var hasGap = false
  // Where the invisible characters begin that count only if the word goes on.
  var unseen: Int?
  while index < bytes.count {
    let scalar = decodeScalar(bytes, index, bytes.count)
    if isBlank(scalar.value) {
      hasGap = true
      unseen = nil
    } else if isInvisible(scalar.value) {
      if !hasGap, !text.isEmpty { unseen = unseen ?? index }
    } else {
      if hasGap, !text.isEmpty { text.append(0x20) }
      hasGap = false
      text += bytes[(unseen ?? index)..<index + scalar.length]
      unseen = nil
    }
    index += scalar.length
  }
  return text
}

/// Whether a text has single spaces between its words and no other blank, as most have, and
/// nothing that cannot be seen: it is made of ASCII and of letters from U+00C0 to U+02FF.
private func isCollapsed(_ bytes: [UInt8]) -> Bool {
  var last: UInt8 = 0x20
  for byte in bytes {
    let isCommon = byte >= 0x20 && byte < 0xC0 || byte >= 0xC3 && !canBeRecomposed(byte)
    if !isCommon || byte == 0x20 && last == 0x20 { return false }
    last = byte
  }
  return last != 0x20
}

/// The words of a text of ASCII and of the letters of Latin-1, nil where it has anything else.
///
/// The shorter way for most texts; a test holds it against utf8proc.
private func latinWordText(_ bytes: [UInt8], _ withoutAccents: Bool) -> [UInt8]? {
  // Written over the text itself, which is never overtaken: each gap was a byte at least.
  var text = bytes
  var count = 0
  var index = 0
  var hasGap = false
  while index < bytes.count {
    let byte = bytes[index]
    index += 1
    let isCapital = byte &- UInt8(ascii: "A") < 26
    guard isCapital || byte >= 0x80 || isWordASCII(byte) else {
      hasGap = true
      continue
    }
    if hasGap, count > 0 {
      text[count] = 0x20
      count += 1
    }
    hasGap = false
    if byte < 0x80 {
      text[count] = isCapital ? byte | 0x20 : byte
    } else {
      guard byte == 0xC3, index < bytes.count, bytes[index] & 0xC0 == 0x80 else { return nil }
      let letter = bytes[index]
      index += 1
      let base = withoutAccents ? NameFolding.foldLatin(UInt32(letter) + 0x40) : 0
      if base != 0 {
        text[count] = base
      } else {
        (text[count], text[count + 1]) = foldedLatin(letter)
        count += 1
      }
    }
    count += 1
  }
  text.removeLast(text.count - count)
  return text
}

/// The small letter of one of Latin-1 by the second of its two bytes: "ss" for that of "Straße".
private func foldedLatin(_ letter: UInt8) -> (UInt8, UInt8) {
  switch letter {
  case 0x9F: (UInt8(ascii: "s"), UInt8(ascii: "s"))
  // The sign of times stands amongst the capitals.
  case 0x80...0x96, 0x98...0x9E: (0xC3, letter | 0x20)
  default: (0xC3, letter)
  }
}

/// Whether an ASCII byte is part of a word: letter, digit, or a sign that changes a meaning.
private func isWordASCII(_ byte: UInt8) -> Bool {
  switch byte {
  case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
  default: isMeaningfulSign(byte)
  }
}

/// Whether an ASCII byte is a sign that changes a meaning: "C", "C++" and "C#" are three things.
func isMeaningfulSign(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "+"), UInt8(ascii: "#"), UInt8(ascii: "%"), UInt8(ascii: "&"),
    UInt8(ascii: "@"), UInt8(ascii: "$"), UInt8(ascii: "="), UInt8(ascii: "<"),
    UInt8(ascii: ">"):
    true
  default: false
  }
}

private let folding = utf8proc_option_t(
  rawValue: UTF8PROC_STABLE.rawValue | UTF8PROC_DECOMPOSE.rawValue | UTF8PROC_COMPAT.rawValue
    | UTF8PROC_CASEFOLD.rawValue)
private let composing = utf8proc_option_t(
  rawValue: UTF8PROC_STABLE.rawValue | UTF8PROC_COMPOSE.rawValue)

/// Hands the scalars of a decomposed text over.
///
/// What is not UTF-8 is repaired first.
private func decomposed(
  _ bytes: [UInt8], _ options: utf8proc_option_t,
  _ body: (UnsafeMutableBufferPointer<Int32>) -> [UInt8]
) -> [UInt8] {
  guard canBeNormalized(bytes[...]) else { return collapsed(bytes) }
  return unsafe decompose(bytes, options, body)
    ?? (unsafe decompose(Array(String(decoding: bytes, as: UTF8.self).utf8), options, body))
    ?? bytes
}

private func decompose(
  _ bytes: [UInt8], _ options: utf8proc_option_t,
  _ body: (UnsafeMutableBufferPointer<Int32>) -> [UInt8]
) -> [UInt8]? {
  unsafe bytes.withUnsafeBufferPointer { source in
    let count = unsafe utf8proc_decompose(source.baseAddress, source.count, nil, 0, options)
    guard count >= 0 else { return nil }
    var scalars = [Int32](repeating: 0, count: count + 1)
    return unsafe scalars.withUnsafeMutableBufferPointer { buffer in
      let again = unsafe utf8proc_decompose(
        source.baseAddress, source.count, buffer.baseAddress, count, options)
      guard again == count else { return nil }
      return unsafe body(UnsafeMutableBufferPointer(rebasing: buffer[..<count]))
    }
  }
}

/// The composed UTF-8 of decomposed scalars, everything that is part of no word as one blank.
private func composedWords(
  _ scalars: UnsafeMutableBufferPointer<Int32>, _ withoutAccents: Bool
) -> [UInt8] {
  var count = 0
  for index in scalars.indices {
    let scalar = unsafe scalars[index]
    if withoutAccents, scalar >= 0x300, scalar <= 0x36F { continue }
    unsafe scalars[count] = scalar
    count += 1
  }
  let length = unsafe utf8proc_normalize_utf32(scalars.baseAddress, count, composing)
  var text: [UInt8] = []
  text.reserveCapacity(count)
  var hasGap = false
  for index in 0..<max(0, min(length, count)) {
    let scalar = unsafe scalars[index]
    switch wordPart(scalar) {
    case .letter:
      if hasGap, !text.isEmpty { text.append(0x20) }
      hasGap = false
      append(UInt32(bitPattern: scalar), to: &text)
    case .gap: hasGap = true
    case .nothing: continue
    }
  }
  return text
}

private enum WordPart { case letter, gap, nothing }

private func wordPart(_ scalar: Int32) -> WordPart {
  if scalar >= 0, scalar < 0x80 {
    return isWordASCII(UInt8(truncatingIfNeeded: scalar)) ? .letter : .gap
  }
  switch utf8proc_category(scalar) {
  case UTF8PROC_CATEGORY_LU, UTF8PROC_CATEGORY_LL, UTF8PROC_CATEGORY_LT, UTF8PROC_CATEGORY_LM,
    UTF8PROC_CATEGORY_LO, UTF8PROC_CATEGORY_MN, UTF8PROC_CATEGORY_MC, UTF8PROC_CATEGORY_ME,
    UTF8PROC_CATEGORY_ND, UTF8PROC_CATEGORY_NL, UTF8PROC_CATEGORY_NO, UTF8PROC_CATEGORY_SM,
    UTF8PROC_CATEGORY_SC, UTF8PROC_CATEGORY_SO, UTF8PROC_CATEGORY_CO:
    return .letter
  // Invisible characters and the tatweel divide nothing.
  case UTF8PROC_CATEGORY_CF: return .nothing
  default: return .gap
  }
}

private func append(_ value: UInt32, to text: inout [UInt8]) {
  guard let scalar = Unicode.Scalar(value) else { return }
  if let bytes = UTF8.encode(scalar) { text.append(contentsOf: bytes) }
}
