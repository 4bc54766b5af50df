import PBMDiff
public import PBMModel
import PBMPlan
import PBMSyntax

/// What came of the line `base` in a target: whoever has the files at hand finds that out.
public enum Base: Sendable {
  /// Nobody looked: there is no base, or no place to look for it from.
  case notRead
  /// There is no such file, or it cannot be read; why, in a clause.
  case missing(String)
  /// It stands outside the repository of the target, and was not read.
  case outsideRepository
  /// It is the target's own file.
  case itself
  /// It starts from a target that starts from another, and so on, until this one again; the names
  /// of the files on the way.
  case circle([String])
  /// It could be read.
  case model(Canvas)
}

/// A target beside the model that it starts from.
struct Step {
  let base: Canvas
  let target: Canvas
  let review: Review
  /// What became of each element; not of what was only planned and has not come.
  let changes: [Change]

  init(_ base: Canvas, _ target: Canvas) {
    self.base = base
    self.target = target
    review = Review(base, target)
    let planned = Set(
      base.decisions.filter { $0.action == .add }.map(\.item))
    changes = review.comparison.changes.compactMap { change in
      guard let item = change.old, planned.contains(item) else { return change }
      guard change.new != nil else { return nil }
      // What was planned and has come is new.
      var addition = change
      addition.action = .add
      return addition
    }
  }

  /// Whether nothing was changed.
  var isSame: Bool { changes.allSatisfy { !$0.isNoticeable } }

  /// Whether nothing of the base is as it was: then no single change is told any more.
  var keepsNothing: Bool {
    let before = changes.filter { $0.old != nil && $0.action != .add }
    return !before.isEmpty && before.allSatisfy { $0.new == nil && $0.mergedInto == nil }
  }

  /// The box that a change is told of: the new one, except for what is gone.
  func box(of change: Change) -> Box? {
    if let item = change.new { return target.items[item].box }
    return change.old.flatMap { base.items[$0].box }
  }

  /// Where a change is seen in the target: its item, else the line that names the base.
  func place(of change: Change) -> ByteRange {
    change.new.map { target.writtenText(target.items[$0]) } ?? placeOfBase
  }

  /// The line that names the base.
  var placeOfBase: ByteRange { target.placeOfBase }

  /// An item of the base as a second place.
  func related(_ item: Int, _ message: String) -> RelatedPlace {
    RelatedPlace(base.writtenText(base.items[item]), message, isInBase: true)
  }
}

extension Canvas {
  /// The line that names the base, else the first one.
  var placeOfBase: ByteRange {
    if let entry = entry(.base) { return tree.visible(entry.line) }
    return tree.lineCount > 0 ? tree.visible(0) : ByteRange(0, 0)
  }
}
