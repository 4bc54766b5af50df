// Numbers that are times of day, and count nothing.

extension QuantityReader {
  /// Whether a number is a time of day by what stands beside it.
  func isClockTime(_ start: Int, _ end: Int) -> Bool {
    guard isHour(start, end) else { return false }
    if isMark(end, ":"), token(end + 1)?.kind == .number { return true }
    guard let after = token(end), after.kind == .word || after.kind == .character else {
      return has(.clockBefore, start - 1)
    }
    if isCharacter(end, "時", "时", "点", "點") { return !isCharacter(end + 1, "間", "间", "鐘") }
    if has(.clockName, end) { return true }
    if has(.clockHour, end) {
      let isExact = token(end + 1).map { $0.kind == .number && !$0.hasGap } ?? false
      // "jusqu'à 3 h par jour" is how long.
      let isWhen = tokens[start].digits >= 7 || spanBehind(end + 1) == nil
      return isExact || isWhen && has(.clockBefore, start - 1) || isAtHour(start, end)
    }
    return !isContent(end) && has(.clockBefore, start - 1)
  }

  /// The token behind a clock time: its minutes are no number of their own.
  func clockEnd(_ end: Int) -> Int {
    var index = end
    if isMark(index, ":") || has(.clockHour, index) { index += 1 }
    if let minutes = token(index), minutes.kind == .number, !minutes.hasGap { index += 1 }
    return max(index, end)
  }

  /// The token behind a range of times of day that begins with a number: "from 9 to 5", "de 9h à
  /// 17h", "von 9 bis 17 Uhr"; nil where it is none.
  func clockRangeEnd(_ start: Int, _ end: Int) -> Int? {
    guard isHour(start, end) else { return nil }
    let link = clockEnd(end)
    let second = link + 1
    guard isRangeMark(link) || has(.clockTo, link), isHour(second, second + 1) else { return nil }
    let behind = clockEnd(second + 1)
    if has(.clockName, second + 1) { return behind }
    let isFirstSigned = has(.clockHour, end)
    let isSecondSigned = has(.clockHour, second + 1)
    guard !isContent(behind), !has(.nounLink, behind), spanBehind(behind) == nil,
      isFirstSigned || !has(.unit, behind)
    else { return nil }
    if isFirstSigned, isSecondSigned { return behind }
    guard has(.clockFrom, start - 1) else { return nil }
    // "de 2 à 3 h" is how long, "de 9 à 17 h" is when.
    let isWhen = tokens[start].digits >= tokens[second].digits || tokens[second].digits > 12
    return isSecondSigned && !isWhen ? nil : behind
  }

  /// Whether digits may be an hour of the day.
  private func isHour(_ start: Int, _ end: Int) -> Bool {
    guard let token = token(start), token.kind == .number, end == start + 1 else { return false }
    return token.scale == 0 && token.digits <= 24
  }

  /// Whether an hour stands behind "à" or "às", which stand before lengths of time as well: those
  /// are hardly so long.
  private func isAtHour(_ start: Int, _ end: Int) -> Bool {
    guard has(.clockAt, start - 1), let before = token(start - 1) else { return false }
    // Without its accent it is another word.
    return bytes[before.range].contains { $0 >= 0x80 } && tokens[start].digits >= 7
      && !has(.nounLink, end + 1) && spanBehind(end + 1) == nil
  }

  private func isRangeMark(_ index: Int) -> Bool { isMark(index, "-", "–") }
}
