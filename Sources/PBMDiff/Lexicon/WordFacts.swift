import PBMModel

/// What the tables say of a word, in all languages at once.
struct WordFacts {
  /// What it can do in a text.
  var roles: Roles = []
  /// The languages whose grammar lists it, one bit each.
  var grammarLanguages: UInt16 = 0
  /// The languages in which it turns a text into its opposite, one bit each.
  var negationLanguages: UInt16 = 0
  /// The span of time that it names: "week".
  var span: TimeSpan?
  /// The span that it says something comes once in: "weekly".
  var frequency: TimeSpan?
  /// Its place in a row: 3 for "third".
  var ordinal: UInt8 = 0
  /// The first of the numbers that it is in one language or another.
  var firstNumber = Lexicon.none

  /// Whether it is grammar in any language: an article, a preposition, a pronoun.
  var isGrammar: Bool { grammarLanguages != 0 }

  /// What a word can do in a text.
  struct Roles: OptionSet {
    let rawValue: UInt32

    /// Bears a number as a name: "chapter".
    static let named = Roles(rawValue: 1 << 1)
    /// Says how exact a number is, or that it is small or great.
    static let approximate = Roles(rawValue: 1 << 2)
    /// May touch the digits before it: "8h".
    static let unit = Roles(rawValue: 1 << 3)
    /// Stands between a number and the span that it comes in.
    static let per = Roles(rawValue: 1 << 4)
    /// Says that what follows is how rarely something comes.
    static let every = Roles(rawValue: 1 << 5)
    /// Stands between a part and the whole.
    static let outOf = Roles(rawValue: 1 << 6)
    /// Stands there and means nothing else.
    static let onlyOutOf = Roles(rawValue: 1 << 7)
    /// Stands there in "one of the four" as well: the English "of".
    static let of = Roles(rawValue: 1 << 8)
    /// An article before the whole.
    static let wholeArticle = Roles(rawValue: 1 << 9)
    /// Stands before a time of day.
    static let clockBefore = Roles(rawValue: 1 << 10)
    /// Stands behind a time of day.
    static let clockAfter = Roles(rawValue: 1 << 11)
    /// Makes a time of day of the number before it, whatever else there is.
    static let clockName = Roles(rawValue: 1 << 12)
    /// "h" and the words for it, which stand behind times of day and behind hours.
    static let clockHour = Roles(rawValue: 1 << 13)
    /// Stands before the first of two times of day.
    static let clockFrom = Roles(rawValue: 1 << 18)
    /// Stands between two times of day.
    static let clockTo = Roles(rawValue: 1 << 19)
    /// Stands before a time of day, and before much else.
    static let clockAt = Roles(rawValue: 1 << 20)
    /// Joins the parts of a number.
    static let numberLink = Roles(rawValue: 1 << 14)
    /// Stands between a number and what it counts: "dizaine de".
    static let nounLink = Roles(rawValue: 1 << 15)
    /// A plural that does not look like one.
    static let plural = Roles(rawValue: 1 << 17)
    /// Says that a thing is one more of its kind, or one's own.
    static let another = Roles(rawValue: 1 << 21)
    /// Says that a thing was before.
    static let former = Roles(rawValue: 1 << 22)
    /// Says that a thing comes instead.
    static let following = Roles(rawValue: 1 << 23)
    /// A number in one language that means something else in another.
    static let doubtfulNumber = Roles(rawValue: 1 << 16)
  }
}

/// A span of time that something can come in.
enum TimeSpan: UInt8, CaseIterable {
  case minute, hour, day, week, month, quarter, year

  /// How often it comes in a year, as amounts count; nil for spans that convert to nothing.
  var perYear: UInt64? {
    switch self {
    case .minute: nil
    case .hour: Period.hour.perYear
    case .day: Period.day.perYear
    case .week: Period.week.perYear
    case .month: Period.month.perYear
    case .quarter: Period.quarter.perYear
    case .year: Period.year.perYear
    }
  }
}

/// What a number word does to the number before it.
enum NumberValue: Equatable {
  /// 0 to 99, or a whole hundred, to be added.
  case unit(UInt64)
  /// 100, which multiplies what stands before it.
  case hundred
  /// 1000 or more, which multiplies everything before it.
  case multiplier(UInt64)
  /// A collective noun: a number by itself, or multiplied by the one before it.
  case collective(UInt64)
  /// A word that may be an article as well: one.
  case article
}
