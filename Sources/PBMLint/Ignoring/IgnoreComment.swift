import PBMModel
import PBMSyntax

/// A comment that speaks to this program: `// pbm:ignore CODE, CODE -- reason`.
struct IgnoreComment {
  /// What it holds for.
  enum Reach: String, CaseIterable {
    case element = "pbm:ignore"
    case file = "pbm:ignore-file"
  }

  /// A code in it.
  struct Name {
    let range: ByteRange
    let text: String
  }

  let line: Int
  /// The word that it begins with.
  let word: ByteRange
  /// Nil where the word is none that is known.
  let reach: Reach?
  let names: [Name]
  let hasReason: Bool

  /// Reads a comment; nil where it speaks to people.
  init?(_ tree: Tree, _ line: Int) {
    let content = tree.content(line)
    guard tree.bytes[content.indices].starts(with: "pbm:".utf8) else { return nil }
    let words = tree.bytes[content.indices].split { $0 == 0x20 || $0 == 0x09 }
    guard let first = words.first else { return nil }
    self.line = line
    word = ByteRange(first.startIndex, first.endIndex)
    reach = Reach(rawValue: tree.string(word))
    // Editors make one dash of two.
    let dashes = ["--", "–", "—"].map { Array($0.utf8) }
    let end = words.firstIndex { dashes.contains(Array($0)) } ?? words.endIndex
    hasReason = end + 1 < words.endIndex
    names = words[1..<end].flatMap { $0.split(separator: 0x2C) }.map { part in
      let range = ByteRange(part.startIndex, part.endIndex)
      return Name(range: range, text: tree.string(range))
    }
  }
}

/// Where a comment of this kind holds, in lines: from its target up to what belongs to it no more.
struct IgnoreReach {
  private let canvas: Canvas
  /// The lines of all headings, and of those that end a section before them.
  private let headings: [Int]
  private let ends: [Int]
  /// What several comments above one line asked for already.
  private var known: [Int: Range<Int>] = [:]

  init(_ canvas: Canvas) {
    self.canvas = canvas
    headings = canvas.sections.map(\.line)
    ends = canvas.sections.filter { $0.meaning != .note }.map(\.line)
  }

  /// Whether a line stands above the first section, where what is said may be of the whole file.
  func isAboveSections(_ line: Int) -> Bool {
    canvas.sections.first.map { line < $0.line } ?? true
  }

  /// The lines of the element that begins on this line.
  mutating func lines(from target: Int) -> Range<Int> {
    if let found = known[target] { return found }
    let found = target..<end(from: target)
    known[target] = found
    return found
  }

  private func end(from target: Int) -> Int {
    let tree = canvas.tree
    switch tree.kind(target) {
    case .title: return canvas.sections.first?.line ?? tree.lineCount
    case .heading:
      let own = place(of: target, in: headings)
      let isNote = own < headings.count && canvas.sections[own].meaning == .note
      let others = isNote ? headings : ends
      let next = place(of: target + 1, in: others)
      return next < others.count ? others[next] : tree.lineCount
    case .item, .decision, .impact, .hypothesis:
      var end = target + 1
      var line = end
      while line < tree.lineCount, ![.item, .heading, .title].contains(tree.kind(line)) {
        if belongs(line, to: target) {
          end = line + 1
        } else if tree.kind(target) != .item,
          [.decision, .impact, .hypothesis].contains(tree.kind(line))
        {
          // Behind the next of its kind nothing belongs to it any more.
          break
        }
        line += 1
      }
      return end
    default: return target + 1
    }
  }

  /// Whether a line is the other's own, through at most its comment's line, its note's and an item.
  private func belongs(_ line: Int, to target: Int) -> Bool {
    var next = canvas.tree.parent(line)
    for _ in 0..<4 {
      guard let parent = next else { return false }
      if parent == target { return true }
      next = canvas.tree.parent(parent)
    }
    return false
  }
}
