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
    found += notes.differences(mine.tree, theirs.tree)
    found += decisions.differences(mine.tree, theirs.tree)
    found += impacts.differences(mine.tree, theirs.tree)
    found += hypotheses.differences(mine.tree, theirs.tree)
    return found.sorted { isBefore($0, $1) }
  }

  private func isBefore(_ left: OtherDifference, _ right: OtherDifference) -> Bool {
    func rank(_ difference: OtherDifference) -> (UInt8, UInt8, Int, Int) {
      (
        difference.kind.rawValue, difference.box?.rawValue ?? Elements.noBox,
        difference.oldLine ?? .max, difference.newLine ?? .max
      )
    }
    return rank(left) < rank(right)
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
    var planned = elements.partners.indices.filter { elements.partners[$0] == Elements.outside }
    for index in planned {
      let hasWords = !elements.words.isEmpty(index)
      owners[index] = mixed(
        hasWords
          ? elements.words.hash(index) ^ UInt64(elements.boxes[index])
          : elements.composed.hash(index))
    }
    let belongings = elements.belongings
    planned.sort { left, right in
      let (mine, theirs) = (owners[left], owners[right])
      return mine != theirs ? mine < theirs : belongings[left] < belongings[right]
    }
    // Planned twice in the same words: the first with the first, the second with the second.
    var last: UInt64?
    var count: UInt64 = 0
    for index in planned {
      let owner = owners[index]
      count = owner == last ? count + 1 : 0
      last = owner
      owners[index] = mixed(owner &+ count) | 1 << 63
    }
    return owners
  }
}

/// Reads what one model says besides its items.
private struct StatementReader {
  let canvas: Canvas
  let itemOwners: [UInt64]
  /// By index in the canvas; 0 until they are known.
  var decisionOwners: [UInt64]
  var impactOwners: [UInt64]
  var hypothesisOwners: [UInt64]

  init(_ canvas: Canvas, _ itemOwners: [UInt64]) {
    self.canvas = canvas
    self.itemOwners = itemOwners
    decisionOwners = [UInt64](repeating: 0, count: canvas.decisions.count)
    impactOwners = [UInt64](repeating: 0, count: canvas.impacts.count)
    hypothesisOwners = [UInt64](repeating: 0, count: canvas.hypotheses.count)
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
    canvas.decisions.map { decision in
      Statement(
        kind: .decision, owner: itemOwners[decision.item], box: canvas.items[decision.item].box,
        line: decision.line, meaning: canvas.meaning(decision))
    }
  }

  func impacts() -> [Statement] {
    canvas.impacts.map { impact in
      Statement(
        kind: .impact, owner: owner(impact.owner), box: box(impact.owner), line: impact.line,
        meaning: canvas.words(impact.text), detail: impact.detail)
    }
  }

  func hypotheses() -> [Statement] {
    canvas.hypotheses.map { hypothesis in
      Statement(
        kind: .hypothesis, owner: owner(hypothesis.owner), box: box(hypothesis.owner),
        line: hypothesis.line, meaning: canvas.words(hypothesis.text), detail: hypothesis.detail)
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
    case .decision(let index): decisionOwners[index]
    case .impact(let index): impactOwners[index]
    case .hypothesis(let index): hypothesisOwners[index]
    case .nothing: 4 << 40
    }
  }

  private func box(_ owner: Owner) -> Box? {
    if case .box(let box) = canvas.root(owner) { return box }
    return canvas.item(owner).flatMap { canvas.items[$0].box }
  }
}
