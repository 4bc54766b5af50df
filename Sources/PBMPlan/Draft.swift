import PBMDiff
public import PBMModel
import PBMSyntax

/// A first target, made from the decisions of a model.
///
/// What was to be deleted is left out with all that stands under it; the rest stays as it stands,
/// with the marks that were decided. Decisions have no place in a target and go. What was added or
/// strengthened gets an empty hypothesis to be filled in.
public struct Draft: Sendable {
  /// The target.
  public let bytes: [UInt8]
  /// The decisions that it could not carry out so that anybody would see it.
  public let unseen: [Wish]
  /// The items that were left out.
  public let leftOut: [Int]
  /// How many lines wait to be filled in.
  public let openQuestions: Int
  /// Names that the target gives to items that nobody could tell apart otherwise; they do their
  /// work only if the current model gives them, too.
  public let ids: [GivenID]

  /// A name for an item of the current model.
  public struct GivenID: Equatable, Sendable {
    /// Index of the item in the current model.
    public let item: Int
    /// The name, without its `&`.
    public let name: String
  }
}

/// Why no target is made of a model.
public enum DraftRefusal: Error, Equatable, Sendable {
  /// The name of the current model's file cannot stand on a line of a canvas.
  case unwritableBase
  /// The result would not say what was decided; the line, from 0, of the current model's item that
  /// it would lose. This is a defect, and nothing is given.
  case proofFailed(line: Int)
}

/// Makes a first target from the decisions of a model.
///
/// Before the result is given it is read again, and every item has to be what was decided.
///
/// - Parameters:
///   - base: the path of the current model as the target names it.
/// - Throws: `DraftRefusal` where the base cannot be written, or the proof fails.
public func draft(_ canvas: Canvas, base: String) throws(DraftRefusal) -> Draft {
  let wishes = canvas.wishes
  var writer = DraftWriter(canvas, wishes)
  let bytes = writer.write(base: base)
  let target = readCanvas(bytes)
  guard target.stage == .target, target.baseName == base else { throw .unwritableBase }
  let proof = DraftProof(canvas, wishes, target)
  if let item = proof.lost { throw .proofFailed(line: canvas.items[item].line) }
  let ids = namesNeeded(canvas, target, proof.partners)
  return Draft(
    bytes: ids.isEmpty ? bytes : adding(proof.partners.named(ids), to: target),
    unseen: wishes.filter { $0.obstacle != nil },
    leftOut: wishes.filter(\.leavesOut).map(\.item),
    openQuestions: writer.openQuestions, ids: ids)
}

/// A model with lasting names behind some of its items.
public func adding(_ names: [Draft.GivenID], to canvas: Canvas) -> [UInt8] {
  var result: [UInt8] = []
  var end = 0
  for given in names.sorted(by: { $0.item < $1.item }) {
    let place = Int(canvas.tree.content(canvas.items[given.item].line).end)
    result += canvas.tree.bytes[end..<place] + Array(" &\(given.name)".utf8)
    end = place
  }
  return result + canvas.tree.bytes[end...]
}

/// Which item of a target is which of the model that it was made from.
private struct DraftProof {
  /// For each item of the model its index in the target; nil where it was left out.
  private(set) var partners: [Int?]
  /// The first item that the target does not have as was decided.
  private(set) var lost: Int?

  init(_ canvas: Canvas, _ wishes: [Wish], _ target: Canvas) {
    let fates = canvas.fates(wishes)
    partners = [Int?](repeating: nil, count: canvas.items.count)
    var next = 0
    for (index, item) in canvas.items.enumerated() where fates[index] != .gone {
      // In a box that would hold nothing but notes an item says that nobody knows.
      while next < target.items.count, target.items[next].box != item.box,
        target.isHonestlyUnknown(target.items[next])
      { next += 1 }
      guard next < target.items.count,
        DraftProof.isSame(canvas, index, fates[index], target, next)
      else {
        lost = index
        return
      }
      partners[index] = next
      next += 1
    }
    let isMore = target.items[next...].contains { !target.isHonestlyUnknown($0) }
    if isMore { lost = canvas.items.indices.last }
  }

  private static func isSame(
    _ canvas: Canvas, _ index: Int, _ fate: Fate, _ target: Canvas, _ number: Int
  ) -> Bool {
    let item = canvas.items[index]
    let other = target.items[number]
    let amount = target.amount(other).map { target.meaning($0) }
    return fate == .marks(weight: other.weight, amount: amount)
      && canvas.textBytes(item) == target.textBytes(other) && item.box == other.box
      && item.mood == other.mood && canvas.tagNames(index) == target.tagNames(number)
      && canvas.idName(item) == target.idName(other) && other.decision == nil
  }
}

/// The names without which a comparison would take one item for another that says the same.
private func namesNeeded(
  _ canvas: Canvas, _ target: Canvas, _ partners: [Int?]
) -> [Draft.GivenID] {
  var given: [Draft.GivenID] = []
  var giver = NameGiver(canvas)
  var (old, new) = (canvas, target)
  // Each round names those that the last one has mixed up; after a few nobody can tell them apart.
  for _ in 0..<8 {
    let named = Set(given.map(\.item))
    let mixedUp = compare(old, new).changes.compactMap { change -> Int? in
      guard let index = change.old, let partner = partners[index], !named.contains(index),
        canvas.idWord(canvas.items[index]) == nil
      else { return nil }
      return change.new == partner ? nil : index
    }
    guard !mixedUp.isEmpty else { return given }
    given += mixedUp.sorted().map {
      Draft.GivenID(item: $0, name: giver.name(for: canvas.text(canvas.items[$0])))
    }
    // Those that have names now leave their partners to others, which may be mixed up then.
    old = readCanvas(adding(given, to: canvas))
    new = readCanvas(adding(partners.named(given), to: target))
  }
  return given
}

extension [Int?] {
  /// The names for the items' partners.
  fileprivate func named(_ given: [Draft.GivenID]) -> [Draft.GivenID] {
    given.compactMap { id in self[id.item].map { Draft.GivenID(item: $0, name: id.name) } }
  }
}
