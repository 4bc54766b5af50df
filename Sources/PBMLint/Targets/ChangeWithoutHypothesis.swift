import PBMDiff
import PBMModel
public import PBMSyntax

extension Code {
  /// More of something, or something new, that rests on nothing told.
  public static let changeWithoutHypothesis = Code("change-without-hypothesis", .note)
}

let changeWithoutHypothesis = Rule(
  .changeWithoutHypothesis,
  summary: "Something is added or strengthened, and nothing says on what that rests.",
  why: """
    A target is partly a guess. Written down as a guess it can be tested before anything is given \
    up for it.
    """,
  source: "Clark and Osterwalder: a target rests on hypotheses that have to be tested",
  bad: target(("- Telephone\n", "- Telephone\n- A call-back slot\n"), ("evening", "evening :|")),
  good: target(
    (
      "- Telephone\n",
      """
      - Telephone
      - A call-back slot
        => Channels: fewer calls that interrupt
        ? Callers accept to be called back
          Offer it to three wards in January.

      """
    )),
  base: wholeCanvas.replacing("- Telephone\n", with: "- Telephone\n- A call-back slot\n  -> add\n")
) { checkup in
  guard let step = checkup.step, !step.keepsNothing else { return }
  let told = ToldHypotheses(step)
  let resting = step.changes.filter { change in
    guard change.action == .add || change.action == .strengthen, change.splitFrom == nil,
      let item = change.new
    else { return false }
    return !told.covers(change) && !step.target.isHonestlyUnknown(step.target.items[item])
  }.sorted { ($0.new ?? 0) < ($1.new ?? 0) }
  guard let first = resting.first else { return }
  // One question for all of them: nobody is sure of nothing, and nobody wants to read it ten times.
  checkup.report(
    .changeWithoutHypothesis, step.place(of: first),
    resting.count == 1
      ? "this is \(first.action.participle), and nothing says on what that rests"
      : "this and \(resting.count - 1) more are added or strengthened, "
        + "and nothing says on what that rests",
    help: "below one \"? \" and what has to be true; below that how you will find out",
    related: resting.dropFirst().prefix(12).map {
      RelatedPlace(step.place(of: $0), $0.action.participle)
    })
}

/// Which elements have a hypothesis, in the target or where they came from.
private struct ToldHypotheses {
  private let target: Owners
  private let base: Owners
  private let step: Step

  init(_ step: Step) {
    self.step = step
    target = Owners(step.target)
    base = Owners(step.base)
  }

  func covers(_ change: Change) -> Bool {
    // What rests on the model as a whole may be what this rests on.
    if target.hasOfModel { return true }
    if let item = change.new, target.covers(item, step.target) { return true }
    return change.old.map { base.items.contains($0) } ?? false
  }

  /// What the hypotheses of a model belong to. An empty one counts here: that it has to be written
  /// is told already.
  private struct Owners {
    private(set) var items: Set<Int> = []
    private(set) var hasOfModel = false
    private var boxes: Set<Box> = []

    init(_ canvas: Canvas) {
      for hypothesis in canvas.hypotheses {
        switch hypothesis.owner {
        case .item(let item): items.insert(item)
        case .box(let box): boxes.insert(box)
        case .model: hasOfModel = true
        default: continue
        }
      }
    }

    func covers(_ item: Int, _ canvas: Canvas) -> Bool {
      items.contains(item) || canvas.items[item].box.map { boxes.contains($0) } ?? true
    }
  }
}
