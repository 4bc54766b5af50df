import PBMModel
import PBMSyntax

/// Finds the counts of a text: numbers in digits or words, with what they count and how often.
///
/// Left out are numbers that are names ("chapter 2", "B1", "COVID-19"), versions, clock times
/// and ordinals. Whether four digits are a year is decided beside the other text.
struct QuantityReader {
  private(set) var quantities: [Quantity] = []
  private let tokens: [CountToken]
  private let languages: [Language]

  init(_ bytes: [UInt8], _ range: Range<Int>, _ languages: [Language]) {
    self.languages = languages
    // Reading words takes time that grows with them; a text of this size is no phrase.
    tokens = range.count > 4096 ? [] : CountTokenReader(bytes, range).tokens
    var index = 0
    while index < tokens.count {
      if let next = readNumber(index) ?? readEvery(index) ?? readFrequency(index) {
        index = next
      } else {
        index += 1
      }
    }
    // A table of numbers: nobody can say which of them stands for which of another text.
    if quantities.count > QuantityReader.most { quantities = [] }
  }

  private static let most = 32

  private func token(_ index: Int) -> CountToken? {
    tokens.indices.contains(index) ? tokens[index] : nil
  }

  private func word(_ index: Int) -> String? {
    guard let token = token(index), token.kind == .word || token.kind == .character else {
      return nil
    }
    return token.text
  }

  private func isMark(_ index: Int, _ mark: String) -> Bool {
    token(index).map { $0.kind == .mark && $0.text == mark } ?? false
  }

  /// Whether the token is a word that means something by itself.
  private func isContent(_ index: Int) -> Bool {
    guard let token = token(index) else { return false }
    if token.kind == .character { return true }
    return token.kind == .word && !GrammarWords.words.contains(token.text)
      && token.text.utf8.count > 1
  }

  // MARK: Numbers

  /// Reads a number and all that belongs to it; returns the token behind it, or nil where there
  /// is none.
  private mutating func readNumber(_ start: Int) -> Int? {
    let reader = NumberReader(tokens, languages)
    guard let (number, end) = reader.read(start) else { return nil }
    var quantity = number
    guard quantity.isWeak || !isName(start, end) else { return end }
    if isClockTime(start, end) { return clockEnd(end) }
    var next = end
    quantity.noun = noun(end)
    if let ratio = readRatio(quantity, end) {
      quantity = ratio.quantity
      next = ratio.end
    }
    readSpan(end, &quantity)
    if let span = spanBefore(start) { quantity.span = quantity.span ?? span }
    quantities.append(quantity)
    return max(next, start + 1)
  }

  /// What is counted: the word behind the number, behind a hyphen or an "of" as well.
  private func noun(_ end: Int) -> String? {
    var index = end
    if isMark(index, "-") { index += 1 }
    if let word = word(index), ["de", "d", "of", "di", "van"].contains(word) { index += 1 }
    if isMark(index, "'") || isMark(index, "’") { index += 1 }
    if let token = token(index), token.kind == .mark,
      ["%", "€", "$", "£", "¥"].contains(token.text)
    {
      return token.text
    }
    return isContent(index) || word(index).map { TimeWords.spans[$0] != nil } ?? false
      ? word(index) : nil
  }

  /// Whether the number is (part of) a name.
  private func isName(_ start: Int, _ end: Int) -> Bool {
    let first = tokens[start]
    if first.kind == .character { return token(start - 1)?.text == "第" }
    if let before = token(start - 1), !first.hasGap {
      // "A2", "#4", "24/7", "COVID-19", "2.0.1"; a currency or a bracket may touch a number.
      if before.kind == .word { return true }
      if before.kind == .mark, ["#", "/", ".", "_", "-", "–", ":"].contains(before.text),
        !before.hasGap
      {
        return true
      }
    }
    if first.kind == .number, let after = token(end), !after.hasGap {
      let units = ["h", "min", "km", "m", "kg", "g", "k", "l", "x", "j", "d", "s", "mn"]
      if after.kind == .word, !units.contains(after.text), TimeWords.spans[after.text] == nil {
        return !TimeWords.clockAfter.contains(after.text)
      }
      if after.kind == .mark, after.text == "/" || after.text == "º" || after.text == "ª" {
        return token(end + 1)?.kind == .number
      }
    }
    guard let before = token(start - 1), before.kind == .word, isContent(start - 1) else {
      return false
    }
    if CountWords.approximate.contains(before.text) { return false }
    if CountWords.named.contains(before.text) { return true }
    if isContent(end) || isUnit(end) { return isNameBefore(start - 1) }
    return spanBehind(end) == nil
  }

  /// Whether a word in the middle of a text begins with a capital letter, as names do; German
  /// nouns all do.
  private func isNameBefore(_ index: Int) -> Bool {
    index > 0 && tokens[index].isCapital && !languages.contains(.german)
  }

  private func isUnit(_ index: Int) -> Bool {
    guard let token = token(index) else { return false }
    if token.kind == .mark { return ["%", "€", "$", "£", "¥", "+"].contains(token.text) }
    return token.kind == .word && TimeWords.spans[token.text] != nil
  }

  // MARK: Clock times

  private func isClockTime(_ start: Int, _ end: Int) -> Bool {
    guard tokens[start].kind == .number, tokens[start].digits <= 24 else { return false }
    if isMark(end, ":"), token(end + 1)?.kind == .number { return true }
    guard let after = word(end) else { return isAfterClockWord(start) }
    if ["時", "时", "点", "點"].contains(after) {
      return !["間", "间", "鐘"].contains(word(end + 1) ?? "")
    }
    if ["am", "pm", "uhr", "oclock"].contains(after) { return true }
    if after == "h" || after == "heures" || after == "horas" || after == "hs" {
      let isExact = token(end + 1).map { $0.kind == .number && !$0.hasGap } ?? false
      return isExact || isAfterClockWord(start)
    }
    return !isContent(end) && isAfterClockWord(start)
  }

