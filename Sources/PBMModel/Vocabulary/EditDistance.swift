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
    let distance = distances.between(letters, known)
    if distance <= limit { best = (word, distance) }
  }
  return best?.word
}

/// Counts edits between two names (Damerau's, each letter swapped at most once).
struct EditDistance {
  private var beforeLast: [Int] = []
  private var last: [Int] = []
  private var row: [Int] = []

  /// The most edits that a slip of the hand explains: a third of the letters, and never more than
  /// three. What is further away is another name.
  static func limit(_ old: [UInt32], _ new: [UInt32]) -> Int {
    min(max(old.count, new.count) / 3, 3)
  }

  mutating func between(_ old: [UInt32], _ new: [UInt32]) -> Int {
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
