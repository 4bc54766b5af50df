import PBMModel

// One item that became several, and several that became one. One part keeps the identity; of the
// others it is told what they were split off, or what they are part of now.

extension Matching {
  /// Finds the wholes of items that have no partner, among pairs of which one says little more than
  /// the other.
  mutating func findWholes(
    _ candidates: [(old: Int, new: Int)], _ reader: inout EvidenceReader
  ) {
    let splits = findWholes(.old, candidates.map { Belonging(whole: $0, part: $1) }, &reader)
    let merges = findWholes(.new, candidates.map { Belonging(whole: $1, part: $0) }, &reader)
    // In an order that does not depend on places or on sides, for a part has one whole.
    for division in (splits + merges).sorted(by: { $0.key < $1.key }) { apply(division) }
  }

  /// An item, and one of the other model that may be a part of it.
  private struct Belonging {
    let whole: Int
    let part: Int
  }

  /// A whole and its parts, the one that keeps the identity first.
  private struct Division {
    let side: Side
    let whole: Int
    let parts: [Int]
    /// A number for what the whole and the parts say.
    let key: UInt64
  }

  private mutating func apply(_ division: Division) {
    let whole = Int32(truncatingIfNeeded: division.whole)
    let keeper = division.parts[0]
    switch division.side {
    case .old:
      guard division.parts.dropFirst().allSatisfy({ new.isFree($0) && new.wholes[$0] < 0 }) else {
        return
      }
      if old.isFree(division.whole) {
        guard new.isFree(keeper) else { return }
        join(division.whole, keeper, Elements.Way(likeness: new.ways[keeper].likeness))
      }
      for part in division.parts.dropFirst() { new.wholes[part] = whole }
    case .new:
      guard division.parts.dropFirst().allSatisfy({ old.isFree($0) && old.wholes[$0] < 0 }) else {
        return
      }
      if new.isFree(division.whole) {
        guard old.isFree(keeper) else { return }
        join(keeper, division.whole, Elements.Way(likeness: old.ways[keeper].likeness))
      }
      for part in division.parts.dropFirst() { old.wholes[part] = whole }
    }
  }

  /// The wholes of one side, by the candidates for their parts.
  private func findWholes(
    _ side: Side, _ candidates: [Belonging], _ reader: inout EvidenceReader
  ) -> [Division] {
    let wholes = side == .old ? old : new
    let parts = side == .old ? new : old
    var found: [Division] = []
    let pairs = candidates.filter { pair in
      parts.isFree(pair.part)
        && (wholes.isFree(pair.whole) || wholes.ways[pair.whole].match == .likeness)
        && wholes.partners[pair.whole] != Elements.outside
        && !isGivenAndGot(wholes.boxes[pair.whole], parts.boxes[pair.part])
    }.sorted { ($0.whole, $0.part) < ($1.whole, $1.part) }
    var start = 0
    while start < pairs.count {
      let whole = pairs[start].whole
      var end = start
      while end < pairs.count, pairs[end].whole == whole { end += 1 }
      let partner = wholes.isFree(whole) ? nil : Int(wholes.partners[whole])
      let weighing = PartWeighing(whole, side, partner, parts)
      let chosen = weighing.parts(pairs[start..<end].map(\.part), &reader)
      if chosen.count > 1 {
        let key = chosen.reduce(wholes.composed.hash(whole)) {
          $0 &+ mixed(parts.composed.hash($1))
        }
        found.append(Division(side: side, whole: whole, parts: chosen, key: key))
      }
      start = end
    }
    return found
  }
}

/// Whether one of two boxes is that of costs and the other that of benefits.
func isGivenAndGot(_ box: UInt8, _ other: UInt8) -> Bool {
  box == Box.costs.rawValue && other == Box.benefits.rawValue
    || box == Box.benefits.rawValue && other == Box.costs.rawValue
}

/// Finds the parts of one whole: each says hardly anything else, and together they say most of it.
private struct PartWeighing {
  private let whole: Int
  private let side: Side
  /// The part that keeps the identity, where that is known.
  private let keeper: Int?
  private let elements: Elements

  private static let most = 4
  /// How much of the whole the parts have to cover together.
  private static let together = 650
  /// How much of the whole each part has to add to the others.
  private static let added = 150

  init(_ whole: Int, _ side: Side, _ keeper: Int?, _ elements: Elements) {
    self.whole = whole
    self.side = side
    self.keeper = keeper
    self.elements = elements
  }

  /// The parts, the one that keeps the identity first; fewer than two where there is no division.
  func parts(_ candidates: [Int], _ reader: inout EvidenceReader) -> [Int] {
    let weights = reader.weights(whole, of: side)
    let all = max(1, weights.reduce(0) { $0 + Int($1) })
    var covers: [(item: Int, cover: PartCover)] = []
    for item in candidates + [keeper].compactMap({ $0 }) {
      let cover = reader.cover(whole, of: side, by: item)
      if cover.contained >= PartCover.enough { covers.append((item, cover)) }
    }
    var chosen: [Int] = []
    var covered = [Int](repeating: 0, count: weights.count)
    func share(_ words: [Int]) -> Int {
      zip(weights, words).reduce(0) { $0 + Int($1.0) * $1.1 } / all
    }
    func take(_ index: Int) {
      chosen.append(covers[index].item)
      covered = zip(covered, covers[index].cover.words).map(max)
      covers.remove(at: index)
    }
    if let keeper {
      guard let index = covers.firstIndex(where: { $0.item == keeper }) else { return [] }
      take(index)
    }
    while chosen.count < PartWeighing.most {
      let before = share(covered)
      let gains = covers.map { share(zip(covered, $0.cover.words).map(max)) - before }
      guard let most = gains.max(), most >= PartWeighing.added else { break }
      let best = covers.indices.filter { gains[$0] == most }
        .min { elements.isBefore(covers[$0].item, covers[$1].item) }
      guard let best else { break }
      take(best)
    }
    return share(covered) >= PartWeighing.together ? chosen : []
  }
}

extension Elements {
  /// An order of items that does not depend on their places, but for those that say the same.
  fileprivate func isBefore(_ left: Int, _ right: Int) -> Bool {
    let order = composed.compare(left, composed, right)
    if order != 0 { return order < 0 }
    return boxes[left] != boxes[right] ? boxes[left] < boxes[right] : left < right
  }
}
