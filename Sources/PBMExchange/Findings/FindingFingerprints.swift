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

/// A hash that is the same on every run and every machine (FNV-1a, then mixed).
struct StableHash {
  private var state: UInt64

  /// Another seed gives another hash of the same bytes.
  init(seed: UInt64 = 0) { state = 0xCBF2_9CE4_8422_2325 ^ seed }

  /// Adds some bytes; where they end counts.
  mutating func add(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { add(byte) }
    // No text holds this byte.
    add(0xFF)
  }

  private mutating func add(_ byte: UInt8) {
    state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }

  /// The hash of what was added.
  var value: UInt64 {
    var mixed = state
    mixed = (mixed ^ (mixed >> 33)) &* 0xFF51_AFD7_ED55_8CCD
    mixed = (mixed ^ (mixed >> 33)) &* 0xC4CE_B9FE_1A85_EC53
    return mixed ^ (mixed >> 33)
  }
}

/// Sixteen hexadecimal digits.
func hexadecimal(_ number: UInt64) -> String {
  let digits = String(number, radix: 16)
  return String(repeating: "0", count: 16 - digits.count) + digits
}
