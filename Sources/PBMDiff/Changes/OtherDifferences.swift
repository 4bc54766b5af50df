import PBMModel
import PBMSyntax

// What is no item and differs: title, metadata, notes, decisions, impacts, hypotheses. What
// belongs to an item is compared with what belongs to the item's partner.

extension Matching {
  /// Everything that differs besides items, by kind, then by box and line.
  func otherDifferences() -> [OtherDifference] {
    var mine = StatementReader(old.canvas, itemOwners(old, .old))
    var theirs = StatementReader(new.canvas, itemOwners(new, .new))
    var found = StatementPairs(mine.titles(), theirs.titles()).differences(mine.tree, theirs.tree)
    found += StatementPairs(mine.metadata(), theirs.metadata()).differences(mine.tree, theirs.tree)
    let decisions = StatementPairs(mine.decisions(), theirs.decisions())
    (mine.decisionOwners, theirs.decisionOwners) = decisions.owners(10)
    let impacts = StatementPairs(mine.impacts(), theirs.impacts())
    (mine.impactOwners, theirs.impactOwners) = impacts.owners(12)
    let hypotheses = StatementPairs(mine.hypotheses(), theirs.hypotheses())
    (mine.hypothesisOwners, theirs.hypothesisOwners) = hypotheses.owners(14)
    let notes = StatementPairs(mine.notes(), theirs.notes())
    for pairs in [notes, decisions, impacts, hypotheses] {
      found += pairs.differences(mine.tree, theirs.tree)
    }
    return found.sorted { isBefore($0, $1) }
  }

  private func isBefore(_ left: OtherDifference, _ right: OtherDifference) -> Bool {
    let mine = [
      Int(left.kind.rawValue), Int(left.box?.rawValue ?? Elements.noBox),
      left.oldLine ?? .max, left.newLine ?? .max,
    ]
    let theirs = [
      Int(right.kind.rawValue), Int(right.box?.rawValue ?? Elements.noBox),
      right.oldLine ?? .max, right.newLine ?? .max,
    ]
    return mine.lexicographicallyPrecedes(theirs)
  }

  /// A number for every item, the same for both items of a pair.
  ///
  /// What is planned on both sides in the same words is a pair as well.
  private func itemOwners(_ elements: Elements, _ side: Side) -> [UInt64] {
    let base: UInt64 = side == .old ? 2 << 40 : 3 << 40
    var owners = elements.partners.indices.map { base | UInt64($0) }
    if side == .new {
      for (index, partner) in elements.partners.enumerated() where partner >= 0 {
        owners[index] = 2 << 40 | UInt64(partner)
      }
    }
    var seen: [UInt64: UInt64] = [:]
    let planned = elements.partners.indices.filter { elements.partners[$0] == Elements.outside }
    for index in planned.sorted(by: { elements.belongings[$0] < elements.belongings[$1] }) {
      var owner = mixed(elements.words.hash(index) ^ UInt64(elements.boxes[index]))
      if elements.words.isEmpty(index) { owner = mixed(elements.composed.hash(index)) }
      // Planned twice in the same words: the first with the first, the second with the second.
      let count = seen[owner, default: 0]
      seen[owner] = count + 1
      owners[index] = mixed(owner &+ count) | 1 << 63
    }
    return owners
  }
}

/// Reads what one model says besides its items.
private struct StatementReader {
  let canvas: Canvas
  let itemOwners: [UInt64]
  var decisionOwners: [Int: UInt64] = [:]
  var impactOwners: [Int: UInt64] = [:]
  var hypothesisOwners: [Int: UInt64] = [:]

  init(_ canvas: Canvas, _ itemOwners: [UInt64]) {
    self.canvas = canvas
    self.itemOwners = itemOwners
  }

  var tree: Tree { canvas.tree }

  func titles() -> [Statement] {
    guard let line = canvas.titleLine, let title = canvas.title else { return [] }
    return [Statement(kind: .title, owner: 0, box: nil, line: line, meaning: canvas.words(title))]
  }

  /// The entries that count.
  func metadata() -> [Statement] {
    canvas.metadata.filter { !$0.isRepeated }.map { entry in
      let name = normalFormC(tree.bytes, entry.name.indices)
      var owner = stableHash(name, name.indices)
      if let key = entry.key { owner = mixed(UInt64(key.rawValue)) }
      var statement = Statement(
        kind: .metadata, owner: owner, box: nil, line: entry.line,
        meaning: canvas.words(entry.value))
      switch entry.key {
      case .stage:
        statement.meaning = Array(canvas.stage.identifier.utf8)
        statement.isUsual = canvas.stage == .current
      case .format: statement.isUsual = isKnownFormat(statement.meaning)
      default: break
      }
      return statement
    }
  }

  func decisions() -> [Statement] {
    canvas.decisions.enumerated().map { index, decision in
      Statement(
        kind: .decision, owner: itemOwners[decision.item], box: canvas.items[decision.item].box,
        line: decision.line, meaning: canvas.meaning(decision), index: index)
    }
  }

  func impacts() -> [Statement] {
    canvas.impacts.enumerated().map { index, impact in
      Statement(
        kind: .impact, owner: owner(impact.owner), box: box(impact.owner), line: impact.line,
        meaning: canvas.words(impact.text), detail: impact.detail, index: index)
    }
  }

  func hypotheses() -> [Statement] {
    canvas.hypotheses.enumerated().map { index, hypothesis in
      Statement(
        kind: .hypothesis, owner: owner(hypothesis.owner), box: box(hypothesis.owner),
        line: hypothesis.line, meaning: canvas.words(hypothesis.text), detail: hypothesis.detail,
        index: index)
    }
  }

  func notes() -> [Statement] {
    canvas.notes.map { note in
      Statement(
        kind: .note, owner: owner(note.owner), box: box(note.owner), line: note.line,
        meaning: canvas.words(note.text))
    }
  }

  private func owner(_ owner: Owner) -> UInt64 {
    switch owner {
    case .model: 0
    case .box(let box): 1 << 40 | UInt64(box.rawValue)
    case .item(let item): itemOwners[item]
    case .decision(let index): decisionOwners[index] ?? 0
    case .impact(let index): impactOwners[index] ?? 0
    case .hypothesis(let index): hypothesisOwners[index] ?? 0
    case .nothing: 4 << 40
    }
  }

  private func box(_ owner: Owner) -> Box? {
    if case .box(let box) = canvas.root(owner) { return box }
    return canvas.item(owner).flatMap { canvas.items[$0].box }
  }
}
