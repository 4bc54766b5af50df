/// How often an amount comes.
public enum Period: UInt8, CaseIterable, Sendable {
  /// Every hour.
  case hour
  /// Every day.
  case day
  /// Every week.
  case week
  /// Every month.
  case month
  /// Every three months.
  case quarter
  /// Every year.
  case year
}

extension Period: VocabularyTerm {
  /// Periods are named by what follows the stroke of an amount.
  public static var kind: WordKind { .period }

  /// The period's spelling in machine output, and in canonical files.
  public var identifier: String {
    switch self {
    case .hour: "hour"
    case .day: "day"
    case .week: "week"
    case .month: "month"
    case .quarter: "quarter"
    case .year: "year"
    }
  }
}

extension Period {
  /// How often the period comes in a year of 52 weeks of five days; nil for an hour, which converts
  /// to nothing.
  public var perYear: UInt64? {
    switch self {
    case .hour: nil
    case .day: 260
    case .week: 52
    case .month: 12
    case .quarter: 4
    case .year: 1
    }
  }
}
