import PBMSyntax

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

    /// A part of a text that was made by other means.
    public init(text: String, isChanged: Bool) {
      self.text = text
      self.isChanged = isChanged
    }
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
  private let bytes: [UInt8]
  private var tokens: [Token] = []

  /// One token: its bytes, and how many scalars they are.
  private struct Token {
    var range: Range<Int>
    var size: Int

    var isASCII: Bool { size == range.count }
  }

  init(_ text: String) {
    bytes = Array(text.utf8)
    tokens.reserveCapacity(bytes.count / 4)
    read()
  }

  /// How many tokens there are.
  var count: Int { tokens.count }

  /// How much there is to compare.
  var size: Int { tokens.reduce(0) { $0 + $1.size } }

  func size(_ index: Int) -> Int { tokens[index].size }

  /// Whether two tokens are the same to a reader, however they are encoded.
  func isSame(_ index: Int, _ other: TextTokens, _ otherIndex: Int) -> Bool {
    let mine = tokens[index]
    let theirs = other.tokens[otherIndex]
    if bytes[mine.range].elementsEqual(other.bytes[theirs.range]) { return true }
    // Only what is not ASCII can be encoded in two ways.
    if mine.isASCII, theirs.isASCII { return false }
    return String(decoding: bytes[mine.range], as: UTF8.self)
      == String(decoding: other.bytes[theirs.range], as: UTF8.self)
  }

  private mutating func read() {
    var before = Kind.blank
    var isJoined = false
    var index = 0
    while index < bytes.count {
      let scalar = decodeScalar(bytes, index, bytes.count)
      let kind = Kind(scalar.value)
      let end = index + scalar.length
      if kind == .blank {
        before = .blank
      } else if before != .blank, kind == .mark || isJoined || kind == .letter && before == .letter
      {
        // A mark belongs to what it stands on, and a joiner joins what follows to that.
        let last = tokens.count - 1
        tokens[last].range = tokens[last].range.lowerBound..<end
        tokens[last].size += 1
      } else {
        tokens.append(Token(range: index..<end, size: 1))
        before = kind == .mark ? .sign : kind
      }
      isJoined = scalar.value == 0x200D
      index = end
    }
  }

  private enum Kind {
    case blank, letter, mark, sign

    init(_ value: UInt32) {
      if value < 0x80 {
        self =
          switch value {
          case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: .letter
          case 0x20, 0x09: .blank
          default: .sign
          }
        return
      }
      switch value {
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
        switch Unicode.Scalar(value)?.properties.generalCategory {
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
    var start = 0
    var index = 0
    while index < tokens.count {
      let first = index
      while index < tokens.count, kept[index] == kept[first] { index += 1 }
      guard !kept[first] else { continue }
      append(start..<tokens[first].range.lowerBound, false, &stretches)
      start = tokens[index - 1].range.upperBound
      append(tokens[first].range.lowerBound..<start, true, &stretches)
    }
    append(start..<bytes.count, false, &stretches)
    return stretches
  }

  private func append(
    _ range: Range<Int>, _ isChanged: Bool, _ stretches: inout [WordChanges.Stretch]
  ) {
    guard !range.isEmpty else { return }
    stretches.append(
      WordChanges.Stretch(
        text: String(decoding: bytes[range], as: UTF8.self), isChanged: isChanged))
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
    inOld = [Bool](repeating: false, count: old.count)
    inNew = [Bool](repeating: false, count: new.count)
    let shorter = min(old.count, new.count)
    var first = 0
    while first < shorter, isSame(first, first) {
      pair(first, first)
      first += 1
    }
    var last = 0
    while last < shorter - first, isSame(old.count - 1 - last, new.count - 1 - last) { last += 1 }
    let left = first..<old.count - last
    let right = first..<new.count - last
    if left.count * right.count <= mostPairs { pairBest(left, right) }
    for index in (0..<last).reversed() { pair(old.count - 1 - index, new.count - 1 - index) }
  }

  private func isSame(_ left: Int, _ right: Int) -> Bool { old.isSame(left, new, right) }

  /// How much is shared.
  var size: Int { pairs.reduce(0) { $0 + old.size($1.old) } }

  private mutating func pair(_ left: Int, _ right: Int) {
    inOld[left] = true
    inNew[right] = true
    pairs.append((left, right))
  }

  private mutating func pairBest(_ left: Range<Int>, _ right: Range<Int>) {
    guard !left.isEmpty, !right.isEmpty else { return }
    // The most letters that the rests behind two places share.
    let width = right.count + 1
    var best = [Int](repeating: 0, count: (left.count + 1) * width)
    for row in (0..<left.count).reversed() {
      let size = old.size(left.lowerBound + row)
      for column in (0..<right.count).reversed() {
        let place = row * width + column
        var most = max(best[place + width], best[place + 1])
        if isSame(left.lowerBound + row, right.lowerBound + column) {
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
        pair(left.lowerBound + row, right.lowerBound + column)
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
