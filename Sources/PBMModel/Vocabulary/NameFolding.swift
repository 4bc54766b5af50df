import CUTF8Proc
import PBMSyntax

// Two names are the same when after NFKD, case folding and removal of nonspacing marks (`ı` as
// `i`), their letters and digits are. Names are folded as they are read, byte by byte, so that
// looking one up needs no memory; only what is not ASCII goes through utf8proc.

package enum NameFolding {
  /// Stands for what is not UTF-8: no word holds it, so nothing broken is taken for a word.
  static let brokenByte: UInt8 = 0xFF

  /// The folded form of an ASCII byte; 0 for what is neither letter nor digit.
  @inline(__always)
  static func foldASCII(_ byte: UInt8) -> UInt8 {
    let small = byte | 0x20
    if small &- UInt8(ascii: "a") < 26 { return small }
    return byte &- UInt8(ascii: "0") < 10 ? byte : 0
  }

  /// Gives `take` the UTF-8 bytes of a name's folded form until it returns false.
  ///
  /// Returns whether a sign was left out on the way: something seen that is neither letter, digit,
  /// mark nor blank.
  @inline(__always)
  static func forEachByte(
    _ bytes: [UInt8], _ range: Range<Int>, _ take: (UInt8) -> Bool
  ) -> Bool {
    var index = range.lowerBound
    var hasSigns = false
    while index < range.upperBound {
      let byte = bytes[index]
      guard byte >= 0x80 else {
        index += 1
        let folded = foldASCII(byte)
        if folded == 0 {
          if byte != 0x20, !isBlank(UInt32(byte)) { hasSigns = true }
        } else if !take(folded) {
          break
        }
        continue
      }
      let scalar = decodeScalar(bytes, index, range.upperBound)
      index += scalar.length
      switch foldScalar(scalar.value, take) {
      case .name: continue
      case .sign: hasSigns = true
      case .stopped: return hasSigns
      }
    }
    return hasSigns
  }

  /// What a scalar was, seen from the name that it stands in.
  enum Part { case name, sign, stopped }

  /// Gives `take` the folded form of a scalar beyond ASCII.
  static func foldScalar(_ value: UInt32, _ take: (UInt8) -> Bool) -> Part {
    switch value {
    case 0xFFFD: return take(brokenByte) ? .name : .stopped
    case 0x4E00...0x9FFC: return encode(value, take) ? .name : .stopped  // ideographs stay
    case 0xC0...0xFF:
      let letter = foldLatin(value)
      if letter != 0 { return take(letter) ? .name : .stopped }
    default: break
    }
    return foldThroughLibrary(value, take)
  }

  /// The ASCII letter that a letter of Latin-1 folds to, or 0.
  ///
  /// The shorter way for what most names beyond ASCII are made of; a test holds it against
  /// utf8proc.
  static func foldLatin(_ value: UInt32) -> UInt8 {
    switch value | 0x20 {
    case 0xE0...0xE5: UInt8(ascii: "a")
    case 0xE7: UInt8(ascii: "c")
    case 0xE8...0xEB: UInt8(ascii: "e")
    case 0xEC...0xEF: UInt8(ascii: "i")
    case 0xF1: UInt8(ascii: "n")
    case 0xF2...0xF6: UInt8(ascii: "o")
    case 0xF9...0xFC: UInt8(ascii: "u")
    case 0xFD: UInt8(ascii: "y")
    case 0xFF where value == 0xFF: UInt8(ascii: "y")
    default: 0
    }
  }

  /// The same by the byte that stands behind `C3`; 0 for what makes no letter with it.
  @inline(__always)
  package static func foldLatin(behindC3 byte: UInt8) -> UInt8 {
    byte & 0xC0 == 0x80 ? foldLatin(0xC0 | UInt32(byte & 0x3F)) : 0
  }

  /// Gives `take` the folded form of a scalar as utf8proc knows it.
  static func foldThroughLibrary(_ value: UInt32, _ take: (UInt8) -> Bool) -> Part {
    // A scalar has at most 18 in its NFKD, and each of those at most 4 in its case folding.
    return unsafe withUnsafeTemporaryAllocation(of: Int32.self, capacity: 64) { buffer in
      let folding = unsafe UnsafeMutableBufferPointer(rebasing: buffer[32...])
      var part = Part.name
      let count = unsafe decompose(Int32(value), compatibility, into: buffer)
      for index in 0..<count {
        let scalar = unsafe buffer[index]
        let foldedCount = unsafe decompose(scalar, caseFolding, into: folding)
        for place in 0..<foldedCount {
          switch unsafe foldDecomposed(folding[place], take) {
          case .name: continue
          case .sign: part = .sign
          case .stopped: return .stopped
          }
        }
      }
      return part
    }
  }

  /// Gives `take` a scalar that is decomposed and case-folded already, if it is part of a name.
  private static func foldDecomposed(_ scalar: Int32, _ take: (UInt8) -> Bool) -> Part {
    let value = scalar == 0x131 ? 0x69 : UInt32(bitPattern: scalar)
    switch utf8proc_category(scalar) {
    case UTF8PROC_CATEGORY_LU, UTF8PROC_CATEGORY_LL, UTF8PROC_CATEGORY_LT, UTF8PROC_CATEGORY_LM,
      UTF8PROC_CATEGORY_LO, UTF8PROC_CATEGORY_ND:
      return encode(value, take) ? .name : .stopped
    case UTF8PROC_CATEGORY_MN, UTF8PROC_CATEGORY_MC, UTF8PROC_CATEGORY_ME, UTF8PROC_CATEGORY_CF,
      UTF8PROC_CATEGORY_ZS, UTF8PROC_CATEGORY_ZL, UTF8PROC_CATEGORY_ZP:
      return .name
    default:
      return isBlank(value) ? .name : .sign
    }
  }

  private static let compatibility = utf8proc_option_t(
    rawValue: UTF8PROC_DECOMPOSE.rawValue | UTF8PROC_COMPAT.rawValue)
  private static let caseFolding = utf8proc_option_t(
    rawValue: compatibility.rawValue | UTF8PROC_CASEFOLD.rawValue)

  /// Writes what a scalar decomposes to, and returns how many scalars that is.
  private static func decompose(
    _ scalar: Int32, _ options: utf8proc_option_t, into buffer: UnsafeMutableBufferPointer<Int32>
  ) -> Int {
    let capacity = min(32, buffer.count)
    let count = unsafe utf8proc_decompose_char(
      scalar, buffer.baseAddress, capacity, options, nil)
    return max(0, min(count, capacity))
  }

  /// Gives `take` the UTF-8 bytes of a scalar until it returns false.
  @inline(__always)
  private static func encode(_ value: UInt32, _ take: (UInt8) -> Bool) -> Bool {
    func rest(_ shift: UInt32) -> UInt8 { UInt8(truncatingIfNeeded: value >> shift & 0x3F | 0x80) }
    func first(_ shift: UInt32, _ mark: UInt32) -> UInt8 {
      UInt8(truncatingIfNeeded: value >> shift | mark)
    }
    if value < 0x80 { return take(UInt8(truncatingIfNeeded: value)) }
    if value < 0x800 { return take(first(6, 0xC0)) && take(rest(0)) }
    if value < 0x10000 { return take(first(12, 0xE0)) && take(rest(6)) && take(rest(0)) }
    return take(first(18, 0xF0)) && take(rest(12)) && take(rest(6)) && take(rest(0))
  }
}

/// The folded form of a name, for those who compare names themselves: two names are the same when
/// their folded forms are.
public func foldedName(_ bytes: [UInt8], _ range: Range<Int>) -> [UInt8] {
  var folded: [UInt8] = []
  folded.reserveCapacity(range.count)
  _ = NameFolding.forEachByte(bytes, range) { byte in
    folded.append(byte)
    return true
  }
  return folded
}
