import CUTF8Proc
import PBMSyntax

// Forms of a text in which two texts are compared: never written, never shown.

/// The text in normal form C with runs of blanks as one: what a text is, apart from how its
/// characters are encoded and how wide its gaps are.
public func composedText(_ bytes: [UInt8]) -> [UInt8] {
  isComposedText(bytes) ? bytes : collapsed(normalFormC(bytes))
}

/// The words of a text: compatibility forms and case folded, punctuation as one blank.
///
/// Symbols stay, and so do `# % & @`: "C", "C++" and "C#" are three things.
public func wordText(_ bytes: [UInt8]) -> [UInt8] {
  latinWords(bytes, withoutAccents: false) ?? wordsThroughLibrary(bytes, withoutAccents: false)
}

/// The words of a text as `wordText` gives them, without the accents of Latin, Greek and Cyrillic
/// letters.
///
/// The marks of other scripts are letters to their readers, and stay.
public func unaccentedText(_ bytes: [UInt8]) -> [UInt8] {
  latinWords(bytes, withoutAccents: true) ?? wordsThroughLibrary(bytes, withoutAccents: true)
}

/// Blanks as one space, none at the edges; invisible characters at the edges of words left out.
private func collapsed(_ bytes: [UInt8]) -> [UInt8] {
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

/// Whether a text is its own composed form: single spaces between its words, no other blank, and
/// nothing but ASCII, letters that are composed already, and usual punctuation, as most have.
///
/// Says no where it is not seen at once; a test holds it against utf8proc.
func isComposedText(_ bytes: [UInt8]) -> Bool {
  var last: UInt8 = 0x20
  var index = 0
  while index < bytes.count {
    let byte = bytes[index]
    if byte < 0x80 {
      if byte < 0x20 || byte == 0x20 && last == 0x20 { return false }
      index += 1
    } else {
      let scalar = decodeScalar(bytes, index, bytes.count)
      switch scalar.value {
      case 0xC0...0x24F, 0x2010...0x2027, 0x4E00...0x9FFC: index += scalar.length
      default: return false
      }
    }
    last = byte
  }
  return last != 0x20
}

/// The words of a text of ASCII, letters of Latin-1 and usual punctuation, as most are in western
/// Europe; nil for any other.
///
/// The shorter way; a test holds it against utf8proc.
func latinWords(_ bytes: [UInt8], withoutAccents: Bool) -> [UInt8]? {
  // Written over the text itself, which is never overtaken: each gap was a byte at least, and no
  // letter gets longer.
  var text = bytes
  var count = 0
  var hasGap = false
  var index = 0
  while index < bytes.count {
    let scalar = decodeScalar(bytes, index, bytes.count)
    index += scalar.length
    var letter = scalar.value
    switch letter {
    case 0x61...0x7A, 0x30...0x39: break
    case 0x41...0x5A: letter |= 0x20
    case 0..<0x80 where isMeaningfulSign(UInt8(truncatingIfNeeded: letter)): break
    case 0..<0x80, 0xA0, 0xAB, 0xB7, 0xBB, 0x2010...0x2016, 0x2018...0x2026:
      hasGap = true
      continue
    // Signs, and a letter that folds to two.
    case 0xD7, 0xDF, 0xF7: return nil
    case 0xC0...0xFF:
      letter |= 0x20
      let plain = withoutAccents ? NameFolding.foldLatin(letter) : 0
      if plain > 0 { letter = UInt32(plain) }
    default: return nil
    }
    if hasGap, count > 0 {
      text[count] = 0x20
      count += 1
    }
    hasGap = false
    if letter >= 0x80 {
      text[count] = 0xC3
      count += 1
      letter &= 0xBF
    }
    text[count] = UInt8(truncatingIfNeeded: letter)
    count += 1
  }
  text.removeLast(text.count - count)
  return text
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

/// The words of a text in any script.
///
/// What is not UTF-8 is repaired first.
func wordsThroughLibrary(_ bytes: [UInt8], withoutAccents: Bool) -> [UInt8] {
  func words(_ scalars: UnsafeMutableBufferPointer<Int32>) -> [UInt8] {
    unsafe composedWords(scalars, withoutAccents: withoutAccents)
  }
  guard canBeNormalized(bytes[...]) else { return collapsed(bytes) }
  return unsafe decompose(bytes, folding, words)
    ?? (unsafe decompose(Array(String(decoding: bytes, as: UTF8.self).utf8), folding, words))
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
  _ scalars: UnsafeMutableBufferPointer<Int32>, withoutAccents: Bool
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
  text += UTF8.encode(scalar).map { Array($0) } ?? []
}
