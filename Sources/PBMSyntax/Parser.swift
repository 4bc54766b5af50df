/// Reads any bytes into a lossless tree. Never fails, takes one pass.
public func parse(_ bytes: [UInt8]) -> Tree {
  var builder = TreeBuilder(bytes, lineCount: estimateLines(bytes))
  let reader = LineReader(bytes: bytes)
  var conflicts = ConflictReader(bytes: bytes)
  var seen: LineFeatures = []
  let end = bytes.count
  var start = 0
  while start < end {
    let (features, lineEnd) = scanLine(bytes, start)
    seen.formUnion(features)
    var next = lineEnd
    if next < end {
      next += bytes[next] == 13 && next + 1 < end && bytes[next + 1] == 10 ? 2 : 1
    }
    let textStart = start == 0 ? byteOrderMarkLength(bytes) : start
    let shape =
      (conflicts.mayDecide(textStart)
        ? conflicts.read(line: builder.lines.count, textStart, lineEnd) : nil)
      ?? reader.read(
        textStart, lineEnd, beforeFirstSection: !builder.hasSection,
        isFirstHeading: !builder.hasHeading)
    builder.append(shape, start: start, features)
    start = next
  }
  builder.finish(end: end)
  builder.conflicts = conflicts.found
  builder.content = ByteContent(of: bytes, seen)
  return Tree(builder)
}

/// Number of bytes of the byte order mark, 0 or 3.
public func byteOrderMarkLength(_ bytes: [UInt8]) -> Int {
  bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF ? 3 : 0
}

/// The first line end of a file, which is written throughout; a line feed where it has none.
public func firstLineEnd(_ bytes: [UInt8]) -> [UInt8] {
  guard let index = bytes.firstIndex(where: { $0 == 10 || $0 == 13 }) else { return [10] }
  if bytes[index] == 10 { return [10] }
  return index + 1 < bytes.count && bytes[index + 1] == 10 ? [13, 10] : [13]
}

/// One look at every byte of a line: where it ends, and what kinds of characters it holds.
@inline(__always)
private func scanLine(_ bytes: [UInt8], _ start: Int) -> (features: LineFeatures, end: Int) {
  // Through pointers: this loop sees every byte of the file, and a bounds check for each
  // would be half of its work. `start` is in bounds, and the loop stays below the count.
  unsafe bytes.withUnsafeBufferPointer { bytes in
    unsafe byteFeatures.withUnsafeBufferPointer { table in
      var found: UInt16 = 0
      var index = start
      let end = bytes.count
      // Eight bytes at a time, as long as no line ends among them.
      while index + 8 <= end {
        var chunk = unsafe table[Int(bytes[index])] | table[Int(bytes[index + 1])]
        unsafe chunk |= table[Int(bytes[index + 2])] | table[Int(bytes[index + 3])]
        unsafe chunk |= table[Int(bytes[index + 4])] | table[Int(bytes[index + 5])]
        unsafe chunk |= table[Int(bytes[index + 6])] | table[Int(bytes[index + 7])]
        if chunk & lineEndBit != 0 { break }
        found |= chunk
        index += 8
      }
      while index < end {
        let feature = unsafe table[Int(bytes[index])]
        if feature & lineEndBit != 0 { break }
        found |= feature
        index += 1
      }
      return (LineFeatures(rawValue: UInt8(truncatingIfNeeded: found)), index)
    }
  }
}

/// About how many lines there are, so that no array has to grow: counted at the file's start, and
/// taken to go on like that, with a sixteenth to spare. A file that begins with blank lines only
/// is not believed to go on so: then the array may grow.
private func estimateLines(_ bytes: [UInt8]) -> Int {
  let sample = min(bytes.count, 1 << 16)
  var count = 1
  for byte in bytes[..<sample] where byte == 10 || byte == 13 { count += 1 }
  if sample == bytes.count { return count }
  let estimate = Double(count) / Double(sample) * Double(bytes.count)
  return min(Int(estimate + estimate / 16), bytes.count / 8)
}
