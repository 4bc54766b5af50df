/// Numbers that look random and are the same on every machine for the same seed (xorshift).
public struct Randomness: Sendable {
  private var state: UInt64

  /// Begins a sequence; seeds that differ little give sequences that have nothing in common.
  public init(seed: UInt64) {
    var mixed = seed &+ 0x9E37_79B9_7F4A_7C15
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    state = (mixed ^ mixed >> 31) | 1
  }

  /// The next 64 bits.
  public mutating func next() -> UInt64 {
    state ^= state >> 12
    state ^= state << 25
    state ^= state >> 27
    return state &* 0x2545_F491_4F6C_DD1D
  }

  /// A number from 0 up to and without the limit.
  public mutating func below(_ limit: Int) -> Int {
    Int(truncatingIfNeeded: next() >> 33) % max(limit, 1)
  }

  /// True once in so many times.
  public mutating func once(in times: Int) -> Bool { below(times) == 0 }

  /// One of the elements.
  public mutating func one<Element>(of elements: [Element]) -> Element {
    elements[below(elements.count)]
  }
}
