import PBMDiff
import PBMLint
import PBMModel
import PBMProject
import PBMSyntax
import Synchronization

/// The options that mend what is found.
let fixingOptions = [
  Option(name: "fix", summary: "mend what can be mended without changing what is said"),
  Option(
    name: "unsafe-fixes",
    summary: "mend, too, what may change what is said, where there is one way to do it"),
  Option(name: "diff", summary: "only show what would be mended; nothing is written"),
]

/// Whether findings are mended, and how. It counts on all threads at once, and so what comes out does
/// not depend on their order.
final class Fixing: Sendable {
  let takesUnsafe: Bool
  /// Whether it is only shown.
  let isShown: Bool
  private let tally = Mutex((findings: 0, files: 0))

  /// Nil where nothing is to be mended.
  init?(_ invocation: Invocation) {
    guard ["fix", "unsafe-fixes", "diff"].contains(where: invocation.has) else { return nil }
    takesUnsafe = invocation.has("unsafe-fixes")
    isShown = invocation.has("diff")
  }

  /// Whether what comes out is the text or the difference, rather than what is found.
  func isShownInstead(_ invocation: Invocation) -> Bool {
    isShown || invocation.operands.contains("-")
  }

  /// Reads a file and mends it where it stands.
  func read(_ input: Input, _ held: FileSettings) throws(FileProblem) -> [UInt8] {
    guard case .file(let path, _) = input else { return try input.read() }
    // What is read from a pipe is gone: so it is asked first.
    try expectFile(path)
    let bytes = try input.read()
    let mended = mend(bytes, held)
    if mended.count > 0 {
      try replaceFile(at: path, with: mended.bytes, expecting: bytes)
      count(mended)
    }
    return mended.bytes
  }

  func mend(_ bytes: [UInt8], _ held: FileSettings) -> Mended {
    Mending(takesUnsafe: takesUnsafe, options: held.options).mend(bytes)
  }

  /// Counts what was really mended, or shown.
  func count(_ mended: Mended) {
    guard mended.count > 0 else { return }
    tally.withLock { tally in
      tally.findings += mended.count
      tally.files += 1
    }
  }

  /// How much was mended, and how much is left.
  func tell(left: Int, _ console: Console) {
    let (findings, files) = tally.withLock { $0 }
    let what = "\(findings) finding\(findings == 1 ? "" : "s")"
    let place = "\(files) canvas\(files == 1 ? "" : "es")"
    if isShown {
      return console.notice("pbm: \(what) would be mended in \(place)")
    }
    console.notice(
      findings == 0
        ? "pbm: nothing was mended; \(left) left" : "pbm: \(what) mended in \(place); \(left) left")
  }
}

/// What mending shows of one input.
private struct Shown: Sendable {
  var output: [UInt8] = []
  var problem: String?
  var isChanged = false
  /// Whether a configuration excludes it, or it is a picture.
  var isPassedOver = false
  /// What is left, a line each.
  var left: [String] = []
  var fails = false
}

/// Shows what would be mended, or gives standard input back mended.
func showFixes(
  _ fixing: Fixing, _ invocation: Invocation, _ setup: CheckSetup
) throws(UsageProblem) -> ExitStatus {
  let console = invocation.console
  let readsInput = invocation.operands.contains("-")
  if readsInput, !fixing.isShown, invocation.operands.count > 1 {
    throw invocation.misuse(
      "\"-\" goes to standard output, files are mended in place: mend \"-\" by itself")
  }
  let found = try setup.inputs(invocation)
  let results = found.map { show($0, fixing, setup) }
  var status = found.status
  var left = 0
  for result in results {
    if let problem = result.problem { status = max(status, console.problem(problem)) }
    if fixing.isShown {
      console.writeDifference(result.output)
      if result.isChanged { status = max(status, .findings) }
      continue
    }
    console.write(result.output)
    left += result.left.count
    for line in result.left { console.notice(line) }
    if result.fails { status = max(status, .findings) }
  }
  if status == .findings, invocation.has("exit-zero") { status = .done }
  if results.contains(where: { !$0.isPassedOver }) { fixing.tell(left: left, console) }
  return max(status, setup.finish([], status, console))
}

private func show(_ input: Input, _ fixing: Fixing, _ setup: CheckSetup) -> Shown {
  var shownResult = Shown()
  let bytes: [UInt8]
  do {
    bytes = try input.read()
  } catch {
    return Shown(problem: error.message, isPassedOver: true)
  }
  let held = setup.settings(for: input)
  // What is passed over comes back as it is.
  let isPassedOver = setup.reasonToPassOver(input) != nil || input.isPassedOver(parse(bytes))
  shownResult.isPassedOver = isPassedOver
  let mended = isPassedOver ? Mended(bytes: bytes) : fixing.mend(bytes, held)
  fixing.count(mended)
  shownResult.isChanged = mended.bytes != bytes
  if fixing.isShown {
    if shownResult.isChanged {
      let name = shown(input.name)
      shownResult.output =
        Array("--- \(name)\n+++ \(name) (mended)\n".utf8) + lineDifference(bytes, mended.bytes)
    }
    return shownResult
  }
  shownResult.output = mended.bytes
  guard !isPassedOver else { return shownResult }
  let canvas = readCanvas(mended.bytes)
  var findings = check(canvas, held.options)
  _ = setup.takeKnown(&findings, of: canvas, input, held)
  let places = Positions(canvas.tree)
  shownResult.left = findings.map {
    shortLine(translated($0, to: held.language.value), places, input.name)
  }
  shownResult.fails = findings.contains { $0.severity >= held.failOn.value }
  return shownResult
}
