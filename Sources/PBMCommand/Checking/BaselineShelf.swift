import PBMExchange
import PBMLint
import PBMModel
import PBMProject
import PBMSyntax
import Synchronization

/// The baselines of a run, each read once.
final class BaselineShelf: Sendable {
  private let loaded = Mutex<[Path: Result<Baseline, BaselineProblem>]>([:])

  /// A baseline; what is wrong with it is told at the end.
  func baseline(_ path: Path) -> Baseline? {
    loaded.withLock { loaded in
      if let known = loaded[path] { return try? known.get() }
      let found = BaselineShelf.read(path)
      loaded[path] = found
      return try? found.get()
    }
  }

  /// What is wrong with those that were read, and those that could be, in the order of their names.
  var problems: [String] {
    all.compactMap { if case .failure(let problem) = $0.result { problem.message } else { nil } }
  }

  /// Those that could be read.
  var read: [(path: Path, baseline: Baseline)] {
    all.compactMap { path, result in (try? result.get()).map { (path, $0) } }
  }

  private var all: [(path: Path, result: Result<Baseline, BaselineProblem>)] {
    loaded.withLock { $0.map { ($0.key, $0.value) } }.sorted { $0.path < $1.path }
  }

  static func read(_ path: Path) -> Result<Baseline, BaselineProblem> {
    do {
      return .success(try Baseline(reading: try readNamedFile(path)))
    } catch let problem as YAMLProblem {
      let place = problem.place
      return .failure(
        BaselineProblem(
          message: "\(path.display):\(place.line):\(place.column): error: \(problem.message)"))
    } catch let problem as FileProblem {
      let hint = problem.kind == .missing ? "; pbm check --write-baseline writes one" : ""
      return .failure(BaselineProblem(message: "pbm: \(problem.message)\(hint)"))
    } catch {
      return .failure(BaselineProblem(message: "pbm: '\(path.display)' cannot be read"))
    }
  }
}

/// Why a baseline cannot be used, as it is told.
struct BaselineProblem: Error {
  let message: String
}

/// The name of a canvas in a baseline: from the folder that the baseline is in.
func baselineName(of file: Path, in baseline: Path) -> String {
  relativePath(to: file, from: baseline.folder).tidied.text
}

/// Takes out the findings that a baseline knows, as many of each as it knows.
/// - Returns: how many were taken out, and what of the baseline is not there any more.
func takeKnown(
  _ findings: inout [Diagnostic], of canvas: Canvas, _ name: String, _ baseline: Baseline
) -> (known: Int, stale: [Baseline.Entry]) {
  let entries = baseline.entries(of: name)
  guard !entries.isEmpty else { return (0, []) }
  var left = Array(entries)
  var places: [Baseline.Key: Int] = [:]
  for (index, entry) in left.enumerated() { places[entry.key] = index }
  var known = 0
  findings.removeAll { finding in
    guard let index = places[key(of: finding, canvas, name)], left[index].count > 0 else {
      return false
    }
    left[index].count -= 1
    known += 1
    return true
  }
  return (known, left.filter { $0.count > 0 })
}

/// What a baseline would keep of findings; what nobody can set stays a finding.
func entries(
  of findings: [Diagnostic], _ canvas: Canvas, _ name: String
) -> [Baseline.Entry] {
  findings.filter { !isFixed($0) }.map {
    Baseline.Entry(key(of: $0, canvas, name), count: 1, text: canvas.elementSaid(in: $0))
  }
}

/// Whether a finding is told whatever anybody says.
func isFixed(_ finding: Diagnostic) -> Bool {
  rule(named: finding.code.name)?.isFixed ?? false
}

private func key(of finding: Diagnostic, _ canvas: Canvas, _ name: String) -> Baseline.Key {
  Baseline.Key(
    file: name, code: finding.code.name, fingerprint: canvas.fingerprint(of: finding))
}
