import PBMModel
import PBMSyntax

/// Two items of different boxes that say the same.
struct SameText {
  let first: Int
  let second: Int
  let areBothSides: Bool
}

extension Checkup {
  /// The items of two boxes that say the same; looked for once.
  mutating func sameTexts() -> [SameText] {
    if let known = knownSameTexts { return known }
    let found = PBMLint.sameTexts(canvas)
    knownSameTexts = found
    return found
  }
}

private func sameTexts(_ canvas: Canvas) -> [SameText] {
  // The first of each text in each box that it stands in; there are never more than nine.
  var firsts: [TextIdentity: [Int]] = [:]
  var found: [SameText] = []
  for index in itemsThatMayRepeat(canvas, .anywhere) {
    let item = canvas.items[index]
    // A letter or two are a name for something: of such nobody can tell what they say.
    guard let box = item.box, item.writtenText.count > 2, !isWordless(canvas, item),
      !isNothing(canvas, item)
    else { continue }
    let others = firsts[canvas.identity(item), default: []]
    if others.contains(where: { canvas.items[$0].box == box }) { continue }
    firsts[canvas.identity(item), default: []].append(index)
    // What is given and got at once is told as that, whatever else it is.
    let isSide = sides.contains(box)
    let side = others.first { isSide && canvas.items[$0].box.map(sides.contains) ?? false }
    guard let first = side ?? others.first, !isMove(canvas, first, index) else { continue }
    found.append(SameText(first: first, second: index, areBothSides: side != nil))
  }
  return found
}

private let sides: Set<Box> = [.costs, .benefits]

/// Whether it was decided to delete the one and to add the other: so it is to move.
private func isMove(_ canvas: Canvas, _ first: Int, _ second: Int) -> Bool {
  let actions = [first, second].map { item in
    canvas.items[item].decision.flatMap { canvas.decisions[$0].action }
  }
  return actions.contains(.add) && actions.contains(.delete)
}

/// Whether an item says that there is nothing: that is an answer, and none to another question.
private func isNothing(_ canvas: Canvas, _ item: Item) -> Bool {
  item.writtenText.count <= 8
    && nothings.contains(foldedName(canvas.tree.bytes, item.writtenText.indices))
}

private let nothings: Set<[UInt8]> = Set(
  ["nothing", "none", "rien", "aucun", "nichts", "keine", "nada", "niente", "niets", "geen"]
    .map { Array($0.utf8) })
