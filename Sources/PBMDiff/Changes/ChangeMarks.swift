public import PBMModel
import PBMSyntax

extension Comparison {
  /// The weights before and after, nil where none is told.
  public func weights(_ change: Change) -> [Int?] {
    sides(change).map { canvas, item in item.weight == 0 ? nil : Int(item.weight) }
  }

  /// The amounts before and after in their canonical form, without `@`, nil where none is told.
  public func amounts(_ change: Change) -> [String?] {
    sides(change).map { canvas, item in canvas.amount(item).map { canvas.plainText($0) } }
  }

  private func sides(_ change: Change) -> [(canvas: Canvas, item: Item)] {
    var sides: [(canvas: Canvas, item: Item)] = []
    if let index = change.old { sides.append((old, old.items[index])) }
    if let index = change.new { sides.append((new, new.items[index])) }
    return sides
  }
}

extension Canvas {
  /// An amount in its canonical form, without `@`.
  public func plainText(_ amount: Amount) -> String {
    String(decoding: plainWord(tree.bytes, amount.word).dropFirst(), as: UTF8.self)
  }
}
