import PBMExchange
import PBMSyntax

/// A line of somebody's notes, with what stands around its words.
struct SourceLine {
  /// Its number, from 1.
  let number: Int
  /// Columns of blanks before it; a tab goes to the next multiple of four.
  var indentation = 0
  /// The words, without blanks around them and without the characters that are never seen.
  var text: String
  /// Number of `#` before it.
  var hashes = 0
  /// What kind of bullet stands before it.
  var bullet = Bullet.none
  /// The sign that is its bullet, where it is a mark.
  var sign: Unicode.Scalar?
  /// The words without hashes, bullet, check box and what makes all of it bold.
  var body: String
  /// Whether all of it is bold, italic or set off by such signs.
  var isEmphasized = false
  /// Whether all of it is struck out.
  var isStruck = false
  /// Whether the box before it is ticked; nil where there is none.
  var isTicked: Bool?
  /// Whether a line of strokes stands below it, or `#` before it.
  var isHeadingByForm = false
  /// Whether it stands in a quotation.
  var isQuoted = false
  /// Who wrote it in a chat, and when.
  var speaker: String?

  enum Bullet: Equatable { case none, mark, number }

  var isBlank: Bool { text.isEmpty }

  /// The words of the body, struck out where they are, and with the box where it is ticked: what
  /// stands in a note.
  var words: String {
    (isTicked == true ? SourceLine.tick + " " : "") + (isStruck ? "~~\(body)~~" : body)
  }

  /// The words as they were written: a bullet that is a ticked box is none.
  var written: String {
    let isSign = sign == "☑" || sign == "☒"
    return (isTicked == true && !isSign ? SourceLine.tick + " " : "") + body
  }

  /// What says that something is done.
  static let tick = "[x]"

  init(number: Int, raw: String) {
    self.number = number
    text = ""
    body = ""
    var column = 0
    var scalars = String.UnicodeScalarView()
    for scalar in raw.unicodeScalars where !isNeverSeen(scalar) {
      if scalars.isEmpty, isSpace(scalar) {
        // An em is as wide as two blanks.
        let isWide = scalar == "\u{2003}" || scalar == "\u{3000}"
        column = scalar == "\t" ? (column / 4 + 1) * 4 : column + (isWide ? 2 : 1)
      } else {
        scalars.append(scalar)
      }
    }
    indentation = column
    text = trimmed(String(scalars))
    body = text
    takeSpeaker()
    takeQuotation()
    readMarks()
  }

  /// Reads hashes, bullet, check box and emphasis off the words.
  mutating func readMarks() {
    let scalars = Array(body.unicodeScalars)
    let count = scalars.prefix { $0 == "#" || $0 == "＃" }.count
    if (1...6).contains(count), count < scalars.count,
      isSpace(scalars[count]) || count > 1 && isLetter(scalars[count].value)
    {
      hashes = count
      isHeadingByForm = true
      body = trimmed(string(scalars[count...]))
      var rest = Array(body.unicodeScalars)[...]
      let blank = rest.firstIndex(of: " ") ?? rest.endIndex
      while rest.last == "#", blank < rest.endIndex {
        rest.removeLast()
        while let last = rest.last, isSpace(last) { rest.removeLast() }
      }
      body = string(rest)
    } else {
      takeBullet(scalars)
    }
    takeCheckBox()
    takeEmphasis()
  }

  private mutating func takeBullet(_ scalars: [Unicode.Scalar]) {
    guard let first = scalars.first else { return }
    let second = scalars.count > 1 ? scalars[1] : nil
    let isAlone = second.map(isSpace) ?? false
    switch first {
    // An arrow to the right from the five actions is no bullet, and a lone stroke before a number
    // may be a minus.
    case "-", "*", "+", "–", "—", "−", "‐":
      let isGlued =
        (first == "-" || first == "–" || first == "—")
        && (second.map { isLetter($0.value) } ?? false)
      if isAlone || isGlued { take(1, .mark, scalars) }
    case "•", "·", "◦", "▪", "‣", "・", "∙", "●", "○", "■", "□", "▫", "►", "▶", "➢", "➤", "✓", "✔",
      "☐", "☑", "☒", "❖", "◆", "◇", "★", "☆", "\u{F0B7}", "\u{F0A7}", "\u{F0D8}", "\u{F0FC}", "⁃":
      if scalars.count > 1 { take(1, .mark, scalars) }
    case "o", "§":
      if second == "\t" { take(1, .mark, scalars) }
    default: takeNumber(scalars)
    }
  }

