import PBMSyntax

// When two texts say the same: letters and digits alike after folding, and the same signs
// among them that change a meaning ("C", "C++", "C#"). What has neither letters nor digits ("👍",
// "!!") says only what is written.

extension Canvas {
  /// A hash of an item's text, or of its first letters, that is equal for texts that say the same.
  public func identityHash(_ item: Item, letters: Int = .max) -> UInt64 {
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
        return left == letters ? composedHash(range) : hash
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
    return left == letters ? composedHash(range) : hash
  }

  /// A hash of a text without letters and digits.
  private func composedHash(_ range: Range<Int>) -> UInt64 {
    composedText(Array(tree.bytes[range])).reduce(hashSeed) { hash, byte in
      let mixed = (hash ^ UInt64(byte)) &* 0x9E37_79B9_7F4A_7C15
      return mixed ^ mixed >> 32
    }
  }

  /// Whether the texts of two items say the same, letter for letter after folding; without
  /// letters, sign for sign.
  public func saysTheSame(_ left: Item, _ right: Item) -> Bool {
    let first = writtenText(left)
    let second = writtenText(right)
    let name = foldedName(tree.bytes, first.indices)
    guard name == foldedName(tree.bytes, second.indices) else { return false }
    if !name.isEmpty { return meaningfulSigns(first) == meaningfulSigns(second) }
    return composedText(Array(tree.bytes[first.indices]))
      == composedText(Array(tree.bytes[second.indices]))
  }

  private func meaningfulSigns(_ range: ByteRange) -> [UInt8] {
    tree.bytes[range.indices].filter(isMeaningfulSign)
  }
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
