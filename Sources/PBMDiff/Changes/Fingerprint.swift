import PBMModel

extension Comparison {
  /// Twelve hexadecimal digits that stand for a change's action, boxes and texts, the same from run to
  /// run.
  ///
  /// Made when it is asked for: most changes say "maintain", and nobody asks for theirs.
  public func fingerprint(of change: Change) -> String {
    var hash = mixed(UInt64(change.action.rawValue) + 1)
    for (side, index) in [(Side.old, change.old), (.new, change.new)] {
      guard let index else { continue }
      let canvas = canvas(side)
      let item = canvas.items[index]
      let box = UInt64(item.box?.rawValue ?? Elements.noBox)
      hash = mixed(hash ^ box << 8 ^ (side == .old ? 1 : 2))
      let text = canvas.composed(item)
      hash = stableHash(text, text.indices, seed: hash)
    }
    let digits = String(hash >> 16, radix: 16)
    return String(repeating: "0", count: 12 - digits.count) + digits
  }
}
