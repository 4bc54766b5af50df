import PBMModel
public import PBMSyntax

extension Code {
  /// A box that nobody takes in at a glance.
  public static let tooManyItems = Code("too-many-items", .note)
}

let tooManyItems = Rule(
  .tooManyItems,
  summary: "A box holds more elements than anybody takes in at a glance.",
  why: """
    A page is looked at, not read. Where everything stands nothing stands out, and the few things \
    that carry the model are not found when they have to be decided about.
    """,
  source: "guides to the canvas: a few notes a box, no list of everything",
  options: [
    RuleOption("most", "how many elements a box may hold", 1...1000, \.mostItems)
  ],
  bad: wholeCanvas.replacing(
    "- Nurses\n",
    with: (1...11).map { "- Ward \($0)\n" }.joined()),
  good: wholeCanvas.replacing("- Nurses\n", with: "- Eleven wards\n- The school of nursing\n")
) { checkup in
  let canvas = checkup.canvas
  let most = Int(checkup.options.mostItems)
  for (box, line) in BoxContents(canvas).headings
  where canvas.itemCount(box) > most {
    let name = Vocabulary.shared.name(of: box, in: canvas.language)
    checkup.report(
      .tooManyItems, checkup.tree.visible(line),
      "\"\(name)\" has \(canvas.itemCount(box)) elements: more than anybody takes in at a glance",
      help: "which \(most) matter most? put together what belongs together")
  }
}
