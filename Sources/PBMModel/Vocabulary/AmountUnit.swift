/// What an amount counts, where it is neither money nor a bare count.
public enum AmountUnit: UInt8, CaseIterable, Sendable {
  /// A minute.
  case minute
  /// An hour.
  case hour
  /// A day.
  case day
  /// A kilometre.
  case kilometre
  /// A hundredth.
  case percent
}

extension AmountUnit: VocabularyTerm {
  /// Units are named by what follows the number of an amount.
  public static var kind: WordKind { .unit }

  /// The unit's spelling in machine output, and in canonical files.
  public var identifier: String {
    switch self {
    case .minute: "min"
    case .hour: "h"
    case .day: "d"
    case .kilometre: "km"
    case .percent: "%"
    }
  }
}
