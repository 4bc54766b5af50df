import PBMModel

/// A number in a text that counts something.
struct Quantity {
  /// The value, as a fraction.
  var numerator: UInt64
  var denominator: UInt64
  /// The span that it comes in.
  var span: TimeSpan?
  /// How many of the spans: two in "every two weeks".
  var spans: UInt64 = 1
  /// What is counted: the word behind the number.
  var noun: CountedNoun?
  /// Whether it is an article, which counts only beside a number of the same thing.
  var isWeak = false
  /// Four digits that may be a year.
  var mayBeYear = false
  /// Where it stands in the text.
  var range: Range<Int>
  /// Where the words for its span end, behind the number.
  var spanEnd: Int?

  /// The value per year where both have a span, else as it stands: exact for all whole numbers
  /// that occur, and rounded once, so equal fractions stay equal.
  func size(inSpans: Bool) -> Double {
    var over = Double(denominator)
    var size = Double(numerator)
    if isMinutes { over *= 60 }
    if inSpans, let span {
      over *= Double(spans)
      size *= Double(span.perYear ?? 1)
    }
    return size / over
  }

  private var isMinutes: Bool { noun?.span == .minute }

  /// Whether both count the same thing.
  func countsSame(as other: Quantity) -> Bool {
    guard let noun, let theirs = other.noun else { return false }
    if noun.letters == theirs.letters { return true }
    if let mine = noun.span, let their = theirs.span {
      return mine == their || mine.rawValue + their.rawValue == TimeSpan.hour.rawValue
    }
    return hasSameStem(noun.letters, theirs.letters)
  }

  /// Whether the two may be set against each other at all: per span both or neither, or the one
  /// that tells no span is of the same kind.
  func isComparable(with other: Quantity) -> Bool {
    guard let span, let theirs = other.span, span != theirs else { return true }
    return span.perYear != nil && theirs.perYear != nil
  }

  /// -1, 0 or 1 as this one is less, as much or more.
  func compare(with other: Quantity) -> Int {
    let inSpans = span != nil && other.span != nil
    let mine = size(inSpans: inSpans)
    let theirs = other.size(inSpans: inSpans)
    return mine == theirs ? 0 : mine < theirs ? -1 : 1
  }
}

/// What a number counts.
struct CountedNoun {
  /// Its letters, folded and without accents, or a sign such as `%`.
  let letters: [UInt8]
  /// The span of time that it names.
  let span: TimeSpan?
}

/// Whether two words differ in their endings only.
private func hasSameStem(_ mine: [UInt8], _ theirs: [UInt8]) -> Bool {
  var shared = 0
  while shared < min(mine.count, theirs.count), mine[shared] == theirs[shared] { shared += 1 }
  let ending = max(mine.count, theirs.count) - shared
  return shared >= 3 && ending <= 2 || shared >= 5 && ending <= 4
}

/// What the counts of two texts say.
struct CountStep {
  /// 1 for more, -1 for less, 0 where they decide nothing.
  private(set) var step = 0
  /// What is to be told.
  private(set) var reason: String?

  init(_ old: borrowing Elements, _ left: Int, _ new: borrowing Elements, _ right: Int) {
    // In an order of their own, so that the mirror image reads the same.
    let languages = Language.allCases.filter {
      old.languages.contains($0) || new.languages.contains($0)
    }
    let mine = QuantityReader(old.composed.bytes, old.composed.range(left), languages).quantities
    guard !mine.isEmpty else { return }
    let theirs = QuantityReader(new.composed.bytes, new.composed.range(right), languages)
      .quantities
    guard !theirs.isEmpty else { return }
    var steps: [(step: Int, old: Quantity, new: Quantity)] = []
    for (before, after) in CountPairs(mine, theirs).pairs {
      steps.append((after.compare(with: before), before, after))
    }
    steps.removeAll { $0.step == 0 }
    guard let first = steps.first, steps.allSatisfy({ $0.step == first.step }) else { return }
    step = first.step
    let isSameSpan = first.old.span == first.new.span && first.old.spans == first.new.spans
    reason =
      written(old, first.old, withSpan: !isSameSpan) + " to "
      + written(new, first.new, withSpan: !isSameSpan)
  }

  /// A count as it is written: "20", or "20 e-mails a day" where the spans differ.
  private func written(_ elements: Elements, _ quantity: Quantity, withSpan: Bool) -> String {
    var range = quantity.range
    if withSpan, let end = quantity.spanEnd, end > range.upperBound {
      range = range.lowerBound..<end
    }
    return String(decoding: elements.composed.bytes[range], as: UTF8.self)
  }
}

/// Which counts of two texts are about the same thing.
private struct CountPairs {
  private(set) var pairs: [(Quantity, Quantity)] = []
  private var old: [Quantity]
  private var new: [Quantity]

  init(_ old: [Quantity], _ new: [Quantity]) {
    self.old = old
    self.new = new
    // What is the same on both sides says nothing.
    pair { !$0.isWeak && !$1.isWeak && $0.compare(with: $1) == 0 && $0.countsSame(as: $1) }
    pair { !$0.isWeak && !$1.isWeak && $0.compare(with: $1) == 0 && $0.span == $1.span }
    pairs = []
    pair { !$0.isWeak && !$1.isWeak && $0.countsSame(as: $1) && $0.isComparable(with: $1) }
    pair { $0.isWeak != $1.isWeak && $0.countsSame(as: $1) && $0.isComparable(with: $1) }
    pairLonely()
    // Two years are two points in time; one year and another number are two numbers.
    pairs.removeAll { $0.0.mayBeYear && $0.1.mayBeYear }
  }

  private mutating func pair(_ isPair: (Quantity, Quantity) -> Bool) {
    var left = 0
    while left < old.count {
      if let right = new.firstIndex(where: { isPair(old[left], $0) }) {
        pairs.append((old.remove(at: left), new.remove(at: right)))
      } else {
        left += 1
      }
    }
  }

  /// One number left on each side is the same one, unless they count different things.
  private mutating func pairLonely() {
    let mine = old.filter { !$0.isWeak }
    let theirs = new.filter { !$0.isWeak }
    guard mine.count == 1, theirs.count == 1, mine[0].isComparable(with: theirs[0]) else { return }
    let hasOneSpan = mine[0].span != nil && theirs[0].span != nil
    guard mine[0].noun == nil || theirs[0].noun == nil || hasOneSpan else { return }
    pairs.append((mine[0], theirs[0]))
  }
}
