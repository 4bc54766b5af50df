import PBMModel
import PBMSyntax

/// What speaks for and against two items being one element.
///
/// All numbers are whole and the same from both sides.
struct Evidence {
  /// How many pieces of the texts are shared, in thousandths (Dice's coefficient).
  var pieces = 0
  /// How much of what both texts tell is in both, in thousandths.
  var telling = 0
  /// How much of the one that is better covered stands in the other, in thousandths.
  var contained = 0
  /// Whether they stand in the same box.
  var isSameBox = false
  /// Whether one is a cost and the other a benefit.
  var isGivenAndGot = false
  /// How far the weights are apart; nil where one has none.
  var weightDistance: Int?
  /// Whether the moods are the same; nil where one tells none.
  var isSameMood: Bool?
  /// Whether the amounts measure the same thing; nil where one tells none.
  var isSameMeasure: Bool?
  /// Whether only one of the two has an amount.
  var isOneMeasured = false
  /// Whether they share a tag.
  var sharesTag = false
  /// Whether a number that is a name is the same; nil where the two name nothing alike.
  var isSameName: Bool?
  /// Whether one of the two is negated and the other is not.
  var isNegated = false
}

/// Gathers evidence about pairs of items.
struct EvidenceReader {
  let old: Elements
  let new: Elements
  let oldPhrases: Phrases
  let newPhrases: Phrases
  /// How much of each word of a pair is covered: kept, so that no pair has to make room for it.
  private var covered: [Coverage] = []
  private var coveredThere: [Coverage] = []
  /// The pieces that all pairs share, where all are looked at.
  private var shared: SharedPieces?
  /// The pieces of the old item that was asked for last: pairs come by their old items.
  private var pieces = PieceTable()
  private var itemOfPieces: Int?

  init(_ matching: Matching) {
    old = matching.old
    new = matching.new
    var counts = WordCounts()
    var mine = Phrases(old, &counts) { matching.countOfText(.old, $0) }
    var theirs = Phrases(new, &counts) { matching.countOfText(.new, $0) }
    let rarities = counts.rarities()
    mine.weigh(counts, rarities)
    theirs.weigh(counts, rarities)
    oldPhrases = mine
    newPhrases = theirs
  }

  /// Makes ready for every pair of these items.
  mutating func prepare(_ lefts: [Int], _ rights: [Int]) {
    shared = SharedPieces(oldPhrases, lefts, newPhrases, rights)
  }

  /// What is known about two items.
  mutating func evidence(_ left: Int, _ right: Int) -> Evidence {
    var evidence = Evidence()
    evidence.pieces = sharedPieces(left, right)
    // Words that are equal, inflected or part of one another share a piece.
    if evidence.pieces > 0 { readWords(left, right, &evidence) }
    let box = old.boxes[left]
    let otherBox = new.boxes[right]
    evidence.isSameBox = box == otherBox
    evidence.isGivenAndGot = PBMDiff.isGivenAndGot(box, otherBox)
    readMarks(left, right, &evidence)
    return evidence
  }

  private mutating func sharedPieces(_ left: Int, _ right: Int) -> Int {
    let mine = oldPhrases.gramRange(left)
    let theirs = newPhrases.gramRange(right)
    let total = mine.count + theirs.count
    guard total > 0 else { return 0 }
    if let shared { return 2000 * shared.count(left, right) / total }
    if itemOfPieces != left { pieces.read(oldPhrases.grams[mine]) }
    itemOfPieces = left
    return 2000 * pieces.sharedCount(newPhrases.grams[theirs]) / total
  }

  private mutating func readWords(_ left: Int, _ right: Int, _ evidence: inout Evidence) {
    let mine = oldPhrases.wordRange(left)
    let theirs = newPhrases.wordRange(right)
    guard !mine.isEmpty, !theirs.isEmpty else { return }
    cover(left, right)
    let here = weigh(covered, oldPhrases, mine)
    let there = weigh(coveredThere, newPhrases, theirs)
    let all = (here: oldPhrases.total(left), there: newPhrases.total(right))
    evidence.telling = (here + there) / max(1, all.here + all.there)
    evidence.contained = max(here / max(1, all.here), there / max(1, all.there))
    if oldPhrases.has(.name, left), newPhrases.has(.name, right) {
      evidence.isSameName = isSameName(mine, theirs)
    }
    evidence.isNegated = oldPhrases.has(.negation, left) != newPhrases.has(.negation, right)
  }

  /// How much of each word of a text stands in another one, in thousandths, and how much of the
  /// other stands in the text.
  mutating func cover(_ whole: Int, of side: Side, by part: Int) -> PartCover {
    let left = side == .old ? whole : part
    let right = side == .old ? part : whole
    cover(left, right)
    let mine = oldPhrases.wordRange(left)
    let theirs = newPhrases.wordRange(right)
    let ofPart =
      side == .old
      ? weigh(coveredThere, newPhrases, theirs) : weigh(covered, oldPhrases, mine)
    let all = side == .old ? newPhrases.total(right) : oldPhrases.total(left)
    return PartCover(
      words: (side == .old ? covered[..<mine.count] : coveredThere[..<theirs.count])
        .map(\.thousandths),
      contained: ofPart / max(1, all))
  }

  /// What the words of a text weigh.
  func weights(_ item: Int, of side: Side) -> ArraySlice<Int32> {
    side == .old
      ? oldPhrases.weights[oldPhrases.wordRange(item)]
      : newPhrases.weights[newPhrases.wordRange(item)]
  }