  /// One or two digits or a letter, and a stop or bracket behind it: `1.`, `2)`, `(3)`, `a)`.
  private mutating func takeNumber(_ scalars: [Unicode.Scalar]) {
    var index = scalars.first == "(" ? 1 : 0
    let start = index
    while index < scalars.count, index - start < 2, isDigit(scalars[index].value) { index += 1 }
    guard index > start, index < scalars.count else { return }
    let isBracket = scalars[index] == ")"
    guard isBracket || start == 0 && (scalars[index] == "." || scalars[index] == "．") else {
      return
    }
    guard index + 1 < scalars.count else { return }
    let next = scalars[index + 1]
    if isSpace(next) || isLetter(next.value) { take(index + 1, .number, scalars) }
  }

  private mutating func take(_ count: Int, _ kind: Bullet, _ scalars: [Unicode.Scalar]) {
    let rest = trimmed(string(scalars[count...]))
    guard !rest.isEmpty else { return }
    bullet = kind
    sign = kind == .mark ? scalars[0] : nil
    body = rest
  }

  /// `[ ]` or `[x]` before a thing to do, or a bullet that is a box.
  private mutating func takeCheckBox() {
    switch sign {
    case "☐": isTicked = false
    case "☑", "☒": isTicked = true
    default: break
    }
    let rest = Array(body.unicodeScalars)
    guard bullet != .none, rest.count > 4, rest[0] == "[", " xX".unicodeScalars.contains(rest[1]),
      rest[2] == "]", isSpace(rest[3]), rest[4...].contains(where: isWordScalar)
    else { return }
    isTicked = rest[1] != " "
    body = trimmed(string(rest[3...]))
  }

  /// `**Word**`, `__Word__`, `*Word*`, `== Word ==`, `[Word]`, a colon inside or behind.
  private mutating func takeEmphasis() {
    for mark in ["***", "**", "__", "==", "*", "_", "~~", "`"] {
      var inner = body
      var hasColon = false
      if let last = inner.unicodeScalars.last, isColon(last) {
        inner = trimmed(string(Array(inner.unicodeScalars).dropLast()))
        hasColon = true
      }
      let length = mark.unicodeScalars.count
      let scalars = Array(inner.unicodeScalars)
      guard scalars.count > 2 * length, string(scalars.prefix(length)) == mark,
        string(scalars.suffix(length)) == mark
      else { continue }
      let words = trimmed(string(scalars[length..<scalars.count - length]))
      guard !words.isEmpty,
        !words.unicodeScalars.contains(where: { $0 == mark.unicodeScalars.first })
      else { continue }
      body = hasColon ? words + ":" : words
      if mark == "~~" { isStruck = true } else { isEmphasized = true }
      return
    }
  }

  /// What a chat puts before a message: `[23.11.26, 18:02] Anna: `, `23/11/2026, 18:02 - Anna: `.
  private mutating func takeSpeaker() {
    let scalars = Array(text.unicodeScalars)
    guard let first = scalars.first, first == "[" || isDigit(first.value) else { return }
    var index = 0
    var colons = 0
    var digits = 0
    while index < scalars.count, index < 32 {
      let scalar = scalars[index]
      if isDigit(scalar.value) { digits += 1 }
      if scalar == ":" { colons += 1 }
      let isTime =
        isDigit(scalar.value) || isSpace(scalar) || "[],.:/-–".unicodeScalars.contains(scalar)
        || "aApPmM".unicodeScalars.contains(scalar)
      guard isTime else { break }
      index += 1
    }
    guard colons >= 1, digits >= 7, index > 0 else { return }
    var end = index
    while end < scalars.count, end - index < 40, !isColon(scalars[end]) { end += 1 }
    guard end < scalars.count, isColon(scalars[end]), end > index, end + 1 < scalars.count,
      isSpace(scalars[end + 1])
    else { return }
    let rest = trimmed(string(scalars[(end + 1)...]))
    guard !rest.isEmpty else { return }
    speaker = trimmed(string(scalars[..<end]))
    body = rest
  }

  private mutating func takeQuotation() {
    var scalars = Array(body.unicodeScalars)[...]
    guard scalars.first == ">" else { return }
    while let first = scalars.first, first == ">" || isSpace(first) { scalars.removeFirst() }
    isQuoted = true
    body = trimmed(string(Array(scalars)))
  }
}
