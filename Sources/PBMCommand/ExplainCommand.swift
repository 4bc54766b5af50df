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
    options: [], run: runExplain)
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
  let style = invocation.style
  console.line(style.bold(rule.code.name) + " (\(rule.code.severity.name))")
  console.line("\n\(rule.summary)\n\n\(rule.why)")
  if let source = rule.source { console.line("\nSource: \(source)") }
  console.line("\nFound here:\n\(indented(rule.bad))\nNot here:\n\(indented(rule.good))")
  return .done
}

private func listRules(_ invocation: Invocation) {
  let width = allRules.map(\.code.name.count).max() ?? 0
  for rule in allRules {
    let severity = padded(rule.code.severity.name, 7)
    invocation.console.line("\(padded(rule.code.name, width))  \(severity)  \(rule.summary)")
  }
}

private func indented(_ text: String) -> String {
  let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
  return lines.map { $0.isEmpty ? "" : "    \(shown(String($0)))" }.joined(separator: "\n")
}

extension String {
  fileprivate func trimmingBrackets() -> String {
    String(drop { $0 == "[" }.prefix { $0 != "]" })
  }
}
