import PBMModel
public import PBMProject

/// The version of the program.
public let programVersion = "0.1.0"

/// Runs the program with its arguments and returns how it ends.
public func runProgram(_ arguments: [Path], on console: Console) -> ExitStatus {
  let status = dispatch(arguments, console)
  console.flush()
  return status
}

private func dispatch(_ arguments: [Path], _ console: Console) -> ExitStatus {
  guard let first = arguments.first?.text else {
    console.notice(programHelp())
    return .failed
  }
  switch first {
  case "-h", "--help", "help":
    return help(arguments.dropFirst().first?.text, console)
  case "--version", "-V", "version":
    console.line("pbm \(programVersion)")
    return .done
  default: break
  }
  guard let command = allCommands.first(where: { $0.name == first }) else {
    return unknownCommand(first, console)
  }
  if command.isCalledByGit { console.statusOfEnd = .done }
  do {
    let invocation = try ArgumentReader.read(arguments.dropFirst(), command, console)
    if invocation.has("help") { return help(command.name, console) }
    let status = try command.run(invocation)
    return command.isCalledByGit ? .done : status
  } catch {
    console.notice("pbm: \(error.message)")
    if let command = error.command {
      console.notice("pbm \(command.name) --help shows how it is used")
    }
    return command.isCalledByGit ? .done : .failed
  }
}

private func help(_ name: String?, _ console: Console) -> ExitStatus {
  guard let name, !name.hasPrefix("-") else {
    console.write(programHelp())
    return .done
  }
  guard let command = allCommands.first(where: { $0.name == name }) else {
    return unknownCommand(name, console)
  }
  console.write(commandHelp(command))
  return .done
}

private func unknownCommand(_ name: String, _ console: Console) -> ExitStatus {
  let isFile = name.hasSuffix(".pbm") || name.contains("/")
  let near = nearestWord(to: name, among: allCommands.map(\.name) + Array(usualWords.keys))
    .map { usualWords[$0] ?? $0 }
  let hint =
    isFile ? "; did you mean pbm check \(name)?" : near.map { "; did you mean pbm \($0)?" } ?? ""
  console.notice("pbm: there is no command \"\(name)\"\(hint)")
  console.notice("pbm --help lists the commands")
  return .failed
}

/// What people call commands in other programs.
private let usualWords = [
  "lint": "check", "validate": "check", "verify": "check", "format": "fmt", "compare": "diff",
  "new": "init", "create": "init", "rule": "explain", "why": "explain",
  "install": "git", "uninstall": "git", "difftool": "git-diff", "git-diff-driver": "git-diff",
  "hypothesis": "hypotheses", "assumptions": "hypotheses", "tests": "hypotheses",
  "history": "log", "blame": "log", "settings": "config", "configuration": "config",
  "convert": "import", "paste": "import", "save": "export", "dump": "export",
]
