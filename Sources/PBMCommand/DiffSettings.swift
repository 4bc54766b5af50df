import PBMDiff
import PBMExchange
import PBMModel
import PBMRender

/// How differences are shown.
struct DiffSettings {
  var format: DiffFormat
  var grouping: ChangeGrouping
  var selection: ChangeSelection
  /// Whether the summary alone is shown.
  var isBrief: Bool
  var hasLegend: Bool
  var style: Style
  /// Columns of the terminal; nil where nobody looks, and nothing is broken into lines.
  var width: Int?
}

enum DiffFormat: String, CaseIterable {
  case text, table, json, markdown
}

extension DiffSettings {
  /// What the options say; those that do not go together are refused.
  init(_ invocation: Invocation) throws(UsageProblem) {
    let console = invocation.console
    format = invocation.value("format").flatMap { DiffFormat(rawValue: $0) } ?? .text
    grouping = invocation.value("by").flatMap { ChangeGrouping(rawValue: $0) } ?? .box
    selection = ChangeSelection(
      kinds: invocation.list("only").compactMap { ChangeKind(rawValue: $0) },
      isExplained: invocation.has("explain"))
    isBrief = invocation.has("brief")
    style = invocation.style
    width = console.isOutputTerminal ? console.width : nil
    hasLegend =
      format == .text && !isBrief && (console.isOutputTerminal || invocation.has("legend"))
    try check(invocation)
  }

  private func check(_ invocation: Invocation) throws(UsageProblem) {
    if invocation.has("patch") {
      let others = ["format", "by", "only", "brief", "explain", "legend"]
      for option in others where invocation.has(option) {
        throw invocation.misuse("--patch writes a form of its own: --\(option) cannot go with it")
      }
      if invocation.operands.count > 2 {
        throw invocation.misuse("--patch leads from OLD to one NEW, not to several")
      }
    }
    if isBrief {
      for option in ["by", "only", "explain", "legend"] where invocation.has(option) {
        throw invocation.misuse("--brief shows no changes, so --\(option) cannot go with it")
      }
    }
    if format == .json {
      for option in ["by", "brief"] where invocation.has(option) {
        throw invocation.misuse("--\(option) is for people: --format json cannot go with it")
      }
    }
    if format != .text, invocation.has("legend") {
      throw invocation.misuse("--legend goes with --format text")
    }
    if invocation.operands.count > 2, grouping == .action {
      throw invocation.misuse(
        "--by action compares two models: several targets do not agree on the action")
    }
  }
}

extension DiffSettings {
  /// What is said where nothing differs.
  func noDifference(_ comparison: Comparison) -> String {
    let said = [Piece("no difference: \(comparison.summary.count(.maintain)) maintained")]
    return paragraph(of: said, width: width).map { $0.text + "\n" }.joined()
  }
}
