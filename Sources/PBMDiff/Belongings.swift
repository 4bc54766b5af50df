import PBMModel
import PBMSyntax

/// A hash for each item of the lines below it, whatever order they stand in.
///
/// Of two items that say the same, this tells which is which; nothing else depends on it.
func hashesOfBelongings(_ canvas: Canvas) -> [UInt64] {
  var hashes = [UInt64](repeating: 0, count: canvas.items.count)
  func add(_ line: Int, _ owner: Owner, _ kind: OtherDifference.Kind) {
    guard let item = item(owner) else { return }
    let text = composedText(Array(canvas.tree.bytes[canvas.tree.content(line).indices]))
    hashes[item] &+= stableHash(text, text.indices, seed: UInt64(kind.rawValue) + 1)
  }
  func item(_ owner: Owner) -> Int? {
    switch owner {
    case .model, .box, .nothing: nil
    case .item(let item): item
    case .decision(let index): canvas.decisions[index].item
    case .impact(let index): item(canvas.impacts[index].owner)
    case .hypothesis(let index): item(canvas.hypotheses[index].owner)
    }
  }
  for note in canvas.notes { add(note.line, note.owner, .note) }
  for decision in canvas.decisions { add(decision.line, .item(decision.item), .decision) }
  for impact in canvas.impacts { add(impact.line, impact.owner, .impact) }
  for hypothesis in canvas.hypotheses { add(hypothesis.line, hypothesis.owner, .hypothesis) }
  return hashes
}
