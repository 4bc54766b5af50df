import PBMModel
public import PBMSyntax

extension Code {
  /// Elements that a second table leaves out.
  public static let undecidedElements = Code("undecided-elements", .note)
}

let undecidedElements = Rule(
  .undecidedElements,
  summary: "Most elements were decided about, and some were not.",
  why: """
    The second table judges every element: what nobody looked at stays by accident. To maintain \
    something is a decision as well, and often the one that carries the others.
    """,
  source: "Clark and Osterwalder: for each element one of the five actions",
  bad: decidedCanvas.replacing("- Trust [2]\n  -> maintain", with: "- Trust [2]"),
  good: decidedCanvas
) { checkup in
  let canvas = checkup.canvas
  guard canvas.stage == .current, !canvas.decisions.isEmpty else { return }
  // By number: of a million elements most would be copied for nothing.
  let judged = canvas.items.indices.filter { number in
    canvas.items[number].box != nil && !canvas.isHonestlyUnknown(canvas.items[number])
  }
  let open = judged.filter { canvas.items[$0].decision == nil }
  guard let first = open.first, judged.count >= 6, open.count * 4 <= judged.count else { return }
  let rest = open.count - 1
  checkup.report(
    .undecidedElements, canvas.items[first].writtenText,
    "nothing is decided about this"
      + (rest == 0 ? "" : rest == 1 ? " and one more element" : " and \(rest) more elements"),
    help: "write below it one of the five actions; pbm plan lists what is still undecided",
    related: open.dropFirst().prefix(20).map { number in
      RelatedPlace(canvas.items[number].writtenText, "nor about this")
    })
}
