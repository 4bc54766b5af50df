import PBMSyntax

// What a date says, and what is to be told of one that says it otherwise.

/// A value that begins with a year: its numbers, and whether it is written as a date is.
struct WrittenDate {
  /// Year, month and day, as far as they are told.
  var numbers: [Int] = []
  /// Whether the parts are divided by `-` and have four, two and two digits.
  var isPlain = true

  init?(_ bytes: [UInt8], _ range: ByteRange) {
    var digits = 0
    var index = Int(range.start)
    while index < Int(range.end) {
      let scalar = decodeScalar(bytes, index, Int(range.end))
      index += scalar.length
      switch foldFullwidth(scalar.value) {
      case let digit where (0x30...0x39).contains(digit):
        if digits == 0 { numbers.append(0) }
        digits += 1
        guard digits <= (numbers.count == 1 ? 4 : 2), let last = numbers.indices.last else {
          return nil
        }
        numbers[last] = numbers[last] * 10 + Int(digit - 0x30)
      case 0x2D, 0x2E, 0x2F:
        guard endPart(digits), numbers.count < 3 else { return nil }
        if foldFullwidth(scalar.value) != 0x2D { isPlain = false }
        digits = 0
      default: return nil
      }
    }
    guard endPart(digits) else { return nil }
  }

  /// Whether a value is a date as it is to be written.
  static func isRight(_ value: [UInt8]) -> Bool {
    WrittenDate(value, ByteRange(0, value.count)).map { $0.exists && $0.isPlain } ?? false
  }

  /// Takes note of how many digits a part has; false where it is no part of a date.
  private mutating func endPart(_ digits: Int) -> Bool {
    if numbers.count == 1 { return digits == 4 }
    if digits == 1 { isPlain = false }
    return digits > 0
  }

  /// Whether the calendar has it.
  var exists: Bool {
    let isLeap =
      numbers[0].isMultiple(of: 4) && !numbers[0].isMultiple(of: 100)
      || numbers[0].isMultiple(of: 400)
    let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    guard numbers.count > 1 else { return true }
    guard days.indices.contains(numbers[1] - 1) else { return false }
    return numbers.count == 2 || (1...days[numbers[1] - 1]).contains(numbers[2])
  }

  /// How it is written.
  var plain: String {
    numbers.map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: "-")
  }
}

extension CanvasReading {
  /// A date that cannot be compared, or that no calendar has.
  mutating func checkDate(_ name: ByteRange, _ value: ByteRange, _ line: Int) {
    guard let date = WrittenDate(tree.bytes, value) else {
      if checkHiddenValue(.unclearDate, line, value, isRight: WrittenDate.isRight) { return }
      return report(
        .unclearDate, value.isEmpty ? name : value,
        "a date is written year first: 2026, 2026-11 or 2026-11-23",
        help: "other spellings are kept, but cannot be compared")
    }
    guard date.exists else {
      let missing = date.numbers.count == 2 || !(1...12).contains(date.numbers[1]) ? "month" : "day"
      return report(
        .unclearDate, value, "there is no such \(missing): \(string(value))",
        help: "a date is written year, month, day: 2026-11-23")
    }
    guard !date.isPlain else { return }
    report(
      .unclearDate, value, "this date is to be written \(date.plain)",
      help: "other spellings are kept, but cannot be compared",
      fixes: [
        Fix("write \(date.plain)", isSafe: false, edits: [Edit(value, Array(date.plain.utf8))])
      ])
  }
}
