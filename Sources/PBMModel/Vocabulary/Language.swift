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

  /// The language's name in English.
  public var name: String {
    switch self {
    case .english: "English"
    case .french: "French"
    case .german: "German"
    case .spanish: "Spanish"
    case .portuguese: "Portuguese"
    case .italian: "Italian"
    case .dutch: "Dutch"
    case .japanese: "Japanese"
    case .chinese: "Chinese"
    }
  }

  /// The language's name in itself.
  public var ownName: String {
    switch self {
    case .english: "English"
    case .french: "français"
    case .german: "Deutsch"
    case .spanish: "español"
    case .portuguese: "português"
    case .italian: "italiano"
    case .dutch: "Nederlands"
    case .japanese: "日本語"
    case .chinese: "中文"
    }
  }

  /// Finds the language by its name, in English or in itself; capitals and accents make no
  /// difference.
  public init?(name: String) {
    let typed = Language.folded(name)
    let found = Language.allCases.first {
      [$0.name, $0.ownName].map(Language.folded).contains(typed)
    }
    guard let found else { return nil }
    self = found
  }

  private static func folded(_ name: String) -> [UInt8] {
    let bytes = Array(name.utf8)
    return foldedName(bytes, 0..<bytes.count)
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
