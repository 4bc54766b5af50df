import PBMModel

/// How wide texts are in the fonts that pictures ask for.
///
/// Characters that those fonts have not are drawn with others, which differ from machine to machine;
/// they are taken to be as wide as the widest usual ones, so that no line is longer than its room.
struct FontMetrics: Sendable {
  static let shared = FontMetrics()

  private var regular = [UInt16](repeating: 0, count: 0x2700)
  private var bold = [UInt16](repeating: 0, count: 0x2700)

  /// Of letters that are in none of the fonts.
  private static let unknown = 700
  /// Of Han, kana, Hangul and fullwidth forms.
  private static let square = 1000
  /// Of pictures, which are a little wider than high.
  private static let picture = 1400

  private init() {
    for line in fontTable.split(separator: "\n") {
      let words = line.split(separator: " ")
      guard let first = Int(words[0], radix: 16) else { continue }
      for (offset, word) in words.dropFirst().enumerated() {
        let widths = word.split(separator: "/").compactMap { UInt16($0) }
        regular[first + offset] = widths[0]
        bold[first + offset] = widths[widths.count - 1]
      }
    }
  }

  /// The width of a text that is ASCII alone; nil for any other.
  func plainWidth(_ text: String, isBold: Bool) -> Int? {
    var sum = 0
    for byte in text.utf8 {
      guard byte < 0x80 else { return nil }
      sum += Int(isBold ? bold[Int(byte)] : regular[Int(byte)])
    }
    return sum
  }

  /// The width of a character in thousandths of the font size.
  func width(_ character: Character, isBold: Bool) -> Int {
    var sum = 0
    var isDrawn = false
    for scalar in character.unicodeScalars {
      let value = Int(scalar.value)
      if value < regular.count, regular[value] > 0 {
        sum += Int(isBold ? bold[value] : regular[value])
        isDrawn = true
      } else if !isDrawn || !isMark(scalar) {
        // The parts of one picture are drawn as one where they can be.
        if value >= 0x1F000, isDrawn { continue }
        sum += unknownWidth(scalar)
        isDrawn = true
      }
    }
    return sum
  }

  /// The width of a text.
  func width(_ text: String, isBold: Bool = false) -> Int {
    plainWidth(text, isBold: isBold) ?? text.reduce(0) { $0 + width($1, isBold: isBold) }
  }

  private func unknownWidth(_ scalar: Unicode.Scalar) -> Int {
    switch displayWidth(String(Character(scalar))) {
    case 0: 0
    case 1: FontMetrics.unknown
    default:
      scalar.value >= 0x1F000 || scalar.value < 0x2E80 ? FontMetrics.picture : FontMetrics.square
    }
  }

  private func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: true
    default: false
    }
  }
}
