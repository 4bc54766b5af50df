import PBMLint
import PBMModel
import PBMProject
import PBMSyntax

extension Command {
  static let explain = Command(
    name: "explain", operands: "CODE", operandCount: 0...1,
    summary: "tell why a finding matters, with an example before and after",
    details: """
      CODE is the word in brackets of a finding, such as empty-box. Without one all codes are
      listed.
      """,
    options: { [.messageLanguage] }, run: runExplain)
}

private func runExplain(_ invocation: Invocation) -> ExitStatus {
  let console = invocation.console
  guard let typed = invocation.operands.first?.text else {
    listRules(invocation)
    return .done
  }
  let name = typed.lowercased().trimmingBrackets()
  guard let rule = rule(named: name) else {
    let near = nearestWord(to: name, among: allRules.map(\.code.name))
    return console.problem(
      "there is no finding with the code \"\(typed)\""
        + (near.map { "; did you mean \($0)?" } ?? "") + "\npbm explain lists all codes")
  }
  let language = invocation.messageLanguage
  let heads = ExplainHeads(language)
  let style = invocation.style
  console.line(style.bold(rule.code.name) + " (\(rule.code.severity.name))")
  console.line("\n\(rule.summary(in: language))\n\n\(rule.why(in: language))")
  if let source = rule.source { console.line("\n\(heads.source) \(source)") }
  if let base = rule.base.flatMap({ excerpt(of: $0, unlike: rule.bad) }) {
    console.line("\n\(heads.base)\n\(base)")
  }
  let (bad, good) = excerpts(rule.bad, rule.good)
  console.line("\n\(heads.bad)\n\(bad)\n\n\(heads.good)\n\(good)")
  return .done
}

/// What stands above the parts of a page.
private struct ExplainHeads {
  var source = "Source:"
  var base = "The model that it starts from says:"
  var bad = "Found here:"
  var good = "Not here:"

  init(_ language: MessageLanguage) {
    guard language == .french else { return }
    source = "Source\u{A0}:"
    base = "Le modèle de départ dit\u{A0}:"
    bad = "À signaler ici\u{A0}:"
    good = "Mais pas ici\u{A0}:"
  }
}

private func listRules(_ invocation: Invocation) {
  let width = allRules.map(\.code.name.count).max() ?? 0
  let language = invocation.messageLanguage
  for rule in allRules {
    let severity = padded(rule.code.severity.name, 7)
    invocation.console.line(
      "\(padded(rule.code.name, width))  \(severity)  \(rule.summary(in: language))")
  }
}

/// What differs between two examples, with the lines around it; what only one of them has is marked.
private func excerpts(_ bad: String, _ good: String) -> (bad: String, good: String) {
  let (old, new) = (lines(bad), lines(good))
  let shortest = min(old.count, new.count)
  let before = (0..<shortest).first { old[$0] != new[$0] } ?? shortest
  let behind =
    (0..<shortest - before)
    .first { old[old.count - 1 - $0] != new[new.count - 1 - $0] } ?? shortest - before
  // Two files that have nothing in common are best told by how they begin.
  guard before + behind > 0 else {
    return (excerpt(old, 0..<2, mark: " "), excerpt(new, 0..<2, mark: " "))
  }
  return (
    excerpt(old, before..<old.count - behind), excerpt(new, before..<new.count - behind)
  )
}

/// What a text says that another one does not say; nil where there is nothing.
private func excerpt(of text: String, unlike other: String) -> String? {
  let known = Set(lines(other))
  let own = lines(text)
  guard let first = own.firstIndex(where: { !known.contains($0) }),
    let last = own.lastIndex(where: { !known.contains($0) })
  else { return nil }
  return excerpt(own, first..<last + 1)
}

private func lines(_ text: String) -> [Substring] {
  let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
  return lines.last == "" ? lines.dropLast() : lines
}

/// The marked lines and three on either side; what is left out is told.
private func excerpt(
  _ lines: [Substring], _ marked: Range<Int>, mark: String = ">"
) -> String {
  let around = max(0, marked.lowerBound - 3)..<min(lines.count, marked.upperBound + 3)
  var shownLines = around.lowerBound > 0 ? ["    …"] : []
  for (index, line) in zip(around, lines[around]) {
    let margin = marked.contains(index) ? "  \(mark) " : "    "
    shownLines.append(line.isEmpty ? "" : margin + shown(String(line)))
  }
  if around.upperBound < lines.count { shownLines.append("    …") }
  return shownLines.joined(separator: "\n")
}

extension String {
  fileprivate func trimmingBrackets() -> String {
    String(drop { $0 == "[" }.prefix { $0 != "]" })
  }
}
