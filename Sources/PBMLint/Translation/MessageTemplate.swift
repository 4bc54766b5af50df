/// A sentence with holes.
struct MessageTemplate: Sendable {
  /// What may stand in a hole.
  enum Kind: Sendable {
    case anything, number, phrase, phrases
  }

  struct Hole: Sendable {
    let number: Int
    let kind: Kind
  }

  /// The words around the holes: one more than there are holes.
  private(set) var literals: [[UInt8]] = [[]]
  private(set) var holes: [Hole] = []

  /// How much it says of a text: its own words, and holes that do not take anything.
  var size: Int {
    2 * literals.reduce(0) { $0 + $1.count } + holes.count { $0.kind != .anything }
  }

  init(_ text: String) {
    let bytes = Array(text.utf8)
    var index = 0
    while index < bytes.count {
      if let (hole, length) = MessageTemplate.hole(bytes[index...]) {
        holes.append(hole)
        literals.append([])
        index += length
      } else {
        literals[literals.count - 1].append(bytes[index])
        index += 1
      }
    }
  }

  /// The hole that begins here, and how long it is written.
  private static func hole(_ bytes: ArraySlice<UInt8>) -> (Hole, Int)? {
    guard bytes.first == UInt8(ascii: "{"), let end = bytes.firstIndex(of: UInt8(ascii: "}")),
      let digit = bytes.dropFirst().first, digit > 0x30, digit <= 0x39
    else { return nil }
    let kind: Kind? =
      switch Array(bytes[(bytes.startIndex + 2)..<end]) {
      case []: .anything
      case [UInt8(ascii: "#")]: .number
      case [UInt8(ascii: "*")]: .phrase
      case [UInt8(ascii: ";")]: .phrases
      default: nil
      }
    return kind.map {
      (Hole(number: Int(digit - 0x30), kind: $0), end + 1 - bytes.startIndex)
    }
  }

  /// Finds every way in which the text can be made from the sentence.
  ///
  /// - Parameters:
  ///   - value: what a hole of a kind makes of these bytes; nil where it cannot hold them.
  ///   - found: is given what the holes hold; false where it has seen enough.
  func match(
    _ text: ArraySlice<UInt8>, value: (Kind, ArraySlice<UInt8>) -> [UInt8]?,
    found: ([[UInt8]]) -> Bool
  ) {
    guard text.starts(with: literals[0]) else { return }
    var values: [[UInt8]] = []
    _ = fill(text.dropFirst(literals[0].count), &values, value, found)
  }

  /// Fills the next hole with what may stand in it; false where enough was seen.
  private func fill(
    _ rest: ArraySlice<UInt8>, _ values: inout [[UInt8]],
    _ value: (Kind, ArraySlice<UInt8>) -> [UInt8]?, _ found: ([[UInt8]]) -> Bool
  ) -> Bool {
    let number = values.count
    guard number < holes.count else { return rest.isEmpty ? found(values) : true }
    let literal = literals[number + 1]
    let isLast = number + 1 == holes.count
    let last = rest.endIndex - literal.count
    guard last >= rest.startIndex else { return true }
    // What stands behind the last hole stands at the text's end.
    for index in (isLast ? last : rest.startIndex)...last
    where rest[index...].starts(with: literal) {
      guard let words = value(holes[number].kind, rest[..<index]) else { continue }
      values.append(words)
      let goesOn = fill(rest[(index + literal.count)...], &values, value, found)
      values.removeLast()
      if !goesOn { return false }
    }
    return true
  }
}
