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
    options: {
      [
        Option(name: "reverse", letter: "R", summary: "take the changes back: make OLD from NEW"),
        Option(name: "check", summary: "only say whether they can be made"),
        Option(name: "output", letter: "o", value: "OUT", summary: "write to OUT, not to FILE"),
        Option(name: "force", summary: "overwrite an OUT that is there already"),
      ]
    },
    run: runApply)
}

/// Where the result goes.
private enum Output {
  case nowhere
  case inPlace(Path)
  case newFile(Path, overwriting: Bool)
  case standardOutput
}

private func runApply(_ invocation: Invocation) throws(UsageProblem) -> ExitStatus {
  let console = invocation.console
  let output = try output(invocation)
  if case .newFile(let path, let overwriting) = output,
    let problem = problemWriting(path, overwriting: overwriting)
  {
    return console.problem(messageWithForce(problem))
  }
  guard let source = Operand(invocation.operands[0], console),
    let file = Operand(invocation.operands[1], console)
  else { return .failed }
  let tree = parse(file.bytes)
  guard tree.content.isReadable else {
    return console.problem(
      "\(file.name) is no text that a patch could be applied to: pbm check tells more")
  }
  let patch: Patch
  do {
    let read = try readPatch(source.bytes)
    patch = invocation.has("reverse") ? read.reversed() : read
  } catch {
    return console.problem("\(source.name):\(error.line + 1): \(error.message)")
  }
  let report = PatchReport(
    patch: source.name, file: file.name, isMade: !invocation.has("check"))
  switch PBMDiff.apply(patch, to: tree) {
  case .applied(let result, let notices):
    for line in report.lines(notices) { console.notice(line) }
    return give(result, file, output, console)
  case .alreadyThere:
    console.notice(
      patch.hunks.isEmpty
        ? "\(source.name) changes nothing"
        : "\(file.name) has all changes of \(source.name) already")
    return give(file.bytes, file, output, console)
  case .refused(let misfits):
    for line in report.lines(misfits) { console.notice(line) }
    // Whoever takes what comes out for the file must not lose it.
    if case .standardOutput = output, invocation.operands[1] == "-" { console.write(file.bytes) }
    return .findings
  }
}

private func output(_ invocation: Invocation) throws(UsageProblem) -> Output {
  let file = invocation.operands[1]
  if invocation.has("check") {
    if invocation.has("output") {
      throw invocation.misuse("--check writes nothing: take it without --output")
    }
    return .nowhere
  }
  if let path = invocation.path("output") {
    return path == "-"
      ? .standardOutput : .newFile(path, overwriting: invocation.has("force"))
  }
  if file == "-" { return .standardOutput }
  if RevisionPath(file) != nil, !exists(file) {
    throw invocation.misuse("what git holds cannot be rewritten: say where with --output")
  }
  return .inPlace(file)
}

/// Writes the result to where it belongs.
private func give(
  _ result: [UInt8], _ file: Operand, _ output: Output, _ console: Console
) -> ExitStatus {
  do {
    switch output {
    case .nowhere:
      if console.isOutputTerminal, result != file.bytes {
        console.notice("it fits \(file.name)")
      }
    case .inPlace(let path):
      guard result != file.bytes else { return .done }
      try replaceFile(at: path, with: result, expecting: file.bytes)
      console.notice("patched \(file.name)")
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
