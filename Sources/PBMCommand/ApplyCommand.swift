import PBMDiff
import PBMModel
import PBMProject
import PBMSyntax

extension Command {
  static let apply = Command(
    name: "apply", operands: "PATCH FILE", operandCount: 2...2,
    summary: "make the changes of a patch, as pbm diff --patch writes it",
    details: """
      PATCH is what pbm diff --patch, git diff or diff -u wrote about one file. FILE is rewritten in
      place, or written to OUT; where FILE is "-", to standard output. Either may be "-" for standard
      input or REV:path for what git holds. No name inside of PATCH is ever opened.

      FILE may have been edited since: changes are found by what lines say, not by line numbers and
      layout. All of them are made or none: ends with 1 where one does not fit, which is told with
      its place; with 2 where something cannot be read or written. Where all were made already it
      ends with 0 and leaves FILE as it is.
      """,
    options: [
      Option(name: "reverse", letter: "R", summary: "take the changes back: make OLD from NEW"),
      Option(name: "check", summary: "only say whether they can be made"),
      Option(name: "output", letter: "o", value: "OUT", summary: "write to OUT, not to FILE"),
      Option(name: "force", summary: "overwrite an OUT that is there already"),
    ],
    run: runApply)
}

/// What a patch is applied to, and where the result goes.
private struct ApplyTarget {
  let name: String
  let bytes: [UInt8]
  let output: Output

  enum Output {
    case nowhere
    case inPlace(Path)
    case newFile(Path, overwriting: Bool)
    case standardOutput
  }
}

private func runApply(_ invocation: Invocation) throws(UsageProblem) -> ExitStatus {
  let console = invocation.console
  let output = try output(invocation)
  if case .newFile(let path, let overwriting) = output,
    let problem = problemWriting(path, overwriting: overwriting)
  {
    return console.problem(
      problem.message + (problem.kind == .alreadyThere ? "; --force overwrites it" : ""))
  }
  guard let patchBytes = read(invocation.operands[0], console),
    let bytes = read(invocation.operands[1], console)
  else { return .failed }
  let target = ApplyTarget(name: name(invocation.operands[1]), bytes: bytes, output: output)
  let patchName = name(invocation.operands[0])
  let file = parse(bytes)
  guard file.content.isReadable else {
    return console.problem(
      "\(target.name) is no text that a patch could be applied to: pbm check tells more")
  }
  let patch: Patch
  do {
    let read = try readPatch(patchBytes)
    patch = invocation.has("reverse") ? read.reversed() : read
  } catch {
    return console.problem("\(patchName):\(error.line + 1): \(error.message)")
  }
  switch PBMDiff.apply(patch, to: file) {
  case .applied(let result, let notices):
    let report = PatchReport(
      patch: patchName, file: target.name, isMade: !invocation.has("check"))
    for line in report.lines(notices) { console.notice(line) }
    return give(result, target, console)
  case .alreadyThere:
    console.notice(
      patch.hunks.isEmpty
        ? "\(patchName) changes nothing" : "\(target.name) has all changes of \(patchName) already")
    return give(bytes, target, console)
  case .refused(let misfits):
    let report = PatchReport(patch: patchName, file: target.name)
    for line in report.lines(misfits) { console.notice(line) }
    // Whoever takes what comes out for the file must not lose it.
    if case .standardOutput = output, invocation.operands[1] == "-" { console.write(bytes) }
    return .findings
  }
}

private func output(_ invocation: Invocation) throws(UsageProblem) -> ApplyTarget.Output {
  let file = invocation.operands[1]
  if invocation.has("check") {
    if invocation.has("output") {
      throw invocation.misuse("--check writes nothing: take it without --output")
    }
    return .nowhere
  }
  if let path = invocation.values["output"] {
    return path == "-"
      ? .standardOutput : .newFile(path, overwriting: invocation.has("force"))
  }
  if file == "-" { return .standardOutput }
  if RevisionPath(file) != nil, !exists(file) {
    throw invocation.misuse("what git holds cannot be rewritten: say where with --output")
  }
  return .inPlace(file)
}

private func read(_ operand: Path, _ console: Console) -> [UInt8]? {
  do {
    return try operand == "-" ? console.readInput() : readFileOrRevision(operand)
  } catch {
    _ = console.problem(error.message)
    return nil
  }
}

private func name(_ operand: Path) -> String { operand == "-" ? "<stdin>" : operand.display }

/// Writes the result to where it belongs.
private func give(_ result: [UInt8], _ target: ApplyTarget, _ console: Console) -> ExitStatus {
  do {
    switch target.output {
    case .nowhere:
      if console.isOutputTerminal, result != target.bytes {
        console.notice("it fits \(target.name)")
      }
    case .inPlace(let path):
      guard result != target.bytes else { return .done }
      try replaceFile(at: path, with: result, expecting: target.bytes)
      console.notice("patched \(target.name)")
    case .newFile(let path, let overwriting):
      try writeNewFile(path, result, overwriting: overwriting)
      console.notice("wrote \(path.display)")
    case .standardOutput: console.write(result)
    }
    return .done
  } catch {
    return console.problem(error.message)
  }
}
