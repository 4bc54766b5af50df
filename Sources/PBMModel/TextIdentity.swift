public import PBMSyntax

// When two texts say the same: letters and digits alike after folding, and the same signs
// among them that change a meaning ("C", "C++", "C#"). A text without letters ("!!", a picture)
// says the same only as one that is written the same.

extension Canvas {
  /// Hashes of the first letters of items' texts that are equal for texts that say the same: a filter,
  /// for most items are told apart by their beginning.
  ///
  /// All at once, since a million calls would take longer than the hashes.
  public func identityHashes(
    _ indices: some RandomAccessCollection<Int>, letters: Int
  ) -> [UInt32] {
    unsafe tree.bytes.withUnsafeBufferPointer { bytes in
      unsafe hashSteps.withUnsafeBufferPointer { steps in
        indices.map { index in
          let range = items[index].writtenText.indices
          precondition(range.upperBound <= bytes.count)
          return unsafe identityHash(bytes, range, letters, steps)
        }
      }
    }
  }

  @inline(__always)
  private func identityHash(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ letters: Int,
    _ steps: UnsafeBufferPointer<UInt64>
  ) -> UInt32 {
    var hash = LetterHash()
    var index = range.lowerBound
    while index < range.upperBound, hash.count < letters {
      var byte = unsafe bytes[index]
      index &+= 1
      if byte >= 0x80 {
        // Most of what is not ASCII in Europe: a letter of Latin-1, in two bytes.
        guard byte == 0xC3, index < range.upperBound else { return foldedHash(range, letters) }
        byte = unsafe NameFolding.foldLatin(behindC3: bytes[index])
        guard byte != 0 else { return foldedHash(range, letters) }
        index &+= 1
      }
      unsafe hash.add(steps[Int(byte)])
    }
    return hash.value
  }

  /// The same hash for a text in any script.
  private func foldedHash(_ range: Range<Int>, _ letters: Int) -> UInt32 {
    var hash = LetterHash()
    _ = NameFolding.forEachByte(tree.bytes, range) { byte in
      hash.add(hashSteps[Int(byte)])
      return hash.count < letters
    }
    return hash.value
  }

  /// What an item's text says: equal for texts that say the same, and only for those.
  public func identity(_ item: Item) -> TextIdentity { identity(writtenText(item)) }

  /// What any text of the file says: equal for texts that say the same, and only for those.
  public func identity(_ text: ByteRange) -> TextIdentity {
    let range = text.indices
    let letters = foldedName(tree.bytes, range)
    guard !letters.isEmpty else {
      return TextIdentity(letters: [], signs: composedText(Array(tree.bytes[range])))
    }
    return TextIdentity(
      letters: letters, signs: tree.bytes[range].filter(isMeaningfulSign))
  }
}

/// What a text says, whatever its case, accents, punctuation and blanks.
public struct TextIdentity: Hashable, Sendable {
  /// Whether it has a letter or a digit: what has none tells itself from nothing else.
  public var hasLetters: Bool { !letters.isEmpty }

  /// The same bytes for texts that say the same, on any run and any machine: to be kept in a file.
  public var bytes: [UInt8] { letters + [0] + signs }

  /// Letters and digits, folded.
  let letters: [UInt8]
  /// The signs among them that change a meaning; where there are no letters, the whole text.
  let signs: [UInt8]
}

/// A hash of letters in their order.
///
/// A letter's number is multiplied by its place, and the products are added: so no letter has to
/// wait for the one before it, as in a hash that multiplies what it has so far.
private struct LetterHash {
  private var sum: UInt64 = 0
  private var place: UInt64 = 1

  /// How many letters and digits there are so far.
  var count: Int { Int(truncatingIfNeeded: place >> 1) }

  var value: UInt32 {
    UInt32(truncatingIfNeeded: (sum ^ sum >> 32) &* 0xBF58_476D_1CE4_E5B9 >> 32)
  }

  @inline(__always)
  mutating func add(_ step: UInt64) {
    sum &+= step &* place
    place &+= (step & 1) << 1
  }
}

/// What a byte adds to a hash: letters and digits an odd number of their own, capitals that of small
/// ones; what is neither adds nothing, without a branch that nobody can predict.
private let hashSteps: [UInt64] = (0..<256).map { value in
  let folded = value < 0x80 ? NameFolding.foldASCII(UInt8(value)) : UInt8(value)
  if folded == 0 { return 0 }
  var step = UInt64(folded) &* 0x9E37_79B9_7F4A_7C15
  step = (step ^ step >> 31) &* 0xBF58_476D_1CE4_E5B9
  return step | 1
}
