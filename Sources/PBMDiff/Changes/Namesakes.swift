extension Comparison {
  /// The changes of elements that bear the same id and have hardly a word in common: perhaps one
  /// thing said anew, perhaps an id that was given to two things.
  public var namesakes: [Change] {
    changes.filter { $0.matched == .id && $0.likeness < Comparison.likenessOfNamesakes }
  }

  /// Below this share of common pieces, in thousandths, texts have no word in common that says
  /// anything: what is left are endings.
  private static let likenessOfNamesakes = 100
}
