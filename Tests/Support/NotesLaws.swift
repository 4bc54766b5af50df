import Foundation
import PBMFormat
import PBMImport
import PBMModel
import PBMSyntax

// Laws of what is made of anybody's notes.

extension Law {
  /// Whatever is pasted, all of its words stand in a canvas that can be read, and it is told what each
  /// line was taken for.
  public static let notes = Law("notes become a canvas with all their words") { subject in
    guard let notes = imported(subject) else {
      // What holds two versions of the same lines is no notes of anybody.
      let text = Subject(Array(decoded(subject.bytes).text.utf8))
      return wordsOf(subject).isEmpty || !text.tree.conflicts.isEmpty ? nil : "refused"
    }
    return lostWord(subject, notes) ?? error(notes) ?? untoldLine(subject, notes)
      ?? otherwise(notes)
  }
}

/// A word that does not stand in the canvas as often as in the notes.
private func lostWord(_ subject: Subject, _ notes: ImportedNotes) -> String? {
  var there: [String: Int] = [:]
  for word in wordsOf(Subject(notes.canvas)) { there[word, default: 0] += 1 }
  // A box that is named again as before has its name once, and that is told.
  for line in notes.account where line.kind == .heading && line.remark == "again" {
    for word in wordsOf(Subject(Array(line.text.utf8))) {
      guard let count = there[word], count > 0 else { return "the name \(line.text) is lost" }
      there[word] = count + 1
    }
  }
  for word in wordsOf(subject) {
    guard let count = there[word], count > 0 else {
      return "\(escaped(Array(word.utf8))) is lost: \(escaped(notes.canvas))"
    }
    there[word] = count - 1
  }
  return nil
}

/// What is made can be read, is canonical, and has no error but that there is no box.
private func error(_ notes: ImportedNotes) -> String? {
  let made = Subject(notes.canvas)
  let errors = made.canvas.diagnostics.filter { $0.severity == .error }.map(\.code.name)
  guard errors.allSatisfy({ $0 == "no-section" }) else {
    return "\(errors): \(escaped(notes.canvas))"
  }
  guard errors.isEmpty else { return nil }
  return (try? made.formatted.get()) == notes.canvas
    ? nil : "not canonical: \(escaped(notes.canvas))"
}

/// It is told of every line that shows letters.
private func untoldLine(_ subject: Subject, _ notes: ImportedNotes) -> String? {
  guard !notes.account.isEmpty else { return nil }
  let told = Set(notes.account.map(\.line))
  var lines: [[Unicode.Scalar]] = [[]]
  var wasReturn = false
  for scalar in decoded(subject.bytes).text.unicodeScalars {
    if [0x0A, 0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029].contains(scalar.value) {
      if scalar != "\n" || !wasReturn { lines.append([]) }
    } else {
      lines[lines.count - 1].append(scalar)
    }
    wasReturn = scalar == "\r"
  }
  for (index, line) in lines.enumerated() {
    let seen = shown(String(String.UnicodeScalarView(line)))
    if seen.unicodeScalars.contains(where: \.properties.isAlphabetic), !told.contains(index + 1) {
      return "line \(index + 1): \(told.sorted())"
    }
  }
  return nil
}

/// What was made is a canvas, and stays as it is.
private func otherwise(_ notes: ImportedNotes) -> String? {
  guard let again = try? canvasFromNotes(notes.canvas) else { return "refused the second time" }
  guard again.remarks.contains("it is a canvas already") else { return nil }
  return again.canvas == notes.canvas ? nil : "is now \(escaped(again.canvas))"
}

private func imported(_ subject: Subject) -> ImportedNotes? { try? canvasFromNotes(subject.bytes) }

