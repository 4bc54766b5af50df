import PBMModel

/// Makes canvases of any size that look like people's own, the same for the same seed.
struct CanvasGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  /// The next number below a limit (xorshift: no system randomness, the same on every machine).
  mutating func below(_ limit: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(truncatingIfNeeded: state >> 33) % limit
  }

  private static let syllables = [
    "ba", "le", "mi", "ro", "tu", "na", "ser", "vin", "col", "der", "pla", "gen", "tor", "mes",
    "lan", "fri", "dun", "kel", "sta", "wor", "pen", "ging", "ter", "ance", "ment", "é", "ü",
  ]

  mutating func word() -> String {
    (0..<(1 + below(3))).map { _ in Self.syllables[below(Self.syllables.count)] }.joined()
  }

  mutating func text() -> String { (0..<(3 + below(5))).map { _ in word() }.joined(separator: " ") }

  mutating func signs() -> String {
    var signs = ""
    if below(4) == 0 { signs += " @\(1 + below(40))h/week" }
    if below(3) == 0 { signs += " [\(1 + below(5))]" }
    if below(4) == 0 { signs += [" :)", " :|", " :("][below(3)] }
    if below(5) == 0 { signs += " #\(["email", "stress", "family", "money"][below(4)])" }
    return signs
  }

  /// A canvas of about this many bytes; the items' texts are numbered so that none repeats.
  mutating func canvas(bytes: Int, isMarkdown: Bool = false) -> String {
    var result = "# A life\n\n"
    if !isMarkdown { result += "person: Somebody\nstage: current\ndate: 2026-11-23\n" }
    result.reserveCapacity(bytes + 256)
    var number = 0
    for box in Box.allCases {
      let name = Vocabulary.shared.name(of: box, in: .english)
      result += "\n## \(name)\n"
      let end = bytes / 9 * (Int(box.rawValue) + 1)
      repeat {
        number += 1
        result += "- \(text()) \(number)\(isMarkdown ? "" : signs())\n"
        if below(12) == 0 { result += "  \(text())\n" }
      } while result.utf8.count < end
    }
    return result
  }
}

/// Two large canvases of which it is known what became of each item.
struct LargePair {
  /// The canvas before.
  var old = ""
  /// The canvas after, items in the order of the one before.
  var straight = ""
  /// The same, items of each box in any order.
  var shuffled = ""
  /// For each item, its line in `old` and in `shuffled`, from 1, and whether it was edited.
  var truth: [Line] = []

  /// Where an item stands.
  struct Line {
    let old: Int
    let new: Int
    let isEdited: Bool
  }

  /// Items of 3 to 8 words from 5,000, a sixth of them edited: a word replaced, dropped, added or
  /// swapped with another.
  init(count: Int, seed: UInt64) {
    var generator = CanvasGenerator(seed: seed)
    var vocabulary: Set<String> = []
    while vocabulary.count < 5000 { vocabulary.insert(generator.word()) }
    let words = vocabulary.sorted()
    for box in Box.allCases {
      let heading = "## \(Vocabulary.shared.name(of: box, in: .english))\n"
      let first = count * Int(box.rawValue) / Box.allCases.count
      let end = count * (Int(box.rawValue) + 1) / Box.allCases.count
      var items: [(old: [String], new: [String])] = []
      for _ in first..<end {
        let text = (0..<(3 + generator.below(6))).map { _ in words[generator.below(words.count)] }
        let isEdited = generator.below(6) == 0
        items.append((text, isEdited ? generator.edited(text, words) : text))
      }
      // Headings stand above, so an item's line is its number and that of its heading.
      let above = first + Int(box.rawValue) + 2
      old += heading + items.map { line($0.old) }.joined()
      straight += heading + items.map { line($0.new) }.joined()
      var order = Array(items.indices)
      for end in order.indices.dropFirst().reversed() {
        order.swapAt(end, generator.below(end + 1))
      }
      shuffled += heading + order.map { line(items[$0].new) }.joined()
      truth += order.enumerated().map { place, index in
        Line(
          old: above + index, new: above + place, isEdited: items[index].old != items[index].new)
      }
    }
  }

  /// Items that differ in a number alone, and in one more word from side to side.
  init(nearDuplicates count: Int) {
    func text(_ line: (Int) -> String) -> String {
      "## Key activities\n" + (0..<count).map { "- \(line($0))\n" }.joined()
    }
    old = text { "Answer the mails of customer \($0)" }
    // 7919 is a prime that divides no count used here: every number once, far from its place.
    shuffled = text { "Answer mails of the customer \($0 * 7919 % count)" }
  }
}

private func line(_ words: [String]) -> String { "- " + words.joined(separator: " ") + "\n" }

extension CanvasGenerator {
  /// The words after one edit; the same again where two equal words change places.
  fileprivate mutating func edited(_ text: [String], _ words: [String]) -> [String] {
    var text = text
    let place = below(text.count)
    switch below(4) {
    case 0: text[place] = words[below(words.count)]
    case 1: text.remove(at: place)
    case 2: text.insert(words[below(words.count)], at: place)
    default: text.swapAt(place, (place + 1) % text.count)
    }
    return text
  }
}
