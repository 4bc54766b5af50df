public import PBMModel
import PBMSyntax

/// A canvas as plain values, of which it is known who is who: what is expected of the product is
/// worked out on these, without any of its code.
public struct PlainModel: Equatable, Sendable {
  /// The items, those of one box in the order of the file.
  public var items: [PlainItem]

  /// Takes items.
  public init(_ items: [PlainItem] = []) { self.items = items }

  /// The one that is this one, if it is there.
  public subscript(who: Int) -> PlainItem? { items.first { $0.who == who } }

  /// Changes the one that is this one, if it is there.
  public mutating func change(_ who: Int, _ change: (inout PlainItem) -> Void) {
    for index in items.indices where items[index].who == who { change(&items[index]) }
  }

  /// Puts one at the end of another box.
  public mutating func move(_ who: Int, to box: Int) {
    guard let index = items.firstIndex(where: { $0.who == who }) else { return }
    var item = items.remove(at: index)
    item.box = box
    items.append(item)
  }

  /// Takes one away.
  public mutating func delete(_ who: Int) { items.removeAll { $0.who == who } }

  /// What it says, an item a line, in an order that means nothing.
  ///
  /// - Parameter hasBoxes: whether it is told where each item stands.
  public func facts(hasBoxes: Bool = true) -> [String] {
    items.map { hasBoxes ? $0.fact : $0.said }.sorted()
  }
}

/// An item as plain values, each of which may change by itself.
public struct PlainItem: Equatable, Sendable {
  /// What it is, whatever it says: the same number in two models for the same thing.
  public var who: Int
  /// The number of its box.
  public var box: Int
  /// Its text.
  public var text: String
  /// How big a place it takes, 1 to 5.
  public var weight: Int?
  /// The amount as it is written, its sign included.
  public var amount: String?
  /// The sign of its mood.
  public var mood: String?
  /// Its tags, without their signs.
  public var tags: Set<String> = []
  /// Its name.
  public var id: String?
  /// Its notes, each by what it is.
  public var notes: [Int: String] = [:]
  /// What is to become of it, as it is written behind the arrow.
  public var decision: String?

  /// Takes what every item has.
  public init(_ who: Int, box: Int, _ text: String) {
    self.who = who
    self.box = box
    self.text = text
  }

  /// All that it says, but not who it is.
  var fact: String { "\(box): \(said)" }

  /// All that it says, but not where.
  var said: String {
    var parts = [line]
    parts += notes.values.sorted().map { "note \($0)" }
    if let decision { parts.append("decision \(decision)") }
    return parts.joined(separator: " | ")
  }

  /// Its line as it is written, without the bullet.
  var line: String {
    var words = [text]
    if let amount { words.append(amount) }
    if let weight { words.append("[\(weight)]") }
    if let mood { words.append(mood) }
    words += tags.sorted().map { "#" + $0 }
    if let id { words.append("&" + id) }
    return words.joined(separator: " ")
  }
}

// MARK: Files

extension PlainModel {
  /// The model as a file, as the formatter would write it; a box without items is not written.
  public var bytes: [UInt8] {
    var lines = ["# Model"]
    for box in Box.allCases {
      let members = items.filter { $0.box == Int(box.rawValue) }
      if members.isEmpty { continue }
      lines += ["", "## " + Vocabulary.shared.name(of: box, in: .english)]
      for item in members {
        lines.append("- " + item.line)
        lines += item.notes.sorted { $0.key < $1.key }.map { "  " + $0.value }
        if let decision = item.decision { lines.append("  -> " + decision) }
      }
    }
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  /// Reads a file back, without knowing who is who.
  public init(_ canvas: Canvas) {
    let tree = canvas.tree
    self.init()
    for (index, item) in canvas.items.enumerated() {
      var plain = PlainItem(index, box: item.box.map { Int($0.rawValue) } ?? -1, canvas.text(item))
      plain.weight = item.weight > 0 ? Int(item.weight) : nil
      plain.amount = canvas.amount(item).map { tree.string($0.word) }
      plain.mood = item.mood?.sign
      plain.tags = Set(canvas.tagNames(index))
      plain.id = canvas.idName(item).map { String(decoding: $0, as: UTF8.self) }
      for (number, note) in canvas.notes.enumerated() where note.owner == .item(index) {
        plain.notes[number] = tree.string(note.text)
      }
      plain.decision = item.decision.map { tree.string(tree.content(canvas.decisions[$0].line)) }
      items.append(plain)
    }
  }
}
