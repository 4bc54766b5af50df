import CUTF8Proc

/// The bytes in Unicode's normal form C; as they are where they are ASCII or not UTF-8.
///
/// Tags and keys of one's own are compared in this form; text is never rewritten in it.
public func normalFormC(_ bytes: [UInt8], _ range: Range<Int>) -> [UInt8] {
  let slice = bytes[range]
  guard slice.contains(where: { $0 >= 0x80 }) else { return [UInt8](slice) }
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
