/// A hash that is the same on every run and every machine, as the library's own is not (FNV-1a).
public struct StableHash {
  /// What was added so far, as it is kept in baselines.
  public private(set) var sum: UInt64

  /// Another seed gives another hash of the same bytes.
  public init(seed: UInt64 = 0) { sum = 0xCBF2_9CE4_8422_2325 ^ seed }

  /// Adds some bytes; where they end counts.
  public mutating func add(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { add(byte) }
    // No text holds this byte.
    add(0xFF)
  }

  private mutating func add(_ byte: UInt8) { sum = (sum ^ UInt64(byte)) &* 0x100_0000_01B3 }

  /// The same, mixed, so that texts that are nearly the same have hashes that are not.
  public var value: UInt64 {
    var mixed = sum
    mixed = (mixed ^ (mixed >> 33)) &* 0xFF51_AFD7_ED55_8CCD
    mixed = (mixed ^ (mixed >> 33)) &* 0xC4CE_B9FE_1A85_EC53
    return mixed ^ (mixed >> 33)
  }
}

/// Sixteen hexadecimal digits.
public func hexadecimal(_ number: UInt64) -> String {
  let digits = String(number, radix: 16)
  return String(repeating: "0", count: 16 - digits.count) + digits
}
