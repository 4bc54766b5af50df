import PBMModel
import PBMSyntax

// What stands below items and boxes, and what it says.

/// A hash for each item of the lines below it, whatever order they stand in.
///
/// Of two items that say the same, this tells which is which; nothing else depends on it.
func hashesOfBelongings(_ canvas: Canvas) -> [UInt64] {
  var hashes = [UInt64](repeating: 0, count: canvas.items.count)
  func add(
    _ kind: OtherDifference.Kind, _ owner: Owner, _ meaning: [UInt8], _ detail: UInt64 = 0
  ) {
    guard let item = canvas.item(owner) else { return }
    let seed = mixed(UInt64(kind.rawValue) << 8 | detail)
    hashes[item] &+= stableHash(meaning, meaning.indices, seed: seed)
  }
  for note in canvas.notes { add(.note, note.owner, canvas.words(note.text)) }
  for decision in canvas.decisions {
    add(.decision, .item(decision.item), canvas.meaning(decision))
  }
  for impact in canvas.impacts {
    add(.impact, impact.owner, canvas.words(impact.text), impact.detail)
  }
  for hypothesis in canvas.hypotheses {
    add(.hypothesis, hypothesis.owner, canvas.words(hypothesis.text), hypothesis.detail)
  }
  return hashes
}

extension Canvas {
  /// The model, the box or the item that something belongs to in the end.
  func root(_ owner: Owner) -> Owner {
    switch owner {
    case .model, .box, .item, .nothing: owner
    case .decision(let index): .item(decisions[index].item)
    case .impact(let index): root(impacts[index].owner)
    case .hypothesis(let index): root(hypotheses[index].owner)
    }
  }

  /// The item that something belongs to in the end, if it is one.
  func item(_ owner: Owner) -> Int? {
    if case .item(let item) = root(owner) { item } else { nil }
  }

  /// What is written there, apart from gaps and encoding.
  func words(_ range: ByteRange) -> [UInt8] { composedText(Array(tree.bytes[range.indices])) }

  /// What was decided: action, what is wanted, and why.
  func meaning(_ decision: Decision) -> [UInt8] {
    guard let action = decision.action else { return words(tree.content(decision.line)) }
    var meaning = [action.rawValue, decision.weight]
    meaning += decision.amount.map { self.meaning($0) } ?? []
    return meaning + [0] + words(decision.reason)
  }
}

extension Impact {
  /// The box that it names, as a number.
  var detail: UInt64 { UInt64(box?.rawValue ?? Elements.noBox) }
}

extension Hypothesis {
  /// What the test said, as a number.
  var detail: UInt64 { UInt64(status.rawValue) }
}
