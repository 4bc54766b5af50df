import Foundation
import PBMModel
import PBMSyntax

// Laws of what carries no meaning: line ends, blanks around a line, the spelling of one letter.

extension Law {
  /// What makes no difference.
  public static let independence: [Law] = [
    anyLineEnd, anyByteOrderMark, anyTrailingBlanks, anyIndentation, anyNormalForm,
    sameCanonicalForm,
  ]

  /// LF, CRLF and CR make no difference.
  public static let anyLineEnd = Law("meaning does not depend on line ends") { subject in
    guard isPlain(subject) else { return nil }
    // One of the three a case: over many cases each is tried with each.
    let end: [UInt8] = [[10], [13, 10], [13]][subject.bytes.count % 3]
    let other = Subject(relined(subject) { line, ended in line + (ended.isEmpty ? [] : end) })
    return difference(subject, other).map { "\(end): \($0)" }
  }

  /// A byte order mark makes no difference.
  public static let anyByteOrderMark = Law("meaning does not depend on a byte order mark") {
    subject in
    guard isPlain(subject), byteOrderMarkLength(subject.bytes) == 0 else { return nil }
    return difference(subject, Subject([0xEF, 0xBB, 0xBF] + subject.bytes))
  }

  /// Blanks at the end of a line make no difference.
  public static let anyTrailingBlanks = Law("meaning does not depend on blanks behind a line") {
    subject in
    guard isPlain(subject) else { return nil }
    var random = Randomness(seed: UInt64(subject.bytes.count))
    let other = Subject(
      relined(subject) { line, end in
        line + Array(random.one(of: ["", " ", "\t", "\u{A0}", "\u{3000} ", "\u{2028}"]).utf8) + end
      })
    return difference(subject, other)
  }

  /// Indentation makes no difference but for the advice about nested items.
  public static let anyIndentation = Law("meaning does not depend on indentation") { subject in
    guard isPlain(subject) else { return nil }
    return difference(subject, Subject(indented(subject)), except: "nested-item")
  }

  /// Headings, actions, keys and tags are the same in NFC and NFD.
  public static let anyNormalForm = Law("names do not depend on their normal form") { subject in
    guard isPlain(subject), String(validating: subject.bytes, as: UTF8.self) != nil,
      subject.bytes.contains(where: { $0 >= 0x80 })
    else { return nil }
    let names = namesInNormalFormD(subject)
    guard names != subject.bytes else { return nil }
    return Facts(subject.canvas, .normal).difference(from: Facts(readCanvas(names), .normal))
  }

  /// Files that differ in blanks around lines only have the same canonical form.
  public static let sameCanonicalForm = Law("one meaning, one canonical form") { subject in
    guard let canonical = subject.canonical, isPlain(subject) else { return nil }
    guard let other = Subject(indented(subject)).canonical else { return "indented, it is refused" }
    return canonical.bytes == other.bytes
      ? nil : "\(escaped(canonical.bytes)), indented \(escaped(other.bytes))"
  }
}

/// Whether the bytes are text; what is not is judged by its first bytes, wherever lines end.
private func isPlain(_ subject: Subject) -> Bool {
  subject.tree.content.isReadable
}

/// What two versions of a file do not have in common.
private func difference(_ one: Subject, _ other: Subject, except code: String = " ") -> String? {
  if let difference = one.facts.difference(from: other.facts) { return difference }
  let codes = one.codes.filter { !$0.hasSuffix(code) }
  let others = other.codes.filter { !$0.hasSuffix(code) }
  return codes == others ? nil : "findings \(codes) are now \(others)"
}

/// The file with every line, given without its end and with it, replaced.
private func relined(_ subject: Subject, _ change: ([UInt8], [UInt8]) -> [UInt8]) -> [UInt8] {
  var bytes: [UInt8] = []
  for line in linesWithEnds(subject.bytes) {
    let end = line.filter { $0 == 10 || $0 == 13 }
    let changed = change(Array(line.dropLast(end.count)), end)
    // A CR and an LF that were two line ends must not become one.
    if bytes.last == 13, changed.first == 10 { bytes.append(0x20) }
    bytes += changed
  }
  return bytes
}

/// The file with other blanks before its lines; what looks like a conflict's marker stays.
private func indented(_ subject: Subject) -> [UInt8] {
  var random = Randomness(seed: UInt64(subject.bytes.count))
  var isFirst = true
  return relined(subject) { line, end in
    let mark = isFirst ? byteOrderMarkLength(line) : 0
    let start = skipBlanks(line, mark, line.count)
    // What would stand at the file's start then would be its byte order mark.
    let isMarkToBe = isFirst && byteOrderMarkLength(Array(line[start...])) > 0
    isFirst = false
    guard !isMarkToBe, markerLength(line, start, line.count) == nil,
      markerLength(line, 0, line.count) == nil
    else { return line + end }
    let blanks = Array(random.one(of: ["", "  ", "\t", "    ", "\u{A0}", "\u{3000}"]).utf8)
    return line[..<mark] + blanks + line[start...] + end
  }
}

/// The file with headings, the first words of decisions, keys and tags in normal form D.
private func namesInNormalFormD(_ subject: Subject) -> [UInt8] {
  let tree = subject.tree
  var bytes: [UInt8] = []
  for line in 0..<tree.lineCount {
    for token in tree.tokens(line) {
      let isName =
        [.action, .key, .tag].contains(token.kind)
        || token.kind == .text && tree.kind(line) == .heading
      let text = Array(tree.bytes[token.range.indices])
      bytes +=
        isName
        ? Array(String(decoding: text, as: UTF8.self).decomposedStringWithCanonicalMapping.utf8)
        : text
    }
  }
  return bytes
}
