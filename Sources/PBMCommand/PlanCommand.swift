import PBMDiff
import PBMExchange
import PBMModel
import PBMPlan
import PBMProject
import PBMSyntax

extension Command {
  static let plan = Command(
    name: "plan", operands: "CURRENT [TARGET...]", operandCount: 1...Int.max,
    summary: "show what was decided, and whether targets did it",
    details: """
      Without a TARGET: what is still to be decided, what is disliked and what costs most first, then
      the second table: for each box what to maintain, strengthen, add, reduce and delete, why, and
      what it brings.

      With a TARGET: where it differs from what was decided. Each decision was kept, missed (not
      done, or not as far), exceeded (done further) or contradicted; unseen is what no target can
      show, since nothing is told of how much there is. Changes that nobody decided are told, too.
      Ends with 1 where a target differs. Several targets stand side by side.

      CURRENT and TARGET are files, "-" for standard input, or REV:path for what git holds.
      """,
    options: {
      [
        Option(
          name: "format", value: "FORMAT", choices: DiffFormat.allCases.map(\.rawValue),
          summary: "text (as usual), table, json, or markdown for a pull request"),
        Option(name: "all", summary: "with a TARGET: show what was kept, too"),
      ]
    },
    run: runPlan)
}

/// How a plan is shown.
struct PlanSettings {
  var format: DiffFormat
  var showsAll: Bool
  var style: Style
  /// Columns of the terminal; nil where nobody looks, and nothing is broken into lines.
  var width: Int?

  init(_ invocation: Invocation) throws(UsageProblem) {
    let console = invocation.console
    format = invocation.value("format").flatMap { DiffFormat(rawValue: $0) } ?? .text
    showsAll = invocation.has("all")
    style = invocation.style
    width = console.isOutputTerminal ? console.width : nil
    if showsAll {
      if invocation.operands.count == 1 {
        throw invocation.misuse("--all shows what a TARGET kept: name one")
      }
      if format == .json { throw invocation.misuse("--format json has all of it already") }
    }
  }
}

private func runPlan(_ invocation: Invocation) throws(UsageProblem) -> ExitStatus {
  let console = invocation.console
  let settings = try PlanSettings(invocation)
  var models: [NamedCanvas] = []
  for operand in invocation.operands {
    guard let model = NamedCanvas(operand, console) else { return .failed }
    models.append(model)
  }
  let current = models[0]
  let plan = Plan(current.canvas)
  let targets = models.dropFirst().map { target in
    ReviewedTarget(name: target.name, review: plan.review(target.canvas))
  }
  console.write(report(plan, current.name, targets, settings))
  for target in targets {
    for limit in target.review.comparison.limits { console.notice("pbm: \(limit)") }
    warnOfNamesakes(target.review.comparison, current.name, target.name, console)
  }
  warnOfEqualTitles(models.dropFirst(), console)
  if current.canvas.stage == .target {
    console.notice(
      "pbm: \(current.name) is a target: decisions stand in the model that it starts from")
  }
  // What cannot be read cannot be said to be as decided.
  let isWrong = !targets.isEmpty && models.contains { $0.canvas.hasErrors }
  return targets.allSatisfy(\.review.isAsDecided) && !isWrong ? .done : .findings
}

private func report(
  _ plan: Plan, _ name: String, _ targets: [ReviewedTarget], _ settings: PlanSettings
) -> [UInt8] {
  switch settings.format {
  case .json:
    var json = JSONWriter()
    json.plan(plan, name: name, targets: targets)
    return json.bytes
  case .markdown:
    let page =
      targets.isEmpty
      ? markdownPlan(plan, name: name)
      : markdownReviews(plan, name: name, targets, showsAll: settings.showsAll)
    return Array(page.utf8)
  case .text, .table:
    if targets.isEmpty {
      var report = PlanReport(plan, settings)
      return Array(report.text().utf8)
    }
    if targets.count == 1, settings.format == .text {
      var report = ReviewReport(targets[0].review, settings)
      return Array(report.text().utf8)
    }
    return Array(ReviewTable(plan, targets, settings).text().utf8)
  }
}
