public import PBMLint
import PBMModel
import PBMSyntax

// A rule explained: what it finds, why that matters, where it comes from, an example before and
// after.

/// The explanation as plain text; the code itself stands in nobody's way.
public func explanation(of rule: Rule, in language: MessageLanguage = .english) -> String {
  let heads = RuleHeads(language)
  var text = "\(rule.summary(in: language))\n\n\(rule.why(in: language))"
  if let source = rule.source { text += "\n\n\(heads.source) \(source)" }
  for setting in settings(of: rule, in: language) { text += "\n\n\(setting)" }
  for example in RuleExamples(rule, heads).list { text += "\n\n\(example.title)\n\(example.text)" }
  return text
}

/// The explanation as Markdown.
public func markdownExplanation(
  of rule: Rule, in language: MessageLanguage = .english
) -> String {
  let heads = RuleHeads(language)
  var text =
    "\(markdownText(rule.summary(in: language)))\n\n\(markdownText(rule.why(in: language)))"
  if let source = rule.source { text += "\n\n*\(heads.source)* \(markdownText(source))" }
  for setting in settings(of: rule, in: language) { text += "\n\n\(markdownText(setting))" }
  for example in RuleExamples(rule, heads).list {
    // Longer than any row of backticks in an example.
    text += "\n\n\(example.title)\n\n`````\n\(example.text)\n`````"
  }
  return text
}

/// What can be set for a rule, a sentence each.
private func settings(of rule: Rule, in language: MessageLanguage) -> [String] {
  var settings = rule.options.map { option in
    let (least, most) = (plainText(option.range.lowerBound), plainText(option.range.upperBound))
    let usual = plainText(option.usual)
    return language == .french
      ? "Option \(option.name)\u{A0}: de \(least) à \(most), d'ordinaire \(usual)."
      : "Option \(option.name): \(option.summary), from \(least) to \(most); as usual \(usual)."
  }
  if rule.isFixed {
    settings.append(
      language == .french
        ? "C'est toujours une erreur\u{A0}: .pbm.yml n'y peut rien changer."
        : "It is always an error: .pbm.yml cannot set it otherwise.")
  }
  return settings
}

/// All rules in Markdown, or one: a page that can stand by itself.
public func markdownManual(
  of groups: [RuleGroup], in language: MessageLanguage = .english
) -> String {
  var text = "# \(told("Findings of pbm check", in: language))\n"
  for group in groups {
    text += "\n## \(markdownText(told(group.title, in: language)))\n"
    for rule in group.rules { text += "\n" + markdownEntry(of: rule, in: language) }
  }
  return text
}

/// One rule in Markdown, with its heading.
public func markdownEntry(of rule: Rule, in language: MessageLanguage = .english) -> String {
  "### `\(rule.code.name)` (\(rule.code.severity.name))\n\n"
    + "\(markdownExplanation(of: rule, in: language))\n"
}

/// Rules as JSON, each on a line of its own.
public func rulesAsJSON(
  _ groups: [RuleGroup], in language: MessageLanguage = .english
) -> [UInt8] {
  var json = JSONWriter()
  for group in groups {
    for rule in group.rules {
      json.newLine()
      json.rule(rule, group: group.title, language)
    }
  }
  return Array("{\"format_version\":1,\"rules\":[".utf8) + json.bytes + Array("\n]}\n".utf8)
}

extension JSONWriter {
  fileprivate mutating func rule(
    _ rule: Rule, group: String, _ language: MessageLanguage
  ) {
    object { json in
      json.member("code", rule.code.name)
      json.member("severity", rule.code.severity.name)
      json.member("group", group)
      json.member("summary", rule.summary(in: language))
      json.member("why", rule.why(in: language))
      if let source = rule.source { json.member("source", source) }
      if let base = rule.base { json.member("base", base) }
      json.member("bad", rule.bad)
      if let base = rule.goodBase, base != rule.base { json.member("good_base", base) }
      json.member("good", rule.good)
    }
  }
}

/// What of a rule's examples is worth seeing.
private struct RuleExamples {
  var list: [(title: String, text: String)] = []

  init(_ rule: Rule, _ heads: RuleHeads) {
    if let base = rule.base.flatMap({ excerpt(of: $0, unlike: rule.bad) }) {
      list.append((heads.base, base))
    }
    let (bad, good) = excerpts(rule.bad, rule.good)
    list += [(heads.bad, bad), (heads.good, good)]
  }
}

/// What stands above the parts of an explanation.
private struct RuleHeads {
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
