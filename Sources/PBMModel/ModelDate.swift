import PBMSyntax

/// When a model was written or holds: a year, a month or a day.
public struct ModelDate: Hashable, Comparable, Sendable {
  /// The date as it is to be written: 2026, 2026-11 or 2026-11-23.
  public let text: String

  /// A date that is told less exactly stands before all that it may mean.
  public static func < (left: ModelDate, right: ModelDate) -> Bool {
    // All parts have the same number of digits.
    left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }
}

extension Canvas {
  /// The date of the model; nil where none is told, or one that cannot be compared.
  public var date: ModelDate? {
    guard let value = entry(.date)?.value, let date = WrittenDate(tree.bytes, value),
      date.exists, date.isPlain
    else { return nil }
    return ModelDate(text: date.plain)
  }
}
