import PBMModel
import PBMSyntax

/// A line that has anything on it, by numbers: what it says, and what it stands below.
struct SaidLine {
  /// Its number in its text, from 0.
  var line: Int
  var kind: LineKind
  /// The same for all lines that say the same.
  var saying: Int
  /// The same for all lines that say the same but for their signs.
  var words: Int
  /// The same for all lines with the same id.
  var id: Int?
  /// The section that it stands in, a heading in its own; nil where nobody can tell.
  var section: Int?
  /// Where the item that it belongs to, or is, stands among the lines.
  var item: Item

  enum Item: Equatable {
    case at(Int)
    /// No item stands between it and the heading above.
    case none
    /// What stands above is not known.
    case unknown
  }

  /// Whether the line belongs to what stands above it.
  var isBelow: Bool {
    switch kind {
    case .decision, .impact, .hypothesis, .note: true
    default: false
    }
  }
}

/// Gives numbers to what lines say, the same for the lines of a file and of a patch.
final class Sayings {
  private var numbers: [[UInt8]: Int] = [:]
  private var texts: [[UInt8]] = []
  private var names: [Int: String] = [:]
  private var pieces: [Int: Pieces] = [:]

  /// The part of a file above its first section.
  private(set) lazy var top = section(Array("top".utf8), "the lines before the first box")

  func number(_ saying: [UInt8]) -> Int {
    if let known = numbers[saying] { return known }
    numbers[saying] = texts.count
    texts.append(saying)
    return texts.count - 1
  }

  /// What a number stands for.
  func text(_ number: Int) -> [UInt8] { texts[number] }

  /// What the text of a number is made of.
  func pieces(_ number: Int) -> Pieces {
    if let known = pieces[number] { return known }
    let made = Pieces(texts[number])
    pieces[number] = made
    return made
  }

  /// The name of a section for people.
  func name(_ section: Int) -> String { names[section] ?? "" }

  /// The section that a heading opens; nil for a deeper heading that names no box, which is a note.
  func section(named heading: [UInt8], level: Int) -> Int? {
    let range = 0..<heading.count
    switch Vocabulary.shared.heading(in: heading, range) {
    case .box(let box):
      return section(Array(box.identifier.utf8), String(decoding: heading, as: UTF8.self))
    case .hypotheses:
      return section(Array("hypotheses".utf8), String(decoding: heading, as: UTF8.self))
    case .unknown, .ambiguous:
      guard level < 3 else { return nil }
      return section([0] + wordText(heading), String(decoding: heading, as: UTF8.self))
    }
  }

  private func section(_ key: [UInt8], _ name: String) -> Int {
    // No line's saying begins with this byte, which is no kind of line.
    let number = number([0xFF] + key)
    if names[number] == nil { names[number] = name }
    return number
  }

  /// Reads lines one after another.
  struct Reader {
    let sayings: Sayings
    /// The section of the next line.
    var section: Int?
    private(set) var lines: [SaidLine] = []
    private var item: SaidLine.Item
    private var hasHeading = false

    /// Begins in a section. Of a stretch whose section is not known, or that begins inside one,
    /// nobody knows what it stands below.
    init(_ sayings: Sayings, in section: Int?) {
      self.sayings = sayings
      self.section = section
      item = section == sayings.top ? .none : .unknown
    }

    /// Reads a line; false where nothing is on it.
    mutating func read(_ bytes: ArraySlice<UInt8>, line: Int) -> Bool {
      guard let said = LineSaying(bytes) else { return false }
      if said.kind == .heading { open(said) }
      if said.kind == .item { item = .at(lines.count) }
      lines.append(
        SaidLine(
          line: line, kind: said.kind, saying: sayings.number(said.all),
          words: sayings.number(said.words), id: said.id.map { sayings.number($0) },
          section: section, item: item))
      return true
    }

    private mutating func open(_ heading: LineSaying) {
      // Where nobody knows what stands above, nobody knows either whether this is the title.
      let mayBeTitle =
        heading.level == 1 && (section == sayings.top || section == nil) && !hasHeading
        && Vocabulary.shared.wholeName(in: heading.name, 0..<heading.name.count) == .unknown
      hasHeading = true
      if mayBeTitle, section == nil { item = .unknown }
      guard !mayBeTitle, let opened = sayings.section(named: heading.name, level: heading.level)
      else {
        return
      }
      section = opened
      item = .none
    }
  }
}
