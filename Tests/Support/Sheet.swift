import Foundation
import PBMModel

/// A canvas as elements, which can be written in any order and style.
public struct Sheet: Sendable {
  /// What it holds, in no order that means anything.
  public var elements: [Element] = []

  /// An item before it is written.
  public struct Element: Sendable {
    /// What it is, whatever its words: the same number in two sheets for the same thing.
    public var family: Int
    /// Where it stands, by the box's number.
    public var box: Int
    /// Its text, word by word.
    public var words: [String]
    /// How big a place it takes, 1 to 5.
    public var weight: Int?
    /// Hours a week.
    public var hours: Int?
    /// The name that survives rewording.
    public var id: String?
  }

  /// Bytes, and the element that stands behind each item, by the item's index.
  public struct Written: Sendable {
    /// The file.
    public let bytes: [UInt8]
    /// One for each item, as the items stand in the file.
    public let elements: [Element]
  }

  /// Writes it as the formatter would, elements in the order of the sheet.
  public func plain() -> Written {
    var random = Randomness(seed: 0)
    return written(boxes: Array(Box.allCases), isStyled: false, &random)
  }

  /// Writes the same in another form: elements and boxes in any order, any mark, blanks, comments,
  /// line ends and normal forms.
  public func styled(_ random: inout Randomness) -> Written {
    var shuffled = self
    shuffled.elements = random.shuffled(elements)
    return shuffled.written(boxes: random.shuffled(Array(Box.allCases)), isStyled: true, &random)
  }

  private func written(boxes: [Box], isStyled: Bool, _ random: inout Randomness) -> Written {
    var lines = ["# Sheet", ""]
    var order: [Element] = []
    for box in boxes {
      let members = elements.filter { $0.box == Int(box.rawValue) }
      if members.isEmpty { continue }
      lines.append(heading(box, isStyled, &random))
      for element in members {
        lines.append(isStyled ? styledLine(element, &random) : line(element))
        if isStyled, random.once(in: 8) { lines.append(random.one(of: ["", "// seen", "  //"])) }
      }
      lines.append("")
    }
    order = boxes.flatMap { box in elements.filter { $0.box == Int(box.rawValue) } }
    let end = isStyled ? random.one(of: ["\n", "\r\n", "\r"]) : "\n"
    var text = lines.joined(separator: end)
    if isStyled, random.once(in: 2) { text = text.decomposedStringWithCanonicalMapping }
    let mark: [UInt8] = isStyled && random.once(in: 8) ? [0xEF, 0xBB, 0xBF] : []
    return Written(bytes: mark + Array(text.utf8), elements: order)
  }

  private func heading(_ box: Box, _ isStyled: Bool, _ random: inout Randomness) -> String {
    let name = Vocabulary.shared.name(of: box, in: .english)
    guard isStyled else { return "## " + name }
    return random.one(of: ["## ", "##", "### ", "＃＃ "])
      + random.one(of: [name, name.uppercased(), "\(box.rawValue + 1). " + name])
  }

  private func line(_ element: Element) -> String {
    (["-"] + element.words + signs(element)).joined(separator: " ")
  }

  private func signs(_ element: Element) -> [String] {
    [
      element.hours.map { "@\($0)h/week" }, element.weight.map { "[\($0)]" },
      element.id.map { "&" + $0 },
    ].compactMap(\.self)
  }

  private func styledLine(_ element: Element, _ random: inout Randomness) -> String {
    var line = random.one(of: ["", " ", "\t", "   "])
    line += random.one(of: ["- ", "* ", "+ ", "• ", "– ", "1. ", "-  "])
    for word in element.words + random.shuffled(signs(element)) {
      line += word + random.one(of: [" ", " ", " ", "  ", "\t", "\u{A0}"])
    }
    return line
  }
}

extension Randomness {
  /// The elements in another order.
  public mutating func shuffled<Element>(_ elements: [Element]) -> [Element] {
    var elements = elements
    for end in elements.indices.dropFirst().reversed() { elements.swapAt(end, below(end + 1)) }
    return elements
  }
}
