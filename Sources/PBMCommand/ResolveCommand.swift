import PBMDiff
import PBMProject
import PBMSyntax

extension Command {
  static let resolve = Command(
    name: "resolve", operands: "FILE", operandCount: 1...1,
    summary: "decide all conflicts in a file in one way",
    details: """
      Rewrites FILE with one side of each conflict, and without its marks; every other line stays as
      it is. Where FILE is "-", the result goes to standard output.
      """,
    options: {
      ConflictChoice.allCases.map { choice in
        Option(name: choice.rawValue, summary: choice.summary)
      }
    },
    run: runResolve)
}

extension ConflictChoice {
  fileprivate var summary: String {
    switch self {
    case .ours: "keep the first side"
    case .theirs: "keep the last side"
    case .base: "take what both sides started from"
    case .union: "keep both sides, ours first"
    }
  }
}

private func runResolve(_ invocation: Invocation) throws(UsageProblem) -> ExitStatus {
  let console = invocation.console
  let choices = ConflictChoice.allCases.filter { invocation.has($0.rawValue) }
  guard choices.count == 1, let choice = choices.first else {
    throw invocation.misuse("say one of --ours, --theirs, --base or --union")
  }
  let path = invocation.operands[0]
  if path != "-", RevisionPath(path) != nil, !exists(path) {
    throw invocation.misuse("what git holds cannot be rewritten")
  }
  guard let file = Operand(path, console) else { return .failed }
  let tree = parse(file.bytes)
  let count = tree.conflicts.count
  if choice == .base, tree.conflicts.contains(where: { $0.base == nil }) {
    return console.problem(
      "\(file.name) does not show what the sides of each conflict started from: "
        + "--base would lose both of them")
  }
  let result = resolved(tree, choice)
  if path == "-" {
    console.write(result)
    return .done
  }
  guard count > 0 else {
    console.notice("\(file.name) has no conflict")
    return .done
  }
  do {
    try replaceFile(at: path, with: result, expecting: file.bytes)
  } catch {
    return console.problem(error.message)
  }
  console.notice("\(file.name): \(count == 1 ? "1 conflict" : "\(count) conflicts") decided")
  return .done
}
