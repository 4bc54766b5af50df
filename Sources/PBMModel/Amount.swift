public import PBMSyntax

/// How much of something there is, measured.
public struct Amount: Sendable {
  /// The word as written, `@` included.
  public let word: ByteRange
  /// What it says; nil where number, unit or period are not known.
  public let value: AmountValue?
}

/// A number with its unit and its period.
public struct AmountValue: Equatable, Sendable {
  /// The digits as one whole number, at most 12 of them.
  public let digits: UInt64
  /// Number of digits after the decimal mark: the value is `digits` over ten to this.
  public var scale: Int { Int(digitsBehindMark) }
  private let digitsBehindMark: UInt8
  /// What is counted.
  public let unit: Unit
  /// Per what time; nil for an amount in all.
  public let period: Period?

  /// What an amount counts.
  public enum Unit: Hashable, Sendable {
    /// Things.
    case count
    /// A measure of the table of words.
    case measure(AmountUnit)
    /// A currency as written: `EUR`, `€`.
    case currency(Currency)

    /// The spelling in machine output; nil for a count.
    public var identifier: String? {
      switch self {
      case .count: nil
      case .measure(let unit): unit.identifier
      case .currency(let currency): currency.name
      }
    }
  }

  init?(_ shape: AmountShape) {
    var words = AmountWords()
    guard let value = words.value(shape) else { return nil }
    self = value
  }

  /// Reads an amount's word, its `@` included; nil where it is not understood.
  public init?(word: [UInt8]) {
    guard let shape = AmountShape(word, ByteRange(0, word.count)) else { return nil }
    self.init(shape)
  }

  init(_ shape: AmountShape, _ unit: Unit, _ period: Period?) {
    self.unit = unit
    self.period = period
    digits = shape.digits
    digitsBehindMark = UInt8(truncatingIfNeeded: shape.scale)
  }

  fileprivate static func unit(_ shape: AmountShape) -> Unit? {
    let word = shape.unit
    if word.isEmpty { return .count }
    if !shape.isUnitBefore, let known = Vocabulary.shared.unit(in: shape.source, word) {
      return .measure(known)
    }
    return Currency(shape.source, word).map { .currency($0) }
  }
}

extension AmountValue {
  /// Whether the two can be brought to one unit and period.
  public func isComparable(with other: AmountValue) -> Bool {
    guard AmountValue.factor(unit, other.unit) != nil else { return false }
    return period == other.period || perYear != nil && other.perYear != nil
  }

  /// -1, 0 or 1 as the amount is below, equal to or above the other; nil where they cannot be
  /// brought to one unit and period. Exact: fractions are compared, never rounded.
  public func compare(with other: AmountValue) -> Int? {
    guard let factors = AmountValue.factor(unit, other.unit) else { return nil }
    var left = factors.left
    var right = factors.right
    if period != other.period {
      guard let mine = perYear, let theirs = other.perYear else { return nil }
      left *= mine
      right *= theirs
    }
    let mine = (digits * left).multipliedFullWidth(by: AmountValue.powerOfTen(other.scale))
    let theirs = (other.digits * right).multipliedFullWidth(by: AmountValue.powerOfTen(scale))
    if mine.high != theirs.high { return mine.high < theirs.high ? -1 : 1 }
    if mine.low != theirs.low { return mine.low < theirs.low ? -1 : 1 }
    return 0
  }

  /// How often the period comes in a year; nil where it converts to nothing, or there is none.
  private var perYear: UInt64? { period?.perYear }

  /// What each side is multiplied by to count the same thing. Hours become minutes; days and
  /// currencies convert to nothing else.
  private static func factor(_ left: Unit, _ right: Unit) -> (left: UInt64, right: UInt64)? {
    switch (left, right) {
    case (.measure(.hour), .measure(.minute)): (60, 1)
    case (.measure(.minute), .measure(.hour)): (1, 60)
    default: left == right ? (1, 1) : nil
    }
  }

  /// What the amount comes to, in minutes for hours and per year for what comes so often: the same
  /// for two amounts exactly where they compare as equal.
  public var meaning: [UInt8] {
    let isHours = unit == .measure(.hour)
    let smallest = isHours ? .measure(.minute) : unit
    let numerator = digits * (isHours ? 60 : 1) * (perYear ?? 1)
    let denominator = AmountValue.powerOfTen(scale)
    let divisor = greatestCommonDivisor(numerator, denominator)
    let time = perYear == nil ? period : .year
    let number = "\(numerator / divisor)/\(denominator / divisor)"
    return Array("\(number)/\(smallest.identifier ?? "")/\(time?.identifier ?? "")".utf8)
  }

  private static func powerOfTen(_ exponent: Int) -> UInt64 {
    (0..<exponent).reduce(1) { power, _ in power * 10 }
  }

  /// What amounts have in common that can be added up.
  public struct Kind: Hashable, Sendable {
    /// What is counted; time in minutes.
    public let unit: Unit
    /// Every year where the period converts to years, else the period as written.
    public let period: Period?

    /// Whether it is money.
    public var isMoney: Bool { if case .currency = unit { true } else { false } }
  }

  /// What this amount can be added to: amounts of the same kind.
  public var kind: Kind {
    Kind(
      unit: unit == .measure(.hour) ? .measure(.minute) : unit,
      period: perYear == nil ? period : .year)
  }

  /// The value in the unit and per the period of its kind, for sums and for showing.
  public var sizeInKind: Double {
    Double(digits) / Double(AmountValue.powerOfTen(scale)) * sizeOfOneInKind
  }

  /// What one of the unit, per the period, is in the unit and per the period of its kind.
  public var sizeOfOneInKind: Double {
    (unit == .measure(.hour) ? 60 : 1) * Double(perYear ?? 1)
  }
}

private func greatestCommonDivisor(_ left: UInt64, _ right: UInt64) -> UInt64 {
  var (left, right) = (left, right)
  while right > 0 { (left, right) = (right, left % right) }
  return left
}

/// Reads units and periods, and remembers the last ones: a canvas counts most things alike.
struct AmountWords {
  private var tail: [UInt8] = []
  private var unit = AmountValue.Unit.count
  private var period: Period?

  /// What an amount says; nil where its number is ambiguous, or a word is not known.
  mutating func value(_ shape: AmountShape) -> AmountValue? {
    guard !shape.isAmbiguous else { return nil }
    let end = shape.period?.upperBound ?? shape.unit.upperBound
    let words = shape.source[shape.unit.lowerBound..<end]
    let isKnown = !shape.isUnitBefore && !tail.isEmpty && words.elementsEqual(tail)
    if !isKnown {
      guard let unit = AmountValue.unit(shape) else { return nil }
      if let word = shape.period {
        guard let period = Vocabulary.shared.period(in: shape.source, word) else { return nil }
        self.period = period
      } else {
        period = nil
      }
      self.unit = unit
      tail = shape.isUnitBefore ? [] : Array(words)
    }
    return AmountValue(shape, unit, period)
  }
}
