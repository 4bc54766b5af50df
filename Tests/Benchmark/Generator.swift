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
