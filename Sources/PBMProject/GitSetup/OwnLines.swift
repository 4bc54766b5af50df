/// Lines that are put at the end of somebody's file, and found again.
///
/// They begin with a comment that tells whoever reads the file what they are, and this program how
/// the file was before, so that taking them away gives the same bytes.
struct OwnLines {
  /// What the file was before, as far as the lines themselves do not show it.
  struct Before: Equatable {
    /// There was no file.
    var isNewFile = false
    /// The last line had no end.
    var isOpen = false
    /// The attributes were there already: they are not this program's to take away.
    var hasAttributes = false
  }

  private static let mark = "# pbm git install wrote this, pbm git uninstall takes it away"

  /// The lines without the comment, each with its end.
  let body: [UInt8]

  private static func comment(_ before: Before) -> [UInt8] {
    var text = mark
    if before.isNewFile { text += " (new file)" }
    if before.isOpen { text += " (the line above had no end)" }
    if before.hasAttributes { text += " (attributes were there)" }
    return Array("\(text)\n".utf8)
  }

  /// The file with the lines at its end.
  ///
  /// - Parameter bytes: nil where there is no file.
  func added(to bytes: [UInt8]?, hasAttributes: Bool = false) -> [UInt8] {
    let old = bytes ?? []
    let isOpen = old.last.map { $0 != 0x0A } ?? false
    let before = Before(isNewFile: bytes == nil, isOpen: isOpen, hasAttributes: hasAttributes)
    return old + (isOpen ? [0x0A] : []) + OwnLines.comment(before) + body
  }

  /// The comment's line in a file, with what it tells.
  static func find(in bytes: [UInt8]) -> (range: Range<Int>, before: Before)? {
    let mark = Array(mark.utf8)
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
      if bytes[start..<end].starts(with: mark) {
        let text = String(decoding: bytes[start..<end], as: UTF8.self)
        let before = Before(
          isNewFile: text.contains("(new file)"), isOpen: text.contains("(the line above"),
          hasAttributes: text.contains("(attributes were"))
        return (start..<end, before)
      }
      start = end
    }
    return nil
  }

  /// The file without the lines; nil where they are not there, or not as they were written.
  func removed(from bytes: [UInt8]) -> (bytes: [UInt8], before: Before)? {
    guard let (range, before) = OwnLines.find(in: bytes),
      bytes[range.upperBound...].starts(with: body)
    else { return nil }
    return (OwnLines.cut(range.lowerBound..<range.upperBound + body.count, bytes, before), before)
  }

  /// The file without the comment alone.
  static func withoutComment(_ bytes: [UInt8]) -> (bytes: [UInt8], before: Before)? {
    guard let (range, before) = find(in: bytes) else { return nil }
    return (cut(range, bytes, before), before)
  }

  /// Where nothing stands behind the lines, the line above them loses the end that it was given.
  private static func cut(_ range: Range<Int>, _ bytes: [UInt8], _ before: Before) -> [UInt8] {
    let end = range.upperBound == bytes.count && before.isOpen && range.lowerBound > 0 ? 1 : 0
    return Array(bytes[..<(range.lowerBound - end)] + bytes[range.upperBound...])
  }

  /// The file without lines that say exactly what one of the own lines says, wherever they stand and
  /// whatever ends them.
  func withoutEqualLines(_ bytes: [UInt8]) -> [UInt8] {
    let own = body.split(separator: 0x0A).map { Array($0) }
    var result: [UInt8] = []
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
      var text = bytes[start..<end]
      while let last = text.last, last == 0x0A || last == 0x0D { text.removeLast() }
      if !own.contains(Array(text)) { result += bytes[start..<end] }
      start = end
    }
    return result
  }
}
