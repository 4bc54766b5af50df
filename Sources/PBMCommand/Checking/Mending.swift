import PBMFormat
import PBMLint
import PBMModel
import PBMSyntax

/// What became of a text whose findings were mended.
struct Mended {
  var bytes: [UInt8]
  /// How many findings were mended.
  var count = 0
}

/// Mends findings until nothing is left to mend.
///
/// Each round makes the fixes that do not touch each other, in the order of the file, and reads the
/// result again: it has to have no new error, and after safe fixes alone to say the same. What does
/// not hold is not made.
struct Mending {
  /// Whether fixes are made, too, that change what is said.
  let takesUnsafe: Bool
  let options: LintOptions

  /// More rounds than any fix needs that brings the next one's finding.
  private static let mostRounds = 10
  /// How many fixes are tried one by one where they cannot be made together.
  private static let mostTried = 64

  func mend(_ bytes: [UInt8]) -> Mended {
    var mended = Mended(bytes: bytes)
    var canvas = readCanvas(bytes)
    for _ in 0..<Mending.mostRounds {
      let findings = check(canvas, options)
      // Whoever puts UTF-8 between bytes of another encoding makes both unreadable.
      if findings.contains(where: { $0.code == .notUTF8 }) { break }
      let fixes = self.fixes(findings)
      guard !fixes.isEmpty else { break }
      let errors = Mending.errors(findings)
      if let next = proved(fixes, canvas, errors) {
        canvas = next
        mended.count += fixes.count
        continue
      }
      // One of them does harm: the first that does none is made, and the rest looked at anew.
      guard
        let next = fixes.prefix(Mending.mostTried).lazy.compactMap({
          proved([$0], canvas, errors)
        }).first
      else { break }
      canvas = next
      mended.count += 1
    }
    mended.bytes = canvas.tree.bytes
    return mended
  }

  /// The fixes of one round: one a finding, in the order of the file, none touching another.
  private func fixes(_ findings: [Diagnostic]) -> [Fix] {
    var possible = findings.compactMap(chosen).sorted { start($0) < start($1) }
    // What is safe comes first and is proved to be, before anything is changed that is not.
    if possible.contains(where: \.isSafe) { possible = possible.filter(\.isSafe) }
    var taken: [Fix] = []
    var end = -1
    for fix in possible where start(fix) > end {
      taken.append(fix)
      end = Int(fix.edits.last?.range.end ?? 0)
    }
    return taken
  }

  /// The way to mend a finding; nil where there is none, or where somebody has to choose.
  private func chosen(_ finding: Diagnostic) -> Fix? {
    let safe = finding.fixes.filter(\.isSafe)
    if safe.count == 1 { return safe[0] }
    return takesUnsafe && safe.isEmpty && finding.fixes.count == 1 ? finding.fixes[0] : nil
  }

  private func start(_ fix: Fix) -> Int { Int(fix.edits.first?.range.start ?? 0) }

  /// The canvas with the fixes, read again; nil where they would do harm.
  private func proved(_ fixes: [Fix], _ canvas: Canvas, _ errors: [String]) -> Canvas? {
    let bytes = applied(fixes.flatMap(\.edits), to: canvas.tree.bytes)
    guard bytes != canvas.tree.bytes else { return nil }
    let next = readCanvas(bytes)
    if fixes.allSatisfy(\.isSafe), !saysTheSame(canvas, next) { return nil }
    var left = errors[...]
    for error in Mending.errors(check(next, options)) {
      left = left.drop { $0 < error }
      guard left.first == error else { return nil }
      left.removeFirst()
    }
    return next
  }

  /// The codes of what cannot be right, whatever level they are set to, in order.
  private static func errors(_ findings: [Diagnostic]) -> [String] {
    findings.filter { $0.code.severity == .error }.map(\.code.name).sorted()
  }

  private func applied(_ edits: [Edit], to bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var position = 0
    for edit in edits {
      result += bytes[position..<Int(edit.range.start)] + edit.replacement
      position = Int(edit.range.end)
    }
    return result + bytes[position...]
  }
}
