import PBMModel
import PBMSyntax

// Which lines name boxes, judged by all lines together.

extension NotesReading {
  /// A line of strokes below words makes them a heading.
  mutating func findUnderlines() {
    for index in lines.indices.dropFirst() where lines[index].text.unicodeScalars.count >= 3 {
      let scalars = lines[index].text.unicodeScalars
      guard let first = scalars.first, first == "-" || first == "=",
        scalars.allSatisfy({ $0 == first }), !lines[index - 1].isBlank,
        lines[index - 1].bullet == .none, lines[index - 1].hashes == 0,
        wordCount(lines[index - 1].body) <= 10
      else { continue }
      lines[index - 1].isHeadingByForm = true
      lines[index - 1].hashes = first == "=" ? 1 : 2
    }
  }

  /// Word processors paste the second level of a list with another bullet instead of blanks.
  mutating func findDeeperBullets() {
    var first: Unicode.Scalar?
    for index in lines.indices {
      if claims[index] != nil { first = nil }
      guard let sign = lines[index].sign, claims[index] == nil else { continue }
      if let first, sign != first, "o§▪◦▫‣⁃\u{F0A7}".unicodeScalars.contains(sign) {
        lines[index].indentation += 2
      } else if first == nil {
        first = sign
      }
    }
  }

  /// Finds what each line names. A name behind a bullet is a heading only where others are, too; one
  /// with words behind it only where the box has no heading that stands alone.
  mutating func findClaims() {
    claims = lines.indices.map { claim($0) }
    dropBulletedClaims()
    var alone: [Box] = []
    for claim in claims {
      if let claim, claim.rest.isEmpty, let box = claim.box { alone.append(box) }
    }
    for index in claims.indices {
      guard let claim = claims[index], !claim.rest.isEmpty, let box = claim.box else { continue }
      if alone.contains(box) { claims[index] = nil }
    }
    dropNamesInTheirOwnBox()
  }

  private func claim(_ index: Int) -> HeadingClaim? {
    let line = lines[index]
    guard !line.isBlank, !line.isQuoted, line.indentation < 8,
      !line.text.utf8.starts(with: "//".utf8)
    else { return nil }
    let isAfterGap = index == 0 || lines[index - 1].isBlank
    let hasColon = line.body.unicodeScalars.last.map(isColon) ?? false
    let isLoud = line.isEmphasized || hasColon || line.isHeadingByForm || isLoud(line.body)
    // What only looks like a name has to look like a heading.
    let isShort = wordCount(line.body) <= 4
    let mayBeNear =
      line.bullet != .mark && (isLoud || isShort && (isAfterGap || isAboveList(index)))
    // What is said of a box of one's own stands alone, or among others of the kind.
    let mayBeOwn =
      line.bullet != .mark
      && (isAfterGap && !isFollowedByWords(index) || index > 0 && isInline(index - 1)
        || isAfterGap && isInline(index + 1))
    guard let claim = sense.claim(line, mayBeNear: mayBeNear, mayBeOwn: mayBeOwn) else {
      return nil
    }
    // A single word that is only near a name is a heading by its form alone.
    if !claim.isExact, !isLoud, claim.rest.isEmpty, !isFollowedByWords(index) { return nil }
    return claim
  }

  /// Whether the line may be the name of a box with its items behind it.
  private func isInline(_ index: Int) -> Bool {
    guard lines[index].bullet != .mark, !lines[index].isQuoted else { return false }
    let claim = sense.claim(lines[index], mayBeNear: false, mayBeOwn: true)
    return claim.map { !$0.rest.isEmpty } ?? false
  }

  /// Whether a list begins right below the line, which itself is no part of one.
  private func isAboveList(_ index: Int) -> Bool {
    let line = lines[index]
    guard index + 1 < lines.count, line.bullet != .mark, !line.isStruck, index > 0 else {
      return false
    }
    let next = lines[index + 1]
    return next.bullet != .none && next.bullet != line.bullet
      && line.indentation <= next.indentation
      // Items without bullets between those with some are no headings.
      && line.indentation <= lines[index - 1].indentation
  }

  private func isFollowedByWords(_ index: Int) -> Bool {
    index + 1 < lines.count && !lines[index + 1].isBlank
  }

  /// Whether the words are all capitals.
  private func isLoud(_ text: String) -> Bool {
    let letters = text.unicodeScalars.filter { $0.properties.isCased }
    return letters.count > 2 && letters.allSatisfy { $0.properties.isUppercase }
  }

  private mutating func dropBulletedClaims() {
    func isBulleted(_ index: Int) -> Bool {
      lines[index].bullet == .mark && !lines[index].isEmphasized && !lines[index].isHeadingByForm
    }
    var boxes: [Box] = []
    for index in claims.indices where isBulleted(index) {
      if let box = claims[index]?.box, !boxes.contains(box) { boxes.append(box) }
    }
    guard boxes.count < 3 else { return }
    for index in claims.indices where isBulleted(index) { claims[index] = nil }
  }

  /// Below "Customers" a line "Clients" is one of them, and not the same box again.
  private mutating func dropNamesInTheirOwnBox() {
    var box: Box?
    for index in claims.indices {
      guard let claim = claims[index] else { continue }
      let isPlain = !lines[index].isHeadingByForm && !lines[index].isEmphasized
      if isPlain, claim.rest.isEmpty, claim.box != nil, claim.box == box,
        !(lines[index].body.unicodeScalars.last.map(isColon) ?? false)
      {
        claims[index] = nil
      } else {
        box = claim.box
      }
    }
  }

  /// The language of most headings; a second look for near names uses it.
  mutating func findLanguage() {
    var counts = [Int](repeating: 0, count: Language.allCases.count)
    for claim in claims {
      guard let claim, claim.isExact else { continue }
      let bytes = Array(claim.name.utf8)
      if let one = Vocabulary.shared.language(ofHeading: bytes, bytes.indices) {
        counts[Int(one.rawValue)] += 1
      }
    }
    guard let most = counts.max(), most > 0 else { return }
    language = Language.allCases.first { counts[Int($0.rawValue)] == most }
    if let language, language != sense.language {
      sense.language = language
      findClaims()
    }
  }
}
