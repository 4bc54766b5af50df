import PBMModel
public import PBMSyntax

extension Code {
  /// A hypothesis that nothing says how to test.
  public static let hypothesisWithoutTest = Code("hypothesis-without-test", .note)
}

let hypothesisWithoutTest = Rule(
  .hypothesisWithoutTest,
  summary: "A hypothesis is open, and nothing below it says how it will be tested.",
  why: """
    What has to be true becomes known by doing something: asking three people, trying it for a \
    week. A hypothesis without a test stays what it is, a hope.
    """,
  source:
    "Clark and Osterwalder: hypotheses have to be tested and verified, for example through one's network",
  bad: wholeCanvas.replacing(
    "- Telephone\n", with: "- Telephone\n  ? Nurses rather phone than write\n"),
  good: wholeCanvas.replacing(
    "- Telephone\n",
    with: "- Telephone\n  ? Nurses rather phone than write\n    Count calls and mails for a week.\n"
  )
) { checkup in
  let canvas = checkup.canvas
  var tested = [Bool](repeating: false, count: canvas.hypotheses.count)
  for note in canvas.notes {
    if case .hypothesis(let index) = note.owner { tested[index] = true }
  }
  // Those that seem to be answered are told of already.
  let answered = Set(
    canvas.diagnostics.filter { $0.code == .statusWithoutColon }
      .map { canvas.tree.line(at: Int($0.range.start)) })
  for (index, hypothesis) in canvas.hypotheses.enumerated() {
    guard hypothesis.status == .open, !answered.contains(hypothesis.line), !hypothesis.text.isEmpty,
      !tested[index],
      hypothesis.owner != .nothing
    else { continue }
    checkup.report(
      .hypothesisWithoutTest, checkup.tree.visible(hypothesis.line),
      "nothing says how this will be tested",
      help: "on the next line: what you will do, by when, and what would tell you that it is true")
  }
}