/// A text as a reader of Markdown shows it: a tag that ends a line is a blank, and an entity the
/// character that it stands for, however often it was made one.
private func shown(_ text: String) -> String {
  let names = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'"]
  var text = text
  while text.utf8.contains(where: { [0x26, 0x3C].contains($0) }) {
    var next = text.replacing(/<br ?\/?>/.matchingSemantics(.unicodeScalar), with: " ")
      .replacing(/&(nbsp|ensp|emsp|thinsp);/.matchingSemantics(.unicodeScalar), with: "\u{A0}")
      .replacing(/&(amp|lt|gt|quot|apos);/.matchingSemantics(.unicodeScalar)) {
        names[String($0.1)] ?? ""
      }
    next.replace(
      /&#(?:[xX]([0-9a-fA-F]{1,6})|([0-9]{1,7}));/.matchingSemantics(.unicodeScalar)
    ) { match in
      let value = match.1.flatMap { UInt32($0, radix: 16) } ?? match.2.flatMap { UInt32($0) }
      guard let value, value >= 0x20, !(0x7F...0x9F).contains(value), value != 0x2028,
        value != 0x2029, let scalar = Unicode.Scalar(value)
      else { return String(match.0) }
      return String(scalar)
    }
    if next.unicodeScalars.elementsEqual(text.unicodeScalars) { break }
    text = next
  }
  return text
}

/// The words of a text, told apart from what the product takes for words: runs of letters, marks and
/// digits. Numbers that stand for a bullet, and the letter that does, are none.
private func wordsOf(_ subject: Subject) -> [String] {
  let text = shown(decoded(subject.bytes).text)
  var words: [String] = []
  var word = String.UnicodeScalarView()
  func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
    let category = scalar.properties.generalCategory
    return category == .format
      || category == .control && ![9, 10, 11, 12, 13, 0x85].contains(scalar.value)
      || scalar.properties.isDefaultIgnorableCodePoint
  }
  func end(_ next: Unicode.Scalar?) {
    defer { word = String.UnicodeScalarView() }
    guard !word.isEmpty else { return }
    let isNumber = word.count <= 2 && word.allSatisfy { $0.properties.numericType == .decimal }
    if isNumber, let next, ".)．）".unicodeScalars.contains(next) { return }
    if word.count == 1, word.first == "o" || word.first == "§", next == "\t" { return }
    words.append(String(word).precomposedStringWithCompatibilityMapping)
  }
  for scalar in text.unicodeScalars where !isUnseen(scalar) {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber:
      word.append(scalar)
    case .nonspacingMark, .spacingMark, .enclosingMark:
      if !word.isEmpty { word.append(scalar) }
    default: end(scalar)
    }
  }
  end(nil)
  return words
}

/// Makes notes as people paste them, well and badly.
public struct NotesGenerator {
  private var random: Randomness

  /// Begins with a seed.
  public init(seed: UInt64) { random = Randomness(seed: seed) }

