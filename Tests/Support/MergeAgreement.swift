public import PBMDiff
import PBMModel
import PBMSyntax

extension ExpectedMerge {
  /// How a merge that was made is another one than this; nil where it is this one.
  ///
  /// What stands in a conflict is told by deciding for each side, as a user would. Where somebody
  /// moved what another one moved or deleted, no place is that of the base: it is only asked that the
  /// item is there.
  public func difference(from made: Merge) -> String? {
    let wanted = conflicts.map(\.shown).sorted()
    let found = made.conflicts.map(\.shown).sorted()
    guard wanted == found else { return "conflicts are \(found), not \(wanted)" }
    let tree = parse(made.bytes)
    // Without conflicts there is nothing to decide.
    // Without conflicts there is nothing to decide.
    let choices = [(ConflictChoice.ours, ours), (.theirs, theirs), (.base, before)]
    for (choice, side) in choices.prefix(conflicts.isEmpty ? 1 : 3) {
      let canvas = readCanvas(resolved(tree, choice))
      if canvas.hasErrors { return "there are errors with \(choice)" }
      let hasBoxes = choice != .base
      let wanted = side.facts(hasBoxes: hasBoxes)
      let found = PlainModel(canvas).facts(hasBoxes: hasBoxes)
      if wanted != found {
        let missing = wanted.filter { !found.contains($0) }
        let strange = found.filter { !wanted.contains($0) }
        return "with \(choice) there is \(strange), not \(missing)"
      }
    }
    return nil
  }
}

extension ExpectedMerge.Conflict {
  /// The conflict in words that a conflict of the product has as well.
  var shown: String { "\(text) \(kind)" }
}

extension Merge.Conflict {
  /// The conflict in words that an expected one has as well.
  var shown: String {
    let name =
      switch kind {
      case .bothChanged: "changed"
      case .bothAdded: "added"
      case .deletedAndChanged: "deleted"
      case .movedApart: "moved"
      case .wrongTogether: "wrong"
      }
    return "\(text) \(name)"
  }
}
