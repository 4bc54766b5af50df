import PBMSyntax
import Synchronization

extension Canvas {
  /// The language that outputs name boxes and actions in: what `lang` says, else that of most
  /// recognised headings; a tie, or nothing recognised, is English.
  public var language: Language {
    knownLanguage.value {
      mainLanguage(tree, headings: sections.map(\.line), said: entry(.lang)?.value)
    }
  }
}

/// A language that is found out when it is first asked for: a dozen rules ask, and reading alone does
/// not.
final class KnownLanguage: Sendable {
  private let number = Atomic<UInt8>(KnownLanguage.unknown)

  private static let unknown = UInt8.max

  /// The language; two that ask at once both find it out, and find the same.
  func value(_ find: () -> Language) -> Language {
    if let known = Language(rawValue: number.load(ordering: .relaxed)) { return known }
    let found = find()
    number.store(found.rawValue, ordering: .relaxed)
    return found
  }
}

extension CanvasReading {
  /// The same while the canvas is still being read, for what reading reports.
  mutating func fileLanguage() -> Language {
    if let language { return language }
    let headings = (0..<tree.lineCount).filter { line in
      // A title is a heading only if it is a box's whole name.
      tree.kind(line) == .heading
        || tree.kind(line) == .title
          && words.wholeName(in: tree.bytes, Canvas.headingName(tree, line).indices) != .unknown
    }
    let found = mainLanguage(tree, headings: headings, said: saidLanguage())
    language = found
    return found
  }

  /// The value of the first line that tells the language, also where it is still to be read.
  private func saidLanguage() -> ByteRange? {
    for line in 0..<tree.lineCount where tree.kind(line) == .metadata {
      guard let (name, value) = keyAndValue(line) else { continue }
      if words.metadataKey(in: tree.bytes, name.indices) == .lang { return value }
    }
    return nil
  }

  /// The names of boxes for a message, in the file's language.
  mutating func names(of boxes: [Box]) -> [String] {
    let language = fileLanguage()
    return boxes.map { words.name(of: $0, in: language) }
  }
}

private func mainLanguage(_ tree: Tree, headings: [Int], said: ByteRange?) -> Language {
  if let said, let language = Language(tag: tree.string(said)) { return language }
  var counts = [Int](repeating: 0, count: Language.allCases.count)
  for line in headings {
    let name = Canvas.headingName(tree, line)
    guard let language = Vocabulary.shared.language(ofHeading: tree.bytes, name.indices) else {
      continue
    }
    counts[Int(language.rawValue)] += 1
  }
  guard let most = counts.max(), most > 0 else { return .english }
  let winners = Language.allCases.filter { counts[Int($0.rawValue)] == most }
  return winners.count == 1 ? winners[0] : .english
}
