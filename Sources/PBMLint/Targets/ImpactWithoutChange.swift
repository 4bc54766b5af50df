import PBMDiff
import PBMModel
public import PBMSyntax

extension Code {
  /// An impact on a box in which nothing changes.
  public static let impactWithoutChange = Code("impact-without-change", .note)
}

let impactWithoutChange = Rule(
  .impactWithoutChange,
  summary: "An impact is told for a box, and nothing changes there.",
  why: """
    What a change brings should be seen where it arrives: an evening that is free is one cost less. \
    As long as the box is as before, the impact is only a hope.
    """,
  source: "Clark and Osterwalder: the planned changes and their impact on each component",
  bad: target(
    ("evening", "evening :|"), ("- Telephone\n", "- Telephone\n  => Benefits: an hour a day\n")),
  good: target(
    ("evening", "evening :|"), ("- Telephone\n", "- Telephone\n  => Costs: quieter evenings\n")),
  base: wholeCanvas
) { checkup in
  guard let step = checkup.step, !step.isSame else { return }
  let changed = step.changedBoxes
  var told: Set<Box> = []
  for (canvas, isInBase) in [(step.target, false), (step.base, true)] {
    for impact in canvas.impacts {
      guard let box = impact.box, !impact.text.isEmpty, !changed.contains(box),
        told.insert(box).inserted
      else { continue }
      let name = Vocabulary.shared.name(of: box, in: step.target.language)
      let place = canvas.tree.visible(impact.line)
      checkup.report(
        .impactWithoutChange, isInBase ? step.placeOfBase : place,
        "an impact on \"\(name)\" is told, and nothing changes there",
        help: "write the change in that box, or leave the impact out",
        related: isInBase ? [RelatedPlace(place, "the impact", isInBase: true)] : [])
    }
  }
}

extension Step {
  /// The boxes in which anything is otherwise, also where something came from.
  var changedBoxes: Set<Box> {
    var boxes: Set<Box> = []
    for change in changes where change.isNoticeable {
      if let item = change.old, let box = base.items[item].box { boxes.insert(box) }
      if let item = change.new, let box = target.items[item].box { boxes.insert(box) }
    }
    return boxes
  }
}
