/// What came and went in a file, held against the rows of the patch that is to have done it.
struct PatchAccount {
  /// How many lines more the result has that say something, by that; below zero for those it lacks.
  private var rest: [[UInt8]: Int] = [:]
  private var mentions: [Mention] = []
  /// Rows that stay, as they are and as they are with a byte order mark more or less.
  private var kept: [(own: [UInt8], other: [UInt8])] = []

  /// A line that the patch brings or takes.
  private struct Mention {
    /// One more, or one less.
    let step: Int
    /// What it says.
    let own: [UInt8]
    /// What it says if the byte order mark before it belongs to the file, or the file's belongs to it:
    /// the row does not tell.
    let other: [UInt8]
    /// Which of the two accounts for a line.
    var counted: [UInt8]?
  }

  init(_ file: [UInt8], _ result: [UInt8]) {
    for line in linesInside(result) { rest[line, default: 0] += 1 }
    for line in linesInside(file) { rest[line, default: 0] -= 1 }
  }

  /// Reads a row of the patch.
  mutating func read(_ row: [UInt8]) {
    guard let mark = row.first else { return }
    let text = Array(row.dropFirst())
    for line in linesWithEnds(text, endingAt: [10, 13]) { read(line, mark) }
  }

  private mutating func read(_ line: [UInt8], _ mark: UInt8) {
    let isMarked = line.starts(with: byteOrderMark)
    let own = linesInside(line).first
    let other = linesInside(isMarked ? Array(line.dropFirst(3)) : byteOrderMark + line).first
    // What is nothing but a mark says something only together with it.
    guard let first = own ?? other else { return }
    switch mark {
    case UInt8(ascii: "+"): mentions.append(Mention(step: 1, own: first, other: other ?? first))
    case UInt8(ascii: "-"): mentions.append(Mention(step: -1, own: first, other: other ?? first))
    case UInt8(ascii: " "): kept.append((first, other ?? first))
    default: return
    }
  }

  /// What no row accounts for.
  mutating func unexplained() -> [String] {
    for index in mentions.indices {
      let mention = mentions[index]
      for text in [mention.own, mention.other] where mentions[index].counted == nil {
        count(index, as: text)
      }
    }
    for text in rest.keys.sorted(by: { $0.lexicographicallyPrecedes($1) }) { exchange(for: text) }
    for row in kept {
      for (came, went) in [(row.own, row.other), (row.other, row.own)]
      where rest[came, default: 0] > 0 && rest[went, default: 0] < 0 {
        rest[came, default: 0] -= 1
        rest[went, default: 0] += 1
      }
    }
    return rest.filter { $0.value != 0 }.map { "\($0.value) of \(escaped($0.key))" }.sorted()
  }

  private mutating func count(_ index: Int, as text: [UInt8]) {
    guard rest[text, default: 0].signum() == mentions[index].step else { return }
    rest[text, default: 0] -= mentions[index].step
    mentions[index].counted = text
  }

  /// Lets a mention account for this, where another one can take over what it accounted for.
  private mutating func exchange(for text: [UInt8]) {
    for index in mentions.indices where rest[text, default: 0].signum() == mentions[index].step {
      let mention = mentions[index]
      guard mention.own == text || mention.other == text, let counted = mention.counted,
        counted != text,
        let free = mentions.firstIndex(where: {
          $0.counted == nil && $0.step == mention.step && [$0.own, $0.other].contains(counted)
        })
      else { continue }
      mentions[free].counted = counted
      mentions[index].counted = text
      rest[text, default: 0] -= mention.step
    }
  }
}

private let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

/// What the lines say where no U+FEFF is a byte order mark, so that a line says the same when others
/// come before it.
private func linesInside(_ bytes: [UInt8]) -> [[UInt8]] {
  linesByWords(bytes.starts(with: byteOrderMark) ? [10] + bytes : bytes)
}
