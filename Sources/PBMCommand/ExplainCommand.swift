import PBMExchange
import PBMLint
import PBMModel
import PBMProject
import PBMSyntax

extension Command {
  static let explain = Command(
    name: "explain", operands: "[CODE]", operandCount: 0...1,
    summary: "tell why a finding matters, with an example before and after",
    details: """
      CODE is the word in brackets of a finding, such as empty-box. Without one all codes are
      listed, and with --all explained, by what they are about; json and markdown explain them.
      """,
    options: {
      [
        Option(name: "all", summary: "explain all codes"),
        Option(
          name: "format", value: "FORMAT", choices: ExplainFormat.allCases.map(\.rawValue),
          summary: "text, json or markdown"),
        .messageLanguage,
      ]
    }, run: runExplain)
}

private enum ExplainFormat: String, CaseIterable {
  case text, json, markdown
}

private func runExplain(_ invocation: Invocation) throws(UsageProblem) -> ExitStatus {
  let console = invocation.console
  console.language = invocation.languageHere
  let format = invocation.value("format").flatMap { ExplainFormat(rawValue: $0) } ?? .text
  guard let typed = invocation.operands.first?.text else {
    if format == .text, !invocation.has("all") {
      listRules(invocation)
    } else {
      explain(ruleGroups, format, invocation)
    }
    return .done
  }
  if invocation.has("all") { throw invocation.misuse("a CODE is one, and --all is all of them") }
  let name = typed.lowercased().trimmingBrackets()
  let group = ruleGroups.first { $0.rules.contains { $0.code.name == name } }
  guard let group, let rule = rule(named: name) else {
    let near = nearestWord(to: name, among: allRules.map(\.code.name))
    return console.problem(
      "there is no finding with the code \"\(typed)\""
        + (near.map { "; did you mean \($0)?" } ?? "") + "\npbm explain lists all codes")
  }
  switch format {
  case .text: show(rule, invocation)
  case .markdown: console.write(markdownEntry(of: rule, in: invocation.console.language))
  case .json: explain([RuleGroup(title: group.title, rules: [rule])], format, invocation)
  }
  return .done
}

private func show(_ rule: Rule, _ invocation: Invocation) {
  let style = invocation.style
  invocation.console.line(style.bold(rule.code.name) + " (\(rule.code.severity.name))")
  invocation.console.line("\n\(explanation(of: rule, in: invocation.console.language))")
}

private func explain(_ groups: [RuleGroup], _ format: ExplainFormat, _ invocation: Invocation) {
  let console = invocation.console
  switch format {
  case .text:
    for (index, group) in groups.enumerated() {
      let title = told(group.title, in: console.language)
      console.line((index > 0 ? "\n" : "") + invocation.style.bold(title))
      for rule in group.rules {
        console.line()
        show(rule, invocation)
      }
    }
  case .json: console.write(rulesAsJSON(groups, in: invocation.console.language))
  case .markdown: console.write(markdownManual(of: groups, in: invocation.console.language))
  }
}

private func listRules(_ invocation: Invocation) {
  let width = allRules.map(\.code.name.count).max() ?? 0
  let language = invocation.console.language
  for rule in allRules {
    let severity = padded(rule.code.severity.name, 7)
    invocation.console.line(
      "\(padded(rule.code.name, width))  \(severity)  \(rule.summary(in: language))")
  }
}

extension String {
  fileprivate func trimmingBrackets() -> String {
    String(drop { $0 == "[" }.prefix { $0 != "]" })
  }
}
