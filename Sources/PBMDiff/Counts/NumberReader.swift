import PBMModel

/// Reads a number in digits, in words or in Han script, whatever it may count.
struct NumberReader {
  private let tokens: [CountToken]
  private let languages: [Language]

  init(_ tokens: [CountToken], _ languages: [Language]) {
    self.tokens = tokens
    self.languages = languages
  }

  /// The number that begins at a token, without noun and span.
  func read(_ start: Int) -> Quantity? { parse(start)?.quantity }

  /// The token behind the number that begins at a token.
  func end(_ start: Int) -> Int { parse(start)?.end ?? start }

  private func parse(_ start: Int) -> (quantity: Quantity, end: Int)? {
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

  private func value(_ index: Int) -> NumberWords.Value? {
    guard tokens.indices.contains(index), tokens[index].kind == .word else { return nil }
    return NumberWords.value(tokens[index].text, languages)
  }

  private func digits(_ start: Int) -> (quantity: Quantity, end: Int)? {
    let token = tokens[start]
    var over: UInt64 = 1
    for _ in 0..<token.scale { over *= 10 }
    var value = token.digits
    var end = start + 1
    switch self.value(end) {
    case .multiplier(let factor), .collective(let factor): value = multiplied(value, factor, &end)
    case .hundred: value = multiplied(value, 100, &end)
    default: break
    }
    if end < tokens.count, tokens[end].kind == .word, tokens[end].text == "k", !tokens[end].hasGap {
      value = multiplied(value, 1000, &end)
    }
    while end < tokens.count, tokens[end].kind == .character,
      let power = CountWords.powers[tokens[end].scalar]
    { value = multiplied(value, power, &end) }
    var quantity = quantity(value, over, start, end)
    quantity.mayBeYear =
      end == start + 1 && token.scale == 0 && token.range.count == 4 && value >= 1900
      && value < 2100
    return (quantity, end)
  }

  private func multiplied(_ value: UInt64, _ factor: UInt64, _ end: inout Int) -> UInt64 {
    let product = value.multipliedReportingOverflow(by: factor)
    guard !product.overflow else { return value }
    end += 1
    return product.partialValue
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
  private func nextPart(_ end: Int) -> (value: NumberWords.Value, index: Int)? {
    if let value = value(end) { return (value, end) }
    guard tokens.indices.contains(end), tokens.indices.contains(end + 1) else { return nil }
    let isHyphen = tokens[end].kind == .mark && tokens[end].text == "-" && !tokens[end].hasGap
    let isLink = tokens[end].kind == .word && NumberWords.links.contains(tokens[end].text)
    guard isHyphen || isLink, let value = value(end + 1) else { return nil }
    return (value == .article ? .unit(1) : value, end + 1)
  }

  /// What a number becomes with one more part; nil where the part begins a number of its own.
  private static func grow(
    _ current: UInt64, _ part: NumberWords.Value, _ isArticle: Bool
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

  /// Digits of Han script before a counter: 三人, 二十五本.
  private func hanDigits(_ start: Int) -> (quantity: Quantity, end: Int)? {
    var total: UInt64 = 0
    var current: UInt64 = 0
    var hasDigit = false
    var end = start
    while end < tokens.count, end < start + 8, tokens[end].kind == .character {
      if let digit = CountWords.digits[tokens[end].scalar] {
        current = current * 10 + digit
        hasDigit = true
      } else if let power = CountWords.powers[tokens[end].scalar] {
        total =
          power >= 10_000
          ? (total + max(1, current)) * power : total + max(1, current) * power
        current = 0
        hasDigit = true
      } else {
        break
      }
      end += 1
    }
    guard hasDigit, end < tokens.count, tokens[end].kind == .character,
      CountWords.counters.contains(tokens[end].scalar)
    else { return nil }
    return (quantity(total + current, 1, start, end), end)
  }
}
