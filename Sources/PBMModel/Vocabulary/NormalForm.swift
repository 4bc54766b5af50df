import CUTF8Proc

/// Whether a text can be brought to a normal form in a time that grows with its length.
///
/// utf8proc sorts each run of combining marks by insertion, which for a long run takes a time that
/// grows with its square. No language has runs of more than 30 (Unicode's stream-safe format, UAX
/// #15); a text with longer ones, or longer than anybody writes, is compared as it stands.
func canBeNormalized(_ bytes: ArraySlice<UInt8>) -> Bool {
  guard bytes.count <= 1 << 16 else { return false }
  return unsafe bytes.withUnsafeBufferPointer { source in
    var index = 0
    var run = 0
    while index < source.count {
      var scalar: Int32 = 0
      let length = unsafe utf8proc_iterate(
        source.baseAddress.map { unsafe $0 + index }, source.count - index, &scalar)
      guard length > 0 else {
        run = 0
        index += 1
        continue
      }
      run = unsafe utf8proc_get_property(scalar).pointee.combining_class == 0 ? 0 : run + 1
      if run > 30 { return false }
      index += length
    }
    return true
  }
}

/// Whether a byte of a text may begin a character from U+0300 on: the first that composes with
/// another one. A text without any is in normal form C.
func canBeRecomposed(_ byte: UInt8) -> Bool { byte >= 0xCC }

/// The bytes in Unicode's normal form C; as they are where they are ASCII, not UTF-8, or cannot be
/// normalized in reasonable time.
///
/// Tags and keys of one's own are compared in this form; text is never rewritten in it.
public func normalFormC(_ bytes: [UInt8], _ range: Range<Int>) -> [UInt8] {
  let slice = bytes[range]
  guard slice.contains(where: canBeRecomposed), canBeNormalized(slice) else {
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

private let composition = utf8proc_option_t(
  rawValue: UTF8PROC_STABLE.rawValue | UTF8PROC_COMPOSE.rawValue)
