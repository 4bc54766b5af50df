import CUTF8Proc
import PBMSyntax

/// The bytes in Unicode's normal form C; as they are where they are ASCII or not UTF-8, or where
/// so many marks follow one another that no letter is meant.
///
/// Tags and keys of one's own are compared in this form; text is never rewritten in it.
public func normalFormC(_ bytes: [UInt8], _ range: Range<Int>) -> [UInt8] {
  let slice = bytes[range]
  guard slice.contains(where: { $0 >= 0x80 }), !hasLongRunOfMarks(bytes, range) else {
    return [UInt8](slice)
  }
  return unsafe slice.withUnsafeBufferPointer { source in
    let count = unsafe utf8proc_decompose(
      source.baseAddress, source.count, nil, 0, composition)
    guard count > 0 else { return [UInt8](slice) }
    // utf8proc writes the bytes over the scalars, and a zero after them.
    var scalars = [Int32](repeating: 0, count: count + 1)
    return unsafe scalars.withUnsafeMutableBufferPointer { buffer in
      let again = unsafe utf8proc_decompose(
        source.baseAddress, source.count, buffer.baseAddress, count, composition)
      guard again == count else { return [UInt8](slice) }
      let length = unsafe utf8proc_reencode(buffer.baseAddress, count, composition)
      guard length >= 0 else { return [UInt8](slice) }
      return unsafe [UInt8](UnsafeRawBufferPointer(buffer).prefix(length))
    }
  }
}

/// The bytes in Unicode's normal form C; as they are where they are ASCII or not UTF-8.
public func normalFormC(_ bytes: [UInt8]) -> [UInt8] {
  normalFormC(bytes, 0..<bytes.count)
}

/// Whether more combining marks follow one another than can be put in their order in a time that
/// grows with the text: utf8proc takes the square of their number.
func hasLongRunOfMarks(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
  let most = 64
  // A mark has two bytes at least.
  guard range.count > most * 2 else { return false }
  var run = 0
  var index = range.lowerBound
  while index < range.upperBound, run <= most {
    let scalar = decodeScalar(bytes, index, range.upperBound)
    run = isCombiningMark(scalar.value) ? run + 1 : 0
    index += scalar.length
  }
  return run > most
}

private let composition = utf8proc_option_t(
  rawValue: UTF8PROC_STABLE.rawValue | UTF8PROC_COMPOSE.rawValue)
