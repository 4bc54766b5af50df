import PBMDiff
import PBMModel
import TestSupport
import Testing

/// What two people did to one small model, each one thing, in every combination.
///
/// The expectation comes from who is who and from nothing of the product's code. Where it is a
/// matter of taste, it is what a user would expect:
///
/// - Two notes that came to one item both stand; two decisions contradict each other.
/// - A decision is one thing with its reason and its weight.
/// - What both added in the same words is one thing, and a conflict where the signs differ. The same
///   note, written by both in place of two, stands once.
/// - Whoever deletes an item has not agreed to anything that the other one did to it, be it only a
///   note or a name.
@Suite struct `Any two single edits` {
  @Test(arguments: [true, false])
  func `come to what they say, or contradict each other`(hasIDs: Bool) async {
    let pairs = EditPairs(SingleEdits(hasIDs: hasIDs))
    #expect(pairs.count > 100)
    let faults = await withTaskGroup { group in
      for left in 0..<pairs.count {
        group.addTask { (0..<pairs.count).compactMap { pairs.fault(left, $0) } }
      }
      var faults: [String] = []
      for await some in group { faults += some }
      return faults.sorted()
    }
    let count = faults.count
    #expect(count == 0, "of \(pairs.count) squared")
    for fault in faults.prefix(3) { Issue.record("\(fault)") }
  }
}

/// A model, and what each edit makes of it on either side.
private struct EditPairs: Sendable {
  private let edits: [SingleEdits.Edit]
  private let alone: Sides
  /// The same where each side did other things as well, to other items.
  private let amidst: Sides

  init(_ edits: SingleEdits) {
    self.edits = edits.all
    alone = Sides(edits.base, edits.all)
    amidst = Sides(
      edits.baseWithOthers, edits.all, and: SingleEdits.othersOfOurs,
      SingleEdits.othersOfTheirs)
  }

  var count: Int { edits.count }

  /// What is wrong with the merge of two edits.
  func fault(_ left: Int, _ right: Int) -> String? {
    let expected = alone.expected(left, right)
    var found = alone.fault(left, right, expected)
    // A conflict is of one thing, and all else goes on as ever.
    if found == nil, !expected.conflicts.isEmpty {
      found = amidst.fault(left, right, amidst.expected(left, right))
    }
    return found.map { "\(edits[left].name), and \(edits[right].name): \($0)" }
  }
}

/// The versions that each side may have.
private struct Sides: Sendable {
  private let base: PlainModel
  private let ours: [PlainModel]
  private let theirs: [PlainModel]
  private let baseCanvas: Canvas
  private let ourCanvases: [Canvas]
  private let theirCanvases: [Canvas]

  init(
    _ base: PlainModel, _ edits: [SingleEdits.Edit],
    and others: (@Sendable (inout PlainModel) -> Void)...
  ) {
    self.base = base
    let sides = [0, 1].map { side in
      edits.map { edit in
        var model = base
        edit.apply(&model)
        if side < others.count { others[side](&model) }
        return model
      }
    }
    (ours, theirs) = (sides[0], sides[1])
    baseCanvas = readCanvas(base.bytes)
    ourCanvases = ours.map { readCanvas($0.bytes) }
    theirCanvases = theirs.map { readCanvas($0.bytes) }
  }

  func expected(_ left: Int, _ right: Int) -> ExpectedMerge {
    ExpectedMerge(base, ours[left], theirs[right])
  }

  func fault(_ left: Int, _ right: Int, _ expected: ExpectedMerge) -> String? {
    let made = merge(baseCanvas, ourCanvases[left], theirCanvases[right])
    return expected.difference(from: made).map {
      "\($0)\n" + String(decoding: made.bytes, as: UTF8.self)
    }
  }
}
