import PBMDiff
import PBMModel
import PBMPlan
public import PBMSyntax

extension Code {
  /// A box that changes without anything that says why.
  public static let changeWithoutImpact = Code("change-without-impact", .note)
}

let changeWithoutImpact = Rule(
  .changeWithoutImpact,
  summary: "A box changes; no decision was taken in it, and no impact on it is told.",
  why: """
    A box changes because that was decided, or because something else does. Where neither is \
    written, nobody knows later what the one had to do with the other.
    """,
  source: "Clark and Osterwalder: the planned changes and their impact on each component",
  bad: target(("- Stress in the evening\n", "- Stress in the evening [2]\n")),
  good: target(
    ("- Stress in the evening\n", "- Stress in the evening [2]\n"),
    ("- Telephone\n", "- Telephone\n  => Costs: quieter evenings\n")),
  base: wholeCanvas.replacing("evening\n", with: "evening [4]\n")
) { checkup in
  guard let step = checkup.step, !step.keepsNothing else { return }
  var told: Set<Box> = []
  for canvas in [step.target, step.base] {
    for impact in canvas.impacts { if let box = canvas.box(of: impact) { told.insert(box) } }
  }
  for decision in step.base.decisions {
    if decision.action != .maintain, let box = step.base.items[decision.item].box {
      told.insert(box)
    }
  }
  // That something is otherwise than was decided is told already.
  for judgement in step.review.judgements where judgement.status.isDifference {
    if let box = step.base.items[judgement.wish.item].box { told.insert(box) }
  }
  // Once for all boxes: who has told no impact at all knows that after the first.
  var silent: [(name: String, change: Change)] = []
  for change in step.changes where change.action != .maintain {
    guard change.splitFrom == nil, change.mergedInto == nil, let box = step.box(of: change),
      told.insert(box).inserted
    else { continue }
    silent.append((Vocabulary.shared.name(of: box, in: step.target.language), change))
  }
  guard let first = silent.first else { return }
  checkup.report(
    .changeWithoutImpact, step.place(of: first.change),
    silent.count == 1
      ? "\"\(first.name)\" changes, and nothing says what that comes from"
      : "\(silent.count) boxes change, and nothing says what that comes from: "
        + silent.map(\.name).joined(separator: ", "),
    help: "below what causes it: \"=> \(first.name): \" and what it brings",
    related: first.change.old.map { [step.related($0, "what it was")] } ?? [])
}
