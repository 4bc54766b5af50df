import PBMModel
import PBMSyntax

/// Two items of different boxes that say the same.
struct SameText {
  let first: Int
  let second: Int
  let areBothSides: Bool
}

func sameTexts(_ canvas: Canvas) -> [SameText] {
  let indices = canvas.items.indices
  guard indices.count > 1 else { return [] }
  // Nearly always no two hashes are the same, and no text is looked at.
  let hashes = canvas.identityHashes(indices, letters: .max)
  let sorted = hashes.sorted()
  guard zip(sorted, sorted.dropFirst()).contains(where: ==) else { return [] }
  var firsts: [TextIdentity: Int] = [:]
  var found: [SameText] = []
  for index in indices {
    let item = canvas.items[index]
    // A letter or two are a name for something: of such nobody can tell what they say.
    guard let box = item.box, item.writtenText.count > 2, !isWordless(canvas, item),
      !isNothing(canvas, item)
    else {
      continue
    }
    guard let first = firsts[canvas.identity(item)] else {
      firsts[canvas.identity(item)] = index
      continue
    }
    guard let other = canvas.items[first].box, other != box else { continue }
    let sides: Set<Box> = [.costs, .benefits]
    found.append(
      SameText(
        first: first, second: index, areBothSides: sides.contains(box) && sides.contains(other)))
  }
  return found
}

/// Whether an item says that there is nothing: that is an answer, and none to another question.
private func isNothing(_ canvas: Canvas, _ item: Item) -> Bool {
  item.writtenText.count <= 8
    && nothings.contains(foldedName(canvas.tree.bytes, item.writtenText.indices))
}

private let nothings: Set<[UInt8]> = Set(
  ["nothing", "none", "rien", "aucun", "nichts", "keine", "nada", "niente", "niets", "geen"]
    .map { Array($0.utf8) })
