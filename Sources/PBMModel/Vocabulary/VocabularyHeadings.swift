import PBMSyntax

/// What a heading says.
public indirect enum HeadingMeaning: Equatable, Sendable {
  /// It names this box.
  case box(Box)
  /// It begins the section of hypotheses.
  case hypotheses
  /// It names two sections, so it is neither.
  case ambiguous(HeadingMeaning, HeadingMeaning)
  /// It names nothing that the format knows.
  case unknown
}

extension Vocabulary {
  /// What the bytes mean as a heading: by their whole, else by the part before the first
  /// separator, unless the rest names another.
  public func heading(in bytes: [UInt8], _ range: Range<Int>) -> HeadingMeaning {
    readHeading(bytes, range).meaning
  }

  /// What the bytes mean as a heading by their whole only; a number before is ignored.
  public func wholeName(in bytes: [UInt8], _ range: Range<Int>) -> HeadingMeaning {
    find(.heading, bytes, range).map(headingMeaning) ?? .unknown
  }

  /// The language of the name that makes the bytes a known heading; nil where it is unknown, or a
  /// word of several languages.
  public func language(ofHeading bytes: [UInt8], _ range: Range<Int>) -> Language? {
    guard let number = readHeading(bytes, range).word else { return nil }
    let languages = words[number].languages
    guard languages.nonzeroBitCount == 1 else { return nil }
    return Language(rawValue: UInt8(languages.trailingZeroBitCount))
  }

  private func headingMeaning(_ number: Int) -> HeadingMeaning {
    Box(rawValue: words[number].meaning.value).map { .box($0) } ?? .hypotheses
  }

  private func readHeading(
    _ bytes: [UInt8], _ range: Range<Int>
  ) -> (meaning: HeadingMeaning, word: Int?) {
    if let whole = find(.heading, bytes, range) { return (headingMeaning(whole), whole) }
    let start = skipNumber(bytes, range)
    guard let separator = firstSeparator(bytes, start..<range.upperBound),
      let number = find(.heading, bytes, start..<separator.lowerBound)
    else { return (.unknown, nil) }
    let first = headingMeaning(number)
    let rest = separator.upperBound..<range.upperBound
    guard let other = other(than: first, bytes, rest) else { return (first, number) }
    return (.ambiguous(first, other), nil)
  }

  /// What else than the first name the parts of the rest name, part by part as long as they name
  /// something.
  private func other(
    than first: HeadingMeaning, _ bytes: [UInt8], _ range: Range<Int>
  ) -> HeadingMeaning? {
    var rest = range
    while !rest.isEmpty {
      let whole = wholeName(in: bytes, rest)
      if whole != .unknown { return whole == first ? nil : whole }
      let start = skipNumber(bytes, rest)
      guard let separator = firstSeparator(bytes, start..<rest.upperBound) else { return nil }
      let part = wholeName(in: bytes, start..<separator.lowerBound)
      if part == .unknown { return nil }
      if part != first { return part }
      rest = separator.upperBound..<rest.upperBound
    }
    return nil
  }

  /// Offset of the first letter after a number, or the range's start where there is no number: the
  /// stroke of "1/ Customers" divides nothing.
  func skipNumber(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    var index = range.lowerBound
    var hasNumber = false
    while index < range.upperBound {
      let scalar = decodeScalar(bytes, index, range.upperBound)
      var isNumber = false
      var isLetter = false
      _ = NameFolding.forEachByte(bytes, index..<(index + scalar.length)) { byte in
        if byte &- UInt8(ascii: "0") < 10 { isNumber = true } else { isLetter = true }
        return true
      }
      if isLetter { break }
      if isNumber { hasNumber = true }
      index += scalar.length
    }
    return hasNumber ? index : range.lowerBound
  }

  /// Where the first separator stands: `(` `/` `:` `|` and their fullwidth forms, `–` `—`, or a
  /// hyphen between blanks.
  func firstSeparator(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int>? {
    var index = range.lowerBound
    var isAfterBlank = false
    while index < range.upperBound {
      let scalar = decodeScalar(bytes, index, range.upperBound)
      let next = index + scalar.length
      switch foldFullwidth(scalar.value) {
      case 0x28, 0x2F, 0x3A, 0x7C, 0x2013, 0x2014: return index..<next
      case 0x2D where isAfterBlank && next < range.upperBound:
        if blankLength(bytes, next, range.upperBound) > 0 { return index..<next }
      default: break
      }
      isAfterBlank = isBlank(scalar.value)
      index = next
    }
    return nil
  }
}
