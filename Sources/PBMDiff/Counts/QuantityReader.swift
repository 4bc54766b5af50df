import PBMModel
import PBMSyntax

/// Finds the counts of a text: numbers in digits or words, with what they count and how often.
///
/// Left out are numbers that are names ("chapter 2", "B1", "COVID-19"), versions, clock times
/// and ordinals. Whether four digits are a year is decided beside the other text.
struct QuantityReader {
  private(set) var quantities: [Quantity] = []
  let bytes: [UInt8]
  let tokens: [CountToken]
  let languages: [Language]

  init(_ bytes: [UInt8], _ range: Range<Int>, _ languages: [Language]) {
    self.bytes = bytes
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

  func token(_ index: Int) -> CountToken? {
    tokens.indices.contains(index) ? tokens[index] : nil
  }

  /// What is known of a word or a character; of anything else, nothing.
  private func facts(_ index: Int) -> WordFacts {
    guard let token = token(index), token.kind == .word || token.kind == .character else {
      return WordFacts()
    }
    return token.facts
  }

  func has(_ role: WordFacts.Roles, _ index: Int) -> Bool {
    !facts(index).roles.isDisjoint(with: role)
  }

  func isMark(_ index: Int, _ marks: Unicode.Scalar...) -> Bool {
    guard let token = token(index), token.kind == .mark else { return false }
    return marks.contains { $0.value == token.scalar }
  }

  func isCharacter(_ index: Int, _ characters: Unicode.Scalar...) -> Bool {
    guard let token = token(index), token.kind == .character else { return false }
    return characters.contains { $0.value == token.scalar }
  }

  /// Whether the token is a word that means something by itself.
  func isContent(_ index: Int) -> Bool {
    guard let token = token(index) else { return false }
    if token.kind == .character { return true }
    return token.kind == .word && !token.facts.isGrammar && token.range.count > 1
  }

  // MARK: Numbers

  /// Reads a number and all that belongs to it; returns the token behind it, or nil where there
  /// is none.
  private mutating func readNumber(_ start: Int) -> Int? {
    let reader = NumberReader(tokens, languages)
    guard let (number, end) = reader.read(start) else { return nil }
    var quantity = number
    guard quantity.isWeak || !isName(start, end) else { return end }
    if let end = clockRangeEnd(start, end) { return end }
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
  private func noun(_ end: Int) -> CountedNoun? {
    var index = end
    if isMark(index, "-") { index += 1 }
    if has(.nounLink, index) { index += 1 }
    if isMark(index, "'", "’") { index += 1 }
    guard let token = token(index) else { return nil }
    let isSign = isMark(index, "%", "€", "$", "£", "¥")
    guard isSign || isContent(index) || facts(index).span != nil else { return nil }
    return CountedNoun(letters: token.folded(bytes), span: token.facts.span)
  }

  /// Whether the number is (part of) a name.
  private func isName(_ start: Int, _ end: Int) -> Bool {
    let first = tokens[start]
    if first.kind == .character { return isCharacter(start - 1, "第") }
    if let before = token(start - 1), !first.hasGap {
      // "A2", "#4", "24/7", "COVID-19", "2.0.1"; a currency or a bracket may touch a number.
      if before.kind == .word { return true }
      if isMark(start - 1, "#", "/", ".", "_", "-", "–", ":"), !before.hasGap { return true }
    }
    if first.kind == .number, let after = token(end), !after.hasGap {
      if after.kind == .word, !has(.unit, end), after.facts.span == nil {
        return !has(.clockAfter, end)
      }
      if isMark(end, "/", "º", "ª") { return token(end + 1)?.kind == .number }
    }
    guard let before = token(start - 1), before.kind == .word, isContent(start - 1) else {
      return false
    }
    if has(.approximate, start - 1) { return false }
    if has(.named, start - 1) || isAcronym(before) { return true }
    if isContent(end) || isUnit(end) {
      if before.isCapital, isVersion(start, end) { return true }
      return isNameBefore(start - 1) || before.isCapital && isSingular(end)
    }
    return spanBehind(end) == nil
  }

  /// Whether a word in the middle of a text begins with a capital letter, as names do; German
  /// nouns all do.
  private func isNameBefore(_ index: Int) -> Bool {
    index > 0 && tokens[index].isCapital && !languages.contains(.german)
  }

  /// Whether a number with two digits behind a point measures nothing: "Python 3.11 scripts".
  private func isVersion(_ start: Int, _ end: Int) -> Bool {
    tokens[start].scale > 1 && end == start + 1 && !isUnit(end) && !has(.unit, end)
      && bytes[tokens[start].range].contains(UInt8(ascii: "."))
  }

  /// Whether no English word from here on, up to the next article or mark, can be what a number
  /// counts: in "Windows 10 support" and "Bus 42 commute" it belongs to the name before it, in "Answer
  /// 60 urgent e-mails" it does not.
  private func isSingular(_ start: Int) -> Bool {
    guard languages == [.english] else { return false }
    var index = start
    while isContent(index), let token = token(index), token.kind == .word {
      let isPlural = bytes[token.range.upperBound - 1] | 0x20 == UInt8(ascii: "s")
      let isCounted = !token.facts.roles.isDisjoint(with: [.plural, .unit])
      if isPlural || isCounted || token.facts.span != nil || isAcronym(token) { return false }
      index += 1
    }
    return index > start
  }

  /// Whether a word has a capital letter behind its first one, as makes and standards do: "SAP 4.6",
  /// "iPhone 12".
  private func isAcronym(_ token: CountToken) -> Bool {
    bytes[token.range].dropFirst().contains { $0 >= 0x41 && $0 <= 0x5A }
  }

  private func isUnit(_ index: Int) -> Bool {
    isMark(index, "%", "€", "$", "£", "¥", "+")
      || token(index)?.kind == .word && facts(index).span != nil
  }

  // MARK: How often

  /// "one week in four", "une sur quatre": a part of a whole.
  private func readRatio(_ part: Quantity, _ end: Int) -> (quantity: Quantity, end: Int)? {
    var index = end
    if part.noun != nil, isContent(index) { index += 1 }
    let link = index
    while index < link + 2, has([.outOf, .every, .wholeArticle], index) { index += 1 }
    guard index > link, has(.outOf, link) else { return nil }
    let reader = NumberReader(tokens, languages)
    guard let (whole, wholeEnd) = reader.read(index), !whole.isWeak, !whole.mayBeYear,
      whole.denominator == 1, whole.numerator > part.numerator
    else { return nil }
    // "a menu in two days" is no part of two; "one week in four" is.
    if isContent(wholeEnd), token(wholeEnd)?.folded(bytes) != part.noun?.letters { return nil }
    let isClear = index > link + 1 || has(.onlyOutOf, link)
    guard isClear || part.numerator == 1, part.noun == nil || isClear || !has(.of, link) else {
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
        quantity.spanEnd = tokens[found.end - 1].range.upperBound
        return
      }
      if tokens[index].kind == .number { return }
      if tokens[index].kind == .mark, !isMark(index, ".", "-", "'", "’", "€", "$", "%") { return }
      index += 1
    }
  }

  /// The span that begins at a token: "a week", "/week", "weekly", "every two weeks".
  func spanBehind(_ index: Int) -> (span: TimeSpan, spans: UInt64, end: Int)? {
    if let span = facts(index).frequency { return (span, 1, index + 1) }
    var next = index
    if isMark(index, "/") {
      next += 1
    } else {
      while next < index + 2, has([.per, .every], next) { next += 1 }
      if isMark(next, "'", "’") { next += 1 }
    }
    guard next > index else { return nil }
    var spans: UInt64 = 1
    if (index..<next).contains(where: { has(.every, $0) }) {
      let reader = NumberReader(tokens, languages)
      if facts(next).ordinal > 0 {
        spans = UInt64(facts(next).ordinal)
        next += 1
      } else if let (number, end) = reader.read(next), !number.isWeak, number.denominator == 1,
        number.numerator > 0
      {
        spans = number.numerator
        next = end
      }
    }
    guard let span = facts(next).span else { return nil }
    return (span, spans, next + 1)
  }

  /// The span before a number in scripts without blanks: 年4本, 週に2回.
  private func spanBefore(_ start: Int) -> TimeSpan? {
    var index = start - 1
    if isCharacter(index, "に"), token(index)?.range.count == 3 { index -= 1 }
    guard let token = token(index), token.kind == .character,
      !(self.token(index - 1)?.kind == .number)
    else { return nil }
    return token.facts.span
  }

  /// "every two weeks" without a number before it: once in that time.
  private mutating func readEvery(_ start: Int) -> Int? {
    // "om 9 uur" is when, "om de 9 uur" how often.
    guard has(.every, start), !isClockTime(start + 1, start + 2), let found = spanBehind(start),
      !belongsToNumber(start)
    else {
      return nil
    }
    quantities.append(
      Quantity(
        numerator: 1, denominator: 1, span: found.span, spans: found.spans,
        range: tokens[start].range.lowerBound..<tokens[found.end - 1].range.upperBound))
    return found.end
  }

  /// "weekly" without a number before it: once in that time.
  private mutating func readFrequency(_ start: Int) -> Int? {
    guard let span = facts(start).frequency, !belongsToNumber(start) else { return nil }
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
