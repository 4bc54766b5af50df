import PBMModel
import PBMSyntax

/// One step of an amount: a quarter more, or a quarter less.
struct QuarterStep {
  /// The amount's word afterwards; nil where there is no such number, as for a quarter of nothing.
  private(set) var word: [UInt8]?

  /// - Parameters:
  ///   - word: the amount in ASCII, its `@` included.
  ///   - direction: 1 for more, -1 for less.
  init(_ word: [UInt8], _ value: AmountValue, _ direction: Int) {
    guard value.digits > 0 else { return }
    // A hundred and twenty-five hundredths, or seventy-five: at most 15 digits.
    let exact = Fraction(value.digits * (direction > 0 ? 125 : 75), value.scale + 2).shortened
    for scale in [2, exact.scale, 1, 0] where scale <= exact.scale || scale == 2 {
      let rounded = exact.rounded(to: scale).shortened
      guard rounded.digits > 0, rounded.fits, rounded.isBeyond(value, direction) else { continue }
      self.word = QuarterStep.replacingNumber(of: word, with: rounded)
      return
    }
  }

  /// The word with another number; a comma stays one.
  private static func replacingNumber(of word: [UInt8], with number: Fraction) -> [UInt8] {
    func isNumber(_ byte: UInt8) -> Bool {
      byte &- UInt8(ascii: "0") < 10 || byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",")
    }
    guard let start = word.firstIndex(where: isNumber) else { return word }
    let end = word[start...].firstIndex { !isNumber($0) } ?? word.endIndex
    let mark = word[start..<end].contains(UInt8(ascii: ",")) ? "," : "."
    return word[..<start] + Array(number.text(mark).utf8) + word[end...]
  }
}

/// Digits over a power of ten.
private struct Fraction {
  var digits: UInt64
  var scale: Int

  init(_ digits: UInt64, _ scale: Int) {
    self.digits = digits
    self.scale = scale
  }

  /// The same without zeros at its end.
  var shortened: Fraction {
    var result = self
    while result.scale > 0, result.digits % 10 == 0 {
      result.digits /= 10
      result.scale -= 1
    }
    return result
  }

  /// The nearest with so many digits behind the mark, itself where it has no more.
  func rounded(to places: Int) -> Fraction {
    guard scale > places else { return self }
    let divisor = (places..<scale).reduce(UInt64(1)) { power, _ in power * 10 }
    return Fraction((digits + divisor / 2) / divisor, places)
  }

  /// Whether an amount can be written so: at most twelve digits, and not three behind a whole
  /// part, which might as well be thousands.
  var fits: Bool {
    let text = text(".")
    return text.utf8.count { $0 != UInt8(ascii: ".") } <= 12
      && (scale != 3 || text.utf8.first == UInt8(ascii: "0"))
  }

  /// Whether it lies above the value, or below it.
  func isBeyond(_ value: AmountValue, _ direction: Int) -> Bool {
    func power(_ exponent: Int) -> UInt64 { (0..<exponent).reduce(1) { power, _ in power * 10 } }
    let mine = digits.multipliedFullWidth(by: power(value.scale))
    let theirs = value.digits.multipliedFullWidth(by: power(scale))
    if mine == theirs { return false }
    let isMore = mine.high != theirs.high ? mine.high > theirs.high : mine.low > theirs.low
    return isMore == (direction > 0)
  }

  func text(_ mark: String) -> String {
    guard scale > 0 else { return "\(digits)" }
    let all = "\(digits)"
    let padded = String(repeating: "0", count: max(0, scale + 1 - all.count)) + all
    return padded.dropLast(scale) + mark + padded.suffix(scale)
  }
}
