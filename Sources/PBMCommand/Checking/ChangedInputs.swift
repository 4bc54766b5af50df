import PBMProject

extension Inputs {
  /// Leaves only what differs from what git holds, each repository asked once.
  mutating func keepChanged(
    since revision: Path?, _ invocation: Invocation
  ) throws(UsageProblem) {
    var answers: [Path: ChangedFiles?] = [:]
    var kept: [Input] = []
    var names: [String] = []
    for input in inputs {
      guard case .file(let path, _) = input else {
        throw invocation.misuse("--changed looks at files, and \"\(input.name)\" is none")
      }
      guard let root = path.repositoryRoot else {
        status = invocation.console.problem(
          "'\(path.display)' is in no git repository, so nobody knows whether it changed")
        continue
      }
      let changed: ChangedFiles?
      if let known = answers[root] {
        changed = known
      } else {
        changed = ask(root, revision, invocation.console)
        answers[root] = .some(changed)
        if let name = changed?.revision { names.append(name) }
      }
      if let changed, let real = path.real, changed.contains(real) { kept.append(input) }
    }
    if kept.isEmpty, status == .done, let name = names.first {
      invocation.console.notice("pbm: no canvas differs from \(name)")
    }
    inputs = kept
  }

  private mutating func ask(_ root: Path, _ revision: Path?, _ console: Console) -> ChangedFiles? {
    do {
      return try ChangedFiles(in: root, since: revision)
    } catch {
      status = console.problem("what changed cannot be told: \(error.message)")
      return nil
    }
  }
}