  private func isAfterClockWord(_ start: Int) -> Bool {
    word(start - 1).map { TimeWords.clockBefore.contains($0) } ?? false
  }

  /// The token behind a clock time: its minutes are no number of their own.
  private func clockEnd(_ end: Int) -> Int {
    var index = end
    if isMark(index, ":") || word(index) == "h" { index += 1 }
    if let minutes = token(index), minutes.kind == .number, !minutes.hasGap { index += 1 }
    return max(index, end)
  }

  // MARK: How often

  /// "one week in four", "une sur quatre": a part of a whole.
  private func readRatio(_ part: Quantity, _ end: Int) -> (quantity: Quantity, end: Int)? {
    var index = end
    if part.noun != nil, isContent(index) { index += 1 }
    let link = index
    while let word = word(index), index < link + 2,
      TimeWords.outOf.contains(word) || TimeWords.every.contains(word) || word == "the"
        || word == "die" || word == "der"
    { index += 1 }
    guard index > link, let first = word(link), TimeWords.outOf.contains(first) else { return nil }
    let reader = NumberReader(tokens, languages)
    guard let (whole, wholeEnd) = reader.read(index), !whole.isWeak, !whole.mayBeYear,
      whole.denominator == 1, whole.numerator > part.numerator
    else { return nil }
    // "a menu in two days" is no part of two; "one week in four" is.
    if isContent(wholeEnd), word(wholeEnd) != part.noun { return nil }
    let isClear = index > link + 1 || ["sur", "von", "su", "out"].contains(first)
    guard isClear || part.numerator == 1, part.noun == nil || isClear || first != "of" else {
      return nil
    }
    guard let denominator = product(part.denominator, whole.numerator) else { return nil }
    var ratio = part
    ratio.isWeak = false
    ratio.denominator = denominator
    ratio.range = part.range.lowerBound..<whole.range.upperBound
    return (ratio, wholeEnd)
  }

  /// Finds the span that a number comes in: "a week", "par jour", "every two weeks".
  private func readSpan(_ start: Int, _ quantity: inout Quantity) {
    var index = start
    while index < min(start + 6, tokens.count) {
      if let found = spanBehind(index) {
        quantity.span = found.span
        quantity.spans = found.spans
        return
      }
      if tokens[index].kind == .number { return }
      if tokens[index].kind == .mark,
        ![".", "-", "'", "’", "€", "$", "%"].contains(tokens[index].text)
      {
        return
      }
      index += 1
    }
  }

  /// The span that begins at a token: "a week", "/week", "weekly", "every two weeks".
  private func spanBehind(_ index: Int) -> (span: TimeWords.Span, spans: UInt64, end: Int)? {
    if let word = word(index), let span = TimeWords.frequencies[word] {
      return (span, 1, index + 1)
    }
    var next = index
    if isMark(index, "/") {
      next += 1
    } else {
      while let word = word(next), next < index + 2,
        TimeWords.per.contains(word) || TimeWords.every.contains(word)
      { next += 1 }
      if isMark(next, "'") || isMark(next, "’") { next += 1 }
    }
    guard next > index else { return nil }
    var spans: UInt64 = 1
    if (index..<next).contains(where: { word($0).map(TimeWords.every.contains) ?? false }) {
      let reader = NumberReader(tokens, languages)
      if let word = word(next), let ordinal = TimeWords.ordinals[word] {
        spans = ordinal
        next += 1
      } else if let (number, end) = reader.read(next), !number.isWeak, number.denominator == 1,
        number.numerator > 0
      {
        spans = number.numerator
        next = end
      }
    }
    guard let word = word(next), let span = TimeWords.spans[word] else { return nil }
    return (span, spans, next + 1)
  }

  /// The span before a number in scripts without blanks: 年4本, 週に2回.
  private func spanBefore(_ start: Int) -> TimeWords.Span? {
    var index = start - 1
    if word(index) == "に" { index -= 1 }
    guard let token = token(index), token.kind == .character,
      !(self.token(index - 1)?.kind == .number)
    else { return nil }
    return TimeWords.spans[token.text]
  }

  /// "every two weeks" without a number before it: once in that time.
  private mutating func readEvery(_ start: Int) -> Int? {
    guard let first = word(start), TimeWords.every.contains(first),
      let found = spanBehind(start), !belongsToNumber(start)
    else { return nil }
    quantities.append(
      Quantity(
        numerator: 1, denominator: 1, span: found.span, spans: found.spans,
        range: tokens[start].range.lowerBound..<tokens[found.end - 1].range.upperBound))
    return found.end
  }

  /// "weekly" without a number before it: once in that time.
  private mutating func readFrequency(_ start: Int) -> Int? {
    guard let word = word(start), let span = TimeWords.frequencies[word],
      !belongsToNumber(start)
    else { return nil }
    quantities.append(
      Quantity(numerator: 1, denominator: 1, span: span, range: tokens[start].range))
    return start + 1
  }

  /// Whether a number shortly before has taken the span at this token for its own.
  private func belongsToNumber(_ index: Int) -> Bool {
    guard let last = quantities.last, !last.isWeak, last.span != nil else { return false }
    let between = tokens.count { token in
      token.range.lowerBound >= last.range.upperBound
        && token.range.upperBound <= tokens[index].range.lowerBound
    }
    return between <= 5
  }
}
