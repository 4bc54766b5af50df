/// What each piece of evidence counts, in thousandths.
///
/// The first six were rounded from a logistic regression over the pairs of `Tests/Pairs`, the next
/// four were chosen by what they mean and lie where a third more or less changes little; the
/// evaluation chooses all of them anew with each pair left out and prints what that gives. The
/// others are told too seldom there to be measured, and only choose between texts that are alike.
package struct Weights: Sendable {
  /// The share of the pieces in the likeness of two texts.
  package var pieces = 350
  /// The share of the words.
  package var telling = 500
  /// The share of one text standing in the other.
  package var contained = 150
  /// What the same box is worth.
  package var sameBox = 340
  /// What it costs that one is a cost and the other a benefit.
  package var givenAndGot = 430
  /// What a pair needs to be taken as one element.
  package var needed = 515

  /// What it is worth that both are liked: what is liked stays, and is liked still.
  package var bothLiked = 80
  /// What it costs that one is liked and the other disliked: they are hardly ever one thing.
  package var oppositeMood = 260
  /// What it is worth that both deny something.
  package var bothNegated = 80
  /// What it costs that their words say they are two things of one kind.
  package var toldApart = 240

  var sameMood = 20
  var otherMood = 60
  var sameWeight = 20
  var weightStep = 5
  var sameMeasure = 40
  var oneMeasured = 40
  var sharedTag = 80
  var negated = 60
  var sameName = 60
  var otherName = 200

  /// The weights that are used.
  package init() {}

  /// What a pair needs amongst so many: the more there are to choose from, the more of them are
  /// alike by chance.
  ///
  /// Rises in steps, so that one more item hardly ever changes anything.
  func needed(amongst count: Int) -> Int {
    var needed = needed
    var size = 64
    while size < count, needed < self.needed + 300 {
      needed += 25
      size *= 2
    }
    return needed
  }
}

/// How much speaks for two items being one element.
struct Score {
  /// How like the texts are, in thousandths.
  let likeness: Int
  /// The likeness and what else speaks for it, in thousandths.
  let total: Int

  init(_ evidence: Evidence, _ weights: Weights) {
    likeness =
      (weights.pieces * evidence.pieces + weights.telling * evidence.telling
        + weights.contained * evidence.contained) / 1000
    var total = likeness
    if evidence.isSameBox { total += weights.sameBox }
    // What is given and what is got are opposites: the same words say another thing there.
    if evidence.isGivenAndGot { total -= weights.givenAndGot }
    switch evidence.moods {
    case nil: break
    case .liked: total += weights.bothLiked
    case .same: total += weights.sameMood
    case .other: total -= weights.otherMood
    case .opposite: total -= weights.oppositeMood
    }
    if let distance = evidence.weightDistance {
      total += distance == 0 ? weights.sameWeight : -weights.weightStep * distance
    }
    if evidence.isSameMeasure == true { total += weights.sameMeasure }
    if evidence.isOneMeasured { total -= weights.oneMeasured }
    if evidence.sharesTag { total += weights.sharedTag }
    // In one box a negation may be the same said otherwise, unless it is felt about otherwise too.
    if evidence.isNegated, !evidence.isSameBox || evidence.moods == .opposite {
      total -= weights.negated
    }
    if evidence.areNegated, evidence.isSameBox { total += weights.bothNegated }
    if evidence.areToldApart { total -= weights.toldApart }
    // "Chapter 2" and "chapter 3" are two things, however alike the rest is.
    if let isSame = evidence.isSameName { total += isSame ? weights.sameName : -weights.otherName }
    self.total = total
  }
}
