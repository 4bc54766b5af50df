import PBMModel

/// How wide texts are in the fonts that pictures ask for.
///
/// Characters that those fonts have not are drawn with others, which differ from machine to machine;
/// they are taken to be as wide as the widest usual ones, so that no line is longer than its room.
struct FontMetrics: Sendable {
  static let shared = FontMetrics()

  private var regular = [UInt16](repeating: 0, count: 0x2700)
  private var bold = [UInt16](repeating: 0, count: 0x2700)
  /// The others of the first plane, in tenths of the font size.
  private var others = [UInt8](repeating: 7, count: 0x10000)

  /// Of Han, kana, Hangul and fullwidth forms.
  private static let square = 1000
  /// Of pictures, which are a little wider than high.
  private static let picture = 1500

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
    for line in wideTable.split(separator: "\n") {
      let words = line.utf8.split(separator: 0x20)
      guard words.count == 2, let first = Int(line.prefix { $0 != " " }, radix: 16) else {
        continue
      }
      for (offset, byte) in words[1].enumerated() where byte > 0x30 {
        others[first + offset] = byte - 0x30
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
      if value == 0xFE0F || value == 0x20E3 {
        // What stands before it is drawn as a picture.
        sum = max(sum, FontMetrics.picture)
      } else if (0x1F3FB...0x1F3FF).contains(value), isDrawn {
        // Only colours what stands before it. Other parts of a picture are drawn one by one where a
        // font does not know them together.
        continue
      } else if value < regular.count, regular[value] > 0 {
        sum += Int(isBold ? bold[value] : regular[value])
        isDrawn = true
      } else if !isDrawn || !isMark(scalar) {
        sum += otherWidth(scalar)
        isDrawn = true
      }
    }
    return sum
  }

  /// The width of a text.
  func width(_ text: String, isBold: Bool = false) -> Int {
    plainWidth(text, isBold: isBold) ?? text.reduce(0) { $0 + width($1, isBold: isBold) }
  }

  private func otherWidth(_ scalar: Unicode.Scalar) -> Int {
    let columns = displayWidth(String(Character(scalar)))
    guard columns > 0 else { return 0 }
    switch scalar.value {
    case 0x1F000...: return FontMetrics.picture
    // The widest of what nobody writes any more, and of signs of mathematics and music.
    case 0x12000...0x12FFF: return 4700
    case 0x11000...0x11FFF: return 2800
    case 0x10000...0x1EFFF: return columns > 1 ? FontMetrics.square : 2200
    case 0x2E80... where columns > 1: return FontMetrics.square
    case _ where columns > 1: return FontMetrics.picture
    default: return Int(others[Int(scalar.value)]) * 100
    }
  }

  private func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: true
    default: false
    }
  }
}