  /// Finds out how much of each word of two texts stands in the other one.
  private mutating func cover(_ left: Int, _ right: Int) {
    let mine = oldPhrases.wordRange(left)
    let theirs = newPhrases.wordRange(right)
    clear(&covered, mine.count)
    clear(&coveredThere, theirs.count)
    if oldPhrases.mayShareWord(left, newPhrases, right) { coverEqual(mine, theirs) }
    for place in oldPhrases.contentRange(left) {
      let outline = oldPhrases.outlines[place]
      for otherPlace in newPhrases.contentRange(right) {
        let common = outline.common(newPhrases.outlines[otherPlace])
        guard !common.isEmpty else { continue }
        let word = oldPhrases.contents[place]
        let other = newPhrases.contents[otherPlace]
        guard
          let likeness = WordLikeness(
            common, word, old.plain.bytes, oldPhrases.borders, other, new.plain.bytes,
            newPhrases.borders)
        else { continue }
        covered[word.index - mine.lowerBound].add(likeness.left, likeness.isCompound)
        coveredThere[other.index - theirs.lowerBound].add(likeness.right, likeness.isCompound)
      }
    }
  }

  /// Covers the equal words of two texts: looks at each of them at least once, but not at each pair.
  private mutating func coverEqual(_ mine: Range<Int>, _ theirs: Range<Int>) {
    var left = mine.lowerBound
    var right = theirs.lowerBound
    while left < mine.upperBound, right < theirs.upperBound {
      let hash = oldPhrases.hashes[left]
      let other = newPhrases.hashes[right]
      guard hash == other else {
        if hash < other { left += 1 } else { right += 1 }
        continue
      }
      covered[Int(oldPhrases.wordsByHash[left]) - mine.lowerBound].add(1000, false)
      coveredThere[Int(newPhrases.wordsByHash[right]) - theirs.lowerBound].add(1000, false)
      // Of several equal words the last one stays until the other side has none left.
      let isLast = left + 1 == mine.upperBound || oldPhrases.hashes[left + 1] != hash
      if isLast { right += 1 } else { left += 1 }
    }
  }

  /// Whether the numbers behind "chapter", "level" and the like are the same.
  private func isSameName(_ mine: Range<Int>, _ theirs: Range<Int>) -> Bool? {
    var isSame: Bool?
    for index in mine.dropFirst() where oldPhrases.words[index].kind == .name {
      for other in theirs.dropFirst() where newPhrases.words[other].kind == .name {
        guard oldPhrases.words[index - 1].hash == newPhrases.words[other - 1].hash else { continue }
        if oldPhrases.words[index].hash == newPhrases.words[other].hash { return true }
        isSame = false
      }
    }
    return isSame
  }

  /// What the words of a text tell as far as they are covered.
  private func weigh(_ covered: [Coverage], _ phrases: Phrases, _ range: Range<Int>) -> Int {
    var sum = 0
    for (offset, index) in range.enumerated() {
      sum += Int(phrases.weights[index]) * covered[offset].thousandths
    }
    return sum
  }

  private func readMarks(_ left: Int, _ right: Int, _ evidence: inout Evidence) {
    let mine = old.canvas.items[left]
    let theirs = new.canvas.items[right]
    if mine.weight > 0, theirs.weight > 0 {
      evidence.weightDistance = abs(Int(mine.weight) - Int(theirs.weight))
    }
    if let mood = mine.mood, let other = theirs.mood { evidence.isSameMood = mood == other }
    let amount = old.canvas.amount(mine)?.value
    let other = new.canvas.amount(theirs)?.value
    if let amount, let other {
      evidence.isSameMeasure = amount.isComparable(with: other)
    } else {
      evidence.isOneMeasured = amount != nil || other != nil
    }
    evidence.sharesTag = old.tags[left].contains { new.tags[right].contains($0) }
  }
}

/// How much of a word the other text has.
private struct Coverage {
  private var best: Int32 = 0
  private var parts: Int32 = 0

  var thousandths: Int { Int(max(best, min(parts, 950))) }

  mutating func add(_ likeness: Int, _ isCompound: Bool) {
    let likeness = Int32(truncatingIfNeeded: likeness)
    if isCompound { parts += likeness } else { best = max(best, likeness) }
  }
}

/// Makes so many words uncovered.
private func clear(_ covered: inout [Coverage], _ count: Int) {
  for index in 0..<min(count, covered.count) { covered[index] = Coverage() }
  while covered.count < count { covered.append(Coverage()) }
}

/// How a text covers another one that it may be a part of.
struct PartCover {
  /// How much of each word of the whole stands in the part, in thousandths.
  let words: [Int]
  /// How much of the part stands in the whole, in thousandths.
  let contained: Int

  /// How much of a part has to stand in the whole.
  static let enough = 600
}

/// How many pieces two texts share, each as often as both have it; both in order.
func sharedCount(_ mine: ArraySlice<UInt32>, _ theirs: ArraySlice<UInt32>) -> Int {
  var left = mine.startIndex
  var right = theirs.startIndex
  var shared = 0
  while left < mine.endIndex, right < theirs.endIndex {
    let gram = mine[left]
    let other = theirs[right]
    // Nobody can predict which of them is less, so this goes without branches.
    shared &+= gram == other ? 1 : 0
    left &+= gram <= other ? 1 : 0
    right &+= other <= gram ? 1 : 0
  }
  return shared
}
