import PBMModel
public import PBMSyntax

extension Code {
  /// A model that nobody has looked at for long.
  public static let staleModel = Code("stale-model", .note)
}

let staleModel = Rule(
  .staleModel,
  summary: "A model of what is was written more than a year ago.",
  why: """
    A page has no axis for time: work changes below it. What was true then may still be, but \
    somebody has to have looked.
    """,
  source: "bizmodelyou.com: the canvas lacks time, and is to be reviewed when things change",
  options: [
    RuleOption("months", "how many months old a model may be", 1...1200, \.mostMonths)
  ],
  bad: wholeCanvas.replacing("technician\n", with: "technician\n\ndate: 1999-12-01\n"),
  good: wholeCanvas
) { checkup in
  guard let today = checkup.options.today, checkup.canvas.stage == .current,
    let entry = checkup.canvas.entry(.date), let date = checkup.canvas.date,
    let months = monthsBetween(date.text, today), months > Int(checkup.options.mostMonths)
  else { return }
  checkup.report(
    .staleModel, entry.value, "this is what was \(months) months ago: is it still so?",
    help: "look at each box again, and write today's date")
}

/// Full months from a date to another one, each `2026`, `2026-11` or `2026-11-23`; what a date
/// leaves open counts in its favour.
private func monthsBetween(_ date: String, _ today: String) -> Int? {
  let first = date.split(separator: "-").compactMap { Int($0) }
  let last = today.split(separator: "-").compactMap { Int($0) }
  guard let year = first.first, last.count == 3 else { return nil }
  let month = first.count > 1 ? first[1] : 12
  let day = first.count > 2 ? first[2] : 31
  return (last[0] - year) * 12 + last[1] - month - (last[2] < day ? 1 : 0)
}
