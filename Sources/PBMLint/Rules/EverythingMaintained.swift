import PBMModel
public import PBMSyntax

extension Code {
  /// A second table that changes nothing.
  public static let everythingMaintained = Code("everything-maintained", .note)
}

let everythingMaintained = Rule(
  .everythingMaintained,
  summary: "Everything that was decided is to stay as it is.",
  why: """
    Then there is no target, and the page was only described. What weighs most, what gives least, \
    and what was wanted when the page was begun may be worth another look.
    """,
  source: "coaches of the method: five actions, on all nine boxes",
  bad: decidedCanvas.replacing("-> reduce [1]", with: "-> maintain"),
  good: decidedCanvas
) { checkup in
  let canvas = checkup.canvas
  let decisions = canvas.decisions
  guard canvas.stage == .current, decisions.count >= 5,
    decisions.allSatisfy({ $0.action == .maintain })
  else { return }
  checkup.report(
    .everythingMaintained, checkup.tree.visible(decisions[0].line),
    "all \(decisions.count) decisions are to maintain: nothing would change",
    help: "what weighs most, or gives least? that is where to begin")
}