  /// The bytes of one file.
  public mutating func file() -> [UInt8] {
    var lines: [String] = []
    if random.once(in: 6) { lines += ["---", "title: \(words())", "person: \(words())", "---"] }
    if random.once(in: 2) { lines.append(words()) }
    for _ in 0..<random.below(6) {
      if random.once(in: 2) { lines.append("") }
      lines += section()
    }
    var text = lines.joined(
      separator: random.one(of: ["\n", "\n", "\r\n", "\r", "\u{2028}", "\u{B}"]))
    if random.once(in: 20) { text = text.decomposedStringWithCanonicalMapping }
    switch random.below(12) {
    case 0:
      return [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    case 1: return Array(text.unicodeScalars.map { $0.value < 256 ? UInt8($0.value) : 0x3F })
    default: return Array(text.utf8)
    }
  }

  private mutating func section() -> [String] {
    let language = random.one(of: Language.allCases)
    let box = random.one(of: Box.allCases)
    var name = Vocabulary.shared.name(of: box, in: language)
    if random.once(in: 6) { name = Vocabulary.shared.question(of: box, in: language) }
    if random.once(in: 8), name.count > 3 { name.remove(at: name.index(after: name.startIndex)) }
    if random.once(in: 6) { name = name.uppercased() }
    let forms = [
      "# \(name)", "## \(name)", "**\(name)**", "\(name):", name, "1. \(name)", "📌 \(name)",
      "== \(name) ==", "\(name): \(words()), \(words())", "- \(name)", "\(name) - \(words())",
      "[23.11.26, 18:02] Ada: \(name): \(words())", "\(name)\t\(words())", "> \(name)",
      "## \(words())", "\(words()):",
    ]
    var lines = [random.one(of: forms)]
    if random.once(in: 8) { lines.append(String(repeating: random.one(of: ["-", "="]), count: 5)) }
    if random.once(in: 9) { return lines + table() }
    for _ in 0..<random.below(6) { lines.append(line()) }
    if random.once(in: 12) { lines += mail() }
    return lines
  }

  /// What mails have above and below what they say.
  private mutating func mail() -> [String] {
    random.one(of: [
      ["", "Von: \(words()) <a@b.example>", "An: \(words())", "Re: \(words())", "", words()],
      ["", "\(words()),", "Ada \(words())"], ["-- ", words(), words()],
      ["<<<<<<< a", words(), "=======", words(), ">>>>>>> b"], ["<li>\(words())</li>", words()],
    ])
  }

  private mutating func line() -> String {
    let bullets = [
      "- ", "* ", "• ", "•\t", "o\t", "– ", "1. ", "2) ", "(3) ", "", "", "+ ", "- [ ] ", "- [x] ",
      "→ ",
      "☑ ", "☐ ", "-> ", "=> ", "? ", "// ", "> ", "<!-- ", "\\", "1) 2. ", "§\t", "* ",
      "\u{F0B7} ",
    ]
    let blanks = ["", "", "", "  ", "\t", "    ", "\u{A0}\u{A0}"]
    let tails = [
      "", "", "", "", " :)", " [4]", " [4].", " @4h/week", " @1,250", " &a", " #x", " -->", ";",
      ":",
      " :( [5]", " @2.150€/month [4]", " &#91;4&#93; :&#124;", "<br>&emsp;", " &amp;#8203;a",
      "\u{AD}", "</b>", " |", "\u{200B}",
    ]
    if random.once(in: 12) { return "" }
    if random.once(in: 20) { return random.one(of: Pieces.nearMarks) }
    let stroke = random.once(in: 10) ? "~~" : ""
    return random.one(of: blanks) + random.one(of: bullets) + stroke + words() + stroke
      + random.one(of: tails)
  }

  private mutating func table() -> [String] {
    let language = random.one(of: Language.allCases)
    let isTab = random.once(in: 2)
    func row(_ cells: [String]) -> String {
      isTab ? cells.joined(separator: "\t") : "| " + cells.joined(separator: " | ") + " |"
    }
    var lines: [String] = []
    switch random.below(4) {
    case 0:
      for boxes in [Box.allCases.prefix(5), Box.allCases.suffix(4)] {
        let names = boxes.map { Vocabulary.shared.name(of: $0, in: language) }
        lines.append(row(names.flatMap { random.once(in: 3) ? ["", "**\($0)**"] : [$0] }))
        lines.append(
          row(boxes.map { _ in random.once(in: 3) ? "" : "\(words())<br>&emsp;\(words())" }))
      }
    case 1:
      lines.append(row(Box.allCases.map { Vocabulary.shared.name(of: $0, in: language) }))
      if !isTab { lines.append(row(Box.allCases.map { _ in "---" })) }
      for _ in 0..<random.below(4) {
        lines.append(row(Box.allCases.map { _ in random.once(in: 3) ? "" : words() }))
      }
    case 2:
      for box in Box.allCases.prefix(4) {
        let name = Vocabulary.shared.name(of: box, in: language)
        for _ in 0...random.below(2) {
          let first = random.once(in: 4) ? "" : name
          lines.append(row([first, words(), random.one(of: ["", ":)", ":(", "4", "#x", "🙂"])]))
        }
      }
    default:
      lines += [row([words(), words()]), row(["---", "---"])]
      for _ in 0..<random.below(4) { lines.append(row([words(), String(random.below(7))])) }
    }
    return lines
  }

  private mutating func words() -> String {
    (0..<random.below(5) + 1).map { _ in
      random.once(in: 12) ? random.one(of: Pieces.nearSigns) : random.one(of: Pieces.words)
    }.joined(separator: random.one(of: [" ", " ", " ", ", ", "; "]))
  }
}
