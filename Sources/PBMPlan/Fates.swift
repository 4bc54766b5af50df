import PBMDiff
import PBMModel
import PBMSyntax

extension Wish {
  /// What is expected of the item in a target that does as decided.
  func fate(in canvas: Canvas) -> Fate {
    if leavesOut { return .gone }
    return .marks(weight: weight, amount: amount(in: canvas).map { meaning(of: $0) })
  }

  /// What an amount comes to; what is not understood says its word.
  private func meaning(of word: [UInt8]) -> [UInt8] { AmountValue(word: word)?.meaning ?? word }
}

extension Canvas {
  /// What is expected of each item in a target that does as decided: of one that nobody decided
  /// about, that it stays as it is.
  func fates(_ wishes: [Wish]) -> [Fate] {
    var fates = items.map { item in
      Fate.marks(weight: item.weight, amount: amount(item).map { meaning($0) })
    }
    for wish in wishes { fates[wish.item] = wish.fate(in: self) }
    return fates
  }
}
