import PBMModel
import PBMSyntax

extension Checkup {
  /// The heading of a box with two items or more that are all hard: amounts of money, or things
  /// that are paid with it.
  mutating func headingWithoutSoftItems(_ box: Box, _ hard: WordingKind) -> ByteRange? {
    let named = Set(items(hard, in: [box]))
    var count = 0
    for (index, item) in canvas.items.enumerated() where item.box == box {
      count += 1
      guard named.contains(index) || isMoney(item) else { return nil }
    }
    guard count >= 2, let section = canvas.sections.first(where: { $0.meaning == .box(box) })
    else { return nil }
    return tree.visible(section.line)
  }

  private func isMoney(_ item: Item) -> Bool {
    canvas.amount(item)?.value?.kind.isMoney ?? false
  }
}
