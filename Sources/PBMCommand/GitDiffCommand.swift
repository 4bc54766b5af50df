import PBMDiff
import PBMExchange
import PBMProject

extension Command {
  static let gitDiff = Command(
    name: "git-diff", operands: "PATH [OLD HEX MODE NEW HEX MODE [NEW-PATH [WHAT]]]",
    operandCount: 1...9,
    summary: "show git diff what became of a canvas; git calls it",
    details: """
      The command that pbm git install tells git to call for git diff, and for git log -p and git
      show with --ext-diff. Shows what pbm diff shows. Where a side has an error the error is told
      with its place, and the lines that differ are shown; so are those of symbolic links and
      submodules.

      Takes the arguments that git gives its external diff: 1 for a path that is not merged yet, 7
      for two versions of a file, 8 or 9 where it was renamed or copied. Always ends with 0: git
      would give up its own command.
      """,
    options: { [] },
    isCalledByGit: true,
    run: runGitDiff)
}

private func runGitDiff(_ invocation: Invocation) -> ExitStatus {
  let console = invocation.console
  guard let call = GitDiffCall(invocation.operands) else {
    return console.problem(
      "git calls this with 1, 7, 8 or 9 arguments, not with \(invocation.operands.count)")
  }
  let isPaged = console.environment("GIT_PAGER_IN_USE") == "true"
  // Git tells its pager's children how wide the terminal is that they cannot see.
  let pagerWidth = isPaged ? console.environment("COLUMNS").flatMap { Int($0) } : nil
  let settings = DiffSettings(
    format: .text, grouping: .box, selection: ChangeSelection(), isBrief: false, hasLegend: false,
    style: style(invocation, isSeen: isPaged || console.isOutputTerminal),
    width: console.isOutputTerminal ? console.width : pagerWidth.flatMap { $0 > 0 ? $0 : nil })
  var report = GitDiffReport(
    call, settings,
    number: console.environment("GIT_DIFF_PATH_COUNTER").flatMap { Int($0) } ?? 1,
    count: console.environment("GIT_DIFF_PATH_TOTAL").flatMap { Int($0) } ?? 1)
  console.write(report.text())
  return .done
}

/// Colours as git itself would show them: its pager is no terminal, and its settings count.
private func style(_ invocation: Invocation, isSeen: Bool) -> Style {
  let console = invocation.console
  func isSet(_ name: String) -> Bool { console.environment(name).map { !$0.isEmpty } ?? false }
  if invocation.has("color") || isSet("NO_COLOR") || console.environment("TERM") == "dumb" {
    return invocation.style
  }
  let arguments = ["config", "--get-colorbool", "color.diff", isSeen ? "true" : "false"]
  let answer = try? Git.run(arguments)
  let isWanted =
    answer?.status == 0 ? answer?.output.starts(with: Array("true".utf8)) ?? isSeen : isSeen
  return Style(.auto, isTerminal: isWanted, environment: console.environment)
}

/// What git says when it calls for the difference of a path.
struct GitDiffCall {
  /// A version of the file.
  struct Side {
    /// Where it can be read; nil where there is none.
    let file: Path?
    let mode: String
  }

  let name: Path
  /// Its name afterwards, where that is another one.
  let newName: Path?
  /// What git tells about a rename or a copy, line by line.
  let remarks: [String]
  /// Nil for a path that is not merged yet.
  let sides: (old: Side, new: Side)?

  init?(_ arguments: [Path]) {
    guard [1, 7, 8, 9].contains(arguments.count) else { return nil }
    name = arguments[0]
    newName = arguments.count > 7 && arguments[7] != name ? arguments[7] : nil
    let remarks = arguments.count > 8 ? arguments[8].text : ""
    self.remarks = remarks.split(whereSeparator: \.isNewline).map(String.init)
    func side(_ file: Path, _ mode: Path) -> Side {
      Side(file: file == "/dev/null" ? nil : file, mode: mode.text)
    }
    sides =
      arguments.count == 1
      ? nil : (side(arguments[1], arguments[3]), side(arguments[4], arguments[6]))
  }
}
