import PBMModel

/// Reads a number in digits, in words or in Han script, whatever it may count.
struct NumberReader {
  private let tokens: [CountToken]
  private let languages: [Language]

  init(_ tokens: [CountToken], _ languages: [Language]) {
    self.tokens = tokens
    self.languages = languages
  }

  /// The number that begins at a token, without noun and span, and the token behind it.
  ///
  /// What is too great to be reckoned with is no number.
  func read(_ start: Int) -> (quantity: Quantity, end: Int)? {
    guard tokens.indices.contains(start) else { return nil }
    switch tokens[start].kind {
    case .number: return digits(start)
    case .word: return words(start)
    case .character: return hanDigits(start)
    case .mark: return nil
    }
  }

  private func quantity(_ value: UInt64, _ over: UInt64, _ start: Int, _ end: Int) -> Quantity {
    Quantity(
      numerator: value, denominator: over,
      range: tokens[start].range.lowerBound..<tokens[end - 1].range.upperBound)
  }

  private func value(_ index: Int) -> NumberValue? {
    guard tokens.indices.contains(index), tokens[index].kind == .word else { return nil }
    return Lexicon.shared.number(tokens[index].facts, languages)
  }

  private func digits(_ start: Int) -> (quantity: Quantity, end: Int)? {
    let token = tokens[start]
    var over: UInt64 = 1
    for _ in 0..<token.scale { over *= 10 }
    var value = token.digits
    var end = start + 1
    while let factor = factor(end, isFirst: end == start + 1) {
      guard let product = product(value, factor) else { return nil }
      value = product
      end += 1
    }
    var quantity = quantity(value, over, start, end)
    quantity.mayBeYear =
      end == start + 1 && token.scale == 0 && token.range.count == 4 && value >= 1900
      && value < 2100
    return (quantity, end)
  }

  /// What a token behind digits multiplies them by: "60 thousand", "60k", 60万.
  private func factor(_ index: Int, isFirst: Bool) -> UInt64? {
    guard index < tokens.count else { return nil }
    let token = tokens[index]
    if token.kind == .character { return HanNumbers.power(token.scalar) }
    guard isFirst else { return nil }
    let isThousand = token.kind == .word && token.range.count == 1 && token.scalar | 0x20 == 0x6B
    if isThousand, !token.hasGap { return 1000 }
    switch value(index) {
    case .multiplier(let factor), .collective(let factor): return factor
    case .hundred: return 100
    case .unit, .article, nil: return nil
    }
  }

  private func words(_ start: Int) -> (quantity: Quantity, end: Int)? {
    guard let first = value(start) else { return nil }
    var total: UInt64 = 0
    var current: UInt64 = 0
    var isArticle = false
    switch first {
    case .unit(let number): current = number
    case .collective(let number): current = number
    case .hundred: current = 100
    case .multiplier(let factor): total = factor
    case .article:
      current = 1
      isArticle = true
    }
    var end = start + 1
    while let next = nextPart(end), end < start + 12 {
      guard let grown = NumberReader.grow(current, next.value, isArticle) else { break }
      if case .multiplier(let factor) = next.value {
        total += max(1, current) * factor
        current = 0
      } else {
        current = grown
      }
      guard total < 1_000_000_000_000 else { break }
      end = next.index + 1
      isArticle = false
    }
    var quantity = quantity(total + current, 1, start, end)
    quantity.isWeak = isArticle
    return (quantity, end)
  }

  /// The next part of a number in words, behind a hyphen or an "and" as well.
  private func nextPart(_ end: Int) -> (value: NumberValue, index: Int)? {
    if let value = value(end) { return (value, end) }
    guard tokens.indices.contains(end), tokens.indices.contains(end + 1) else { return nil }
    let isHyphen = tokens[end].kind == .mark && tokens[end].scalar == 0x2D && !tokens[end].hasGap
    let isLink = tokens[end].kind == .word && tokens[end].facts.roles.contains(.numberLink)
    guard isHyphen || isLink, let value = value(end + 1) else { return nil }
    return (value == .article ? .unit(1) : value, end + 1)
  }

