import PBMModel

/// Finds lasting names that a model does not have yet.
struct NameGiver {
  private var taken: Set<String> = []
  /// The last number that was given behind a stem.
  private var numbers: [String: Int] = [:]

  init(_ canvas: Canvas) {
    for item in canvas.items {
      if let name = canvas.idName(item) { taken.insert(String(decoding: name, as: UTF8.self)) }
    }
  }

  /// A name that reminds of the text as far as an id's letters allow.
  mutating func name(for text: String) -> String {
    let stem = NameGiver.stem(of: text)
    var name = stem
    while taken.contains(name) {
      let number = numbers[stem, default: 1] + 1
      numbers[stem] = number
      name = "\(stem)-\(number)"
    }
    taken.insert(name)
    return name
  }

  /// The first two words of small letters, or a word that stands for any element.
  private static func stem(of text: String) -> String {
    var letters = Array(text.utf8)
    for index in letters.indices where (0x41...0x5A).contains(letters[index]) {
      letters[index] |= 0x20
    }
    let words = letters.split { !(0x61...0x7A).contains($0) }.filter { $0.count > 2 }
    let stem = words.prefix(2).map { String(decoding: $0.prefix(20), as: UTF8.self) }
    return stem.isEmpty ? "element" : stem.joined(separator: "-")
  }
}
