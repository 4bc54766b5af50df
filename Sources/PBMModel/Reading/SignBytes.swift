import PBMSyntax

// Which words are worth a second look: those whose bytes may be or hold a sign. Most words with a
// suspicious character are "and/or", "Coach:", "R&D", or have a letter of another script.

/// Whether a word may be a sign, hold one or resemble one; where in doubt it may.
func mayHoldSign(_ bytes: [UInt8], _ word: ByteRange) -> Bool {
  let start = Int(word.start)
  let end = Int(word.end)
  for index in start..<end {
    switch bytes[index] {
    case UInt8(ascii: "["):
      if index == start || mayBeginNumber(bytes, index + 1, end) { return true }
    case UInt8(ascii: "@"):
      if mayBeginAmount(bytes, index + 1, end) { return true }
      let isFirst = index == start || bytes[index - 1] >= 0x80
      if isFirst, mayBeginNearAmount(bytes, index + 1, end) { return true }
    case UInt8(ascii: "#"), UInt8(ascii: "&"):
      if index == start || bytes[index - 1] >= 0x80 { return true }
    case UInt8(ascii: ":"):
      if mayBeginMouth(bytes, index + 1, end) || isBegin(bytes, index, word) { return true }
      if index + 1 == end, word.count <= 3, isMouth(bytes[start]) { return true }
    case UInt8(ascii: ";"), UInt8(ascii: "="):
      if isBegin(bytes, index, word) { return true }
    case 0xE2, 0xE3, 0xEF:
      if index + 2 < end, mayBeginWideSign(bytes, index, end) { return true }
    case 0xF0: return true
    default: continue
    }
  }
  return false
}

/// Whether the byte begins a word of two bytes at least, quotation marks left out.
private func isBegin(_ bytes: [UInt8], _ index: Int, _ word: ByteRange) -> Bool {
  guard index + 1 < Int(word.end) else { return false }
  guard index > Int(word.start) else { return true }
  let before = bytes[index - 1]
  return before >= 0x80 || [0x22, 0x27, 0x60].contains(before)
}

/// Whether a digit may stand here: also a fullwidth one, or one behind what nobody sees.
func mayBeginNumber(_ bytes: [UInt8], _ index: Int, _ end: Int) -> Bool {
  index < end && (bytes[index] >= 0x80 || (0x30...0x39).contains(bytes[index]))
}

/// Whether an amount may go on like this behind its `@`: with a number, a currency or a blank.
func mayBeginAmount(_ bytes: [UInt8], _ index: Int, _ end: Int) -> Bool {
  guard index < end else { return true }
  let isCurrency = bytes[index] == UInt8(ascii: "$") || (0x41...0x5A).contains(bytes[index])
  return isCurrency || mayBeginNumber(bytes, index, end)
}

/// Whether a number with something before it may stand here: `~3`, `.5`, `ca.3`.
private func mayBeginNearAmount(_ bytes: [UInt8], _ index: Int, _ end: Int) -> Bool {
  if ".,~-+<>=".utf8.contains(bytes[index]) { return true }
  // Abbreviations are short, and a word may hold this mark again and again.
  guard (0x61...0x7A).contains(bytes[index]),
    let stop = bytes[index..<min(end, index + 16)].firstIndex(of: UInt8(ascii: "."))
  else { return false }
  return mayBeginNumber(bytes, stop + 1, end)
}

/// Whether the byte is the mouth of a mood.
func isMouth(_ byte: UInt8) -> Bool {
  byte == UInt8(ascii: ")") || byte == UInt8(ascii: "(") || byte == UInt8(ascii: "|")
}

/// Whether a nose or a mouth may stand here.
private func mayBeginMouth(_ bytes: [UInt8], _ index: Int, _ end: Int) -> Bool {
  guard index < end else { return false }
  switch bytes[index] {
  case UInt8(ascii: ")"), UInt8(ascii: "("), UInt8(ascii: "|"), UInt8(ascii: "-"): return true
  // Fullwidth forms, and what nobody sees.
  case 0xC2, 0xD8, 0xE1, 0xE2, 0xEF, 0xF3: return true
  default: return false
  }
}

/// Whether three bytes beyond ASCII may be a mood, a black bracket, or the fullwidth form of a
/// character that begins a sign.
private func mayBeginWideSign(_ bytes: [UInt8], _ index: Int, _ end: Int) -> Bool {
  switch (bytes[index], bytes[index + 1], bytes[index + 2]) {
  case (0xE2, 0x98, _), (0xE2, 0x9D, _), (0xE3, 0x80, 0x90): true
  case (0xEF, 0xBC, 0x83), (0xEF, 0xBC, 0x86), (0xEF, 0xBC, 0xA0), (0xEF, 0xBC, 0xBB): true  // ＃＆＠［
  case (0xEF, 0xBC, 0x9A): mayBeginMouth(bytes, index + 3, end)  // ：
  default: false
  }
}