  /// What a number becomes with one more part; nil where the part begins a number of its own.
  private static func grow(
    _ current: UInt64, _ part: NumberValue, _ isArticle: Bool
  ) -> UInt64? {
    switch part {
    case .unit(20) where current == 4: return 80
    case .unit(let number):
      guard !isArticle, current > 0 else { return nil }
      // "soixante-dix", "quatre-vingt-douze"
      let isTeen = number >= 10 && number < 20 && (current % 100 == 60 || current % 100 == 80)
      if number < 10, current % 10 == 0, current >= 20 { return current + number }
      if isTeen || number < 100 && current % 100 == 0 { return current + number }
      return nil
    case .article: return nil
    case .hundred: return current < 100 ? max(1, current) * 100 : nil
    case .multiplier: return current
    case .collective(let number): return current < 1000 ? max(1, current) * number : nil
    }
  }

  /// Digits of Han script before a counter: 三人, 二十五本, 一億二千万円.
  private func hanDigits(_ start: Int) -> (quantity: Quantity, end: Int)? {
    // The rest of a number that could not be read is none.
    guard !isHanDigit(start - 1) else { return nil }
    var number = HanNumber()
    var end = start
    while isHanDigit(end) {
      guard number.append(tokens[end].scalar) else { return nil }
      end += 1
    }
    guard end > start, end < tokens.count, tokens[end].kind == .character,
      HanNumbers.isCounter(tokens[end].scalar), let value = number.value
    else { return nil }
    return (quantity(value, 1, start, end), end)
  }

  private func isHanDigit(_ index: Int) -> Bool {
    guard tokens.indices.contains(index), tokens[index].kind == .character else { return false }
    let scalar = tokens[index].scalar
    return HanNumbers.digit(scalar) != nil || HanNumbers.power(scalar) != nil
  }
}

/// A number of Han script, digit by digit: groups of up to 9999, each with 万 or 億 behind it.
private struct HanNumber {
  /// What the groups before come to.
  private var total: UInt64 = 0
  /// What the tens, hundreds and thousands of this group come to.
  private var group: UInt64 = 0
  /// The digits since the last power of ten.
  private var digits: UInt64 = 0
  private var lastPower = UInt64.max

  /// All of it; nil where it is too great.
  var value: UInt64? { sum(total, sum(group, digits)) }

  /// Adds a digit or a power of ten; false where the number becomes too great.
  mutating func append(_ scalar: UInt32) -> Bool {
    if let digit = HanNumbers.digit(scalar) {
      guard let digits = sum(product(digits, 10), digit) else { return false }
      self.digits = digits
      return true
    }
    guard let power = HanNumbers.power(scalar) else { return false }
    if power < 10_000 {
      guard let grown = sum(group, product(max(1, digits), power)) else { return false }
      group = grown
    } else {
      guard let closed = closed(with: power) else { return false }
      total = closed
      group = 0
      lastPower = power
    }
    digits = 0
    return true
  }

  /// What 万 or 億 makes of the number: a lesser power than before ends another group, 二千億 and
  /// 一万億 multiply all that stands before.
  private func closed(with power: UInt64) -> UInt64? {
    guard let last = sum(group, digits) else { return nil }
    if last > 0, power < lastPower { return sum(total, product(last, power)) }
    return sum(total, last).flatMap { product(max(1, $0), power) }
  }
}

/// The sum of two numbers; nil where one is none, or it is too great.
private func sum(_ left: UInt64?, _ right: UInt64?) -> UInt64? {
  guard let left, let right else { return nil }
  let sum = left.addingReportingOverflow(right)
  return sum.overflow ? nil : sum.partialValue
}

/// The product of two numbers; nil where one is none, or it is too great.
func product(_ left: UInt64?, _ right: UInt64) -> UInt64? {
  guard let left else { return nil }
  let product = left.multipliedReportingOverflow(by: right)
  return product.overflow ? nil : product.partialValue
}
