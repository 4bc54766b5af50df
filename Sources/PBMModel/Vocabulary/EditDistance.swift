/// The word of a list that is nearest to what was typed, for "did you mean"; nil where none is
/// near enough to be meant. Of words as near as each other the first is given.
public func nearestWord(to typed: String, among words: [String]) -> String? {
  var distances = EditDistance()
  let letters = typed.lowercased().unicodeScalars.map(\.value)
  var best: (word: String, distance: Int)?
  for word in words {
    let known = word.lowercased().unicodeScalars.map(\.value)
    let limit = min(EditDistance.limit(letters.count, known.count), (best?.distance ?? .max) - 1)
    guard abs(letters.count - known.count) <= limit else { continue }
    let distance = distances.slips(letters, known, upTo: limit)
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
  static func limit(_ old: Int, _ new: Int) -> Int {
    switch min(old, new) {
    case ..<2: 0
    case ..<7: 1
    case ..<11: 2
    default: 3
    }
  }

  /// The edits from what was typed to a known name. A first letter that is another counts twice:
  /// slips seldom begin a word, and "Notes" is no "Costs".
  ///
  /// What is more than `limit` is not counted further.
  mutating func slips(_ typed: [UInt32], _ known: [UInt32], upTo limit: Int) -> Int {
    let first = typed.first == known.first ? 0 : 1
    return between(typed, known, upTo: limit - first) + first
  }

  private mutating func between(_ old: [UInt32], _ new: [UInt32], upTo limit: Int) -> Int {
    // Kept from one pair of words to the next, to save the memory's making.
    if last.count <= new.count {
      beforeLast = [Int](repeating: 0, count: new.count + 1)
      last = beforeLast
      row = beforeLast
    }
    for place in 0...new.count { last[place] = place }
    for place in old.indices {
      row[0] = place + 1
      var fewest = place + 1
      for other in new.indices {
        let isSame = old[place] == new[other]
        var edits = min(last[other + 1] + 1, row[other] + 1, last[other] + (isSame ? 0 : 1))
        if place > 0, other > 0, old[place] == new[other - 1], old[place - 1] == new[other] {
          edits = min(edits, beforeLast[other - 1] + 1)
        }
        row[other + 1] = edits
        fewest = min(fewest, edits)
      }
      // Two letters may yet be swapped with those of the next row.
      if fewest > limit + 1 { return limit + 1 }
      (beforeLast, last, row) = (last, row, beforeLast)
    }
    return last[new.count]
  }
}
