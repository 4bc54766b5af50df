import PBMSyntax

// When two texts say the same: letters and digits alike after folding, and the same signs
// among them that change a meaning ("C", "C++", "C#"). A text without letters ("!!", a picture)
// says the same only as one that is written the same.

extension Canvas {
  /// A hash of the first letters of an item's text that is equal for texts that say the same: a
  /// filter, for most items are told apart by their beginning.
  public func identityHash(_ item: Item, letters: Int) -> UInt64 {
    let range = item.writtenText.indices
    precondition(range.upperBound <= tree.bytes.count)
    return unsafe tree.bytes.withUnsafeBufferPointer { bytes in
      unsafe hashSteps.withUnsafeBufferPointer { steps in
        var hash: UInt64 = hashSeed
        var index = range.lowerBound
        var left = letters
        while index < range.upperBound, left > 0 {
          var byte = unsafe bytes[index]
          index &+= 1
          if byte >= 0x80 {
            // Most of what is not ASCII in Europe: a letter of Latin-1, in two bytes.
            guard byte == 0xC3, index < range.upperBound else { return foldedHash(range, letters) }
            byte = unsafe NameFolding.foldLatin(0xC0 | UInt32(bytes[index] & 0x3F))
            guard byte != 0 else { return foldedHash(range, letters) }
            index &+= 1
          }
          let step = unsafe steps[Int(byte)]
          hash = hash &* step.factor &+ step.addend
          left &-= Int(truncatingIfNeeded: step.addend & 1)
        }
        return hash
      }
    }
  }

  /// The same hash for a text in any script.
  private func foldedHash(_ range: Range<Int>, _ letters: Int) -> UInt64 {
    var hash: UInt64 = hashSeed
    var left = letters
    _ = NameFolding.forEachByte(tree.bytes, range) { byte in
      hash = hash &* hashSteps[Int(byte)].factor &+ hashSteps[Int(byte)].addend
      left &-= Int(truncatingIfNeeded: hashSteps[Int(byte)].addend & 1)
      return left > 0
    }
    return hash
  }

  /// What an item's text says: equal for texts that say the same, and only for those.
  public func identity(_ item: Item) -> TextIdentity {
    let range = writtenText(item).indices
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
  /// Letters and digits, folded.
  let letters: [UInt8]
  /// The signs among them that change a meaning; where there are no letters, the whole text.
  let signs: [UInt8]
}

private let hashSeed: UInt64 = 0xCBF2_9CE4_8422_2325

/// What a byte does to a hash: letters and digits change it, capitals like small ones; what is
/// neither leaves it, by a factor of one rather than by a branch that nobody can predict.
private let hashSteps: [(factor: UInt64, addend: UInt64)] = (0..<256).map { value in
  let folded = value < 0x80 ? NameFolding.foldASCII(UInt8(value)) : UInt8(value)
  if folded == 0 { return (1, 0) }
  var addend = UInt64(folded) &* 0x9E37_79B9_7F4A_7C15
  addend = (addend ^ addend >> 31) &* 0xBF58_476D_1CE4_E5B9
  return (0x9E37_79B9_7F4A_7C15, addend | 1)
}
