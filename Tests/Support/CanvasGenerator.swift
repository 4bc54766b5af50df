import Foundation
import PBMModel

/// Makes the bytes of a canvas: every row of the line table, well-formed and broken.
///
/// The same seed gives the same bytes. About half of what it makes has no error, so that the
/// formatter has something to do; files are small, so that many can be tried.
public struct CanvasGenerator {
  var random: Randomness
  /// Whether only lines without errors are wanted.
  private var isTame = true
  /// Whether an item stands above, so that a decision has something to be about.
  private var hasItem = false
  private var hasDecision = false
  private var nextID = 0

  /// Begins with a seed.
  public init(seed: UInt64) { random = Randomness(seed: seed) }

  /// The bytes of one file.
  public mutating func file() -> [UInt8] {
    switch random.below(20) {
    case 0...10: return written()
    case 11...13: return mutated(written())
    case 14...15: return sampleExtract()
    case 16...17: return mutated(sampleExtract())
    case 18: return random.once(in: 3) ? odd() : mutated(written(), times: 30)
    default: return random.once(in: 2) ? randomBytes() : longLine()
    }
  }

  // MARK: Whole files

  /// A file line by line.
  mutating func written() -> [UInt8] {
    isTame = !random.once(in: 2)
    hasItem = false
    nextID = 0
    var lines: [String] = []
    if !random.once(in: 4) { lines += top() }
    for _ in 0..<random.below(5) + 1 { lines += section() }
    if !isTame, random.once(in: 8) { lines = conflict(lines) }
    var text = lines.map { edges($0) }
    if random.once(in: 10) { text = text.map(\.decomposedStringWithCanonicalMapping) }
    return join(text.map { Array($0.utf8) })
  }

  /// Puts line ends between lines: one kind, or all mixed; with or without one at the end.
  mutating func join(_ lines: [[UInt8]]) -> [UInt8] {
    let ends: [[UInt8]] =
      switch random.below(10) {
      case 0...5: [[10]]
      case 6...7: [[13, 10]]
      case 8: [[13]]
      default: [[10], [13, 10], [13], [10, 13]]
      }
    var bytes: [UInt8] = random.once(in: 10) ? [0xEF, 0xBB, 0xBF] : []
    for line in lines { bytes += line + random.one(of: ends) }
    if random.once(in: 4), bytes.last == 10 || bytes.last == 13 { bytes.removeLast() }
    return bytes
  }

  private mutating func top() -> [String] {
    var lines: [String] = []
    if !random.once(in: 4) { lines.append("# " + text(random.below(4) + 1)) }
    if random.once(in: 3) { lines.append("") }
    for _ in 0..<random.below(4) {
      if isTame {
        lines.append(
          random.one(of: Pieces.keys[..<9].filter { $0 != "stage" && $0 != "format" }) + ": x")
      } else {
        lines.append(
          random.one(of: Pieces.keys) + random.one(of: Pieces.colons)
            + random.one(of: Pieces.values))
      }
    }
    if random.once(in: 4) { lines.append(isTame ? text(3) : note()) }
    if random.once(in: 3) { lines.append("") }
    return lines
  }

  private mutating func section() -> [String] {
    var lines = [heading()]
    hasItem = false
    for _ in 0..<random.below(6) + 1 { lines.append(line()) }
    if isTame, !hasItem, !random.once(in: 8) { lines.append("- " + text(2)) }
    return lines
  }

  private mutating func line() -> String {
    switch random.below(24) {
    case 0...8: return item()
    case 9...10: return "  " + decision()
    case 11...12: return "  " + impact()
    case 13...14: return "  " + hypothesis()
    case 15...17: return "    " + note()
    case 18...19: return random.one(of: Pieces.commentMarks) + text(random.below(4))
    case 20...21: return ""
    case 22: return isTame ? "" : heading()
    default: return isTame ? item() : random.one(of: Pieces.nearMarks)
    }
  }

  /// A conflict around some of the lines, perhaps with another inside.
  private mutating func conflict(_ lines: [String]) -> [String] {
    let length = 7 + (random.once(in: 3) ? random.below(3) : 0)
    func marker(_ mark: String, _ name: String) -> String {
      String(repeating: mark, count: length) + name
    }
    var cuts = (0..<4).map { _ in random.below(lines.count + 1) }
    cuts.sort()
    var result = Array(lines[..<cuts[0]]) + [marker("<", " mine")]
    var first = Array(lines[cuts[0]..<cuts[1]])
    if random.once(in: 3), !first.isEmpty { first = conflict(first) }
    result += first
    if random.once(in: 3) { result += [marker("|", " base"), "- base"] }
    result += [marker("=", "")] + lines[cuts[1]..<cuts[2]]
    if !random.once(in: 5) { result.append(marker(">", " yours")) }
    return result + lines[cuts[2]...]
  }

