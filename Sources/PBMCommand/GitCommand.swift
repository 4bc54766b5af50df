import PBMDiff
import PBMModel
import PBMProject
import PBMSyntax

extension Command {
  static let git = Command(
    name: "git", operands: "install|uninstall|status", operandCount: 1...1,
    summary: "tell git how to compare and merge canvases, take it back, or prove it",
    details: """
      install writes two things, once: the attributes "*.pbm text diff=pbm merge=pbm", and what git
      is to call for them. With --local (as usual) into .gitattributes and the configuration of this
      repository, with --global into yours. From then on git diff tells the five actions, git log -p,
      show and blame one fact a line (pbm textconv), and git merge merges by meaning; git difftool
      -t pbm and git mergetool -t pbm work, too. Where pbm is missing or fails, git does what it
      does without it. Never writes over what somebody else has put there.

      uninstall takes away exactly these lines: the files are as they were, byte for byte, with all
      that was written into them since.

      status says what holds here, with --global what holds outside of any repository, and proves it
      with real merges and differences in a temporary one: a line each, ok or failed. Ends with 1
      where something failed.
      """,
    options: {
      [
        Option(name: "local", summary: "for this repository (as usual)"),
        Option(name: "global", summary: "for all repositories of this user"),
        Option(name: "dry-run", letter: "n", summary: "only show what would be written"),
      ]
    },
    run: runGit)
}

private enum GitTask: String, CaseIterable {
  case install, uninstall, status
}

private func runGit(_ invocation: Invocation) throws(UsageProblem) -> ExitStatus {
  let word = invocation.operands[0].text
  guard let task = GitTask(rawValue: word) else {
    let near = nearestWord(to: word, among: GitTask.allCases.map(\.rawValue))
    throw invocation.misuse(
      "git is followed by install, uninstall or status, not by \"\(invocation.operands[0].display)\""
        + (near.map { "; did you mean \($0)?" } ?? ""))
  }
  if invocation.has("local"), invocation.has("global") {
    throw invocation.misuse("--local and --global are two places: take one")
  }
  if task == .status, invocation.has("dry-run") {
    throw invocation.misuse("status writes nothing: take it without --dry-run")
  }
  let scope: GitScope? =
    invocation.has("global") ? .global : invocation.has("local") ? .local : nil
  do {
    if task == .status { return try tellStatus(scope, invocation.console) }
    let setup = try GitSetup(scope ?? .local)
    let edits = try task == .install ? setup.installation() : setup.removal()
    if task == .install, !edits.isEmpty { warnOfPictures(setup, invocation.console) }
    return carryOut(edits, task, invocation)
  } catch {
    return invocation.console.problem(error.message)
  }
}

/// As text the line ends of a picture may be changed, and then it is one no more.
private func warnOfPictures(_ setup: GitSetup, _ console: Console) {
  let pictures = setup.namedLikeCanvases().filter { file in
    (try? readFile(file)).map { parse($0).content == .bitmap } ?? false
  }
  guard let first = pictures.first else { return }
  let more = pictures.count > 1 ? " (and \(pictures.count - 1) more)" : ""
  console.notice(
    "pbm: \(first.display)\(more) is a picture, not a canvas: give it the attributes "
      + "\"-text !diff !merge\" in a .gitattributes that counts more, such as one in its folder")
}

private func carryOut(
  _ edits: [FileEdit], _ task: GitTask, _ invocation: Invocation
) -> ExitStatus {
  let console = invocation.console
  guard !edits.isEmpty else {
    console.notice(
      task == .install ? "git knows canvases already" : "nothing of pbm is in git's files")
    return .done
  }
  if invocation.has("dry-run") {
    for edit in edits { tell(edit, console) }
    return .done
  }
  do { try edits.make() } catch { return console.problem(error.message) }
  for edit in edits {
    console.notice("\(edit.new == nil ? "removed" : "wrote") \(edit.path.display)")
  }
  if task == .install { console.notice("pbm git status proves it") }
  return .done
}

/// What would become of a file.
private func tell(_ edit: FileEdit, _ console: Console) {
  let name = shown(edit.path.display)
  switch (edit.old, edit.new) {
  case (nil, _): console.line("would make \(name)")
  case (_, nil): console.line("would remove \(name)")
  case (_, _): console.line("would write \(name)")
  }
  console.write(shownLines(lineDifference(edit.old ?? [], edit.new ?? [])))
}

private func tellStatus(
  _ scope: GitScope?, _ console: Console
) throws(GitSetupProblem) -> ExitStatus {
  let contracts = try GitSetup.contracts(scope)
  for contract in contracts {
    let detail = contract.detail.isEmpty ? "" : ": \(shown(contract.detail))"
    console.line("\(contract.isKept ? "ok      " : "failed  ")\(contract.name)\(detail)")
  }
  return contracts.allSatisfy(\.isKept) ? .done : .findings
}
