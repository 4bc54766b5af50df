import PBMDiff
import PBMModel
import PBMPlan
public import PBMSyntax

extension Code {
  /// An activity that becomes less without any cost that does.
  public static let reductionWithoutRelief = Code("reduction-without-relief", .note)
}

let reductionWithoutRelief = Rule(
  .reductionWithoutRelief,
  summary: "An activity becomes less or goes, and no cost becomes less with it.",
  why: """
    Who does less of something wants something back: time, money, quiet. What that is should stand \
    among the costs, or the reduction is only a loss.
    """,
  source: "Clark and Osterwalder: what does it cost you in time, travel, energy, stress",
  bad: target(("- Answer e-mails\n", "- Answer e-mails [2]\n"), ("evening", "evening :|")),
  good: target(
    ("- Answer e-mails\n", "- Answer e-mails [2]\n"),
    ("evening\n", "evening [2]\n")),
  base: wholeCanvas.replacing(
    "- Answer e-mails\n", with: "- Answer e-mails [4]\n  -> reduce [2]\n"),
  goodBase: wholeCanvas.replacing(
    "- Answer e-mails\n", with: "- Answer e-mails [4]\n  -> reduce [2]\n"
  )
  .replacing("evening\n", with: "evening [4]\n  -> reduce [2]\n")
) { checkup in
  guard let step = checkup.step else { return }
  func isLess(_ change: Change) -> Bool {
    (change.action == .reduce || change.action == .delete) && change.mergedInto == nil
  }
  let isRelieved =
    step.changes.contains { isLess($0) && step.box(of: $0) == .costs }
    || [step.target, step.base].contains { canvas in
      canvas.impacts.contains { canvas.box(of: $0) == .costs }
    }
  guard !isRelieved,
    let change = step.changes.first(where: { isLess($0) && step.box(of: $0) == .keyActivities }),
    let old = change.old
  else { return }
  checkup.report(
    .reductionWithoutRelief, step.place(of: change),
    change.new == nil
      ? "\"\(shortened(step.base.text(step.base.items[old])))\" is deleted, and no cost becomes less"
      : "you do less of this, and no cost becomes less",
    help: "what does it give back: time, money, energy? Write it among the costs, or as an impact",
    related: [step.related(old, "what it was")])
}
