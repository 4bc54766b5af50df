import PBMSyntax

extension Vocabulary {
  /// The word of the kind that is nearest to the bytes, as it is shown, for "did you mean"; nil
  /// where none is near enough to be meant.
  ///
  /// Letters are compared folded; one put in, left out, changed or swapped with its neighbour
  /// counts one. Of words as near as each other the first in the table is given. A heading is also
  /// tried by the part before its first separator.
  public func nearest(_ kind: WordKind, in bytes: [UInt8], _ range: Range<Int>) -> String? {
    var best = nearestWord(kind, bytes, range)
    if kind == .heading {
      let start = skipNumber(bytes, range)
      if let separator = firstSeparator(bytes, start..<range.upperBound),
        let part = nearestWord(kind, bytes, start..<separator.lowerBound),
        part.distance < best?.distance ?? .max
      {
        best = part
      }
    }
    return best.map { String(decoding: text[words[$0.word].spelling.indices], as: UTF8.self) }
  }

  private func nearestWord(
    _ kind: WordKind, _ bytes: [UInt8], _ range: Range<Int>
  ) -> (word: Int, distance: Int)? {
    guard let typed = foldedScalars(kind, bytes, range), !typed.isEmpty else { return nil }
    var best: (word: Int, distance: Int)?
    var distances = EditDistance()
    for number in words.indices where words[number].meaning.kind == kind {
      let word = words[number].folded.indices
      let known = scalars(folded, word)
      let limit = min(EditDistance.limit(typed, known), (best?.distance ?? .max) - 1)
      guard abs(typed.count - known.count) <= limit else { continue }
      let distance = distances.between(typed, known)
      if distance <= limit { best = (number, distance) }
    }
    return best
  }

  /// The scalars of a folded name, without a number before a heading; nil where they are too many
  /// to be near anything.
  private func foldedScalars(
    _ kind: WordKind, _ bytes: [UInt8], _ range: Range<Int>
  ) -> [UInt32]? {
    var name: [UInt8] = []
    _ = NameFolding.forEachByte(bytes, range) { byte in
      if name.isEmpty, kind == .heading, byte &- UInt8(ascii: "0") < 10 { return true }
      name.append(byte)
      return name.count <= longest * 2
    }
    return name.count > longest * 2 ? nil : scalars(name, 0..<name.count)
  }

  private func scalars(_ bytes: [UInt8], _ range: Range<Int>) -> [UInt32] {
    var scalars: [UInt32] = []
    var index = range.lowerBound
    while index < range.upperBound {
      let scalar = decodeScalar(bytes, index, range.upperBound)
      scalars.append(scalar.value)
      index += scalar.length
    }
    return scalars
  }
}
