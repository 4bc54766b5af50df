import PBMSyntax

extension Canvas {
  /// The language that outputs name boxes and actions in: what `lang` says, else that of most
  /// recognised headings; a tie, or nothing recognised, is English.
  public var language: Language {
    if let entry = entry(.lang),
      let language = Language(tag: tree.string(entry.value))
    {
      return language
    }
    var counts = [Int](repeating: 0, count: Language.allCases.count)
    for section in sections {
      let name = headingName(section)
      guard let language = Vocabulary.shared.language(ofHeading: tree.bytes, name.indices) else {
        continue
      }
      counts[Int(language.rawValue)] += 1
    }
    guard let most = counts.max(), most > 0 else { return .english }
    let winners = Language.allCases.filter { counts[Int($0.rawValue)] == most }
    return winners.count == 1 ? winners[0] : .english
  }
}
