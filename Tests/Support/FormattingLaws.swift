import PBMDiff
import PBMFormat
import PBMModel
import PBMSyntax

// Laws of the formatter: it moves nothing, and what it gives is final.

extension Law {
  /// What holds for all canonical forms.
  public static let formatting: [Law] = [
    formatsUnlessWrong, idempotent, meaningKept, linesKept, canonicalLayout, noNewFindings,
    differenceShown, noDifference, sayingsKept,
  ]

  /// The formatter refuses exactly what has an error, and its proof never fails.
  public static let formatsUnlessWrong = Law("what has no error is formatted, nothing else") {
    subject in
    let hasErrors = subject.findings.contains { $0.severity == .error }
    switch subject.formatted {
    case .failure(.hasErrors): return hasErrors ? nil : "refused without an error"
    case .failure(let refusal): return "\(refusal)"
    case .success: return hasErrors ? "formatted in spite of an error" : nil
    }
  }

  /// The canonical form of a canonical form is itself.
  public static let idempotent = Law("formatting twice is formatting once") { subject in
    guard let canonical = subject.canonical else { return nil }
    switch canonical.formatted {
    case .failure(let refusal):
      return "the result is refused: \(refusal); it is \(escaped(canonical.bytes))"
    case .success(let again):
      return again == canonical.bytes
        ? nil : "first \(escaped(canonical.bytes)) then \(escaped(again))"
    }
  }

  /// Items, signs, decisions, notes and comments say what they said, where they said it.
  public static let meaningKept = Law("formatting keeps what everything means") { subject in
    guard let canonical = subject.canonical else { return nil }
    return subject.facts.difference(from: canonical.facts)
      .map { "\($0); the result is \(escaped(canonical.bytes))" }
  }

  /// Every line that has anything on it is still there, in its place, with its letters and digits.
  public static let linesKept = Law("formatting keeps all lines, their order and letters") {
    subject in
    guard let canonical = subject.canonical else { return nil }
    let lines = subject.visibleLines
    let others = canonical.visibleLines
    guard lines.count == others.count else { return "\(lines.count) lines are now \(others.count)" }
    for (line, other) in zip(lines, others) {
      let old = letters(subject.tree, line)
      let new = letters(canonical.tree, other)
      if old != new { return "the letters of line \(line): \(old) are now \(new)" }
    }
    return nil
  }

  /// One kind of line end, no blank lines but single ones inside, headings after a blank line.
  public static let canonicalLayout = Law("a canonical form looks like one") { subject in
    guard let canonical = subject.canonical else { return nil }
    let mark = byteOrderMarkLength(subject.bytes)
    guard byteOrderMarkLength(canonical.bytes) == mark else { return "the byte order mark" }
    let end = linesWithEnds(subject.bytes).first.map(lineEnd) ?? []
    let lines = linesWithEnds(canonical.bytes)
    let tree = canonical.tree
    for (index, line) in lines.enumerated() {
      guard lineEnd(line) == (end.isEmpty ? [10] : end) else {
        return "the line end of line \(index)"
      }
      let isBlank = tree.kind(index) == .blank
      if isBlank, index == 0 || index == lines.count - 1 { return "a blank line at an end" }
      if isBlank, line.count > lineEnd(line).count { return "a blank line with blanks" }
      if isBlank, tree.kind(index - 1) == .blank { return "two blank lines" }
      if [.heading, .title].contains(tree.kind(index)), index > 0,
        ![.blank, .comment].contains(tree.kind(index - 1))
      {
        return "no blank line before the heading on line \(index)"
      }
      let last = Int(tree.range(index).end) - lineEnd(line).count
      if trimBlanks(tree.bytes, tree.start(index), last) != last {
        return "blanks end line \(index)"
      }
    }
    return nil
  }

  /// Formatting brings no finding.
  public static let noNewFindings = Law("a canonical form has no finding that the file had not") {
    subject in
    guard let canonical = subject.canonical else { return nil }
    var codes = subject.codes
    for code in canonical.codes {
      guard let index = codes.firstIndex(of: code) else {
        return "\(code) is new in \(escaped(canonical.bytes))"
      }
      codes.remove(at: index)
    }
    return nil
  }

  /// The diff of formatting, applied, gives the canonical form.
  public static let differenceShown = Law("the diff of formatting leads to the canonical form") {
    subject in
    guard let canonical = subject.canonical, !subject.bytes.contains(13) else { return nil }
    let diff = formattingDifference(subject.canvas, canonical.bytes, name: "a.pbm")
    if subject.bytes == canonical.bytes { return diff.isEmpty ? nil : "a diff of nothing" }
    guard let patched = patched(subject.bytes, diff) else {
      return "the diff does not apply: \(escaped(diff))"
    }
    return patched == canonical.bytes ? nil : "the diff gives \(escaped(patched)): \(escaped(diff))"
  }
}

/// The line end of a line, empty where it has none.
private func lineEnd(_ line: [UInt8]) -> [UInt8] { line.filter { $0 == 10 || $0 == 13 } }

/// The letters and digits of a line in any order; moods, tags and fullwidth forms as they mean.
private func letters(_ tree: Tree, _ line: Int) -> [UInt32] {
  var values: [UInt32] = []
  for token in tree.tokens(line) where ![.mark, .mood, .weight].contains(token.kind) {
    var index = Int(token.range.start)
    while index < Int(token.range.end) {
      let scalar = decodeScalar(tree.bytes, index, Int(token.range.end))
      index += scalar.length
      let value = token.kind == .text ? scalar.value : foldFullwidth(scalar.value)
      if isLetter(value) || isDigit(value) || value == 0xFFFD { values.append(value) }
    }
  }
  return values.sorted()
}

/// Applies a unified diff; nil where it does not fit.
private func patched(_ bytes: [UInt8], _ diff: [UInt8]) -> [UInt8]? {
  let old = linesWithEnds(bytes)
  var result: [UInt8] = []
  var position = 0
  var lines = linesWithEnds(diff)[...].dropFirst(2)
  while let line = lines.popFirst() {
    let isLast = lines.first?.first == UInt8(ascii: "\\")
    let text = Array(isLast ? line.dropFirst().dropLast() : line.dropFirst())
    switch line.first {
    case UInt8(ascii: "@"):
      let numbers = String(decoding: line, as: UTF8.self).split { !$0.isNumber }.map {
        Int($0) ?? -1
      }
      let fields = String(decoding: line, as: UTF8.self).split(separator: " ")
      guard fields.count >= 3, let first = numbers.first else { return nil }
      let start = fields[1].hasSuffix(",0") ? first : first - 1
      guard start >= position, start <= old.count else { return nil }
      while position < start { result += old[position]; position += 1 }
    case UInt8(ascii: " "), UInt8(ascii: "-"):
      guard position < old.count, old[position] == text else { return nil }
      if line.first == UInt8(ascii: " ") { result += text }
      position += 1
    case UInt8(ascii: "+"): result += text
    case UInt8(ascii: "\\"): continue
    default: return nil
    }
  }
  while position < old.count { result += old[position]; position += 1 }
  return result
}
