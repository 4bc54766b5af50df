import PBMModel
public import PBMSyntax

extension Code {
  /// What others could be reached by.
  public static let privateData = Code("private-data", .note)
}

let privateData = Rule(
  .privateData,
  summary: "A line holds an e-mail address, a telephone number or the family name of somebody.",
  why: """
    A canvas is kept, copied and shown to others, in git for ever. Whoever stands in it was not \
    asked; a role says as much about the model.
    """,
  source: "privacy pages of tools for the canvas",
  bad: wholeCanvas.replacing("colleagues\n", with: "colleagues\n- Supplier, orders@example.org\n"),
  good: wholeCanvas.replacing("colleagues\n", with: "colleagues\n- Supplier of cables\n")
) { checkup in
  let canvas = checkup.canvas
  var lines = canvas.items.map(\.writtenText)
  lines += canvas.notes.map(\.text)
  for line in lines {
    guard PrivateWords.mayBe(checkup.tree.bytes, line),
      let found = PrivateWords(checkup.tree.bytes, line).first
    else { continue }
    checkup.report(
      .privateData, found.range, "\(found.kind.words) in a file that others may read",
      help: "a role or a first name says as much here")
  }
}

/// Looks for the first thing in a text that is somebody's.
private struct PrivateWords {
  let first: (kind: Kind, range: ByteRange)?

  enum Kind {
    case address, number, name

    var words: String {
      switch self {
      case .address: "an e-mail address"
      case .number: "a telephone number"
      case .name: "a family name"
      }
    }
  }

  init(_ bytes: [UInt8], _ text: ByteRange) {
    let words = PrivateWords.words(bytes, text)
    // What belongs to a row of digits that was looked at begins none itself.
    var lookedAt = 0
    for (number, word) in words.enumerated() {
      if PrivateWords.isAddress(bytes[word]) {
        first = (.address, ByteRange(word.lowerBound, word.upperBound))
        return
      }
      if number >= lookedAt, let row = PrivateWords.digitRow(bytes, words, number) {
        if row.isNumber {
          first = (.number, ByteRange(word.lowerBound, words[row.end - 1].upperBound))
          return
        }
        lookedAt = row.end
      }
      if number + 1 < words.count, PrivateWords.isForm(bytes[word]),
        isCapital(bytes, words[number + 1])
      {
        first = (.name, ByteRange(word.lowerBound, words[number + 1].upperBound))
        return
      }
    }
    first = nil
  }

  /// Whether there may be any: most texts have none of the signs, and need not be parted into words.
  static func mayBe(_ bytes: [UInt8], _ text: ByteRange) -> Bool {
    var before: UInt8 = 0x20
    // The first letter of a word that may be "Mr", "Herr" or "Signora", until the next one is seen.
    var first: UInt8 = 0
    var digits = 0
    var beginsNumber = false
    for byte in bytes[text.indices] {
      if first != 0 {
        let isForm =
          "raeimlos".utf8.contains(byte) && (first == 0x4D || byte == 0x65 || byte == 0x69)
        if isForm { return true }
        first = 0
      }
      switch byte {
      case UInt8(ascii: "@"): return true
      case UInt8(ascii: "+"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        if byte > UInt8(ascii: "+") { digits += 1 }
        let isFirst = before <= 0x20 || before == UInt8(ascii: "(")
        if isFirst, byte <= UInt8(ascii: "0") { beginsNumber = true }
      case UInt8(ascii: "M"), UInt8(ascii: "H"), UInt8(ascii: "S"):
        first = before <= 0x20 ? byte : 0
      default: break
      }
      before = byte
    }
    return beginsNumber && digits >= fewestDigits
  }

  /// How many digits a telephone number has at least.
  private static let fewestDigits = 9

  private static func words(_ bytes: [UInt8], _ text: ByteRange) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var start: Int?
    for index in text.indices {
      if bytes[index] == 0x20 || bytes[index] == 0x09 {
        if let begun = start { words.append(begun..<index) }
        start = nil
      } else if start == nil {
        start = index
      }
    }
    if let begun = start { words.append(begun..<Int(text.end)) }
    return words
  }

  /// `name@host.org`: something on both sides, and a point behind.
  private static func isAddress(_ word: ArraySlice<UInt8>) -> Bool {
    guard let at = word.firstIndex(of: 0x40), at > word.startIndex else { return false }
    let host = word[(at + 1)...]
    guard let point = host.firstIndex(of: 0x2E) else { return false }
    return point > host.startIndex && point + 2 < host.endIndex && isLetter(host[point + 1])
  }

  /// Words of digits that begin with `+` or `0`: a telephone number if they have nine digits or
  /// more, and no date or time is among them.
  private static func digitRow(
    _ bytes: [UInt8], _ words: [Range<Int>], _ first: Int
  ) -> (end: Int, isNumber: Bool)? {
    let start = bytes[words[first]].first { $0 != UInt8(ascii: "(") }
    guard start == UInt8(ascii: "+") || start == UInt8(ascii: "0") else { return nil }
    var digits = 0
    var end = first
    var isTime = false
    while end < words.count, bytes[words[end]].allSatisfy(isOfNumber) {
      let word = bytes[words[end]]
      digits += word.count { $0 >= 0x30 && $0 <= 0x39 }
      // 08.05.2026, 12/2025, 14.00: points and strokes between pairs; telephones have more of them.
      let parts = word.split { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "/") }
      isTime = isTime || (2...3).contains(parts.count) && parts.allSatisfy { $0.count <= 4 }
      end += 1
    }
    return end == first ? nil : (end, !isTime && (fewestDigits...15).contains(digits))
  }

  private static func isOfNumber(_ byte: UInt8) -> Bool {
    byte >= 0x30 && byte <= 0x39 || "+-/().".utf8.contains(byte)
  }

  /// Words before a family name.
  private static let forms: Set<[UInt8]> = Set(
    [
      "Mr", "Mrs", "Ms", "Mister", "Mme", "Mlle", "Madame", "Monsieur", "Herr", "Herrn", "Signor",
      "Signora", "Señor", "Señora", "Senhor", "Senhora", "Meneer", "Mevrouw",
    ].map { Array($0.utf8) })

  private static func isForm(_ word: ArraySlice<UInt8>) -> Bool {
    forms.contains(Array(word.last == 0x2E ? word.dropLast() : word))
  }
}

private func isCapital(_ bytes: [UInt8], _ word: Range<Int>) -> Bool {
  let first = bytes[word.lowerBound]
  // The capitals of Latin-1 are the first half of what begins with C3.
  let isAccented = first == 0xC3 && word.count > 1 && bytes[word.lowerBound + 1] < 0x9F
  return word.count > 2 && (first >= 0x41 && first <= 0x5A || isAccented)
}

private func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A }
