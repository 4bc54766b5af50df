import PBMModel
import PBMProject

extension Inputs {
  /// Leaves only what differs from what git holds, and targets whose base does: what is found beside
  /// it may be new. Each repository is asked once.
  mutating func keepChanged(
    since revision: Path?, _ invocation: Invocation
  ) throws(UsageProblem) {
    var answers: [Path: ChangedFiles?] = [:]
    var bases = BaseFinder()
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
      guard let changed, !changed.isEmpty, let real = path.real else { continue }
      if changed.contains(real) || hasChangedBase(path, changed, &bases) { kept.append(input) }
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

  /// Whether a target starts from what differs, or is gone, be it by way of other targets: these may
  /// have become a circle. What cannot be read is told when its change is.
  private func hasChangedBase(
    _ target: Path, _ changed: ChangedFiles, _ bases: inout BaseFinder
  ) -> Bool {
    var path = target
    var seen: Set<Path> = []
    while seen.insert(path).inserted, let bytes = try? readFile(path) {
      let canvas = readCanvas(bytes)
      guard canvas.stage == .target, let name = canvas.baseName,
        case .file(let base) = bases.place(of: Path(name), in: path)
      else { return false }
      if changed.contains(base.real) { return true }
      path = base.real
    }
    return false
  }
}
