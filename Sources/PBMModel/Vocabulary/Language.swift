/// A language that the table of words has a column for.
public enum Language: UInt8, CaseIterable, Sendable {
  /// English: whole, and the language that stands in where another has no word.
  case english
  /// French: whole.
  case french
  /// German, as far as attested.
  case german
  /// Spanish, as far as attested.
  case spanish
  /// Portuguese, as far as attested.
  case portuguese
  /// Italian, as far as attested.
  case italian
  /// Dutch, as far as attested.
  case dutch
  /// Japanese, as far as attested.
  case japanese
  /// Chinese, simplified and traditional, as far as attested.
  case chinese

  /// The language's BCP 47 tag.
  public var tag: String {
    switch self {
    case .english: "en"
    case .french: "fr"
    case .german: "de"
    case .spanish: "es"
    case .portuguese: "pt"
    case .italian: "it"
    case .dutch: "nl"
    case .japanese: "ja"
    case .chinese: "zh"
    }
  }

  /// Finds the language of a BCP 47 tag: its first part decides, in any case (`fr-CA`, `ZH-hant`).
  ///
  /// `_` divides as `-` does, since that is how systems spell their locales.
  public init?(tag: some StringProtocol) {
    var letters: [UInt8] = []
    for byte in tag.utf8 {
      if byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") { break }
      guard letters.count < 2 else { return nil }
      letters.append(byte | 0x20)
    }
    guard letters.count == 2 else { return nil }
    self.init(letters: letters[0], letters[1])
  }

  /// Finds the language by the two small letters of its tag.
  init?(letters first: UInt8, _ second: UInt8) {
    switch UInt16(first) << 8 | UInt16(second) {
    case 0x656E: self = .english
    case 0x6672: self = .french
    case 0x6465: self = .german
    case 0x6573: self = .spanish
    case 0x7074: self = .portuguese
    case 0x6974: self = .italian
    case 0x6E6C: self = .dutch
    case 0x6A61: self = .japanese
    case 0x7A68: self = .chinese
    default: return nil
    }
  }
}
