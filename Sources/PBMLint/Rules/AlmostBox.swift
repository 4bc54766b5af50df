import PBMModel
public import PBMSyntax

extension Code {
  /// A word before an impact's colon that is nearly a box's name.
  public static let almostBox = Code("almost-box", .warning)
}

let almostBox = Rule(
  .almostBox,
  summary: "An impact begins with what is nearly the name of a box.",
  why: """
    An impact says what a change would do to another box. With the name misspelled it is about no \
    box at all, and that box does not hear of it.
    """,
  bad: wholeCanvas.replacing(
    "- Answer e-mails\n", with: "- Answer e-mails\n  => Cots: my evenings would be free\n"),
  good: wholeCanvas.replacing(
    "- Answer e-mails\n", with: "- Answer e-mails\n  => Costs: my evenings would be free\n")
) { checkup in
  let canvas = checkup.canvas
  let bytes = canvas.tree.bytes
  let language = canvas.language
  for impact in canvas.impacts where impact.box == nil {
    guard let colon = firstColon(bytes, impact.text), colon.end < impact.text.end else { continue }
    let end = trimBlanks(bytes, Int(impact.text.start), Int(colon.start))
    let name = ByteRange(Int(impact.text.start), end)
    guard let near = Vocabulary.shared.nearestBox(in: bytes, name.indices, for: language)
    else { continue }
    checkup.report(
      .almostBox, name, "\"\(checkup.tree.string(name))\" is no box, so this impact names none",
      help: "did you mean \"\(near.name)\"?",
      fixes: [
        Fix("write \"\(near.name)\"", isSafe: false, edits: [Edit(name, Array(near.name.utf8))])
      ])
  }
}
