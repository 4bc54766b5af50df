import PBMModel
public import PBMSyntax

extension Code {
  /// An item of more words than a note has room for.
  public static let longItem = Code("long-item", .note)
}

let longItem = Rule(
  .longItem,
  summary: "An item is longer than what fits on one sticky note.",
  why: """
    An element is a handle: short enough to be moved, compared and decided about. What has to be \
    told besides stands as a note below it, and is kept with it.
    """,
  source: "guides to the canvas: one idea a sticky note",
  options: [
    RuleOption("most", "how many characters an element may have", 10...10_000, \.longestItem)
  ],
  bad: wholeCanvas.replacing(
    "- Trust\n",
    with: "- Trust that was earned in the year when the servers failed every second week and "
      + "somebody came up to each ward in person to say what had happened\n"),
  good: wholeCanvas.replacing(
    "- Trust\n", with: "- Trust\n  Earned in the year when the servers failed every second week.\n")
) { checkup in
  let canvas = checkup.canvas
  let most = Int(checkup.options.longestItem)
  for item in canvas.items where item.box != nil {
    let text = item.writtenText
    guard text.count > most,
      characters(checkup.tree.bytes[text.indices]) > most
    else { continue }
    checkup.report(
      .longItem, text, "this is longer than what fits on one sticky note",
      help: "keep a few words as the item, and put the rest below it as a note, indented")
  }
}

/// How many characters bytes of UTF-8 are, combining marks counted; those of scripts that need no
/// spaces say two letters' worth each.
private func characters(_ bytes: ArraySlice<UInt8>) -> Int {
  bytes.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : $1 >= 0xE3 ? 2 : 1) }
}
