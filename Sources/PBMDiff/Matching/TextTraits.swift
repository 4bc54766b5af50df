import PBMModel

/// What single words say of the text that they stand in.
struct TextTraits: OptionSet {
  let rawValue: UInt8

  /// It has a number that is a name: "chapter 2".
  static let name = TextTraits(rawValue: 1)
  /// It denies something.
  static let negation = TextTraits(rawValue: 1 << 1)
  /// It is about one more of its kind, or about one's own instead of another's.
  static let another = TextTraits(rawValue: 1 << 2)
  /// It is about what was before.
  static let former = TextTraits(rawValue: 1 << 3)
  /// It is about what comes instead.
  static let following = TextTraits(rawValue: 1 << 4)

  /// Whether the words say that the two texts are about two things of one kind: "my own" and
  /// another's, "the second", or the old one and the new one.
  func tellApart(_ other: TextTraits) -> Bool {
    if contains(.another) != other.contains(.another) { return true }
    let turns: TextTraits = [.former, .following]
    // "The same old van with a new engine" is both.
    return isOneOf(turns) && other.isOneOf(turns)
      && contains(.former) != other.contains(.former)
  }

  private func isOneOf(_ turns: TextTraits) -> Bool {
    let found = intersection(turns)
    return found == .former || found == .following
  }
}

/// Some of the languages whose words are known.
struct LanguageSet {
  private let bits: UInt16

  static let all = LanguageSet(bits: .max)

  private init(bits: UInt16) { self.bits = bits }

  init(_ languages: [Language]) { bits = languages.reduce(0) { $0 | $1.bit } }

  /// Whether it holds one of the languages with these bits.
  func contains(anyOf languages: UInt16) -> Bool { bits & languages != 0 }
}

extension Language {
  /// The language as one bit of many.
  var bit: UInt16 { 1 << UInt16(rawValue) }
}
