/// The words in which two texts differ, to be marked for a reader.
public struct WordChanges: Sendable {
  /// The old text, cut where it begins and ends to differ.
  public private(set) var old: [Stretch] = []
  /// The new text, cut in the same way.
  public private(set) var new: [Stretch] = []
  /// How much of the longer text stands in both, in thousandths.
  public private(set) var kept = 0

  /// A part of a text.
  public struct Stretch: Equatable, Sendable {
    /// Its words and what stands between them.
    public let text: String
    /// Whether the other text has none of it.
    public let isChanged: Bool
  }

  /// Texts of more tokens than this are only compared from both ends.
  private static let mostPairs = 1 << 16

  /// Compares two texts word by word; how a character is encoded makes no difference.
  public init(_ old: String, _ new: String) {
    let mine = TextTokens(old)
    let theirs = TextTokens(new)
    var pairs = CommonTokens(mine, theirs, mostPairs: WordChanges.mostPairs)
    pairs.dropIslands()
    let longer = max(mine.size, theirs.size)
    kept = longer == 0 ? 1000 : pairs.size * 1000 / longer
    self.old = mine.stretches(kept: pairs.inOld)
    self.new = theirs.stretches(kept: pairs.inNew)
  }
}

/// A text in tokens: words, characters of scripts without blanks, and signs; blanks stand between
/// them.
private struct TextTokens {
  let text: String.UnicodeScalarView
  private(set) var ranges: [Range<String.UnicodeScalarView.Index>] = []

  init(_ text: String) {
    self.text = text.unicodeScalars
    read()
  }

  /// How much there is to compare.
  var size: Int { ranges.indices.reduce(0) { $0 + size($1) } }

  func size(_ index: Int) -> Int { text[ranges[index]].count }
  func token(_ index: Int) -> Substring { Substring(text[ranges[index]]) }

  private mutating func read() {
    var before = Kind.blank
    var isJoined = false
    for index in text.indices {
      let kind = Kind(text[index])
      let end = text.index(after: index)
      if kind == .blank {
        before = .blank
      } else if before != .blank, kind == .mark || isJoined || kind == .letter && before == .letter
      {
        // A mark belongs to what it stands on, and a joiner joins what follows to that.
        ranges[ranges.count - 1] = ranges[ranges.count - 1].lowerBound..<end
      } else {
        ranges.append(index..<end)
        before = kind == .mark ? .sign : kind
      }
      isJoined = text[index].value == 0x200D
    }
  }

  private enum Kind {
    case blank, letter, mark, sign

    init(_ scalar: Unicode.Scalar) {
      if scalar.isASCII {
        self =
          switch scalar.value {
          case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: .letter
          case 0x20, 0x09: .blank
          default: .sign
          }
        return
      }
      switch scalar.value {
      // Kana and Han: a character says as much as a word does elsewhere.
      case 0x3005...0x3007, 0x3041...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF,
        0x20000...0x3FFFF:
        self = .sign
        return
      // What is joined is one.
      case 0x200C, 0x200D, 0xFE00...0xFE0F, 0x1F3FB...0x1F3FF:
        self = .mark
        return
      default: break
      }
      self =
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark, .format: .mark
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
          .decimalNumber, .letterNumber, .otherNumber:
          .letter
        case .spaceSeparator: .blank
        default: .sign
        }
    }
  }

  /// The text in parts, by which of its tokens are kept; blanks between two that are not kept
  /// belong to them.
  func stretches(kept: [Bool]) -> [WordChanges.Stretch] {
    var stretches: [WordChanges.Stretch] = []
    var start = text.startIndex
    var index = 0
    while index < ranges.count {
      let first = index
      while index < ranges.count, kept[index] == kept[first] { index += 1 }
      guard !kept[first] else { continue }
      append(start..<ranges[first].lowerBound, false, &stretches)
      start = ranges[index - 1].upperBound
      append(ranges[first].lowerBound..<start, true, &stretches)
    }
    append(start..<text.endIndex, false, &stretches)
    return stretches
  }

  private func append(
    _ range: Range<String.UnicodeScalarView.Index>, _ isChanged: Bool,
    _ stretches: inout [WordChanges.Stretch]
  ) {
    guard !range.isEmpty else { return }
    stretches.append(
      WordChanges.Stretch(text: String(text[range]), isChanged: isChanged))
  }
}

