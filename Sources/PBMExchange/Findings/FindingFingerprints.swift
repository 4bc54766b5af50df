import PBMLint
import PBMSyntax

/// Tells findings of one file apart by what they say and what stands there, never by the number of
/// the line: so a finding stays the same one when lines are added above it.
struct FindingFingerprints {
  /// A fingerprint: equal for findings that say the same, which are then counted from 1.
  struct Fingerprint: Hashable {
    var hash: UInt64
    var occurrence: Int
  }

  private let tree: Tree
  /// How many there were of each, to be asked and never gone through.
  private var counts: [UInt64: Int] = [:]

  init(_ tree: Tree) { self.tree = tree }

  /// The fingerprint of the file's next finding.
  mutating func next(_ finding: Diagnostic) -> Fingerprint {
    var hash = StableHash()
    hash.add(finding.code.name.utf8)
    if finding.range.isEmpty || tree.lineCount == 0 {
      // Said of no words: what the place happens to hold says nothing about it.
      hash.add(finding.message.utf8)
    } else {
      hash.add(tree.bytes[tree.visible(tree.line(at: Int(finding.range.start))).indices])
    }
    let value = hash.value
    counts[value, default: 0] += 1
    return Fingerprint(hash: value, occurrence: counts[value] ?? 1)
  }
}
