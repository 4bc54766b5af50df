import PBMSyntax

/// A currency as it is written: three capital letters, or one of four symbols.
///
/// Four bytes instead of a string: a large canvas has an amount on every fourth line.
public struct Currency: Hashable, Sendable {
  /// The letters in ASCII, or the symbol's scalar value with the highest bit set.
  private let code: UInt32
  private static let symbolBit: UInt32 = 1 << 31

  /// The spelling, of symbols the one that is not fullwidth.
  public var name: String {
    if code & Currency.symbolBit != 0 {
      return Unicode.Scalar(code & ~Currency.symbolBit).map { String($0) } ?? ""
    }
    let letters = [16, 8, 0].map { UInt8(truncatingIfNeeded: code >> UInt32($0)) }
    return String(decoding: letters, as: UTF8.self)
  }

  /// Nil where the bytes are no currency.
  init?(_ bytes: [UInt8], _ range: Range<Int>) {
    guard !range.isEmpty else { return nil }
    let scalar = decodeScalar(bytes, range.lowerBound, range.upperBound)
    if scalar.length == range.count {
      switch scalar.value {
      case 0x24, 0xA3, 0xA5, 0x20AC: code = scalar.value | Currency.symbolBit  // $ £ ¥ €
      case 0xFFE1: code = 0xA3 | Currency.symbolBit
      case 0xFFE5: code = 0xA5 | Currency.symbolBit
      default: return nil
      }
      return
    }
    guard range.count == 3, range.allSatisfy({ (0x41...0x5A).contains(bytes[$0]) }) else {
      return nil
    }
    code = range.reduce(0) { $0 << 8 | UInt32(bytes[$1]) }
  }
}