/// The tokens that two texts share in their order, as many letters of them as there can be.
private struct CommonTokens {
  private let old: TextTokens
  private let new: TextTokens
  private(set) var inOld: [Bool]
  private(set) var inNew: [Bool]
  private var pairs: [(old: Int, new: Int)] = []

  init(_ old: TextTokens, _ new: TextTokens, mostPairs: Int) {
    self.old = old
    self.new = new
    inOld = [Bool](repeating: false, count: old.ranges.count)
    inNew = [Bool](repeating: false, count: new.ranges.count)
    let mine = old.ranges.indices.map { old.token($0) }
    let theirs = new.ranges.indices.map { new.token($0) }
    let shorter = min(mine.count, theirs.count)
    var first = 0
    while first < shorter, mine[first] == theirs[first] {
      pair(first, first)
      first += 1
    }
    var last = 0
    while last < shorter - first, mine[mine.count - 1 - last] == theirs[theirs.count - 1 - last] {
      last += 1
    }
    let left = mine[first..<mine.count - last]
    let right = theirs[first..<theirs.count - last]
    if left.count * right.count <= mostPairs { pairBest(left, right) }
    for index in (0..<last).reversed() { pair(mine.count - 1 - index, theirs.count - 1 - index) }
  }

  /// How much is shared.
  var size: Int { pairs.reduce(0) { $0 + old.size($1.old) } }

  private mutating func pair(_ left: Int, _ right: Int) {
    inOld[left] = true
    inNew[right] = true
    pairs.append((left, right))
  }

  private mutating func pairBest(_ left: ArraySlice<Substring>, _ right: ArraySlice<Substring>) {
    guard !left.isEmpty, !right.isEmpty else { return }
    // The most letters that the rests behind two places share.
    let width = right.count + 1
    var best = [Int](repeating: 0, count: (left.count + 1) * width)
    for row in (0..<left.count).reversed() {
      let token = left[left.startIndex + row]
      let size = token.unicodeScalars.count
      for column in (0..<right.count).reversed() {
        let place = row * width + column
        var most = max(best[place + width], best[place + 1])
        if token == right[right.startIndex + column] {
          most = max(most, best[place + width + 1] + size)
        }
        best[place] = most
      }
    }
    var row = 0
    var column = 0
    while row < left.count, column < right.count {
      let place = row * width + column
      if best[place] == best[place + width] {
        row += 1
      } else if best[place] == best[place + 1] {
        column += 1
      } else {
        pair(left.startIndex + row, right.startIndex + column)
        row += 1
        column += 1
      }
    }
  }

  /// Takes back what is shared by two or three letters amid what is not: marks around an article
  /// are harder to read than marks over it.
  mutating func dropIslands() {
    var kept: [(old: Int, new: Int)] = []
    var start = 0
    while start < pairs.count {
      var end = start + 1
      while end < pairs.count, pairs[end].old == pairs[end - 1].old + 1,
        pairs[end].new == pairs[end - 1].new + 1
      { end += 1 }
      let island = pairs[start..<end]
      if isDropped(island) {
        for pair in island {
          inOld[pair.old] = false
          inNew[pair.new] = false
        }
      } else {
        kept += island
      }
      start = end
    }
    pairs = kept
  }

  private func isDropped(_ island: ArraySlice<(old: Int, new: Int)>) -> Bool {
    guard let first = island.first, let last = island.last else { return false }
    let isAmid =
      first.old > 0 && first.new > 0 && last.old < inOld.count - 1 && last.new < inNew.count - 1
    return isAmid && island.reduce(0) { $0 + old.size($1.old) } <= 3
  }
}
