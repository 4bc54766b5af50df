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
