/// The word of a list that is nearest to what was typed, for "did you mean"; nil where none is
/// near enough to be meant. Of words as near as each other the first is given.
public func nearestWord(to typed: String, among words: [String]) -> String? {
  var distances = EditDistance()
  let letters = typed.lowercased().unicodeScalars.map(\.value)
  var best: (word: String, distance: Int)?
  for word in words {
    let known = word.lowercased().unicodeScalars.map(\.value)
    let limit = min(EditDistance.limit(letters, known), (best?.distance ?? .max) - 1)
    guard abs(letters.count - known.count) <= limit else { continue }
    let distance = distances.slips(letters, known)
    if distance <= limit { best = (word, distance) }
  }
  return best?.word
}

/// Counts edits between two names (Damerau's, each letter swapped at most once).
struct EditDistance {
  private var beforeLast: [Int] = []
  private var last: [Int] = []
  private var row: [Int] = []

  /// The most edits that a slip of the hand explains: one in a short word, three in a long name.
  /// What is further away is another name.
  static func limit(_ old: [UInt32], _ new: [UInt32]) -> Int {
    switch min(old.count, new.count) {
    case ..<2: 0
    case ..<7: 1
    case ..<11: 2
    default: 3
    }
  }

  /// The edits from what was typed to a known name. A first letter that is another counts twice:
  /// slips seldom begin a word, and "Notes" is no "Costs".
  mutating func slips(_ typed: [UInt32], _ known: [UInt32]) -> Int {
    between(typed, known) + (typed.first == known.first ? 0 : 1)
  }

  private mutating func between(_ old: [UInt32], _ new: [UInt32]) -> Int {
    beforeLast = [Int](repeating: 0, count: new.count + 1)
    last = [Int](0...new.count)
    row = beforeLast
    for place in old.indices {
      row[0] = place + 1
      for other in new.indices {
        let isSame = old[place] == new[other]
        var edits = min(last[other + 1] + 1, row[other] + 1, last[other] + (isSame ? 0 : 1))
        if place > 0, other > 0, old[place] == new[other - 1], old[place - 1] == new[other] {
          edits = min(edits, beforeLast[other - 1] + 1)
        }
        row[other + 1] = edits
      }
      (beforeLast, last, row) = (last, row, beforeLast)
    }
    return last[new.count]
  }
}
