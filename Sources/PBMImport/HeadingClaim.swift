import PBMExchange
import PBMModel
import PBMSyntax

/// What a line may be the heading of, and what else stands on it.
struct HeadingClaim {
  /// What it names; unknown for a heading that names nothing.
  let meaning: HeadingMeaning
  /// The words that name it, as they were written.
  let name: String
  /// What stands behind the name on the same line; empty for a heading that stands alone.
  let rest: String
  /// Whether the name is the format's own, not one that is only near it.
  let isExact: Bool

  /// What is told of it: that a name was only near.
  var remark: String { isExact ? "" : "a guess" }

  var box: Box? { if case .box(let box) = meaning { box } else { nil } }
}

/// Finds what lines name.
struct HeadingSense {
  private let words = Vocabulary.shared
  /// The language that near names are looked for in first.
  var language = Language.english

  /// What a line claims to be the heading of; nil where it names nothing.
  ///
  /// - Parameters:
  ///   - mayBeNear: whether the line may be a name that is only near one.
  ///   - mayBeOwn: whether a name with a word before it, as in "My costs: noise", may begin the line.
  func claim(_ line: SourceLine, mayBeNear: Bool, mayBeOwn: Bool = false) -> HeadingClaim? {
    let body = line.body
    guard !body.isEmpty, body.utf8.count < 400 else { return nil }
    let name = withoutColon(body)
    let bytes = Array(name.utf8)
    let exact = words.wholeName(in: bytes, bytes.indices)
    if exact != .unknown {
      return HeadingClaim(meaning: exact, name: name, rest: "", isExact: true)
    }
    if let twice = twice(name) { return twice }
    // A heading by its form is one as a whole; in another line what follows the name are its items.
    if line.isHeadingByForm { return near(name) ?? inline(body, mayBeOwn: mayBeOwn) }
    return inline(body, mayBeOwn: mayBeOwn) ?? (mayBeNear ? near(name) : nil)
  }

  /// Two names of the same box and nothing else: `Coûts / Ce que je donne`, `COSTS (what I give)`.
  private func twice(_ name: String) -> HeadingClaim? {
    let parts = name.unicodeScalars
      .split {
        $0 == "/" || "()".unicodeScalars.contains(Unicode.Scalar(foldFullwidth($0.value)) ?? $0)
      }
      .map { trimmed(String($0)) }.filter { !$0.isEmpty }
    guard parts.count > 1 else { return nil }
    let meanings = parts.map { words.wholeName(in: Array($0.utf8), 0..<$0.utf8.count) }
    guard meanings[0] != .unknown, meanings.allSatisfy({ $0 == meanings[0] }) else { return nil }
    return HeadingClaim(meaning: meanings[0], name: name, rest: "", isExact: true)
  }

  /// A name that is nearly one, or one beside other words that name nothing else: `Our customers`,
  /// `Costs (what I give)`, `Key partners and friends`.
  private func near(_ name: String) -> HeadingClaim? {
    let bytes = Array(name.utf8)
    if case .box(let box) = words.heading(in: bytes, bytes.indices) {
      return HeadingClaim(meaning: .box(box), name: name, rest: "", isExact: true)
    }
    guard wordCount(name) <= 9 else { return nil }
    if wordCount(name) <= 6, let near = words.nearestBox(in: bytes, bytes.indices, for: language) {
      return HeadingClaim(meaning: .box(near.box), name: name, rest: "", isExact: false)
    }
    // Any part between punctuation and small words may be the name, if no other part is another.
    var found: Box?
    for part in parts(name) {
      let bytes = Array(part.utf8)
      guard case .box(let box) = words.wholeName(in: bytes, bytes.indices) else { continue }
      if let found, found != box { return nil }
      found = box
    }
    return found.map { HeadingClaim(meaning: .box($0), name: name, rest: "", isExact: false) }
  }

