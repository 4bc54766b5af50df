import PBMDiff
import PBMModel
import PBMSyntax

// Laws of patches, whatever the two files are.

/// What holds for the patch of any two files; gives what is wrong, or nil.
public func patchViolation(_ old: Subject, _ new: Subject) -> String? {
  guard old.tree.content.isReadable, new.tree.content.isReadable else { return nil }
  let bytes = patch(from: old.canvas, to: new.canvas, name: Array("a b.pbm".utf8), head: ["x", ""])
  let read: Patch
  do { read = try readPatch(bytes) } catch { return "\(error), \(escaped(bytes))" }
  return leads(read, from: old, to: new) ?? leads(read.reversed(), from: new, to: old)
    ?? fitsCanonicalForm(read, old, new) ?? fitsCanonicalForm(read.reversed(), new, old)
}

/// Applied to the one file it gives the other, and applied again it does nothing.
private func leads(_ patch: Patch, from old: Subject, to new: Subject) -> String? {
  switch apply(patch, to: old.tree) {
  case .applied(let result, let notices):
    guard result == new.bytes else { return "it gives \(escaped(result))" }
    guard notices.isEmpty else { return "\(notices)" }
  case .alreadyThere: return old.bytes == new.bytes ? nil : "it is taken for applied"
  case .refused(let misfits): return "\(misfits)"
  }
  if case .refused(let misfits) = apply(patch, to: new.tree) { return "again: \(misfits)" }
  return nil
}

/// Applied to the canonical form it gives what says the same, line by line.
private func fitsCanonicalForm(_ patch: Patch, _ old: Subject, _ new: Subject) -> String? {
  // Whether a U+FEFF at the beginning of a line is a byte order mark is told by what stands before
  // it, and that changes with the layout.
  guard let canonical = old.canonical, ![old, new].contains(where: hasInnerMark) else { return nil }
  switch apply(patch, to: canonical.tree) {
  case .applied(let result, _): return differenceOfWords(result, new.bytes)
  case .alreadyThere: return differenceOfWords(canonical.bytes, new.bytes)
  case .refused(let misfits):
    // A patch that does not show below which heading something stands is nobody's to place.
    let areDoubtful = misfits.contains { misfit in
      switch misfit.reason {
      case .several: true
      case .noSurroundings: misfit.section.isEmpty
      default: false
      }
    }
    return areDoubtful ? nil : "in canonical form: \(misfits)"
  }
}

/// Whether a U+FEFF stands at the beginning of a line and is no byte order mark.
private func hasInnerMark(_ subject: Subject) -> Bool {
  (0..<subject.tree.lineCount).contains { line in
    subject.tree.bytes[subject.tree.textStart(line)...].starts(with: [0xEF, 0xBB, 0xBF])
  }
}

/// The first line that does not say the same in both files.
private func differenceOfWords(_ mine: [UInt8], _ theirs: [UInt8]) -> String? {
  let left = linesByWords(mine)
  let right = linesByWords(theirs)
  for (one, other) in zip(left, right) where one != other { return "\(one), and not \(other)" }
  return left.count == right.count ? nil : "\(left.count) lines, and not \(right.count)"
}

func linesByWords(_ bytes: [UInt8]) -> [[UInt8]] {
  let tree = parse(bytes)
  return (0..<tree.lineCount).compactMap {
    saying(of: tree.bytes[tree.textStart($0)..<Int(tree.range($0).end)])
  }
}

extension Law {
  /// By what a line says it is found again, whatever its layout.
  public static let sayingsKept = Law("a line says the same in its canonical form") { subject in
    guard let canonical = subject.canonical else { return nil }
    return differenceOfWords(canonical.bytes, subject.bytes)
  }
}

/// Whatever the bytes of a patch and a file are, it is read or refused with a place, and applied or
/// not: what comes and what goes stands in the patch.
public func hostilePatchViolation(_ patchBytes: [UInt8], _ file: [UInt8]) -> String? {
  let tree = parse(file)
  let lineCount = max(1, patchBytes.count { $0 == 10 } + 1)
  let patch: Patch
  do {
    patch = try readPatch(patchBytes)
  } catch {
    return (0..<lineCount).contains(error.line) && !error.message.isEmpty ? nil : "\(error)"
  }
  switch apply(patch, to: tree) {
  case .applied(let result, _): return unannounced(patchBytes, file, result)
  case .alreadyThere: return nil
  case .refused(let misfits):
    let areTold = misfits.allSatisfy { (0..<lineCount).contains($0.patchLine) }
    return misfits.isEmpty || !areTold ? "refused: \(misfits)" : nil
  }
}

/// The patch of two files, damaged here and there, on the one that it is for.
public func damagedPatchViolation(_ old: Subject, _ new: Subject) -> String? {
  var generator = CanvasGenerator(seed: UInt64(old.bytes.count * 1000 + new.bytes.count))
  let bytes = patch(from: old.canvas, to: new.canvas, name: Array("a.pbm".utf8))
  let damaged = generator.mutated(bytes, times: 3)
  return hostilePatchViolation(damaged, old.bytes).map { "\($0), patch \(escaped(damaged))" }
}

/// A line that came or went although the patch does not say so.
private func unannounced(_ patch: [UInt8], _ file: [UInt8], _ result: [UInt8]) -> String? {
  var account = PatchAccount(file, result)
  for row in linesWithEnds(patch, endingAt: [10]) { account.read(row) }
  let left = account.unexplained()
  return left.isEmpty ? nil : "not announced: \(left), result \(escaped(result))"
}

/// What stands before the first byte 255 and what stands behind it: as two files, and as a patch and
/// a file.
public func patchViolation(_ bytes: [UInt8]) -> String? {
  let cut = bytes.firstIndex(of: 0xFF) ?? bytes.count
  let first = Subject(Array(bytes[..<cut]))
  let second = Subject(Array(bytes[cut...].dropFirst()))
  return patchViolation(first, second) ?? hostilePatchViolation(first.bytes, second.bytes)
    ?? damagedPatchViolation(first, second)
}