  // MARK: Lines

  private mutating func heading() -> String {
    let mark =
      isTame ? random.one(of: ["## ", "##", "### ", "＃＃ "]) : random.one(of: Pieces.headingMarks)
    let language = random.one(of: Language.allCases)
    let box = random.one(of: Box.allCases)
    var name = Vocabulary.shared.name(of: box, in: language)
    switch random.below(isTame ? 8 : 14) {
    case 0: name = Vocabulary.shared.question(of: box, in: language)
    case 1: name = name.uppercased()
    case 2: name = "\(random.below(9) + 1). " + name
    case 3: name = Vocabulary.shared.nameOfHypotheses(in: language)
    case 8...9: name = random.one(of: Pieces.unknownHeadings)
    case 10...11: name += random.one(of: Pieces.headingTails)
    case 12: name += random.one(of: Pieces.invisible)
    default: break
    }
    return mark + name
  }

  private mutating func item() -> String {
    hasItem = true
    hasDecision = false
    var line = isTame && !random.once(in: 4) ? "- " : random.one(of: Pieces.bullets)
    line += isTame || !random.once(in: 12) ? text(random.below(4) + 1) : ""
    if !isTame, random.once(in: 3) { line += " " + random.one(of: Pieces.nearSigns) }
    for _ in 0..<random.below(4) {
      line += !isTame && random.once(in: 3) ? random.one(of: Pieces.blanks) : " "
      let sign =
        !isTame && random.once(in: 5)
        ? random.one(of: Pieces.nearSigns) : random.one(of: Pieces.signs)
      guard isTame, sign.contains("&") || sign.contains("＆") || sign.contains("12.345") else {
        line += sign
        continue
      }
      nextID += 1
      line += "&id\(nextID)"
    }
    return line
  }

  private mutating func decision() -> String {
    if isTame {
      guard hasItem, !hasDecision else { return note() }
      hasDecision = true
    }
    var line = random.one(of: Pieces.decisionMarks)
    line += isTame ? random.one(of: Array(Pieces.actions[..<12])) : random.one(of: Pieces.actions)
    line += random.one(
      of: isTame ? [" ", ": ", " : "] : ["", ": ", ":", " : ", " ", "： ", " ：", ":\u{200B} "])
    if random.once(in: 2) { line += text(random.below(3)) }
    for _ in 0..<random.below(3) {
      let sign = random.one(of: random.once(in: 3) ? Pieces.nearSigns : Pieces.signs)
      if !isTame || !sign.contains("1,250") && !sign.contains("12.345") { line += " " + sign }
    }
    return line
  }

  private mutating func impact() -> String {
    var line = random.one(of: Pieces.impactMarks)
    if random.once(in: 2) {
      line += Vocabulary.shared.name(
        of: random.one(of: Box.allCases), in: random.one(of: Language.allCases))
      line += random.one(of: Pieces.colons)
    }
    return line + text(random.below(4))
  }

  private mutating func hypothesis() -> String {
    var line = random.one(of: Pieces.hypothesisMarks)
    if random.once(in: 2) {
      line += random.one(of: Pieces.statuses) + random.one(of: Pieces.colons + [" "])
    }
    return line + text(random.below(4))
  }

  private mutating func note() -> String {
    if isTame { return "x " + text(random.below(3)) }
    switch random.below(6) {
    case 0: return random.one(of: Pieces.nearMarks)
    case 1: return "\\" + random.one(of: Pieces.nearMarks)
    case 2: return random.one(of: Pieces.keys) + random.one(of: Pieces.colons) + text(1)
    case 3:
      return Vocabulary.shared.name(of: random.one(of: Box.allCases), in: .english)
        + random.one(of: ["", ": x", ":", "?"])
    default: return text(random.below(5) + 1)
    }
  }

  /// So many words, blanks between them.
  private mutating func text(_ count: Int) -> String {
    var result = ""
    for index in 0..<count {
      if index > 0 { result += random.once(in: 8) ? random.one(of: Pieces.blanks) : " " }
      result += random.one(of: Pieces.words)
      if random.once(in: 20) { result += random.one(of: Pieces.invisible) }
      if !isTame, random.once(in: 15) { result += " " + random.one(of: Pieces.nearSigns) }
    }
    return result
  }

  /// Blanks and invisible characters before and behind a line.
  private mutating func edges(_ line: String) -> String {
    var result = line
    if random.once(in: 8) { result = random.one(of: Pieces.blanks) + result }
    if random.once(in: 12) { result += random.one(of: Pieces.blanks) }
    if random.once(in: 30) { result = random.one(of: Pieces.invisible) + result }
    if random.once(in: 30) { result += random.one(of: Pieces.invisible) }
    return result
  }
}