  /// A text cut at what divides words.
  private func parts(_ name: String) -> [String] {
    var parts: [String] = []
    var part = String.UnicodeScalarView()
    for scalar in name.unicodeScalars {
      if isWordScalar(scalar) || isSpace(scalar) || "-'’".unicodeScalars.contains(scalar) {
        part.append(scalar)
      } else {
        parts.append(trimmed(String(part)))
        part = String.UnicodeScalarView()
      }
    }
    parts.append(trimmed(String(part)))
    let whole = parts.filter { !$0.isEmpty }
    // One word may stand before the name, as in "My customers", or behind it.
    let inner = whole.flatMap { part -> [String] in
      let words = part.split(separator: " ")
      guard words.count > 1 else { return [] }
      return [
        words.dropFirst().joined(separator: " "), words.dropLast().joined(separator: " "),
      ]
    }
    return whole + inner
  }

  /// A name, a colon or a dash, and more.
  private func inline(_ body: String, mayBeOwn: Bool) -> HeadingClaim? {
    let scalars = Array(body.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      let isBetweenBlanks =
        index > 0 && isSpace(scalars[index - 1]) && index + 1 < scalars.count
        && isSpace(scalars[index + 1])
      let isDash = "-–—=→|".unicodeScalars.contains(scalar) && isBetweenBlanks
      let isTab = scalar == "\t"
      guard isColon(scalar) || isDash || isTab else { continue }
      let name = plain(string(scalars[..<index]))
      let rest = trimmed(plainStart(string(scalars[(index + 1)...])))
      let bytes = Array(name.utf8)
      let meaning = words.wholeName(in: bytes, bytes.indices)
      let other = Array(rest.utf8)
      if meaning != .unknown, words.wholeName(in: other, other.indices) == meaning {
        return HeadingClaim(meaning: meaning, name: body, rest: "", isExact: true)
      }
      if meaning != .unknown, !rest.isEmpty {
        return HeadingClaim(meaning: meaning, name: name, rest: rest, isExact: true)
      }
      guard isColon(scalar) else { continue }
      return nearInline(name, rest, mayBeOwn: mayBeOwn)
    }
    return nil
  }

  /// A name before a colon that is only near one, or has a word before it.
  private func nearInline(_ name: String, _ rest: String, mayBeOwn: Bool) -> HeadingClaim? {
    guard !rest.isEmpty, name.utf8.count >= 5 else { return nil }
    let bytes = Array(name.utf8)
    if wordCount(name) <= 3,
      let near = words.nearestBox(in: bytes, bytes.indices, for: language)
    {
      return HeadingClaim(meaning: .box(near.box), name: name, rest: rest, isExact: false)
    }
    guard mayBeOwn, wordCount(name) <= 4, let space = name.firstIndex(of: " ") else { return nil }
    let own = Array(name[space...].dropFirst().utf8)
    let meaning = words.wholeName(in: own, own.indices)
    guard case .box = meaning else { return nil }
    return HeadingClaim(meaning: meaning, name: name, rest: rest, isExact: false)
  }

  /// Without the signs of emphasis around it: `**Customers**: a` has its name in them.
  private func plain(_ text: String) -> String {
    var scalars = Array(trimmed(text).unicodeScalars)[...]
    while let first = scalars.first, "*_`".unicodeScalars.contains(first) { scalars.removeFirst() }
    while let last = scalars.last, "*_`".unicodeScalars.contains(last) { scalars.removeLast() }
    return trimmed(string(Array(scalars)))
  }

  /// `**Customers:** a`: what stands behind the colon begins with the end of the emphasis.
  private func plainStart(_ text: String) -> String {
    for mark in ["**", "__"] where text.utf8.starts(with: mark.utf8) {
      let rest = text.unicodeScalars.dropFirst(2)
      if rest.first.map(isSpace) ?? true { return String(rest) }
    }
    return text
  }
}

/// A name without the colon behind it.
func withoutColon(_ text: String) -> String {
  var scalars = Array(text.unicodeScalars)[...]
  while let last = scalars.last, isColon(last) || isSpace(last) { scalars.removeLast() }
  return scalars.isEmpty ? text : string(Array(scalars))
}
