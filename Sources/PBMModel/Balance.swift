/// What a model gives and what it gets, added up. What is only planned is no part of it yet.
public struct Balance: Sendable {
  /// What is given.
  public private(set) var costs = Side()
  /// What is got.
  public private(set) var benefits = Side()

  /// A side of the balance.
  public struct Side: Sendable {
    /// Its weights; 0 where nothing is weighed.
    public private(set) var weight = 0
    /// Its amounts, each kind by itself, in the order they were met.
    public private(set) var totals: [Total] = []
    /// Where the total of a kind stands: a file may name thousands of currencies.
    private var places: [AmountValue.Kind: Int] = [:]

    mutating func add(_ item: Item, _ canvas: Canvas) {
      weight += Int(item.weight)
      guard let value = canvas.amount(item)?.value else { return }
      if let place = places[value.kind] {
        totals[place].add(value)
      } else {
        places[value.kind] = totals.count
        totals.append(Total(value))
      }
    }

    /// The total of a kind; nil where there is none.
    public func total(_ kind: AmountValue.Kind) -> Double? {
      places[kind].map { totals[$0].size }
    }
  }

  /// The amounts of a kind, added up.
  public struct Total: Sendable {
    /// What is counted.
    public let kind: AmountValue.Kind
    /// How much, in the unit and per the period of the kind.
    public private(set) var size: Double

    private let unit: AmountValue.Unit
    private let period: Period?
    private let sizeOfOne: Double

    init(_ value: AmountValue) {
      kind = value.kind
      size = value.sizeInKind
      unit = value.unit
      period = value.period
      sizeOfOne = value.sizeOfOneInKind
    }

    mutating func add(_ value: AmountValue) { size += value.sizeInKind }

    /// In the unit and period that the first of the amounts was told in: `12.5h/week`.
    public var text: String {
      text(unit: unit.identifier ?? "", period: period?.identifier)
    }

    /// The same in the words of a language: `12.5h/semaine`.
    public func text(in language: Language) -> String {
      let words = Vocabulary.shared
      var name = unit.identifier ?? ""
      if case .measure(let measure) = unit { name = words.name(of: measure, in: language) }
      return text(unit: name, period: period.map { words.name(of: $0, in: language) })
    }

    private func text(unit: String, period: String?) -> String {
      // Money has two digits there.
      shortNumber(size / sizeOfOne, digits: 2) + unit + (period.map { "/\($0)" } ?? "")
    }
  }

  /// Adds up a model.
  public init(_ canvas: Canvas) {
    for item in canvas.items where !canvas.isPlanned(item) {
      switch item.box {
      case .costs: costs.add(item, canvas)
      case .benefits: benefits.add(item, canvas)
      default: continue
      }
    }
  }
}

/// A number with at most so many digits behind the point.
public func shortNumber(_ value: Double, digits: Int = 1) -> String {
  guard value < 1e14 else { return "\(value)" }
  let scale = (0..<digits).reduce(Int64(1)) { scale, _ in scale * 10 }
  let count = Int64(value * Double(scale) + 0.5)
  if count % scale == 0 { return "\(count / scale)" }
  // The nought that stands before the rest keeps those in front.
  var rest = "\(scale + count % scale)".dropFirst()
  while rest.last == "0" { rest.removeLast() }
  return "\(count / scale).\(rest)"
}
