public import PBMModel
public import PBMSyntax

/// Everything that there is to say of a canvas: what reading reported and what the rules find,
/// in the order of the file.
///
/// - Parameters:
///   - base: the model that a target starts from, as far as it could be had: what is found beside
///     it is told, too.
public func check(
  _ canvas: Canvas, _ options: LintOptions = LintOptions(), base: Base = .notRead
) -> [Diagnostic] {
  guard canvas.tree.content.isReadable else { return canvas.diagnostics }
  if canvas.diagnostics.contains(where: { $0.code == .notUTF8 }) {
    return options.leveled(certainFindings(canvas)).sorted(by: isBefore)
  }
  var checkup = Checkup(canvas, options, base)
  for rule in checkingRules where options.level(of: rule.code) != .off { rule.check?(&checkup) }
  var findings = checkup.findings
  findings += canvas.diagnostics
  let ignoring = Ignoring(canvas)
  if ignoring.isAsked {
    // What is found beside the base only, nobody has looked for without one.
    let isComplete = canvas.stage != .target || checkup.step != nil
    findings = ignoring.left(of: findings, canvas, options, isComplete: isComplete)
  }
  if findings.isEmpty { return [] }
  return options.leveled(findings).sorted(by: isBefore)
}

/// What holds of a file in another encoding: nobody knows which box a heading names that cannot be
/// read, and so neither what is missing nor where a line belongs. All encodings that people use have
/// the signs of ASCII, so of a line in these alone what is said of the line alone is true.
private func certainFindings(_ canvas: Canvas) -> [Diagnostic] {
  let ofOneLine: [Code] = [
    .gluedMark, .almostSign, .signInText, .arrowInText, .ambiguousNumber, .markdownEscape,
  ]
  return canvas.diagnostics.filter { finding in
    if rule(named: finding.code.name)?.isFixed ?? true { return true }
    let line = canvas.tree.line(at: Int(finding.range.start))
    return ofOneLine.contains(finding.code)
      && canvas.tree.bytes[canvas.tree.visible(line).indices].allSatisfy { $0 < 0x80 }
  }
}

/// The rules that have a check of their own.
private let checkingRules = allRules.filter { $0.check != nil }

/// By place, then the graver first, then by name: the same order on every run.
private func isBefore(_ left: Diagnostic, _ right: Diagnostic) -> Bool {
  if left.range.start != right.range.start { return left.range.start < right.range.start }
  if left.severity != right.severity { return left.severity > right.severity }
  if left.code.name != right.code.name { return left.code.name < right.code.name }
  return left.range.end < right.range.end
}

/// The rule with this code, and the nearest name where there is none.
public func rule(named name: String) -> Rule? { allRules.first { $0.code.name == name } }
