import PBMModel
import PBMSyntax

/// A canvas in which tags tie the boxes together.
let tagged =
  wholeCanvas.replacing("- Nurses", with: "- Nurses #nurses\n- Doctors #doctors")
  .replacing("within the hour", with: "within the hour #nurses #doctors")
  .replacing("- Telephone", with: "- Telephone #nurses #doctors")
  .replacing("- Trust", with: "- Trust #nurses #doctors")

extension Checkup {
  /// Reports the tagged items of a box that share no tag with any of another one, where tags tie
  /// the two boxes together at all: what is tagged for another purpose is no gap.
  mutating func reportUntied(
    _ code: Code, _ box: Box, to other: Box, _ message: (String) -> String
  ) {
    guard canvas.hasTags, hasTags(in: box), hasTags(in: other) else { return }
    var there: Set<String> = []
    for (index, item) in canvas.items.enumerated() where item.box == other {
      there.formUnion(canvas.tagNames(index))
    }
    guard !there.isEmpty else { return }
    var untied: [Int] = []
    var isTied = false
    for (index, item) in canvas.items.enumerated() where item.box == box {
      let tags = canvas.tagNames(index)
      if tags.isEmpty { continue }
      if there.isDisjoint(with: tags) { untied.append(index) } else { isTied = true }
    }
    guard isTied else { return }
    let name = Vocabulary.shared.name(of: other, in: canvas.language)
    for index in untied {
      report(
        code, canvas.writtenText(canvas.items[index]), message(name),
        help: "give what belongs together the same tag, or see what is missing")
    }
  }

  /// Whether an item of a box has a tag.
  private func hasTags(in box: Box) -> Bool {
    canvas.items.indices.contains { canvas.items[$0].box == box && !canvas.tagWords($0).isEmpty }
  }
}
